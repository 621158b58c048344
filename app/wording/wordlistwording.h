// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "wordlist.h"

#include <QString>

namespace gatehouse::wording
{

/// Why words were not put on the list of those that never leave, or why that cannot be read or
/// kept, and what to do.
QString sentence(const WordListFault &fault);

} // namespace gatehouse::wording
