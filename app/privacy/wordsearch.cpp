// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "wordsearch.h"

#include "foldedtext.h"
#include "wordtable.h"

#include <algorithm>

namespace gatehouse
{

namespace
{

/// The length of the longest word of \a words whose letters follow from \a at on, either within one
/// word of the text or made up of whole ones.
size_t longestAt(const FoldedText &text, size_t at, const WordTable &words)
{
    const std::u16string_view rest = std::u16string_view(text.letters).substr(at);
    if (rest.size() < WordTable::startLength) {
        return 0;
    }
    quint64 lengths = words.lengthsOf(rest.substr(0, WordTable::startLength));
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
            words.contains(rest.substr(0, length), hash)) {
            longest = length;
        }
    }
    return longest;
}

} // namespace

std::vector<Span> findWords(const FoldedText &text, const WordTable &words, Reach reach)
{
    std::vector<Span> found;
    const auto add = [&](size_t first, size_t end) {
        // A text that was turned round runs backwards.
        const Span a = text.places[first];
        const Span b = text.places[end - 1];
        found.push_back({std::min(a.from, b.from), std::max(a.to, b.to)});
    };
    const std::u16string_view letters = text.letters;
    for (size_t i = 0; i < letters.size(); ++i) {
        const FoldedToken &token = text.tokens[text.tokenOf[i]];
        const size_t length = token.endLetter - token.firstLetter;
        if (reach == Reach::AllWords && i == token.firstLetter && length < WordTable::startLength &&
            words.contains(letters.substr(i, length))) {
            add(i, i + length);
        } else if (const size_t longest = longestAt(text, i, words); longest > 0) {
            add(i, i + longest);
        }
    }
    return joinOverlapping(std::move(found));
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
