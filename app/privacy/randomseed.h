// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QRandomGenerator>

#include <array>

namespace gatehouse
{

/// 256 bits from which a generator starts.
using RandomSeed = std::array<quint32, 8>;

inline RandomSeed drawSeed(QRandomGenerator &random)
{
    RandomSeed seed{};
    random.fillRange(seed.data(), static_cast<qsizetype>(seed.size()));
    return seed;
}

inline QRandomGenerator generatorOf(const RandomSeed &seed)
{
    return QRandomGenerator(seed.data(), seed.data() + seed.size());
}

/// A generator of its own, so that how much one part draws does not change what another one gets.
inline QRandomGenerator branch(QRandomGenerator &random)
{
    return generatorOf(drawSeed(random));
}

} // namespace gatehouse
