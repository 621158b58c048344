// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "prosecontext.h"
#include "proseplan.h"

namespace gatehouse
{

/// Holds times of day, lengths of time and days of sentences against a plan: each has to be one of
/// the machine that the sentence speaks of, in the part that the words around it give it. A start
/// is no end, and no other machine's start.
class ProseTimes
{
public:
    /// Both outlive it.
    ProseTimes(const ProseContext &context, const ProsePlan &plan)
        : m_context(context), m_plan(plan)
    {}

    /// How many items from the clock at \a at on agree: one, or three for a range. 0 where it does
    /// not.
    size_t agreeing(size_t at) const;
    bool isLength(size_t at) const;
    bool isDay(size_t at) const;
    bool isPartOfDay(size_t at) const;

private:
    using Moments = std::vector<QDateTime>;

    const ProseMachine &subject(size_t at) const { return m_plan.machine(m_context.subject(at)); }
    bool isAmong(const ProseItem &clock, const Moments &moments) const;
    bool isOneOf(size_t at, const std::vector<ProseStretch> &stretches) const;
    bool isRange(size_t at) const;
    bool isNegated(size_t at) const;
    bool speaksOfPrices(size_t at) const;
    bool isCheapBand(size_t at) const;
    bool becomesCheaper(size_t at) const;
    bool agreesAlone(size_t at) const;
    Moments allowed(size_t at) const;
    Moments allowedWhereNegated(size_t at, std::optional<ProseWord> before) const;
    Moments runEdges(size_t at) const;
    Moments compared(size_t at) const;
    std::optional<ProseWord> timeWordBefore(size_t at) const;
    std::optional<ProseWord> verbBefore(size_t at) const;
    bool isCalled(size_t at, ProseWord word) const;
    bool isOfBeginning(size_t at) const;
    bool isWait(size_t at) const;
    bool isWaitLength(size_t at) const;

    const ProseContext &m_context;
    const ProsePlan &m_plan;
};

} // namespace gatehouse
