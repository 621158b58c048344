// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace gatehouse
{

/// The unit that amounts are told in where a household's prices are in \a currency: prices are kept
/// in the main unit, and a tariff written in the small one names the main one here ("ct" is "€").
/// Empty where that is not known ("cent").
QString mainUnitOf(const QString &currency);

} // namespace gatehouse
