// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

class QString;

namespace gatehouse
{

struct ConnectionOutcome;

/// What a test of the connection came to: who answered, in how long, with what; or why nobody did
/// and what to do about it.
QString outcomeText(const ConnectionOutcome &outcome);

} // namespace gatehouse
