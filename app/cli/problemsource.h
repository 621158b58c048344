// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "privatetext.h"
#include "problem.h"

#include <QByteArray>

namespace gatehouse
{

/// Why bytes are no problem, with the text that the error's place points into.
struct ProblemFailure
{
    Error error;
    PrivateText text;
};

/// Reads a problem as JSON, or as outbound text in either notation; JSON begins with a bracket.
Result<Problem, ProblemFailure> problemFromBytes(const QByteArray &bytes);

} // namespace gatehouse
