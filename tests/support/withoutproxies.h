// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

/// Tests are about the proxies that they name themselves, not about those of whoever runs them.
namespace withoutproxies
{

inline void forget()
{
    for (const char *name : {"http_proxy", "https_proxy", "all_proxy", "no_proxy", "HTTP_PROXY",
                             "HTTPS_PROXY", "ALL_PROXY", "NO_PROXY", "ftp_proxy", "socks_proxy"}) {
        qunsetenv(name);
    }
}

} // namespace withoutproxies
