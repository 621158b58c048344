// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "exactnumbers.h"
#include "responsereading.h"

namespace gatehouse
{

/// What a service charges, in whatever currency the person states it, for a million tokens each.
struct TokenPrices
{
    Rational input;
    Rational output;

    bool operator==(const TokenPrices &) const = default;
};

/// Reads prices as they were typed: "1.25", at most nine decimals. Error: TokenPriceNotANumber,
/// also for a negative price; subject: "input" or "output".
Result<TokenPrices> readTokenPrices(const QString &input, const QString &output);

/// What an answer cost, exactly. An estimate all the same: services give rebates that they do not
/// name, and round.
Rational costOf(const TokenUsage &usage, const TokenPrices &prices);

} // namespace gatehouse
