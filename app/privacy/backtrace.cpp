// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "backtrace.h"

#include "cuttext.h"
#include "household.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

namespace gatehouse
{

namespace
{

/// In place of a machine: a rule for all of them, or the house.
constexpr int everyMachine = -1;

/// What the words state, by what it may be used for.
class StatedFacts
{
public:
    StatedFacts(const Household &stated, const Anonymized &household)
        : m_stated(stated), m_now(household.now)
    {
        m_changesClock = m_now.offsetFromUtc() !=
                         m_now.addSecs(household.problem.horizon.count() * 60).offsetFromUtc();
        for (const HouseholdRule &rule : stated.rules) {
            addTimes(rule);
        }
        for (const TariffBand &band : stated.tariff) {
            add(Form::PriceLine, everyMachine, band.from, band.place);
            add(Form::PriceLine, everyMachine, band.to, band.place);
            m_prices[band.price].push_back(band.place);
        }
        for (const StatedPower &own : stated.ownPower) {
            add(Form::OwnPower, everyMachine, own.from, own.place);
            add(Form::OwnPower, everyMachine, own.to, own.place);
        }
        if (stated.otherPrice) {
            m_prices[stated.otherPrice->value].push_back(stated.otherPrice->place);
        }
    }

    const Household &stated() const { return m_stated; }

    /// The machine that is written as \a load: first the one that is asked about.
    std::optional<int> machineOf(qint64 load) const
    {
        if (load < 0 || load >= static_cast<qint64>(m_stated.machines.size())) {
            return std::nullopt;
        }
        const int index = static_cast<int>(load);
        return index == 0 ? m_stated.target : index <= m_stated.target ? index - 1 : index;
    }

    /// The places that state \a minute for \a form on the line of \a load.
    std::vector<Place> timesOf(Form form, qint64 load, qint64 minute) const
    {
        std::vector<Place> places;
        const QTime time = m_now.addSecs(minute * 60).time();
        const int shown = time.hour() * 60 + time.minute();
        for (const int machine : {everyMachine, machineOf(load).value_or(everyMachine)}) {
            collect({form, machine, Moment::Basis::AfterNow, static_cast<int>(minute)}, places);
            collect({form, machine, Moment::Basis::Clock, shown}, places);
            if (m_changesClock) {
                // A time that the clock leaps over in spring is an hour later.
                const int leapt = (shown + minutesPerDay - 60) % minutesPerDay;
                collect({form, machine, Moment::Basis::Clock, leapt}, places);
            }
        }
        return places;
    }

    std::vector<Place> pricesOf(Price price) const
    {
        const auto found = m_prices.find(price);
        return found == m_prices.end() ? std::vector<Place>() : found->second;
    }

    /// The places that let \a load follow \a first, so soon where \a within is given.
    std::vector<Place> ordersOf(qint64 load, qint64 first, std::optional<Minutes> within) const
    {
        std::vector<Place> places;
        const std::optional<int> machine = machineOf(load);
        for (const HouseholdRule &rule : m_stated.rules) {
            const auto *order = std::get_if<RunsAfter>(&rule.what);
            if (order != nullptr && machine && rule.machine.value_or(*machine) == *machine &&
                machineOf(first) == order->machine && (!within || order->within == within)) {
                places.push_back(rule.place);
            }
        }
        return places;
    }

    /// The places that keep \a load apart from \a other.
    std::vector<Place> notWithOf(qint64 load, qint64 other) const
    {
        const std::optional<int> one = machineOf(load);
        const std::optional<int> two = machineOf(other);
        return placesOf<NotWith>([&](const HouseholdRule &rule, const NotWith &apart) {
            const auto says = [&](int a, int b) {
                return rule.machine.value_or(a) == a && apart.machine.value_or(b) == b;
            };
            return one && two && one != two && (says(*one, *two) || says(*two, *one));
        });
    }

    /// The places that let \a load be paused, in pieces of \a pieces where that is given.
    std::vector<Place> pausesOf(qint64 load, std::optional<Minutes> pieces) const
    {
        const std::optional<int> machine = machineOf(load);
        return placesOf<Pausable>([&](const HouseholdRule &rule, const Pausable &pausable) {
            return machine && rule.machine.value_or(*machine) == *machine &&
                   (!pieces || pausable.pieces == pieces);
        });
    }

    /// The places that let \a load stay out, with its worth.
    std::vector<std::pair<Price, Place>> worthsOf(qint64 load) const
    {
        std::vector<std::pair<Price, Place>> worths;
        const std::optional<int> machine = machineOf(load);
        for (const HouseholdRule &rule : m_stated.rules) {
            const auto *optional = std::get_if<MayStayOut>(&rule.what);
            if (optional != nullptr && machine && rule.machine.value_or(*machine) == *machine) {
                worths.emplace_back(optional->worth, rule.place);
            }
        }
        return worths;
    }

