// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "notenumbers.h"

#include "ascii.h"
#include "foldedtext.h"
#include "privatenumbers.h"

#include <algorithm>

namespace gatehouse
{

namespace
{

std::u16string_view lettersOf(const FoldedText &folded, const FoldedToken &token)
{
    return std::u16string_view(folded.letters)
        .substr(token.firstLetter, token.endLetter - token.firstLetter);
}

/// The digits of \a token, where it has nothing else.
std::u16string_view numberOf(const FoldedText &folded, const FoldedToken &token)
{
    const std::u16string_view letters = lettersOf(folded, token);
    return isNumber(letters) ? letters : std::u16string_view();
}

/// The digits of the time of day that \a hour and \a minute are ("7:05" as "0705"), if they are.
QString clockOf(QStringView outbound, const FoldedText &folded, const FoldedToken &hour,
                const FoldedToken &minute)
{
    constexpr size_t digitsOfMinute = 2;
    const QChar between = outbound.at(hour.span.to);
    if (minute.span.from != hour.span.to + 1 || (between != u':' && between != u'.')) {
        return {};
    }
    const std::u16string_view hours = numberOf(folded, hour);
    const std::u16string_view minutes = numberOf(folded, minute);
    if (hours.empty() || hours.size() > digitsOfMinute || minutes.size() != digitsOfMinute) {
        return {};
    }
    return (QStringView(hours).toString() + QStringView(minutes).toString())
        .rightJustified(PrivateNumbers::window, u'0');
}

} // namespace

std::vector<Span> privateNumbersIn(QStringView outbound, const FoldedText &folded,
                                   const PrivateNumbers &numbers)
{
    std::vector<Span> found;
    for (const FoldedToken &token : folded.tokens) {
        const std::u16string_view letters = lettersOf(folded, token);
        if (letters.size() >= static_cast<size_t>(PrivateNumbers::window) &&
            numbers.hits(digitsOf(QStringView(letters)), PrivateNumbers::Kind::Amount)) {
            found.push_back(token.span);
        }
    }
    for (size_t i = 1; i < folded.tokens.size(); ++i) {
        const FoldedToken &hour = folded.tokens[i - 1];
        const FoldedToken &minute = folded.tokens[i];
        if (numbers.hits(clockOf(outbound, folded, hour, minute), PrivateNumbers::Kind::Amount)) {
            found.push_back({hour.span.from, minute.span.to});
        }
    }
    return found;
}

} // namespace gatehouse
