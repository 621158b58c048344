// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "answer.h"

namespace gatehouse
{

/// What a good \a answer means for \a household, one fact a line, as a model on this machine is
/// told it. Words of the household are in it.
PrivateText groundFacts(const Answer &answer, const Anonymized &household);

} // namespace gatehouse
