// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "plan.h"
#include "problempart.h"

#include <vector>

class QDateTime;

namespace gatehouse
{

struct LoadAnswer;
struct Violation;

/// Whether a fact that says \a fact stands behind what an answer shows of \a shown. Behind when a
/// machine runs stands all that is said of it; behind a rule, that rule alone; behind the headline,
/// the question and its machine. Rules and prices have to be those of the same time.
bool belongsTo(const ProblemPart &fact, const ProblemPart &shown);
/// The same of facts and things shown that have several parts: any of the one, any of the other.
bool belongsTo(const std::vector<ProblemPart> &fact, const std::vector<ProblemPart> &shown);

/// What the line of a plan about \a load shows: the machine, and the prices while it runs. \a now
/// is minute 0.
std::vector<ProblemPart> planParts(const LoadAnswer &load, const QDateTime &now);

/// What a phrase about \a rule of \a load shows, in the order of the rule's windows and links: one
/// entry each, or one for all. \a load is nothing for the house's own rules.
std::vector<ProblemPart> ruleParts(Rule rule, const Load *load, const Problem &problem);
/// What a sentence about \a violation shows: those of the rule's windows and links that are broken.
std::vector<ProblemPart> ruleParts(const Violation &violation, const Problem &problem);

} // namespace gatehouse
