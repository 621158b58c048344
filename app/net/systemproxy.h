// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "destination.h"

namespace gatehouse
{

/// The proxy through which this system would have requests to \a destination go, as
/// Destination::proxy has it; empty where it would go directly, and always for an address of this
/// machine. A login that the system has for it is left out.
///
/// Asks the desktop's settings and the environment (https_proxy, no_proxy). Where these name a file
/// that tells the proxies, that file is fetched, which may take a while.
QString systemProxyFor(const Destination &destination);

} // namespace gatehouse
