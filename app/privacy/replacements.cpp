// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "replacements.h"

#include "anonymoustext.h"
#include "householdpieces.h"
#include "reading.h"
#include "undisguised.h"

#include <algorithm>
#include <map>

namespace gatehouse
{

namespace
{

Replacement::What whatOf(const HouseholdLimit &limit)
{
    struct Visitor
    {
        Replacement::What operator()(const FinishBy &) const { return Replacement::What::Deadline; }
        Replacement::What operator()(const StartFrom &) const { return Replacement::What::Start; }
        Replacement::What operator()(const QuietTime &) const
        {
            return Replacement::What::QuietTime;
        }
        Replacement::What operator()(const AllowedTime &) const
        {
            return Replacement::What::AllowedTime;
        }
        Replacement::What operator()(const RunsAfter &) const { return Replacement::What::Order; }
        Replacement::What operator()(const NotWith &) const { return Replacement::What::Apart; }
        Replacement::What operator()(const Pausable &) const { return Replacement::What::Pauses; }
        Replacement::What operator()(const MayStayOut &) const { return Replacement::What::Worth; }
    };
    return std::visit(Visitor{}, limit);
}

/// Replacement::What of the problem, which ends at \a horizon, \a origin asks for.
ProblemPart partOf(const Origin &origin, Minutes horizon)
{
    const auto what = [&origin] {
        switch (origin.what) {
        case Origin::What::Earliest:
            return ProblemPart::What::Earliest;
        case Origin::What::FinishBy:
            return ProblemPart::What::FinishBy;
        case Origin::What::NotDuring:
            return ProblemPart::What::NotDuring;
        case Origin::What::After:
            return ProblemPart::What::After;
        case Origin::What::NotWith:
            return ProblemPart::What::NotWith;
        case Origin::What::Pausable:
            return ProblemPart::What::Pausable;
        case Origin::What::Optional:
            return ProblemPart::What::Optional;
        case Origin::What::OwnPower:
            return ProblemPart::What::OwnPower;
        case Origin::What::Price:
        case Origin::What::Horizon:
            break;
        }
        return ProblemPart::What::Price;
    }();
    const Window window{std::min(origin.window.from, horizon), std::min(origin.window.to, horizon)};
    return {.what = what, .load = origin.load, .window = window, .first = origin.first};
}

/// One entry a fact, first with all the pieces that stem from it, in the end in order.
class Links
{
public:
    Links(const Reading &reading, const Anonymized &household, const AnonymousText &text)
        : m_reading(reading), m_stated(reading.household), m_household(household),
          m_pieces(household, text)
    {}

    std::vector<Replacement> all()
    {
        addNow();
        addTarget();
        addMachines();
        addRules();
        addPrices();
        addPowerLimit();
        addOwnPower();
        addPlanningDay();
        for (const auto &[load, pieces] : m_pieces.decoys()) {
            add(Replacement::What::Decoy, Replacement::How::SetByProgram, {}, pieces);
        }
        for (Replacement &replacement : m_list) {
            settle(replacement);
        }
        std::stable_sort(m_list.begin(), m_list.end(), comesFirst);
        return std::move(m_list);
    }

private:
    static bool comesFirst(const Replacement &a, const Replacement &b)
    {
        if (a.outbound.empty() != b.outbound.empty()) {
            return b.outbound.empty();
        }
        return a.outbound.empty() ? a.places < b.places : a.outbound.front() < b.outbound.front();
    }

    Replacement::How timesAre() const
    {
        return m_pieces.hasClock() ? Replacement::How::ClockKept : Replacement::How::CountedFromNow;
    }
    Replacement::How amountsAre() const
    {
        if (!m_pieces.isScaled()) {
            return Replacement::How::Kept;
        }
        return keepsEnergies(*m_household.disguise) ? Replacement::How::NotScaled
                                                    : Replacement::How::Scaled;
    }

    void add(Replacement::What what, Replacement::How how, std::vector<Place> places,
             std::vector<Span> outbound)
    {
        m_list.push_back({what, how, std::move(places), std::move(outbound)});
    }

    /// The same, of a fact that says but one part of the problem.
    void add(Replacement::What what, Replacement::How how, std::vector<Place> places,
             std::vector<Span> outbound, const ProblemPart &about)
    {
        m_list.push_back({what, how, std::move(places), std::move(outbound), {about}});
    }

