// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "anonymizer.h"

#include "canonicalproblem.h"
#include "household.h"
#include "planningclock.h"
#include "tarifflayout.h"

#include <algorithm>
#include <map>

namespace gatehouse
{

namespace
{

constexpr Minutes wholeDay{1440};
constexpr qint64 clockToleranceSeconds = qint64{15} * 60;

/// A deadline of one load and where the text says it.
struct PlacedDeadline
{
    Minutes moment{0};
    Place place;
};

class Anonymizer
{
public:
    Anonymizer(const Household &household, const QDateTime &clock)
        : m_household(household), m_clock(household.now), m_wallClock(clock)
    {}

    Result<Anonymized> anonymized()
    {
        nameLoads();
        noticeNow();
        m_result.now = m_clock.now();
        m_result.currency = m_household.currency;
        m_result.problem.powerLimit =
            m_household.powerLimit ? std::optional(m_household.powerLimit->value) : std::nullopt;
        for (const auto step :
             {&Anonymizer::layPrices, &Anonymizer::applyRules, &Anonymizer::layOwnPower}) {
            if (const Result<void> done = (this->*step)(); !done) {
                return Unexpected{done.error()};
            }
        }
        m_result.problem = canonical(std::move(m_result.problem));
        if (const Result<void> checked = check(m_result.problem); !checked) {
            return Unexpected{checked.error()};
        }
        return std::move(m_result);
    }

private:
    void nameLoads()
    {
        std::vector<int> order{m_household.target};
        for (int i = 0; i < static_cast<int>(m_household.machines.size()); ++i) {
            if (i != m_household.target) {
                order.push_back(i);
            }
        }
        m_loadOf.resize(order.size());
        for (const int machine : order) {
            const LoadId id{static_cast<int>(m_result.problem.loads.size())};
            const Machine &stated = m_household.machines.at(static_cast<size_t>(machine));
            m_loadOf.at(static_cast<size_t>(machine)) = id;
            m_result.mapping.entries.push_back(
                {.load = id, .name = stated.name, .machine = machine});
            Load load{.id = id};
            for (const MachinePhase &phase : stated.phases) {
                load.phases.push_back({phase.duration.value, phase.energy.value});
            }
            m_result.problem.loads.push_back(std::move(load));
        }
        m_result.problem.target = LoadId{0};
    }

    void noticeNow()
    {
        const qint64 off = std::abs(m_household.now.secsTo(m_wallClock));
        if (m_household.nowIsStated && off > clockToleranceSeconds) {
            m_result.notices.push_back(
                {.kind = Notice::Kind::NowOffTheClock, .place = m_household.nowPlace});
        }
    }

    /// The next whole day after the last fact that the rules state.
    Minutes statedHorizon()
    {
        Minutes last = wholeDay;
        for (const HouseholdRule &rule : m_household.rules) {
            last = std::max(last, lastMomentOf(rule));
        }
        for (const StatedPower &own : m_household.ownPower) {
            last = std::max(last, lastMomentOf(own));
        }
        noteHorizon(last);
        const Minutes days = (last + wholeDay - Minutes{1}) / wholeDay * wholeDay;
        return std::min(days, Problem::longestHorizon);
    }

    /// The facts that make the planning longer than a day.
    void noteHorizon(Minutes last)
    {
        for (const HouseholdRule &rule : m_household.rules) {
            if (last > wholeDay && lastMomentOf(rule) == last) {
                note(
                    {.what = Origin::What::Horizon, .rule = indexOf(rule), .window = {last, last}});
            }
        }
        for (const StatedPower &own : m_household.ownPower) {
            if (last > wholeDay && lastMomentOf(own) == last) {
                note({.what = Origin::What::Horizon, .own = indexOf(own), .window = {last, last}});
            }
        }
    }

    void note(const Origin &origin) { m_result.origins.push_back(origin); }
    int indexOf(const HouseholdRule &rule) const
    {
        return static_cast<int>(&rule - m_household.rules.data());
    }
    int indexOf(const StatedPower &own) const
    {
        return static_cast<int>(&own - m_household.ownPower.data());
    }

