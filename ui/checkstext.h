// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace gatehouse
{

struct RunState;

/// What was done to be sure of the answer, step by step; empty without one.
QString checksText(const RunState &state);

} // namespace gatehouse
