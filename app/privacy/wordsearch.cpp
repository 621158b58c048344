// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "wordsearch.h"

#include "foldedtext.h"
#include "wordforms.h"

#include <algorithm>

namespace gatehouse
{

namespace
{

/// Goes through letters and remembers the last few, as WordTable::startOf() gives them.
class StartWindow
{
public:
    /// Whether a word may begin with the letters up to and with \a letter.
    bool mayBeginWith(char16_t letter, const WordTable &words)
    {
        m_start = (m_start << 16U) | letter;
        return ++m_count >= WordTable::startLength && words.mayBegin(m_start);
    }

private:
    static_assert(WordTable::startLength * 16 == 64);
    quint64 m_start = 0;
    size_t m_count = 0;
};

/// Calls \a take with the length and the marks of each long word of \a words whose letters follow
/// from \a at on, either within one word of the text or made up of whole ones, the shortest first.
template<typename Take>
void eachWordAt(const FoldedText &text, size_t at, const WordTable &words, Take take)
{
    const std::u16string_view rest = std::u16string_view(text.letters).substr(at);
    if (rest.size() < WordTable::startLength) {
        return;
    }
    quint64 lengths = words.lengthsOf(rest.substr(0, WordTable::startLength));
    const FoldedToken &first = text.tokens[text.origins[at].token];
    const bool opensToken = at == first.firstLetter;
    WordHash hash;
    for (size_t length = 1; lengths != 0 && length <= rest.size(); ++length, lengths >>= 1U) {
        hash.add(rest[length - 1]);
        const size_t end = at + length;
        const bool isInside = end <= first.endLetter;
        const bool isMadeUp =
            opensToken && text.tokens[text.origins[end - 1].token].endLetter == end;
        if ((lengths & 1U) != 0 && (isInside || isMadeUp)) {
            if (const WordMarks marks = words.marksOf(rest.substr(0, length), hash)) {
                take(length, marks);
            }
        }
    }
}

/// The length of the longest of them.
size_t longestAt(const FoldedText &text, size_t at, const WordTable &words)
{
    size_t longest = 0;
    eachWordAt(text, at, words, [&longest](size_t length, WordMarks) { longest = length; });
    return longest;
}

/// Calls \a take with each word of \a text that is too short to be looked for inside others.
template<typename Take>
void eachShortWord(const FoldedText &text, Take take)
{
    for (const FoldedToken &token : text.tokens) {
        const size_t length = token.endLetter - token.firstLetter;
        if (length < WordTable::startLength) {
            take(token, std::u16string_view(text.letters).substr(token.firstLetter, length));
        }
    }
}

/// Whether a word that matters begins at \a at, however the letters are parted.
bool anyWordAt(std::u16string_view letters, size_t at, const WordTable &words,
               const LettersMatter &matter)
{
    const std::u16string_view rest = letters.substr(at);
    quint64 lengths = words.lengthsOf(rest.substr(0, WordTable::startLength));
    WordHash hash;
    for (size_t length = 1; lengths != 0 && length <= rest.size(); ++length, lengths >>= 1U) {
        hash.add(rest[length - 1]);
        if ((lengths & 1U) != 0 && words.marksOf(rest.substr(0, length), hash) != 0 &&
            matter(at, at + length)) {
            return true;
        }
    }
    return false;
}

/// The end of the word of \a words that begins at \a at, in a script that does not part its words;
/// or at. Within one word of the text, or made up of whole ones.
size_t endOfUnparted(const FoldedText &text, size_t at, const WordTable &words)
{
    const std::u16string_view rest = std::u16string_view(text.letters).substr(at);
    const FoldedToken &first = text.tokens[text.origins[at].token];
    for (size_t length = WordTable::startLength - 1; length >= 2; --length) {
        const size_t end = at + length;
        if (length > rest.size() || lettersOfWord(rest[length - 1]) == 0) {
            continue;
        }
        const bool isMadeUp =
            at == first.firstLetter && text.tokens[text.origins[end - 1].token].endLetter == end;
        if ((end <= first.endLetter || isMadeUp) && words.contains(rest.substr(0, length))) {
            return end;
        }
    }
    return at;
}

} // namespace

bool StartScan::isWord(quint64 start, Span place) const
{
    return m_words.hasStart(start) && m_matters(place);
}

std::vector<Span> findWords(const FoldedText &text, const WordTable &words, Reach reach)
{
    std::vector<Span> found;
    const auto add = [&](size_t first, size_t end) {
        // A text that was turned round runs backwards.
        const Span a = text.origins[first].place;
        const Span b = text.origins[end - 1].place;
        found.push_back({std::min(a.from, b.from), std::max(a.to, b.to)});
    };
    const std::u16string_view letters = text.letters;
    if (reach == Reach::AllWords) {
        eachShortWord(text, [&](const FoldedToken &token, std::u16string_view word) {
            if (words.contains(word)) {
                add(token.firstLetter, token.endLetter);
            }
        });
    }
    for (size_t at = 0; reach != Reach::LongWords && at < letters.size(); ++at) {
        if (lettersOfWord(letters[at]) > 0) {
            if (const size_t end = endOfUnparted(text, at, words); end > at) {
                add(at, end);
            }
        }
    }
    StartWindow window;
    for (size_t end = 1; end <= letters.size(); ++end) {
        if (!window.mayBeginWith(letters[end - 1], words)) {
            continue;
        }
        const size_t at = end - WordTable::startLength;
        if (const size_t longest = longestAt(text, at, words); longest > 0) {
            add(at, at + longest);
        }
    }
    return joinOverlapping(std::move(found));
}

std::vector<Span> findShortPhrases(const FoldedText &text, const WordTable &phrases)
{
    std::vector<Span> found;
    const std::u16string_view letters = text.letters;
    for (size_t first = 0; first < text.tokens.size(); ++first) {
        const size_t from = text.tokens[first].firstLetter;
        for (size_t last = first + 1; last < text.tokens.size(); ++last) {
            const size_t end = text.tokens[last].endLetter;
            if (end - from >= WordTable::startLength) {
                break;
            }
            if (phrases.contains(letters.substr(from, end - from))) {
                found.push_back({text.tokens[first].span.from, text.tokens[last].span.to});
            }
        }
    }
    return found;
}

WordMarks marksIn(const FoldedText &text, const WordTable &words)
{
    WordMarks all = 0;
    eachShortWord(
        text, [&](const FoldedToken &, std::u16string_view word) { all |= words.marksOf(word); });
    const std::u16string_view letters = text.letters;
    for (size_t at = 0; at < letters.size(); ++at) {
        if (lettersOfWord(letters[at]) > 0) {
            all |= words.marksOf(letters.substr(at, endOfUnparted(text, at, words) - at));
        }
        eachWordAt(text, at, words, [&all](size_t, WordMarks marks) { all |= marks; });
    }
    return all;
}

bool mayHoldWord(std::u16string_view letters, const WordTable &words, const LettersMatter &matter)
{
    StartWindow window;
    for (size_t end = 1; end <= letters.size(); ++end) {
        if (window.mayBeginWith(letters[end - 1], words) &&
            anyWordAt(letters, end - WordTable::startLength, words, matter)) {
            return true;
        }
    }
    return false;
}

bool mayHoldUnparted(std::u16string_view letters, const WordTable &words)
{
    for (size_t at = 0; at + 1 < letters.size(); ++at) {
        if (lettersOfWord(letters[at]) == 0) {
            continue;
        }
        for (size_t length = 2; length < WordTable::startLength; ++length) {
            if (at + length <= letters.size() && words.contains(letters.substr(at, length))) {
                return true;
            }
        }
    }
    return false;
}

std::vector<Span> joinOverlapping(std::vector<Span> spans)
{
    std::sort(spans.begin(), spans.end());
    std::vector<Span> apart;
    for (const Span &span : spans) {
        if (!apart.empty() && span.from < apart.back().to) {
            apart.back().to = std::max(apart.back().to, span.to);
        } else {
            apart.push_back(span);
        }
    }
    return apart;
}

} // namespace gatehouse
