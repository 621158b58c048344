// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "reviewfindings.h"

namespace gatehouse
{

struct GuardReport;

/// Unknown words of notes, those beside each other in one line as one: first those that wait for a
/// yes, which is their action, then those that got it. \a report is that of \a text.
std::vector<Finding> noteFindings(const QString &text, const GuardReport &report);

} // namespace gatehouse
