// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "error.h"

#include <string>
#include <string_view>
#include <vector>

namespace gatehouse
{

class PrivateNumbers;

/// Digits that stand one behind the other in a text, in several parts.
class DigitRun
{
public:
    /// The digits of the part at \a place.
    void add(std::u16string_view digits, Span place);
    void clear();
    const std::u16string &digits() const { return m_digits; }

    enum class Within
    {
        /// Rows of digits over several parts only.
        Several,
        /// Those of one part, too.
        AnyNumber,
    };
    /// Adds the places of private rows of digits to \a found, those that overlap as one. Over
    /// several parts, a time of day counts for nothing: across two of them no third one is told.
    void findIn(const PrivateNumbers &numbers, Within parts, std::vector<Span> &found) const;

private:
    std::u16string m_digits;
    /// The place of the part that each stands in.
    std::vector<Span> m_owners;
};

} // namespace gatehouse
