// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "numberwords.h"

#include "foldedtext.h"
#include "listresource.h"

#include <algorithm>
#include <array>
#include <bitset>
#include <string>

namespace gatehouse
{

namespace
{

struct Entry
{
    std::u16string letters;
    NumberWord word;
};

constexpr char16_t firstLetter = u'a';
constexpr char16_t lastLetter = u'z';
/// A word that is longer spells no number that anybody would remember.
constexpr size_t longestWord = 64;

/// What stands in front of the colon: "40", "and", "2 times".
NumberWord meantBy(const QString &head)
{
    constexpr int hundred = 100;
    const QStringList parts = head.split(u' ');
    bool isNumber = false;
    const int value = parts.first().toInt(&isNumber);
    if (!isNumber) {
        return {.kind = NumberWord::Kind::And};
    }
    if (parts.size() > 1) {
        return {.kind = NumberWord::Kind::Times, .value = value};
    }
    return {.kind = value < hundred ? NumberWord::Kind::Value : NumberWord::Kind::Scale,
            .value = value};
}

/// The words of the list by their first letter, the longest first.
class Vocabulary
{
public:
    Vocabulary()
    {
        for (const QString &line : entriesOfList(QStringLiteral("numberwords.txt"))) {
            const qsizetype colon = line.indexOf(u':');
            const NumberWord word = meantBy(line.left(colon));
            for (const QString &form : line.mid(colon + 1).split(u';')) {
                insert(foldedLetters(form), word);
            }
        }
        for (std::vector<Entry> &entries : m_byLetter) {
            std::stable_sort(entries.begin(), entries.end(), [](const Entry &a, const Entry &b) {
                return a.letters.size() > b.letters.size();
            });
        }
    }

    /// Whether a word can begin with \a letters. May be wrong where it says so, never where it does
    /// not.
    bool mayBegin(std::u16string_view letters) const
    {
        return !letters.empty() &&
               m_starts.test(placeOf(letters[0], letters.size() > 1 ? letters[1] : u'\0'));
    }

    const std::vector<Entry> &beginningWith(char16_t letter) const
    {
        static const std::vector<Entry> none;
        return letter >= firstLetter && letter <= lastLetter ? m_byLetter.at(letter - firstLetter)
                                                             : none;
    }

private:
    static size_t placeOf(char16_t first, char16_t second)
    {
        constexpr size_t row = 32;
        return first % row * row + second % row;
    }

    void insert(const std::u16string &letters, NumberWord word)
    {
        if (letters.empty() || letters.front() < firstLetter || letters.front() > lastLetter) {
            return;
        }
        m_byLetter.at(letters.front() - firstLetter).push_back({letters, word});
        if (letters.size() > 1) {
            m_starts.set(placeOf(letters[0], letters[1]));
            return;
        }
        // Whatever stands behind it.
        for (char16_t second = firstLetter; second <= lastLetter; ++second) {
            m_starts.set(placeOf(letters[0], second));
        }
        m_starts.set(placeOf(letters[0], u'\0'));
    }

    std::array<std::vector<Entry>, lastLetter - firstLetter + 1> m_byLetter;
    std::bitset<1024> m_starts;
};

const Vocabulary &vocabulary()
{
    static const Vocabulary words;
    return words;
}

/// Whether the letters of \a word from \a at on are number words, which are added to \a words then.
/// \a dead has the places that were tried in vain: each is tried once.
bool isMadeUp(std::u16string_view word, size_t at, std::bitset<longestWord> &dead,
              std::vector<NumberWord> &words)
{
    if (at == word.size()) {
        return true;
    }
    if (dead.test(at)) {
        return false;
    }
    for (const Entry &entry : vocabulary().beginningWith(word[at])) {
        if (word.substr(at, entry.letters.size()) == entry.letters) {
            words.push_back(entry.word);
            if (isMadeUp(word, at + entry.letters.size(), dead, words)) {
                return true;
            }
            words.pop_back();
        }
    }
    dead.set(at);
    return false;
}

} // namespace

std::vector<NumberWord> numberWordsIn(std::u16string_view word)
{
    std::vector<NumberWord> words;
    if (vocabulary().mayBegin(word) && word.size() <= longestWord) {
        std::bitset<longestWord> dead;
        isMadeUp(word, 0, dead, words);
    }
    return words;
}

} // namespace gatehouse
