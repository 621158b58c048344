// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "lexer.h"
#include "sentence.h"

namespace gatehouse
{

/// What the heading above some lines says of the numbers in them.
struct TariffHeading
{
    /// It is a tariff's.
    bool open = false;
    /// The numbers are hundredths ("ct/kWh").
    bool inMinor = false;
    bool hasUnit = false;
    /// They are for a MWh.
    bool perMegawattHour = false;
};

/// Looks whether \a sentence is a heading, or the end of what the one before is about.
void followHeading(const Sentence &sentence, TariffHeading &heading);

/// The sentence speaks of MWh.
bool tellsMegawattHours(const Sentence &sentence);

/// Makes prices of the numbers without a currency, where the sentence, its heading or another price
/// of the sentence says that they are.
void readBarePrices(Sentence &sentence, const LexedText &text, const TariffHeading &heading);

} // namespace gatehouse
