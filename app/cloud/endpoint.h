// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "destination.h"
#include "result.h"

namespace gatehouse
{

/// The host of an endpoint.
struct Endpoint
{
    Destination::Scheme scheme = Destination::Scheme::Https;
    QString host;
    int port = 443;

    bool operator==(const Endpoint &) const = default;
};

/// Reads the address of a service as people type or paste it: "https://" may be left out, and a
/// path of the service's own ("/openai/v1") is passed over, since requests have a fixed one.
/// "localhost" is 127.0.0.1.
///
/// Errors: EndpointMissing (empty), EndpointNotPlainAscii, EndpointNotAnAddress (no host or no
/// possible port), EndpointNotHttps (another scheme; http is taken for loopback addresses only),
/// EndpointHasLogin, EndpointHasQuery (a fragment counts as one), EndpointHasPath.
Result<Endpoint> readEndpoint(const QString &typed);

} // namespace gatehouse
