// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "proseamounts.h"

#include <algorithm>

namespace gatehouse
{

namespace
{

constexpr int leastPlaces = 2;
constexpr int mostPlaces = 6;

/// Whether \a digits are \a value, rounded where they have two decimals or more.
bool isWrittenAs(const Rational &value, const QString &digits)
{
    const qsizetype point = digits.indexOf(u'.');
    const int places = point < 0 ? 0 : static_cast<int>(digits.size() - point - 1);
    const QString rounded = toDecimal(value, std::max(places, leastPlaces));
    if (places >= leastPlaces) {
        return places <= mostPlaces && rounded == digits;
    }
    const QString exact = toDecimal(value, mostPlaces);
    return exact.startsWith(digits) &&
           exact.mid(digits.size()).count(u'0') + exact.mid(digits.size()).count(u'.') ==
               exact.size() - digits.size();
}

} // namespace

/// The target costs less than what it is compared with, which is running it now.
bool ProseAmounts::isSaved(size_t at) const
{
    const std::optional<Saving> &saving = m_plan.answer.saving;
    return subject(at).isTarget && saving && saving->comparedStart == Minutes(0) &&
           saving->amount > 0;
}

ProseAmounts::Role ProseAmounts::roleOf(size_t at) const
{
    if (m_context.isWordAt(at + 1, ProseWord::Save) ||
        m_context.isWordAt(at + 1, ProseWord::More)) {
        return Role::Saving;
    }
    const auto last =
        m_context.lastInSentence(at, {ProseWord::Save, ProseWord::Compare, ProseWord::Not,
                                      ProseWord::Cost, ProseWord::Total});
    if (last == ProseWord::Save) {
        return Role::Saving;
    }
    if (last == ProseWord::Compare || last == ProseWord::Not) {
        return Role::Compared;
    }
    if (m_context.hasInClause(at, {ProseWord::Would})) {
        return Role::Compared;
    }
    return m_context.hasInClause(at, {ProseWord::Total}) ? Role::Total : Role::Cost;
}

bool ProseAmounts::isMoney(size_t at) const
{
    const QString &digits = m_context.item(at).digits;
    const std::optional<Saving> &saving = m_plan.answer.saving;
    switch (roleOf(at)) {
    case Role::Saving:
        return isSaved(at) && isWrittenAs(saving->amount, digits);
    case Role::Compared:
        return isSaved(at) && isWrittenAs(saving->comparedCost, digits);
    case Role::Total:
        return isWrittenAs(m_plan.answer.cost, digits);
    case Role::Cost:
        break;
    }
    return subject(at).isRunning() && isWrittenAs(subject(at).answer->cost, digits);
}

/// The one at which the machine runs.
bool ProseAmounts::isPrice(size_t at) const
{
    const std::vector<ProseStretch> &runs = subject(at).runs;
    return std::any_of(m_plan.bands.begin(), m_plan.bands.end(), [&](const ProseBand &band) {
        const bool isPaid = std::any_of(runs.begin(), runs.end(), [&](const ProseStretch &run) {
            return run.from < band.stretch.to && band.stretch.from < run.to;
        });
        return isPaid && isWrittenAs(toRational(band.price), m_context.item(at).digits);
    });
}

bool ProseAmounts::isEnergy(size_t at) const
{
    const Load *load = subject(at).load;
    return load && energy(*load) == WattHours{m_context.item(at).value};
}

bool ProseAmounts::isPower(size_t at) const
{
    return m_plan.answer.keepsPowerLimit &&
           m_plan.household.problem.powerLimit == Watts{m_context.item(at).value};
}

/// "cheaper hours", "the cheapest electricity": no word about the plan's own cost.
bool ProseAmounts::isOfPrices(size_t at) const
{
    return m_context.isWordAt(at + 1, ProseWord::Price) ||
           m_context.isWordAt(at + 1, ProseWord::Hour);
}

bool ProseAmounts::isRightComparison(size_t at) const
{
    if (m_context.item(at).is(ProseWord::Cheapest)) {
        return m_plan.answer.isProvedCheapest();
    }
    if (m_context.item(at).is(ProseWord::Save) && isOfPrices(at)) {
        return true;
    }
    if (m_context.item(at).is(ProseWord::More)) {
        // More is what it would cost now; "more" alone could be anything.
        const bool isOfNow = m_context.hasInClause(at, {ProseWord::Now}) &&
                             m_context.hasInClause(at, {ProseWord::Would});
        return isOfNow && isSaved(at);
    }
    return isSaved(at) && !m_context.lastInClause(at, {ProseWord::Would});
}

} // namespace gatehouse
