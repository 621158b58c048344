// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "tokencost.h"

namespace gatehouse
{

namespace
{

constexpr int million = 1'000'000;

Result<Rational> readPerMillion(const QString &typed, const QString &which)
{
    // Prices of electricity are decimals of the same form.
    const Result<Price> price = parsePrice(typed.trimmed());
    if (!price || price->billionths < 0) {
        return failure(ErrorKind::TokenPriceNotANumber, {}, which);
    }
    return toRational(*price);
}

} // namespace

Result<TokenPrices> readTokenPrices(const QString &input, const QString &output)
{
    Result<Rational> in = readPerMillion(input, QStringLiteral("input"));
    if (!in) {
        return Unexpected{in.error()};
    }
    Result<Rational> out = readPerMillion(output, QStringLiteral("output"));
    if (!out) {
        return Unexpected{out.error()};
    }
    return TokenPrices{.input = *in, .output = *out};
}

Rational costOf(const TokenUsage &usage, const TokenPrices &prices)
{
    const Rational used = usage.input * prices.input + usage.output * prices.output;
    return used / million;
}

} // namespace gatehouse