    /// What comes round daily has no last time.
    Minutes lastMomentOf(const StatedPower &own) const
    {
        return PlanningClock::isDated(own.to) ? m_clock.end(own.to) : Minutes{0};
    }

    Minutes lastMomentOf(const HouseholdRule &rule) const
    {
        if (const auto *deadline = std::get_if<FinishBy>(&rule.what)) {
            return m_clock.end(deadline->moment);
        }
        if (const auto *start = std::get_if<StartFrom>(&rule.what)) {
            return m_clock.begin(start->moment);
        }
        if (const auto *allowed = std::get_if<AllowedTime>(&rule.what)) {
            return m_clock.end(allowed->to);
        }
        if (const auto *quiet = std::get_if<QuietTime>(&rule.what)) {
            const Moment &last = quiet->to.value_or(quiet->from);
            // What comes round daily has no last time.
            return PlanningClock::isDated(last) ? m_clock.end(last) : Minutes{0};
        }
        return Minutes{0};
    }

    Result<void> layPrices()
    {
        Problem &problem = m_result.problem;
        problem.horizon = statedHorizon();
        const Result<TariffLayout> layout = layTariff(m_household, m_clock, problem.horizon);
        if (!layout) {
            return Unexpected{layout.error()};
        }
        problem.prices = layout->prices;
        for (const PriceUse &use : layout->uses) {
            note({.what = Origin::What::Price, .band = use.band, .window = use.window});
        }
        if (layout->endsEarly) {
            noteEarlyEnd(*layout);
            problem.horizon = *layout->endsEarly;
            m_result.notices.push_back({.kind = Notice::Kind::PlanningDayCut,
                                        .place = layout->lastLine,
                                        .window = {Minutes{0}, problem.horizon}});
        }
        return {};
    }

    void noteEarlyEnd(const TariffLayout &layout)
    {
        std::erase_if(m_result.origins,
                      [](const Origin &origin) { return origin.what == Origin::What::Horizon; });
        for (const PriceUse &use : layout.uses) {
            if (use.window.to == *layout.endsEarly) {
                note({.what = Origin::What::Horizon, .band = use.band, .window = use.window});
            }
        }
    }

    /// Deadlines first: a quiet time without an end lasts until its load's deadline.
    Result<void> applyRules()
    {
        for (const HouseholdRule &rule : m_household.rules) {
            forEachLoad(rule, [&](Load &load) { applyMoments(rule, load); });
        }
        for (Load &load : m_result.problem.loads) {
            settleDeadline(load);
        }
        for (const HouseholdRule &rule : m_household.rules) {
            if (const Result<void> applied = applyQuietTime(rule); !applied) {
                return applied;
            }
            forEachLoad(rule, [&](Load &load) {
                applyOrder(rule, load);
                applyNotWith(rule, load);
                applyFreedom(rule, load);
            });
        }
        return {};
    }

    template<typename Apply>
    void forEachLoad(const HouseholdRule &rule, Apply apply)
    {
        for (Load &load : m_result.problem.loads) {
            if (!rule.machine || loadOf(*rule.machine) == load.id) {
                apply(load);
            }
        }
    }

    LoadId loadOf(int machine) const { return m_loadOf.at(static_cast<size_t>(machine)); }

    void applyMoments(const HouseholdRule &rule, Load &load)
    {
        if (const auto *start = std::get_if<StartFrom>(&rule.what)) {
            applyStart(m_clock.begin(start->moment), rule, load);
        } else if (const auto *deadline = std::get_if<FinishBy>(&rule.what)) {
            applyDeadline(m_clock.end(deadline->moment), rule, load);
        } else if (const auto *allowed = std::get_if<AllowedTime>(&rule.what);
                   allowed != nullptr && liesAhead(*allowed)) {
            applyStart(m_clock.begin(allowed->from), rule, load);
            applyDeadline(m_clock.end(allowed->to), rule, load);
        }
    }

