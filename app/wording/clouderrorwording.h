// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "errorkind.h"

namespace gatehouse::wording
{

/// What happened and what to do, for each kind of error that has to do with a cloud service, its
/// settings or its key; not translated yet, and beginning in lower case. Empty for other kinds.
const char *cloudSentence(ErrorKind kind);

} // namespace gatehouse::wording
