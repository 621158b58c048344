// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "exactnumbers.h"

namespace gatehouse
{

namespace
{

} // namespace

Integer toUnits(const Rational &value, int places)
{
    const bool negative = value < 0;
    const Rational magnitude = negative ? Rational(-value) : value;
    Integer scale = 1;
    for (int i = 0; i < places; ++i) {
        scale *= 10;
    }
    const Integer doubled = 2 * scale * numerator(magnitude);
    const Integer denominatorDoubled = 2 * denominator(magnitude);
    const Integer rounded = (doubled + denominator(magnitude)) / denominatorDoubled;
    return negative ? Integer(-rounded) : rounded;
}

QString toDecimal(const Rational &value, int places)
{
    const Integer units = toUnits(value, places);
    const Integer magnitude = units < 0 ? Integer(-units) : units;
    const QString digits = QString::fromStdString(magnitude.str()).rightJustified(places + 1, u'0');
    const QString sign = units < 0 ? QStringLiteral("-") : QString();
    if (places == 0) {
        return sign + digits;
    }
    return sign + digits.left(digits.size() - places) + u'.' + digits.right(places);
}

Rational cost(WattHours energy, Price price)
{
    return Rational(Integer(energy.value) * price.billionths, Integer(1000) * Price::perUnit);
}

Rational toRational(Price price)
{
    return Rational(Integer(price.billionths), Integer(Price::perUnit));
}

} // namespace gatehouse
