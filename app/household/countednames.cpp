// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "countednames.h"

#include <algorithm>

namespace gatehouse
{

namespace
{

bool isTimesSign(QChar c)
{
    return c.toLower() == u'x' || c == u'\u00D7';
}

/// "x", "x2", "2x"
bool isTimes(QStringView word)
{
    return std::count_if(word.begin(), word.end(), isTimesSign) == 1 &&
           (isTimesSign(word.front()) || isTimesSign(word.back())) &&
           std::all_of(word.begin(), word.end(),
                       [](QChar c) { return isTimesSign(c) || c.isDigit(); });
}

} // namespace

bool countsSeveral(const LexedText &text, int first, int last, const Grammar &grammar)
{
    const auto isFigure = [](QChar c) { return c.isDigit(); };
    bool number = false;
    bool times = false;
    for (int t = first; t < last; ++t) {
        const QStringView word = text.text(text.tokens[static_cast<size_t>(t)]);
        number = number || std::any_of(word.begin(), word.end(), isFigure);
        times = times || isTimes(word);
    }
    const QStringView opens = text.text(text.tokens[static_cast<size_t>(first)]);
    const QStringView ends = text.text(text.tokens[static_cast<size_t>(last) - 1]);
    const bool count = std::all_of(opens.begin(), opens.end(), isFigure);
    const bool plural = ends.endsWith(u's') && grammar.stem(ends) != ends;
    return number && (times || (count && plural));
}

} // namespace gatehouse
