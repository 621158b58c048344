// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "prosecheck.h"

#include "mainunit.h"
#include "proseamounts.h"
#include "prosetimes.h"

#include <algorithm>

namespace gatehouse
{

namespace
{

/// Holds one item after another against the plan.
class ProseChecker
{
public:
    ProseChecker(const ProseContext &context, const ProsePlan &plan)
        : m_context(context), m_plan(plan), m_times(context, plan), m_amounts(context, plan)
    {}

    std::optional<ProseFault> check()
    {
        while (m_at < m_context.items().size()) {
            if (const auto flaw = checkItem()) {
                return ProseFault{*flaw, m_context.item(m_at).span};
            }
            ++m_at;
        }
        return std::nullopt;
    }

private:
    using Found = std::optional<ProseFlaw>;

    static Found unless(bool isTrue, ProseFlaw flaw)
    {
        return isTrue ? std::nullopt : std::optional(flaw);
    }
    const ProseMachine &subject() const { return m_plan.machine(m_context.subject(m_at)); }

    Found checkItem()
    {
        const ProseItem &item = m_context.item(m_at);
        if (!isOfItsMachine()) {
            return ProseFlaw::Machine;
        }
        switch (item.kind) {
        case ProseKind::Word:
            return checkWord(item.meaning.word);
        case ProseKind::Clock:
            return checkClock();
        case ProseKind::Length:
            return unless(m_times.isLength(m_at), ProseFlaw::Length);
        case ProseKind::Money:
            return unless(m_amounts.isMoney(m_at), ProseFlaw::Amount);
        case ProseKind::Price:
            return unless(m_amounts.isPrice(m_at), ProseFlaw::Amount);
        case ProseKind::Energy:
            return unless(m_amounts.isEnergy(m_at), ProseFlaw::Number);
        case ProseKind::Power:
            return unless(m_amounts.isPower(m_at), ProseFlaw::Number);
        case ProseKind::Count:
            return unless(item.value == running(), ProseFlaw::Number);
        case ProseKind::Name:
            return unless(!isComparedName(), ProseFlaw::Machine);
        case ProseKind::End:
        case ProseKind::Break:
            return std::nullopt;
        case ProseKind::Dash:
            return checkDash();
        }
        return std::nullopt;
    }

    /// Also steps over the rest of a range.
    Found checkClock()
    {
        const size_t agreeing = m_times.agreeing(m_at);
        m_at += agreeing > 0 ? agreeing - 1 : 0;
        return unless(agreeing > 0, ProseFlaw::Time);
    }

    /// All start now, or all later.
    bool startAlike() const
    {
        const bool isFirstNow = m_plan.startsNow(m_plan.machines.front());
        return std::all_of(
            m_plan.machines.begin(), m_plan.machines.end(), [&](const ProseMachine &machine) {
                return machine.isRunning() && m_plan.startsNow(machine) == isFirstNow;
            });
    }

    /// Whether the item is one that is true of a machine, and no other shares.
    bool isOneMachines() const
    {
        const ProseItem &item = m_context.item(m_at);
        switch (item.kind) {
        case ProseKind::Clock:
        case ProseKind::Length:
        case ProseKind::Money:
        case ProseKind::Price:
        case ProseKind::Energy:
            return true;
        default:
            break;
        }
        const bool isWhen = item.is(ProseWord::Now) || item.is(ProseWord::Later);
        return (isWhen && !startAlike()) || item.is(ProseWord::Day) ||
               item.is(ProseWord::PartOfDay) || item.is(ProseWord::Save);
    }

    /// What is said of several machines at once is held against none, but for totals.
    bool isOfItsMachine() const
    {
        if (m_plan.machines.size() == 1 || !isOneMachines()) {
            return true;
        }
        if (m_context.isTotal(m_at)) {
            const auto named = static_cast<qint64>(m_context.namesAround(m_at).size());
            return !m_context.hasInSentence(m_at, {ProseWord::Every, 1}) &&
                   (named == 0 || named >= running());
        }
        const bool isTogether = !m_context.isKindAt(m_at, ProseKind::Money) &&
                                m_context.hasInSentence(m_at, {ProseWord::Total, 1});
        if (m_context.isOfEvery(m_at) || isTogether) {
            return false;
        }
        // A range is looked at as a whole.
        const bool isClock = m_context.isKindAt(m_at, ProseKind::Clock);
        const size_t agreeing = isClock ? m_times.agreeing(m_at) : 1;
        return m_context.isOfOne(m_at, m_at + std::max<size_t>(agreeing, 1) - 1);
    }

