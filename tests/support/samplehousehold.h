// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "anonymizer.h"
#include "plan.h"

/// Anonymized households that several test programs use.
namespace samplehousehold
{

/// sampleproblems::theCase() on a Wednesday at 18:30, with a dishwasher and an EV charger, in
/// dollars.
gatehouse::Anonymized theCase();

/// \a problem with the names "machine A", "machine B" and so on.
gatehouse::Anonymized of(const gatehouse::Problem &problem);

gatehouse::Run run(int load, int from, int to);

} // namespace samplehousehold