    /// The places that state own power of \a watts.
    std::vector<Place> ownPowerOf(qint64 watts) const
    {
        std::vector<Place> places;
        for (const StatedPower &own : m_stated.ownPower) {
            if (own.power.value == watts) {
                places.push_back(own.place);
            }
        }
        return places;
    }

private:
    template<typename Limit, typename Says>
    std::vector<Place> placesOf(Says says) const
    {
        std::vector<Place> places;
        for (const HouseholdRule &rule : m_stated.rules) {
            const auto *limit = std::get_if<Limit>(&rule.what);
            if (limit != nullptr && says(rule, *limit)) {
                places.push_back(rule.place);
            }
        }
        return places;
    }

    using Use = std::tuple<Form, int, Moment::Basis, int>;

    void add(Form form, int machine, const Moment &moment, const Place &place)
    {
        const int minutes =
            moment.basis == Moment::Basis::Clock ? moment.minutes % minutesPerDay : moment.minutes;
        m_times[{form, machine, moment.basis, minutes}].push_back(place);
    }

    /// Where the moments of \a rule may stand. A quiet time without an end ends with the deadline
    /// of its machine.
    void addTimes(const HouseholdRule &rule)
    {
        const int machine = rule.machine.value_or(everyMachine);
        if (const auto *deadline = std::get_if<FinishBy>(&rule.what)) {
            add(Form::FinishBy, machine, deadline->moment, rule.place);
            add(Form::NotDuring, machine, deadline->moment, rule.place);
        } else if (const auto *start = std::get_if<StartFrom>(&rule.what)) {
            add(Form::Earliest, machine, start->moment, rule.place);
        } else if (const auto *quiet = std::get_if<QuietTime>(&rule.what)) {
            add(Form::NotDuring, machine, quiet->from, rule.place);
            add(Form::NotDuring, machine, quiet->to.value_or(quiet->from), rule.place);
        } else if (const auto *allowed = std::get_if<AllowedTime>(&rule.what)) {
            add(Form::Earliest, machine, allowed->from, rule.place);
            add(Form::FinishBy, machine, allowed->to, rule.place);
            add(Form::NotDuring, machine, allowed->from, rule.place);
            add(Form::NotDuring, machine, allowed->to, rule.place);
        }
    }

    void collect(const Use &use, std::vector<Place> &places) const
    {
        if (const auto found = m_times.find(use); found != m_times.end()) {
            places.insert(places.end(), found->second.begin(), found->second.end());
        }
    }

    const Household &m_stated;
    QDateTime m_now;
    bool m_changesClock = false;
    std::map<Use, std::vector<Place>> m_times;
    std::map<Price, std::vector<Place>> m_prices;
};

/// Goes through one text.
class Tracer
{
public:
    Tracer(const QString &outbound, const Household &stated, const Anonymized &household,
           Level level)
        : m_cut(outbound), m_facts(stated, household), m_now(household.now.time()),
          m_horizon(household.problem.horizon.count())
    {
        if (level == Level::Scaled) {
            m_disguise = &household.disguise.value();
        }
    }

    BackTrace traced()
    {
        for (size_t i = 0; i < m_cut.lines().size(); ++i) {
            const OutboundLine &line = m_cut.lines().at(i);
            m_load = -1;
            m_phase = 0;
            m_isDecoy = false;
            for (const LinePart &part : m_cut.parts(i)) {
                m_isDecoy = m_isDecoy || isDecoyLine(part);
                if (part.fits() && m_isDecoy) {
                    m_trace.ofProgram += numbersIn(part);
                } else if (part.fits()) {
                    trace(part);
                } else {
                    m_trace.strangers.push_back(line.span);
                    break;
                }
            }
        }
        m_trace.places = static_cast<int>(m_places.size());
        return std::move(m_trace);
    }

private:
    /// What stands there, without its disguise; no amount is negative one.
    qint64 value(const LinePart &part, size_t at) const
    {
        const qint64 written = part.match.values.at(at);
        if (!m_disguise) {
            return written;
        }
        switch (part.match.places.at(at).slot) {
        case Slot::LoadName: {
            const std::optional<LoadId> load =
                householdLoad(*m_disguise, LoadId{static_cast<int>(written)});
            return load ? load->index : -1;
        }
        case Slot::Energy:
        case Slot::Watts:
            return undone(written, m_disguise->energy, -1);
        case Slot::Money:
            return undone(written - m_disguise->shift.billionths, m_disguise->price, written);
        default:
            return written;
        }
    }

