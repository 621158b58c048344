// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

/// The prompts of this version of the program, as they stand in the folder prompts.
namespace gatehouse::promptfile
{

/// What a model is told about problems and schedules.
QByteArray solveInstructions();
/// The JSON schema of its answer.
QByteArray solveSchema();

} // namespace gatehouse::promptfile
