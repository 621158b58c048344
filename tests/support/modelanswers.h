// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

/// A household in its own words, and answers of a model that was shown it, or the one with which
/// the program starts: both say the same.
namespace modelanswers
{

QString words();
QString question();

/// All facts of the household, and nothing else.
QString right();
/// Without the deadline of the dishwasher.
QString withoutDeadline();
/// With a name, and why somebody sleeps badly, in the middle of the problem.
QString withNames();
/// With another length of the dishwasher's run.
QString withOtherDuration();
/// With a machine that the household does not have.
QString withNewMachine();
/// The same as right(), as models write that were not asked for JSON alone: thinking, a fence,
/// prose around, single quotes, commas at the end.
QString talkative();

} // namespace modelanswers
