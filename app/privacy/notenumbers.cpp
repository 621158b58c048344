// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "notenumbers.h"

#include "ascii.h"
#include "digitrun.h"
#include "foldedtext.h"
#include "privatenumbers.h"
#include "spellednumbers.h"

#include <algorithm>

namespace gatehouse
{

namespace
{

/// Whether any of \a letters may be a digit, of whatever script. Most words have none.
bool mayHoldDigits(std::u16string_view letters)
{
    return std::any_of(letters.begin(), letters.end(),
                       [](char16_t letter) { return isAsciiDigit(letter) || letter >= asciiSize; });
}

/// The digits of \a token, where it has nothing else.
std::u16string_view numberOf(const FoldedText &folded, const FoldedToken &token)
{
    const std::u16string_view letters = folded.lettersOf(token);
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

/// Digits that are written in parts, "47-11" or "4 7 1 1", with nothing but signs between them.
class PartedDigits
{
public:
    explicit PartedDigits(const PrivateNumbers &numbers) : m_numbers(numbers) {}

    /// Takes the next token, whose letters are \a letters. Where it has other letters too, its
    /// first digits go on with those before it, and its last ones begin anew.
    void take(std::u16string_view letters, Span place, std::vector<Span> &found)
    {
        if (isAsciiDigit(letters.front())) {
            const auto other = std::find_if_not(letters.begin(), letters.end(), isAsciiDigit);
            m_run.add({letters.begin(), other}, place);
            if (other == letters.end()) {
                return;
            }
        }
        end(found);
        const auto behind = std::find_if_not(letters.rbegin(), letters.rend(), isAsciiDigit);
        m_run.add({behind.base(), letters.end()}, place);
    }

    /// Adds what is private of the digits up to here to \a found.
    void end(std::vector<Span> &found)
    {
        // What stands in one token is found there.
        m_run.findIn(m_numbers, DigitRun::Within::Several, found);
        m_run.clear();
    }

private:
    const PrivateNumbers &m_numbers;
    DigitRun m_run;
};

} // namespace

std::vector<Span> privateNumbersIn(QStringView outbound, const FoldedText &folded,
                                   const PrivateNumbers &numbers)
{
    std::vector<Span> found;
    PartedDigits parted(numbers);
    for (const FoldedToken &token : folded.tokens) {
        const std::u16string_view letters = folded.lettersOf(token);
        parted.take(letters, token.span, found);
        if (mayHoldDigits(letters) &&
            letters.size() >= static_cast<size_t>(PrivateNumbers::window) &&
            numbers.hits(digitsOf(QStringView(letters)), PrivateNumbers::Kind::Amount)) {
            found.push_back(token.span);
        }
    }
    parted.end(found);
    for (size_t i = 1; i < folded.tokens.size(); ++i) {
        const FoldedToken &hour = folded.tokens[i - 1];
        const FoldedToken &minute = folded.tokens[i];
        if (numbers.hits(clockOf(outbound, folded, hour, minute), PrivateNumbers::Kind::Amount)) {
            found.push_back({hour.span.from, minute.span.to});
        }
    }
    const std::vector<Span> spelled = spelledNumbersIn(folded, numbers);
    found.insert(found.end(), spelled.begin(), spelled.end());
    return found;
}

} // namespace gatehouse
