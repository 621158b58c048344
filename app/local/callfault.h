// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "localfault.h"

#include <optional>

namespace gatehouse
{

struct CallReport;

/// Whether \a report is of an answer with a status of 2xx.
bool isAccepted(const CallReport &report);

/// Why there is no whole answer; nothing where there is one, whatever it says.
std::optional<LocalFault> faultOfCall(const CallReport &report);

} // namespace gatehouse