    /// "than the EV charger" compares what nobody knows; "than running the dishwasher now" is what
    /// the plan is compared with.
    bool isComparedName() const
    {
        const auto comparison = m_context.comparisonBefore(m_at);
        if (!comparison) {
            return false;
        }
        const auto verb = m_context.lastInClause(
            m_at, {ProseWord::Compare, ProseWord::Start, ProseWord::Running});
        const bool isOfNow = verb != ProseWord::Compare && subject().isTarget &&
                             m_context.subject(*comparison) == m_context.subject(m_at) &&
                             m_context.nextInClause(m_at, {ProseWord::Now});
        return !isOfNow;
    }

    /// One that stands between words parts them; one before a number could be a minus.
    Found checkDash() const
    {
        const bool isInside = m_at > 0 && (m_context.isKindAt(m_at + 1, ProseKind::Word) ||
                                           m_context.isKindAt(m_at + 1, ProseKind::Name));
        return unless(isInside, ProseFlaw::Form);
    }

    qint64 running() const
    {
        return std::count_if(m_plan.machines.begin(), m_plan.machines.end(),
                             [](const ProseMachine &machine) { return machine.isRunning(); });
    }

    Found checkWord(ProseWord word) const
    {
        if (word == ProseWord::Now) {
            return unless(isRightAboutNow(), ProseFlaw::Advice);
        }
        if (word == ProseWord::Later) {
            return unless(isRightAboutLater(), ProseFlaw::Advice);
        }
        if (word == ProseWord::Not) {
            return unless(isRightDenial(), ProseFlaw::Advice);
        }
        if (word == ProseWord::Day) {
            return unless(m_times.isDay(m_at), ProseFlaw::Time);
        }
        if (word == ProseWord::PartOfDay) {
            return unless(m_times.isPartOfDay(m_at), ProseFlaw::Time);
        }
        const bool isComparison =
            word == ProseWord::Save || word == ProseWord::More || word == ProseWord::Cheapest;
        if (isComparison) {
            return unless(m_amounts.isRightComparison(m_at), ProseFlaw::Amount);
        }
        return checkVerb(word);
    }

    /// What is said to happen to a machine.
    Found checkVerb(ProseWord word) const
    {
        if (word == ProseWord::Start || word == ProseWord::End) {
            return unless(subject().isRunning() || isDenied(), ProseFlaw::Machine);
        }
        if (word == ProseWord::Off) {
            return unless(!subject().isRunning(), ProseFlaw::Machine);
        }
        if (word == ProseWord::Running) {
            return unless(!isClaim(), ProseFlaw::Claim);
        }
        if (word == ProseWord::On) {
            return unless(!isOnClaimed(), ProseFlaw::Claim);
        }
        if (word == ProseWord::Quiet) {
            // A time can be quiet; nobody knows of a machine.
            const bool isOfTime = m_context.isWordAt(m_at + 1, ProseWord::Time) ||
                                  m_context.isWordAt(m_at + 1, ProseWord::Rule) ||
                                  m_context.isWordAt(m_at + 1, ProseWord::Hour);
            return unless(isOfTime, ProseFlaw::Word);
        }
        if (word == ProseWord::Before || word == ProseWord::After) {
            return unless(isRightOrder(word), ProseFlaw::Machine);
        }
        return std::nullopt;
    }

    /// "than now", "not now", "would cost more now".
    bool isHypothetical() const
    {
        return m_context.lastInClause(m_at,
                                      {ProseWord::Compare, ProseWord::Not, ProseWord::Would}) ||
               m_context.nextInClause(m_at, {ProseWord::Would});
    }
    bool isRightAboutNow() const
    {
        return subject().isRunning() && m_plan.startsNow(subject()) != isHypothetical();
    }
    bool isRightAboutLater() const
    {
        return subject().isRunning() && m_plan.startsNow(subject()) == isHypothetical();
    }