    /// The whole phrases that say what \a stated is the number of.
    std::vector<Place> markedAs(FactKind kind, const Place &stated) const
    {
        std::vector<Place> places;
        for (const MarkedFact &fact : m_reading.facts) {
            if (fact.kind == kind) {
                places.push_back(fact.place);
            }
        }
        return places.empty() ? std::vector{stated} : places;
    }

    void addNow()
    {
        const std::vector<Span> written = m_pieces.of(Form::Now);
        if (m_stated.nowIsStated) {
            add(Replacement::What::Now,
                written.empty() ? Replacement::How::IsMinuteZero : Replacement::How::ClockKept,
                markedAs(FactKind::Now, m_stated.nowPlace), written,
                {.what = ProblemPart::What::Now});
        } else if (!written.empty()) {
            add(Replacement::What::Now, Replacement::How::SetByProgram, {}, written,
                {.what = ProblemPart::What::Now});
        }
    }

    void addTarget()
    {
        for (const MarkedFact &fact : m_reading.facts) {
            if (fact.kind == FactKind::Target) {
                const std::vector<Span> written = m_pieces.of(Form::AnswerFirst);
                add(Replacement::What::Target,
                    written.empty() ? Replacement::How::LeftOut : Replacement::How::Named,
                    {fact.place}, written,
                    {.what = ProblemPart::What::Question, .load = m_household.problem.target});
            }
        }
    }

    void addMachines()
    {
        for (const Mapping::Entry &entry : m_household.mapping.entries) {
            const Machine &machine = m_stated.machines.at(static_cast<size_t>(entry.machine));
            const ProblemPart about{.what = ProblemPart::What::Machine, .load = entry.load};
            add(Replacement::What::Name, Replacement::How::Named, {machine.place},
                m_pieces.mentionsOf(entry.load), about);
            for (size_t i = 0; i < machine.phases.size(); ++i) {
                const MachinePhase &phase = machine.phases.at(i);
                const PhasePlaces places = m_pieces.phase(entry.load, i);
                add(Replacement::What::Duration, Replacement::How::Kept, {phase.duration.place},
                    {places.duration}, about);
                add(Replacement::What::Energy, amountsAre(), {phase.energy.place}, {places.energy},
                    about);
            }
        }
    }

    /// Replacement::What one sentence says of several machines is one fact.
    void addRules()
    {
        std::map<std::pair<Replacement::What, Place>, size_t> known;
        std::vector<size_t> entryOf;
        for (const HouseholdRule &rule : m_stated.rules) {
            const Replacement::What what = whatOf(rule.what);
            const auto [entry, isNew] = known.try_emplace({what, rule.place}, m_list.size());
            if (isNew) {
                add(what, ruleIs(what), {rule.place}, {});
            }
            entryOf.push_back(entry->second);
            if (rule.addedAt.line > 0) {
                m_list.at(entry->second).places.push_back(rule.addedAt);
            }
        }
        for (const Origin &origin : m_household.origins) {
            if (origin.rule && origin.what != Origin::What::Horizon) {
                link(origin, entryOf.at(static_cast<size_t>(*origin.rule)));
            }
        }
    }

    Replacement::How ruleIs(Replacement::What what) const
    {
        switch (what) {
        case Replacement::What::Order:
        case Replacement::What::Apart:
            return Replacement::How::Named;
        case Replacement::What::Pauses:
            return Replacement::How::Kept;
        case Replacement::What::Worth:
            return moneyIs(Replacement::How::Kept);
        default:
            return timesAre();
        }
    }

    void addPrices()
    {
        std::map<Place, size_t> known;
        std::vector<size_t> entryOf;
        for (const TariffBand &band : m_stated.tariff) {
            const auto [entry, isNew] = known.try_emplace(band.place, m_list.size());
            if (isNew) {
                add(Replacement::What::Price, priceIs(), {band.place}, {});
            }
            entryOf.push_back(entry->second);
        }
        const size_t other = m_list.size();
        if (m_stated.otherPrice) {
            add(Replacement::What::Price, priceIs(), {m_stated.otherPrice->place}, {});
        }
        addSplitPrices(entryOf);
        for (const Origin &origin : m_household.origins) {
            if (origin.what == Origin::What::Price) {
                link(origin, origin.band ? entryOf.at(static_cast<size_t>(*origin.band)) : other);
            }
        }
    }

    Replacement::How priceIs() const { return moneyIs(timesAre()); }

