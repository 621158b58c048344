// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "answer.h"
#include "prosefault.h"

namespace gatehouse
{

/// No more than this is shown of what a model writes about a plan.
constexpr qsizetype mostProseCharacters = 600;
constexpr int mostProseSentences = 6;

/// Whether \a prose, plain English sentences of a model about the good \a answer of \a household,
/// may be shown: each time, length, amount, number and name in it agrees with the verified plan,
/// in the part that its sentence gives it; it advises what the plan does, now or later; and it
/// claims nothing that was not done. Where that cannot be told it fails, with the first stretch
/// that does not agree. Amounts may be rounded to two or more decimals.
Result<void, ProseFault> checkProse(const PrivateText &prose, const Answer &answer,
                                    const Anonymized &household);

} // namespace gatehouse
