// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "plan.h"

#include <QByteArray>

namespace gatehouse
{

/// PLAN as JSON, keys in the order of the interface description, six decimals, a line feed at the
/// end.
QByteArray toJson(const Plan &plan);

/// Reads {"runs": [{"load": "load_A", "from": 90, "to": 180}]}; what else a plan says beside its
/// runs is passed over, but a load that is left out must not run (LeftOutButRuns, the subject is
/// its id). Further errors: those of JsonNode::parse, MissingField, WrongType, OutOfRange,
/// UnknownField (of a run), with a path as subject. A load id that is none of the problem's and
/// times outside the horizon are left to the verifier.
Result<std::vector<Run>> runsFromJson(const QByteArray &json);

} // namespace gatehouse