    /// \a other where \a amount is no multiple of the factor.
    static qint64 undone(qint64 amount, const Disguise::Scale &scale, qint64 other)
    {
        return amount % scale.factor == 0 ? amount / scale.factor * scale.divisor : other;
    }

    static int numbersIn(const LinePart &part)
    {
        return static_cast<int>(std::count_if(
            part.match.places.begin(), part.match.places.end(), [](const SlotPlace &place) {
                return place.slot != Slot::LoadName && place.slot != Slot::RuleName;
            }));
    }

    bool isDecoyLine(const LinePart &part) const
    {
        return m_disguise && part.match.form == Form::LoadHead &&
               isDecoy(*m_disguise, LoadId{static_cast<int>(part.match.values.front())});
    }

    /// The value at \a at of \a part stems from \a places; where there is none, from nowhere.
    void stems(const LinePart &part, size_t at, const std::vector<Place> &places)
    {
        if (places.empty()) {
            stranger(part, at);
            return;
        }
        ++m_trace.fromWords;
        m_places.insert(places.begin(), places.end());
    }

    void stranger(const LinePart &part, size_t at)
    {
        const SlotPlace &slot = part.match.places.at(at);
        m_trace.strangers.push_back({part.tokens[slot.first].from, part.tokens[slot.end - 1].to()});
    }

    void trace(const LinePart &part)
    {
        switch (part.match.form) {
        case Form::Now:
            traceNow(part);
            break;
        case Form::Horizon:
            traceHorizon(part);
            break;
        case Form::LoadHead:
            m_load = value(part, 0);
            [[fallthrough]];
        case Form::AnswerFirst:
            if (!m_facts.machineOf(value(part, 0))) {
                stranger(part, 0);
            }
            break;
        case Form::FirstPhase:
        case Form::NextPhase:
            tracePhase(part);
            break;
        case Form::PowerLimit:
            tracePowerLimit(part);
            break;
        case Form::RefusedRun:
        case Form::BrokenRule:
        case Form::BrokenHouseRule:
            // From what somebody else answered, written anew.
            m_trace.ofRefused += numbersIn(part);
            break;
        case Form::AfterLoad:
        case Form::AfterWithin:
            traceOrder(part);
            break;
        case Form::NotWith:
            traceNotWith(part);
            break;
        case Form::Pausable:
        case Form::PausableInPieces:
            tracePauses(part);
            break;
        case Form::Optional:
        case Form::OptionalWorth:
            traceWorth(part);
            break;
        case Form::OwnPower:
            traceOwnPower(part);
            break;
        default:
            traceTimes(part);
            break;
        }
    }

    void traceHorizon(const LinePart &part)
    {
        // In a disguise planning ends with the last price that a load can reach.
        const bool endsEarly = m_disguise && value(part, 0) < m_horizon &&
                               !m_facts.timesOf(Form::PriceLine, 0, value(part, 0)).empty();
        if (value(part, 0) == m_horizon || endsEarly) {
            m_horizon = value(part, 0);
            ++m_trace.ofProgram;
        } else {
            stranger(part, 0);
        }
    }

    void traceNow(const LinePart &part)
    {
        const Household &stated = m_facts.stated();
        if (value(part, 0) != m_now.hour() * 60 + m_now.minute()) {
            stranger(part, 0);
        } else if (stated.nowIsStated) {
            stems(part, 0, {stated.nowPlace});
        } else {
            ++m_trace.ofProgram;
        }
    }

    void tracePhase(const LinePart &part)
    {
        const std::optional<int> index = m_facts.machineOf(m_load);
        const Machine *machine =
            index ? &m_facts.stated().machines.at(static_cast<size_t>(*index)) : nullptr;
        const size_t number = m_phase++;
        if (machine == nullptr || number >= machine->phases.size()) {
            stranger(part, 0);
            stranger(part, 1);
            return;
        }
        const MachinePhase &phase = machine->phases.at(number);
        const auto same = [&](size_t at, qint64 stated, const Place &place) {
            stems(part, at, value(part, at) == stated ? std::vector{place} : std::vector<Place>());
        };
        same(0, phase.duration.value.count(), phase.duration.place);
        same(1, phase.energy.value.value, phase.energy.place);
    }

    void tracePowerLimit(const LinePart &part)
    {
        const std::optional<Stated<Watts>> &limit = m_facts.stated().powerLimit;
        const bool isStated = limit && limit->value.value == value(part, 0);
        stems(part, 0, isStated ? std::vector{limit->place} : std::vector<Place>());
    }