    /// \a plain at the levels that hide no amount.
    Replacement::How moneyIs(Replacement::How plain) const
    {
        if (!m_pieces.isScaled()) {
            return plain;
        }
        return keepsPrices(*m_household.disguise) ? Replacement::How::NotScaled
                                                  : Replacement::How::Scaled;
    }

    /// "From 17:00 it is 45 cents, until 20:00": a price that stands in two parts is marked twice.
    void addSplitPrices(const std::vector<size_t> &entryOf)
    {
        for (const MarkedFact &fact : m_reading.facts) {
            if (fact.kind != FactKind::Price) {
                continue;
            }
            for (size_t i = 0; i < m_stated.tariff.size() && i < entryOf.size(); ++i) {
                const Place &place = m_stated.tariff.at(i).place;
                const bool overlaps = place.line == fact.place.line &&
                                      place.span.from < fact.place.span.to &&
                                      fact.place.span.from < place.span.to;
                if (overlaps && place != fact.place) {
                    m_list.at(entryOf.at(i)).places.push_back(fact.place);
                }
            }
        }
    }

    void addPowerLimit()
    {
        if (m_stated.powerLimit) {
            add(Replacement::What::PowerLimit, amountsAre(),
                markedAs(FactKind::PowerLimit, m_stated.powerLimit->place),
                m_pieces.of(Form::PowerLimit), {.what = ProblemPart::What::PowerLimit});
        }
    }

    /// One sentence may tell several powers; what is fed in has a price for all of them.
    void addOwnPower()
    {
        std::map<Place, size_t> known;
        const size_t feedIn = m_list.size();
        if (m_stated.feedIn) {
            add(Replacement::What::FeedIn, moneyIs(Replacement::How::Kept),
                markedAs(FactKind::FeedIn, m_stated.feedIn->place), {});
        }
        for (const StatedPower &own : m_stated.ownPower) {
            if (known.try_emplace(own.place, m_list.size()).second) {
                add(Replacement::What::OwnPower, m_pieces.isScaled() ? amountsAre() : timesAre(),
                    {own.place}, {});
            }
        }
        for (const Origin &origin : m_household.origins) {
            if (origin.what == Origin::What::OwnPower) {
                link(origin,
                     known.at(m_stated.ownPower.at(static_cast<size_t>(*origin.own)).place));
                if (m_stated.feedIn) {
                    link(origin, feedIn);
                }
            }
        }
    }

    void addPlanningDay()
    {
        std::vector<Place> places;
        for (const Origin &origin : m_household.origins) {
            if (origin.what != Origin::What::Horizon) {
                continue;
            }
            if (origin.rule) {
                places.push_back(m_stated.rules.at(static_cast<size_t>(*origin.rule)).place);
            } else if (origin.own) {
                places.push_back(m_stated.ownPower.at(static_cast<size_t>(*origin.own)).place);
            } else if (origin.band) {
                places.push_back(m_stated.tariff.at(static_cast<size_t>(*origin.band)).place);
            }
        }
        const Replacement::How how =
            places.empty() ? Replacement::How::SetByProgram : Replacement::How::CountedFromNow;
        add(Replacement::What::PlanningDay, how, std::move(places), m_pieces.of(Form::Horizon));
    }

    void link(const Origin &origin, size_t entry)
    {
        std::vector<Span> &outbound = m_list.at(entry).outbound;
        const std::vector<Span> more = m_pieces.from(origin);
        outbound.insert(outbound.end(), more.begin(), more.end());
        m_list.at(entry).about.push_back(partOf(origin, m_household.problem.horizon));
    }

    static void settle(Replacement &replacement)
    {
        const auto tidy = [](auto &items) {
            std::sort(items.begin(), items.end());
            items.erase(std::unique(items.begin(), items.end()), items.end());
        };
        tidy(replacement.places);
        tidy(replacement.outbound);
        tidy(replacement.about);
        const bool isSilent = replacement.how == Replacement::How::IsMinuteZero ||
                              replacement.how == Replacement::How::LeftOut;
        if (replacement.outbound.empty() && !isSilent) {
            replacement.how = Replacement::How::DoesNotBind;
        }
    }

    const Reading &m_reading;
    const Household &m_stated;
    const Anonymized &m_household;
    HouseholdPieces m_pieces;
    std::vector<Replacement> m_list;
};

} // namespace

Replacements replacements(const Reading &reading, const Anonymized &household,
                          const AnonymousText &text)
{
    return {.written = text.written(), .list = Links(reading, household, text).all()};
}

} // namespace gatehouse
