// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "sentence.h"

namespace gatehouse
{

/// "From twelve until four ..., from four until nine in the evening ...": of the ranges that could
/// be before or after noon, those whose neighbours in the sentence leave but one way.
void settleHours(Sentence &sentence);

/// "Standing charge 40 p per day": takes what is paid whatever is used out of a sentence about
/// prices, for it changes no plan. Whether there was any.
bool takeStandingCharge(Sentence &sentence);

} // namespace gatehouse
