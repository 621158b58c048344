// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "problem.h"

#include <QRandomGenerator>

/// Well-formed problems drawn at random, each field in use now and then. They pass check() and are
/// in canonical form; whether a plan exists is left to chance.
namespace randomproblems
{

gatehouse::Problem draw(QRandomGenerator &random);

} // namespace randomproblems
