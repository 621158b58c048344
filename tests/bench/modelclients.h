// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

/// The program's own clients, measured.
namespace modelclients
{

/// Asks whom the first of \a arguments names ("ollama", "compatible", "azure", "calls",
/// "telling"); then come the ports of the three. Prints "wall computed longest mostly memory" for a
/// stream, and a line a kind of call for the last two.
int run(const QStringList &arguments);

/// Answers to the case.
QString rightProblem();
/// Sentences of a model about the good answer.
QString rightWords();
QString rightPlan();

} // namespace modelclients
