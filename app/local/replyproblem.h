// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "planningframe.h"
#include "problem.h"
#include "replyerror.h"
#include "replyload.h"

namespace gatehouse
{

/// Makes a problem of what a model wrote as one: fields of any names that tell what they are, loads
/// as a list or by their ids, times of the day or after now, amounts with units or without.
class ReplyProblem
{
public:
    /// \a now is the time of day that the household's own text counts from, whatever the model
    /// says.
    explicit ReplyProblem(QTime now) : m_now(now) {}

    /// Nothing where it is no problem; then, and where only a part of it could be read, errors()
    /// say why. The problem is in canonical form and has passed check(). It has no target yet.
    std::optional<Problem> read(const LooseValue &value);
    const ReplyErrors &errors() const { return m_errors; }

private:
    void takeField(QStringView name, const LooseValue &value);
    void takeLoads(const LooseValue &value);
    void takeLoad(std::optional<LoadId> id, const LooseValue &value);
    void takePrices(const LooseValue &value);
    void takePrice(QStringView name, const LooseValue &value);
    void takePriceText(const QString &text);
    void takeSurplus(const LooseValue &value);
    void takeHorizon(const LooseValue &value);
    void lookForDays();
    Minutes lastFact() const;
    Load loadOf(const ReplyLoad &load, const PlanningFrame &frame);
    void placePrices(Problem &problem, const PlanningFrame &frame) const;
    void fillGaps(Problem &problem) const;
    bool passes(const Problem &problem);
    void add(ReplyFlaw flaw, ReplyField field = ReplyField::Unknown,
             std::optional<LoadId> load = std::nullopt);

    struct RawPrice
    {
        LooseRange range;
        Price price;
    };
    struct RawSurplus
    {
        LooseRange range;
        Watts power;
        Price earns;
    };

    QTime m_now;
    /// Of prices and own power, and of quiet times.
    PlanningFrame::Repeats m_repeats = PlanningFrame::Repeats::Daily;
    PlanningFrame::Repeats m_windowsRepeat = PlanningFrame::Repeats::Daily;
    ReplyErrors m_errors;
    std::vector<ReplyLoad> m_loads;
    std::vector<RawPrice> m_prices;
    /// Of the hours that no other price covers.
    std::optional<Price> m_otherPrice;
    std::vector<RawSurplus> m_surplus;
    std::optional<Watts> m_powerLimit;
    std::optional<Minutes> m_horizon;
};

} // namespace gatehouse