    /// Not so at 18:30 where a machine may run from 18:00 to 20:00: then it has the rest of today's
    /// time and the beginning of tomorrow's.
    bool liesAhead(const AllowedTime &allowed) const
    {
        return m_clock.begin(allowed.from) < m_clock.end(allowed.to);
    }

    void applyStart(Minutes earliest, const HouseholdRule &rule, Load &load)
    {
        load.earliest = std::max(load.earliest, earliest);
        load.earliest = std::min(load.earliest, m_result.problem.horizon);
        note({.what = Origin::What::Earliest,
              .rule = indexOf(rule),
              .load = load.id,
              .window = {earliest, earliest}});
    }

    void applyDeadline(Minutes moment, const HouseholdRule &rule, const Load &load)
    {
        const auto found = m_deadlines.find(load.id);
        if (found == m_deadlines.end() || moment < found->second.moment) {
            m_deadlines.insert_or_assign(load.id, PlacedDeadline{moment, rule.place});
        }
        note({.what = Origin::What::FinishBy,
              .rule = indexOf(rule),
              .load = load.id,
              .window = {moment, moment}});
    }

    void settleDeadline(Load &load)
    {
        const auto found = m_deadlines.find(load.id);
        if (found == m_deadlines.end()) {
            return;
        }
        const Minutes horizon = m_result.problem.horizon;
        const PlacedDeadline &stated = found->second;
        load.finishBy = std::min(stated.moment, horizon);
        const auto notice = [&](Notice::Kind kind) {
            m_result.notices.push_back({.kind = kind,
                                        .place = stated.place,
                                        .load = load.id,
                                        .window = {Minutes{0}, *load.finishBy}});
        };
        if (stated.moment > horizon) {
            notice(Notice::Kind::DeadlineCut);
        }
        if (*load.finishBy < duration(load)) {
            notice(Notice::Kind::DeadlineTooEarly);
        }
    }

    Result<void> applyQuietTime(const HouseholdRule &rule)
    {
        if (const auto *quiet = std::get_if<QuietTime>(&rule.what)) {
            if (quiet->to) {
                return blockWindows(rule, quiet->from, *quiet->to);
            }
            forEachLoad(rule, [&](Load &load) { applyOpenQuietTime(*quiet, rule, load); });
        } else if (const auto *allowed = std::get_if<AllowedTime>(&rule.what);
                   allowed != nullptr && !liesAhead(*allowed)) {
            return blockWindows(rule, allowed->to, allowed->from);
        }
        return {};
    }

    Result<void> blockWindows(const HouseholdRule &rule, const Moment &from, const Moment &to)
    {
        const auto windows = m_clock.windows(from, to, m_result.problem.horizon);
        if (!windows) {
            return failure(ErrorKind::OutOfRange, rule.place);
        }
        forEachLoad(rule, [&](Load &load) {
            for (const Window &window : *windows) {
                block(window, rule, load);
            }
        });
        return {};
    }

    void block(const Window &window, const HouseholdRule &rule, Load &load)
    {
        load.notDuring.push_back(window);
        note({.what = Origin::What::NotDuring,
              .rule = indexOf(rule),
              .load = load.id,
              .window = window});
    }

    void applyOpenQuietTime(const QuietTime &quiet, const HouseholdRule &rule, Load &load)
    {
        const Window window{m_clock.openBegin(quiet.from), deadline(m_result.problem, load)};
        if (window.from >= window.to) {
            return;
        }
        block(window, rule, load);
        m_result.notices.push_back({.kind = Notice::Kind::QuietTimeWithoutEnd,
                                    .place = rule.place,
                                    .load = load.id,
                                    .window = window});
    }

    void applyOrder(const HouseholdRule &rule, Load &load)
    {
        const auto *order = std::get_if<RunsAfter>(&rule.what);
        // "Everything after the washing machine" does not mean the washing machine itself.
        if (order != nullptr && (rule.machine || loadOf(order->machine) != load.id)) {
            load.after.push_back({loadOf(order->machine), order->within});
            note({.what = Origin::What::After,
                  .rule = indexOf(rule),
                  .load = load.id,
                  .first = loadOf(order->machine),
                  .within = order->within});
        }
    }

