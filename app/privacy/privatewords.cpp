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

/// Shorter words are part of too many others to be looked for inside them.
constexpr size_t startLength = 4;
/// More of a word need not be compared; nobody's name is longer.
constexpr size_t longestWord = 64;
constexpr size_t shortestWord = 2;
constexpr size_t shortestNumber = 4;

std::unordered_set<std::u16string> loadFunctionWords()
{
    std::unordered_set<std::u16string> words;
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

bool isFunctionWord(const std::u16string &word)
{
    static const std::unordered_set<std::u16string> words = loadFunctionWords();
    return words.count(word) > 0;
}

bool isDigit(char16_t c)
{
    return c >= u'0' && c <= u'9';
}

bool isPrivate(const std::u16string &word)
{
    const bool isNumber = std::all_of(word.begin(), word.end(), isDigit);
    return word.size() >= (isNumber ? shortestNumber : shortestWord) && !isFunctionWord(word);
}

quint64 startOf(const std::u16string &letters, size_t at)
{
    quint64 start = 0;
    for (size_t i = at; i < at + startLength; ++i) {
        start = (start << 16) | letters[i];
    }
    return start;
}

} // namespace

void PrivateWords::add(const PrivateText &text)
{
    const FoldedText folded = fold(text.reveal(), {0, text.reveal().size()});
    for (const FoldedToken &token : folded.tokens) {
        std::u16string whole =
            folded.letters.substr(token.firstLetter, token.endLetter - token.firstLetter);
        // "don't" is no word about somebody called Don.
        if (isFunctionWord(whole)) {
            continue;
        }
        std::u16string part;
        for (size_t i = token.firstLetter; i < token.endLetter; ++i) {
            if (folded.beginsPart[i]) {
                insert(std::move(part));
                part.clear();
            }
            part.push_back(folded.letters[i]);
        }
        insert(std::move(part));
        insert(std::move(whole));
    }
}

void PrivateWords::insert(std::u16string word)
{
    if (!isPrivate(word)) {
        return;
    }
    word.resize(std::min(word.size(), longestWord));
    if (!m_words.insert(word).second || word.size() < startLength) {
        return;
    }
    m_byStart[startOf(word, 0)].push_back(std::move(word));
}

bool PrivateWords::contains(QStringView word) const
{
    std::u16string letters = foldedLetters(word);
    letters.resize(std::min(letters.size(), longestWord));
    return m_words.count(letters) > 0;
}

/// The length of the longest private word whose letters follow from \a at on, either within one
/// word of the text or made up of whole ones.
size_t PrivateWords::longestAt(const FoldedText &text, size_t at) const
{
    if (at + startLength > text.letters.size()) {
        return 0;
    }
    const auto found = m_byStart.find(startOf(text.letters, at));
    if (found == m_byStart.end()) {
        return 0;
    }
    const FoldedToken &first = text.tokens[text.tokenOf[at]];
    size_t longest = 0;
    for (const std::u16string &word : found->second) {
        if (word.size() <= longest || text.letters.compare(at, word.size(), word) != 0) {
            continue;
        }
        const size_t end = at + word.size();
        const bool isInside = end <= first.endLetter;
        const bool isMadeUp =
            at == first.firstLetter && text.tokens[text.tokenOf[end - 1]].endLetter == end;
        if (isInside || isMadeUp) {
            longest = word.size();
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
    for (size_t i = 0; i < text.letters.size(); ++i) {
        const FoldedToken &token = text.tokens[text.tokenOf[i]];
        const size_t length = token.endLetter - token.firstLetter;
        if (i == token.firstLetter && length < startLength &&
            m_words.count(text.letters.substr(i, length)) > 0) {
            add(i, i + length);
        } else if (const size_t longest = longestAt(text, i); longest > 0) {
            add(i, i + longest);
        }
    }
    return found;
}

} // namespace gatehouse
