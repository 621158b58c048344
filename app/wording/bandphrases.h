// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "anonymizer.h"
#include "problem.h"

#include <QString>

/// What a problem says of its prices, and of the house's own power, wherever another one says
/// something else: "$0.22 per kWh from 20:00 to midnight". The first few stretches, and how many
/// more there are.
namespace gatehouse::wording
{

QString pricesPhrase(const Problem &problem, const Problem &other, const Anonymized &household);
QString surplusPhrase(const Problem &problem, const Problem &other, const Anonymized &household);

} // namespace gatehouse::wording
