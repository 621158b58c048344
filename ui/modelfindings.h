// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "reviewfindings.h"

namespace gatehouse
{

/// What a model on this machine found otherwise than the built-in reader, what it wrote that it
/// should not, or why it gave nothing; empty where none was asked, or where all is the same.
std::vector<Finding> modelFindings(const RunState &state);

} // namespace gatehouse
