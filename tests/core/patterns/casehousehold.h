// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "approvalgate.h"
#include "sides.h"

/// A household with two machines and four prices, built by hand: these tests are about what follows
/// from a reading, not about reading.
namespace casehousehold
{

/// 25 May 2026, 18:30.
QDateTime now();
gatehouse::Sanitized sanitized();
/// The words the reading is said to stem from.
gatehouse::SanitizeInput words(const QString &text = QStringLiteral("the words"));

/// What \a gate hands over for \a text, laid and seen; fails the test's expectations by being empty
/// where the gate refuses.
std::optional<gatehouse::ApprovedRequest> approved(gatehouse::ApprovalGate &gate,
                                                   const QString &text);

} // namespace casehousehold
