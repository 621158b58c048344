// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "units.h"

#include <boost/multiprecision/cpp_int.hpp>

namespace gatehouse
{

// Money is exact. Kept apart from units.h, since Boost's headers are slow to compile.
using Integer = boost::multiprecision::cpp_int;
using Rational = boost::multiprecision::cpp_rational;

/// \a value in units of its decimal \a places, rounded half away from zero: 0.264 with two is 26.
Integer toUnits(const Rational &value, int places);

/// \a value with exactly \a places decimals, rounded half away from zero, never "-0.00".
QString toDecimal(const Rational &value, int places);

/// The exact cost, in the main currency unit, of \a energy at \a price.
Rational cost(WattHours energy, Price price);

/// \a price as an exact number of main currency units per kWh.
Rational toRational(Price price);

} // namespace gatehouse
