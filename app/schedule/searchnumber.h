// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "exactnumbers.h"

namespace gatehouse
{

// The search adds and compares whole numbers over a common denominator. Nearly always 128 bits
// hold them; which type a group of loads needs is worked out beforehand, so that nothing can
// overflow.

__extension__ using Narrow = __int128;

/// Grows where it must, without allocating up to 512 bits.
using Wide = boost::multiprecision::number<
    boost::multiprecision::cpp_int_backend<512, 0, boost::multiprecision::signed_magnitude,
                                           boost::multiprecision::unchecked, std::allocator<char>>,
    boost::multiprecision::et_off>;

/// Magnitudes below two to the power of this leave room in Narrow for a few additions.
constexpr unsigned narrowBits = 124;

} // namespace gatehouse
