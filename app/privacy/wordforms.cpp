// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "wordforms.h"

#include "unpartedwords.h"
#include "wordtable.h"

#include <QChar>

#include <algorithm>

namespace gatehouse
{

namespace
{

struct Ending
{
    std::u16string_view one, many;
};

constexpr Ending endings[] = {{u"y", u"ies"}, {u"f", u"ves"}, {u"fe", u"ves"},
                              {u"", u"es"},   {u"", u"s"},    {u"", u"en"}};
constexpr size_t shortestStem = 3;
constexpr char16_t firstSpaceless = 0x0E00;

/// Rows of letters of scripts without spaces: as many as make a word, and as many as are looked for
/// inside others and in codes.
void addRows(std::u16string_view word, std::vector<std::u16string> &rows)
{
    for (size_t at = 0; at < word.size(); ++at) {
        const size_t length = lettersOfWord(word[at]);
        const QChar::Script script = QChar::script(word[at]);
        if (length == 0 || script == QChar::Script_Hangul) {
            continue;
        }
        size_t end = at;
        while (end < word.size() && end < at + WordTable::startLength &&
               lettersOfWord(word[end]) > 0) {
            ++end;
        }
        size_t endOfScript = at;
        while (endOfScript < end && QChar::script(word[endOfScript]) == script) {
            ++endOfScript;
        }
        // Three letters of Thai stand in too many words.
        if (endOfScript >= at + length && !isUnparted(word[at])) {
            rows.emplace_back(word.substr(at, length));
        }
        const bool opens = at == 0 || QChar::script(word[at - 1]) != script;
        if (opens && endOfScript == at + 2) {
            rows.emplace_back(word.substr(at, 2));
        }
        if (end == at + WordTable::startLength) {
            rows.emplace_back(word.substr(at, end - at));
        }
    }
}

/// Korean: what begins with the first or second syllable and has two or more.
void addSyllables(std::u16string_view word, std::vector<std::u16string> &parts)
{
    for (size_t first = 0; first < 2; ++first) {
        for (size_t end = first + 2; end <= word.size(); ++end) {
            parts.emplace_back(word.substr(first, end - first));
        }
    }
}

/// Of Korean, in one character.
bool isSyllable(char16_t letter)
{
    constexpr char16_t first = 0xAC00;
    constexpr char16_t last = 0xD7A3;
    return letter >= first && letter <= last;
}

bool isSemitic(QChar::Script script)
{
    return script == QChar::Script_Hebrew || script == QChar::Script_Arabic;
}

} // namespace

size_t lettersOfWord(char16_t letter)
{
    if (letter < firstSpaceless) {
        return 0;
    }
    constexpr size_t ofChinese = 2;
    constexpr size_t ofOthers = 3;
    switch (QChar::script(letter)) {
    case QChar::Script_Han:
    case QChar::Script_Hangul:
        return ofChinese;
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Thai:
    case QChar::Script_Lao:
    case QChar::Script_Khmer:
    case QChar::Script_Myanmar:
        return ofOthers;
    default:
        return 0;
    }
}

std::vector<std::u16string> wordsWithin(std::u16string_view word)
{
    std::vector<std::u16string> parts;
    addRows(word, parts);
    const QChar::Script script = word.empty() ? QChar::Script_Unknown : QChar::script(word.front());
    if (script == QChar::Script_Hangul && isSyllable(word.front())) {
        addSyllables(word, parts);
    }
    constexpr size_t longestPrefix = 2;
    for (size_t prefix = 1; isSemitic(script) && prefix <= longestPrefix; ++prefix) {
        if (word.size() >= prefix + shortestStem) {
            parts.emplace_back(word.substr(prefix));
        }
    }
    return parts;
}

std::vector<std::u16string> inSingleLetters(std::u16string_view word)
{
    if (std::none_of(word.begin(), word.end(), isSyllable)) {
        return {};
    }
    const std::u16string apart =
        QStringView(word).toString().normalized(QString::NormalizationForm_D).toStdU16String();
    // Those at the end of a syllable, and the same letters at the beginning of one.
    static constexpr std::u16string_view last = u"\u11A8\u11A9\u11AB\u11AE\u11AF\u11B7\u11B8\u11BA"
                                                u"\u11BB\u11BC\u11BD\u11BE\u11BF\u11C0\u11C1\u11C2";
    static constexpr std::u16string_view first =
        u"\u1100\u1101\u1102\u1103\u1105\u1106\u1107\u1109"
        u"\u110A\u110B\u110C\u110E\u110F\u1110\u1111\u1112";
    static_assert(last.size() == first.size());
    std::u16string typed = apart;
    for (char16_t &letter : typed) {
        const size_t at = last.find(letter);
        letter = at == last.npos ? letter : first[at];
    }
    return {apart, typed};
}

std::vector<std::u16string> otherNumbers(std::u16string_view word)
{
    std::vector<std::u16string> others;
    for (const Ending &ending : endings) {
        const auto swap = [&](std::u16string_view from, std::u16string_view to) {
            if (word.size() >= from.size() + shortestStem &&
                word.substr(word.size() - from.size()) == from) {
                others.push_back(std::u16string(word.substr(0, word.size() - from.size())) +
                                 std::u16string(to));
            }
        };
        swap(ending.many, ending.one);
        if (!ending.one.empty()) {
            swap(ending.one, ending.many);
        }
    }
    if (word.size() < WordTable::startLength) {
        others.push_back(std::u16string(word) + u's');
    }
    return others;
}

QString writtenOut(QString text)
{
    struct Letter
    {
        char16_t letter;
        QStringView pair;
    };
    static constexpr Letter letters[] = {{u'\u00E4', u"ae"}, {u'\u00F6', u"oe"}, {u'\u00FC', u"ue"},
                                         {u'\u00F8', u"oe"}, {u'\u00E5', u"aa"}, {u'\u00C4', u"Ae"},
                                         {u'\u00D6', u"Oe"}, {u'\u00DC', u"Ue"}, {u'\u00D8', u"Oe"},
                                         {u'\u00C5', u"Aa"}};
    for (const Letter &each : letters) {
        text.replace(QChar(each.letter), each.pair.toString());
    }
    return text;
}

} // namespace gatehouse