    void traceOrder(const LinePart &part)
    {
        const bool hasLimit = part.match.values.size() > 1;
        const std::vector<Place> places =
            m_facts.ordersOf(m_load, value(part, 0),
                             hasLimit ? std::optional(Minutes{value(part, 1)}) : std::nullopt);
        if (places.empty()) {
            stranger(part, 0);
        }
        if (hasLimit) {
            stems(part, 1, places);
        }
    }

    void traceNotWith(const LinePart &part)
    {
        if (m_facts.notWithOf(m_load, value(part, 0)).empty()) {
            stranger(part, 0);
        }
    }

    void tracePauses(const LinePart &part)
    {
        const bool inPieces = !part.match.values.empty();
        const std::vector<Place> places = m_facts.pausesOf(
            m_load, inPieces ? std::optional(Minutes{value(part, 0)}) : std::nullopt);
        if (inPieces) {
            stems(part, 0, places);
        } else if (places.empty()) {
            strangerAsWhole(part);
        }
    }

    /// A worth of nothing is not written. In a disguise it takes part in that of the prices, and
    /// of the energy of its load.
    void traceWorth(const LinePart &part)
    {
        const bool isWritten = !part.match.values.empty();
        const qint64 written = isWritten ? part.match.values.front() : 0;
        std::vector<Place> places;
        for (const auto &[worth, place] : m_facts.worthsOf(m_load)) {
            if (worthInText(worth) == Price{written}) {
                places.push_back(place);
            }
        }
        if (isWritten) {
            stems(part, 0, places);
        } else if (places.empty()) {
            strangerAsWhole(part);
        }
    }

    std::optional<Price> worthInText(Price stated) const
    {
        if (!m_disguise) {
            return stated;
        }
        Load load;
        load.worth = stated;
        const std::optional<int> index = m_facts.machineOf(m_load);
        for (const MachinePhase &phase :
             m_facts.stated().machines.at(static_cast<size_t>(index.value())).phases) {
            load.phases.push_back({phase.duration.value, phase.energy.value});
        }
        return scaledWorth(load, m_disguise->energy, m_disguise->price, m_disguise->shift);
    }

    /// Where nothing is said of what is fed in, it earns nothing.
    void traceOwnPower(const LinePart &part)
    {
        traceMoment(part, 0);
        traceMoment(part, 1);
        stems(part, 2, m_facts.ownPowerOf(value(part, 2)));
        const std::optional<Stated<Price>> &feedIn = m_facts.stated().feedIn;
        const qint64 earns = value(part, 3);
        if (!feedIn && earns == 0) {
            ++m_trace.ofProgram;
        } else {
            stems(part, 3,
                  feedIn && feedIn->value.billionths == earns ? std::vector{feedIn->place}
                                                              : std::vector<Place>());
        }
    }

    void strangerAsWhole(const LinePart &part)
    {
        m_trace.strangers.push_back({part.tokens.front().from, part.tokens.back().to()});
    }

    /// Rules and prices.
    void traceTimes(const LinePart &part)
    {
        const bool isPrice = part.match.form == Form::PriceLine;
        const bool isKnown = isPrice || part.match.form == Form::Earliest ||
                             part.match.form == Form::FinishBy ||
                             part.match.form == Form::NotDuring;
        if (!isKnown) {
            strangerAsWhole(part);
            return;
        }
        for (size_t i = 0; i < part.match.values.size() && i < 2; ++i) {
            traceMoment(part, i);
        }
        if (isPrice) {
            tracePrice(part);
        }
    }

    void traceMoment(const LinePart &part, size_t at)
    {
        const qint64 minute = value(part, at);
        const std::vector<Place> places = m_facts.timesOf(part.match.form, m_load, minute);
        // What ends before now ends now.
        const bool isEdge = minute == 0 || minute == m_horizon;
        if (places.empty() && isEdge) {
            ++m_trace.ofProgram;
        } else {
            stems(part, at, places);
        }
    }

    void tracePrice(const LinePart &part) { stems(part, 2, m_facts.pricesOf({value(part, 2)})); }

    CutText m_cut;
    StatedFacts m_facts;
    QTime m_now;
    const Disguise *m_disguise = nullptr;
    /// The end of planning, in minutes.
    qint64 m_horizon = 0;
    bool m_isDecoy = false;
    qint64 m_load = -1;
    size_t m_phase = 0;
    std::set<Place> m_places;
    BackTrace m_trace;
};

} // namespace

BackTrace traceBack(const QString &outbound, const Household &stated, const Anonymized &household,
                    Level level)
{
    return Tracer(outbound, stated, household, level).traced();
}

} // namespace gatehouse
