// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QStringView>

#include <cstddef>

namespace gatehouse
{

/// What a line tells at a glance. Words are letters, digits and underscores of ASCII here, as
/// regular expressions see them; nothing is known of a line with other characters but that.
struct LineSigns
{
    bool isAscii = true;
    int digits = 0;
    /// "X1"
    bool hasCapitalAtDigit = false;
    /// "x1"
    bool hasLetterAtDigit = false;
    bool hasAt = false;
    bool hasPlus = false;
    bool hasPoint = false;
    /// A point that something other than a space follows.
    bool hasPointInside = false;
    /// ":/"
    bool hasScheme = false;
    /// Colons and dashes.
    int separators = 0;
    bool hasUnderscoreOrDash = false;
    size_t longestWord = 0;
    /// The longest row of words and dashes, and that of all signs of base64.
    size_t longestName = 0;
    size_t longestSecret = 0;
    /// The words "at" and "dot", and any that stand in a postal address.
    bool saysAt = false;
    bool saysDot = false;
    bool saysStreet = false;
};

LineSigns signsOf(QStringView line);

} // namespace gatehouse
