// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "problem.h"

#include <QByteArray>

namespace gatehouse
{

/// PROBLEM as JSON: keys in the order of the interface description, what does not bind left out,
/// prices as decimal strings, a line feed at the end.
QByteArray toJson(const Problem &problem);

/// Reads PROBLEM and checks it (see check). Errors: those of JsonNode::parse, MissingField,
/// WrongType, OutOfRange, UnknownField (the subject is a path such as "loads[2].phases[0].wh"), and
/// those of check. Numbers given for prices are taken as the shortest decimal that reads back to
/// the same double.
Result<Problem> problemFromJson(const QByteArray &json);

} // namespace gatehouse
