// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "privatewords.h"

#include "foldedtext.h"

#include <QFile>

#include <algorithm>

namespace gatehouse
{

namespace
{

constexpr size_t shortestWord = 2;
constexpr size_t shortestNumber = 4;
/// A text is folded in pieces of at least this length, which stay in the processor's cache.
constexpr qsizetype pieceLength = 4096;

WordTable loadFunctionWords()
{
    WordTable words;
    QFile file(QStringLiteral(":/gatehouse/functionwords.txt"));
    // Without the list every word is private: too strict, never too lax.
    if (!file.open(QIODevice::ReadOnly)) {
        return words;
    }
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (!line.startsWith('#') && !line.trimmed().isEmpty()) {
            words.insert(foldedLetters(QString::fromUtf8(line)));
        }
    }
    return words;
}

bool isFunctionWord(std::u16string_view word)
{
    static const WordTable words = loadFunctionWords();
    return words.contains(word);
}

bool isDigit(char16_t c)
{
    return c >= u'0' && c <= u'9';
}

bool isPrivate(std::u16string_view word)
{
    const bool isNumber = std::all_of(word.begin(), word.end(), isDigit);
    return word.size() >= (isNumber ? shortestNumber : shortestWord) && !isFunctionWord(word);
}

/// More of a word need not be compared; nobody's name is longer.
std::u16string_view cut(std::u16string_view word)
{
    return word.substr(0, WordTable::longestWord);
}

} // namespace

void PrivateWords::add(const PrivateText &text)
{
    const QString &all = text.reveal();
    qsizetype from = 0;
    while (from < all.size()) {
        // No word goes over the end of a line.
        const qsizetype feed = all.indexOf(u'\n', std::min(from + pieceLength, all.size()));
        const qsizetype to = feed < 0 ? all.size() : feed + 1;
        addFolded(fold(all, {from, to}));
        from = to;
    }
}

void PrivateWords::addFolded(const FoldedText &folded)
{
    const std::u16string_view letters = folded.letters;
    for (const FoldedToken &token : folded.tokens) {
        const std::u16string_view whole =
            letters.substr(token.firstLetter, token.endLetter - token.firstLetter);
        // "don't" is no word about somebody called Don.
        if (isFunctionWord(whole)) {
            continue;
        }
        size_t part = token.firstLetter;
        for (size_t i = token.firstLetter + 1; i < token.endLetter; ++i) {
            if (folded.beginsPart[i]) {
                insert(letters.substr(part, i - part));
                part = i;
            }
        }
        insert(letters.substr(part, token.endLetter - part));
        if (part > token.firstLetter) {
            insert(whole);
        }
    }
}

void PrivateWords::insert(std::u16string_view word)
{
    if (isPrivate(word)) {
        m_words.insert(cut(word));
    }
}

bool PrivateWords::contains(QStringView word) const
{
    return m_words.contains(cut(foldedLetters(word)));
}

/// The length of the longest private word whose letters follow from \a at on, either within one
/// word of the text or made up of whole ones.
size_t PrivateWords::longestAt(const FoldedText &text, size_t at) const
{
    const std::u16string_view rest = std::u16string_view(text.letters).substr(at);
    if (rest.size() < WordTable::startLength) {
        return 0;
    }
    quint64 lengths = m_words.lengthsOf(rest.substr(0, WordTable::startLength));
    const FoldedToken &first = text.tokens[text.tokenOf[at]];
    const bool opensToken = at == first.firstLetter;
    size_t longest = 0;
    WordHash hash;
    for (size_t length = 1; lengths != 0 && length <= rest.size(); ++length, lengths >>= 1U) {
        hash.add(rest[length - 1]);
        const size_t end = at + length;
        const bool isInside = end <= first.endLetter;
        const bool isMadeUp = opensToken && text.tokens[text.tokenOf[end - 1]].endLetter == end;
        if ((lengths & 1U) != 0 && (isInside || isMadeUp) &&
            m_words.contains(rest.substr(0, length), hash)) {
            longest = length;
        }
    }
    return longest;
}

std::vector<Span> PrivateWords::findIn(const FoldedText &text) const
{
    std::vector<Span> found;
    const auto add = [&](size_t first, size_t end) {
        const Span span{text.places[first].from, text.places[end - 1].to};
        if (!found.empty() && span.from < found.back().to) {
            found.back().to = std::max(found.back().to, span.to);
        } else {
            found.push_back(span);
        }
    };
    const std::u16string_view letters = text.letters;
    for (size_t i = 0; i < letters.size(); ++i) {
        const FoldedToken &token = text.tokens[text.tokenOf[i]];
        const size_t length = token.endLetter - token.firstLetter;
        if (i == token.firstLetter && length < WordTable::startLength &&
            m_words.contains(letters.substr(i, length))) {
            add(i, i + length);
        } else if (const size_t longest = longestAt(text, i); longest > 0) {
            add(i, i + longest);
        }
    }
    return found;
}

} // namespace gatehouse
