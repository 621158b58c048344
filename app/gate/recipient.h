// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "destination.h"
#include "envelope.h"

namespace gatehouse
{

/// Who is to solve the problem, and what stands around it in the request. Without members set: the
/// built-in solver, and nothing.
struct Recipient
{
    Destination destination;
    Envelope envelope;

    bool operator==(const Recipient &) const = default;
};

} // namespace gatehouse