    bool isDenied() const { return m_context.lastInClause(m_at, {ProseWord::Not}).has_value(); }

    /// That something is not so can be told where it is about a time, or a machine that stays off.
    bool isRightDenial() const
    {
        if (!subject().isRunning()) {
            return true;
        }
        const auto clock = m_context.nextInSentence(m_at, ProseKind::Clock);
        const auto end = m_context.nextInSentence(m_at, ProseKind::Break);
        const bool isOfTime = clock && (!end || *clock < *end);
        return isOfTime || m_context.nextInClause(m_at, {ProseWord::Now, ProseWord::Later});
    }

    /// "is on", "keep it on"; "on Friday" and "on the dishwasher" are none.
    bool isOnClaimed() const
    {
        const bool isPreposition = m_context.isKindAt(m_at + 1, ProseKind::Name) ||
                                   m_context.isWordAt(m_at + 1, ProseWord::Article) ||
                                   m_context.isWordAt(m_at + 1, ProseWord::Day);
        return m_context.lastInClause(m_at, {ProseWord::Keep}) ||
               (m_context.lastInClause(m_at, {ProseWord::Is}) && !isPreposition);
    }

    /// "is running", "is now charging", "keep it running".
    bool isClaim() const
    {
        return m_context.lastInClause(m_at, {ProseWord::Keep}) ||
               m_context.lastInClause(m_at, {ProseWord::Is, ProseWord::Would}) == ProseWord::Is ||
               !subject().isRunning();
    }

    /// "before the EV charger": a machine and what it comes before.
    bool isRightOrder(ProseWord word) const
    {
        size_t at = m_at + 1;
        while (m_context.isWordAt(at, ProseWord::Article)) {
            ++at;
        }
        if (!m_context.isKindAt(at, ProseKind::Name)) {
            return true;
        }
        const ProseMachine &first = subject();
        const ProseMachine &other = m_plan.machine(static_cast<int>(m_context.item(at).value));
        if (!first.isRunning() || !other.isRunning() || isDenied()) {
            return false;
        }
        return word == ProseWord::Before ? first.runs.back().to <= other.runs.front().from
                                         : first.runs.front().from >= other.runs.back().to;
    }

    const ProseContext &m_context;
    const ProsePlan &m_plan;
    ProseTimes m_times;
    ProseAmounts m_amounts;
    size_t m_at = 0;
};

ProseNames proseNames(const ProsePlan &plan)
{
    ProseNames names{.machines = {},
                     .unit =
                         PrivateText(mainUnitOf(plan.household.currency.reveal().simplified()))};
    for (const ProseMachine &machine : plan.machines) {
        names.machines.push_back(machine.answer->name);
    }
    return names;
}

bool hasName(const LoadAnswer &load)
{
    return !load.name.isEmpty();
}

Unexpected<ProseFault> badForm(qsizetype from, qsizetype to)
{
    return Unexpected{ProseFault{ProseFlaw::Form, {from, to}}};
}

} // namespace

Result<void, ProseFault> checkProse(const PrivateText &prose, const Answer &answer,
                                    const Anonymized &household)
{
    const QString &text = prose.reveal();
    const bool isKnown = answer.kind == AnswerKind::Good && !answer.loads.empty() &&
                         std::all_of(answer.loads.begin(), answer.loads.end(), hasName);
    if (!isKnown || text.size() > mostProseCharacters) {
        return badForm(0, text.size());
    }
    const ProsePlan plan = prosePlanOf(answer, household);
    const auto tokens = proseTokens(text, proseNames(plan));
    if (!tokens) {
        return Unexpected{tokens.error()};
    }
    auto items = readProse(*tokens);
    if (!items) {
        return Unexpected{items.error()};
    }
    const ProseContext context(std::move(*items), plan.target);
    if (context.sentences() == 0 || context.sentences() > mostProseSentences) {
        return badForm(0, text.size());
    }
    if (const auto fault = ProseChecker(context, plan).check()) {
        return Unexpected{*fault};
    }
    return {};
}

} // namespace gatehouse
