// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "localfault.h"

#include <QString>

namespace gatehouse::wording
{

/// Why a model on this machine did not do what it was asked, and what to do: one whole sentence or
/// two.
QString sentence(LocalFault fault);

} // namespace gatehouse::wording