    /// Each pair is noted once, at the load that states it in the canonical form.
    void applyNotWith(const HouseholdRule &rule, Load &load)
    {
        const auto *apart = std::get_if<NotWith>(&rule.what);
        if (apart == nullptr) {
            return;
        }
        for (const Load &other : m_result.problem.loads) {
            const bool isMeant = !apart->machine || loadOf(*apart->machine) == other.id;
            if (!isMeant || other.id == load.id) {
                continue;
            }
            load.notWith.push_back(other.id);
            note({.what = Origin::What::NotWith,
                  .rule = indexOf(rule),
                  .load = std::min(load.id, other.id),
                  .first = std::max(load.id, other.id)});
        }
    }

    /// What lets a load run in pieces, or not at all.
    void applyFreedom(const HouseholdRule &rule, Load &load)
    {
        if (const auto *pausable = std::get_if<Pausable>(&rule.what)) {
            load.pausable = true;
            load.minRun = std::max(load.minRun, pausable->pieces.value_or(Minutes{1}));
            note({.what = Origin::What::Pausable,
                  .rule = indexOf(rule),
                  .load = load.id,
                  .within = pausable->pieces});
        } else if (const auto *optional = std::get_if<MayStayOut>(&rule.what)) {
            load.optional = true;
            load.worth = optional->worth;
            note({.what = Origin::What::Optional, .rule = indexOf(rule), .load = load.id});
        }
    }

    /// Whoever states the same twice states it once; all else that overlaps is unclear.
    Result<void> layOwnPower()
    {
        struct Stretch
        {
            Window window;
            const StatedPower *own;
        };
        std::vector<Stretch> stretches;
        for (const StatedPower &own : m_household.ownPower) {
            const auto windows = m_clock.windows(own.from, own.to, m_result.problem.horizon);
            if (!windows) {
                return failure(ErrorKind::OutOfRange, own.place);
            }
            for (const Window &window : *windows) {
                stretches.push_back({window, &own});
            }
        }
        std::stable_sort(stretches.begin(), stretches.end(),
                         [](const Stretch &a, const Stretch &b) { return a.window < b.window; });
        const Stretch *before = nullptr;
        for (const Stretch &next : stretches) {
            const bool isAgain = before != nullptr && before->window == next.window &&
                                 before->own->power == next.own->power;
            if (!isAgain && before != nullptr && next.window.from < before->window.to) {
                return ownPowerTwice(*before->own, *next.own, overlap(before->window, next.window));
            }
            if (!isAgain) {
                m_result.problem.surplus.push_back({next.window, next.own->power, earnings()});
            }
            note(
                {.what = Origin::What::OwnPower, .own = indexOf(*next.own), .window = next.window});
            before = &next;
        }
        return {};
    }

    /// Power that nobody pays for earns nothing.
    Price earnings() const { return m_household.feedIn ? m_household.feedIn->value : Price{}; }

    Unexpected<Error> ownPowerTwice(const StatedPower &one, const StatedPower &other,
                                    const Window &both) const
    {
        const QString times = QStringLiteral("%1 to %2")
                                  .arg(m_clock.clockTime(both.from), m_clock.clockTime(both.to));
        return Unexpected{Error{.kind = ErrorKind::OwnPowerOverlap,
                                .place = std::min(one.place, other.place),
                                .otherPlace = std::max(one.place, other.place),
                                .subject = times}};
    }

    const Household &m_household;
    PlanningClock m_clock;
    QDateTime m_wallClock;
    Anonymized m_result;
    /// By machine.
    std::vector<LoadId> m_loadOf;
    std::map<LoadId, PlacedDeadline> m_deadlines;
};

} // namespace

Result<Anonymized> anonymize(const Household &household, const QDateTime &clock)
{
    return Anonymizer(household, clock).anonymized();
}

} // namespace gatehouse
