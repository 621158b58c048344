// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "loosevalue.h"

namespace gatehouse
{

/// A problem that a model wrote as lines of text, in the form that ReplyProblem reads: headings of
/// loads with "name: value" below them, lines of a tariff, or clauses parted by semicolons.
/// Whatever is none of these is passed over.
LooseValue problemOfLines(const QString &text);

} // namespace gatehouse
