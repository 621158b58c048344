// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "problem.h"

#include <algorithm>
#include <set>

namespace gatehouse
{

namespace
{

bool isSane(Window window, Minutes horizon)
{
    return window.from >= Minutes(0) && window.from < window.to && window.to <= horizon;
}

bool isWithinCap(Price price)
{
    return std::abs(price.billionths) <= Problem::largestPriceUnits * Price::perUnit;
}

bool isWithinCap(Watts power)
{
    return power.value >= 0 && power.value <= Problem::largestWatts;
}

QString afterNow(Minutes moment)
{
    return QStringLiteral("+%1:%2")
        .arg(moment.count() / 60)
        .arg(moment.count() % 60, 2, 10, QChar(u'0'));
}

QString afterNow(Window window)
{
    return afterNow(window.from) + QStringLiteral(" to ") + afterNow(window.to);
}

Unexpected<Error> wrong(ErrorKind kind, const Load &load, QLatin1String field)
{
    return failure(kind, {}, toString(load.id) + u' ' + field);
}

Result<void> checkPhases(const Load &load)
{
    const QLatin1String field("phases");
    if (load.phases.empty()) {
        return wrong(ErrorKind::MissingField, load, field);
    }
    Minutes minutes{0};
    qint64 wattHours = 0;
    for (const Phase &phase : load.phases) {
        if (phase.duration < Minutes(1) || phase.energy.value < 0) {
            return wrong(ErrorKind::OutOfRange, load, field);
        }
        if (phase.duration > Problem::longestHorizon - minutes ||
            phase.energy.value > Problem::largestLoadWattHours - wattHours) {
            return wrong(ErrorKind::OverCap, load, field);
        }
        minutes += phase.duration;
        wattHours += phase.energy.value;
    }
    return {};
}

Result<void> checkTimes(const Load &load, Minutes horizon)
{
    if (load.earliest < Minutes(0) || load.earliest > Problem::longestHorizon) {
        return wrong(ErrorKind::OutOfRange, load, QLatin1String("earliest"));
    }
    if (load.finishBy &&
        (*load.finishBy < Minutes(0) || *load.finishBy > Problem::longestHorizon)) {
        return wrong(ErrorKind::OutOfRange, load, QLatin1String("finish_by"));
    }
    Minutes behind{-1};
    for (const Window &window : load.notDuring) {
        if (!isSane(window, horizon) || window.from <= behind) {
            return wrong(ErrorKind::OutOfRange, load, QLatin1String("not_during"));
        }
        behind = window.to;
    }
    return {};
}

Result<void> checkLinks(const Problem &problem, const Load &load)
{
    for (const After &after : load.after) {
        if (find(problem, after.load) == nullptr) {
            return failure(ErrorKind::UnknownLoad, {}, toString(after.load));
        }
        if (after.within &&
            (*after.within < Minutes(0) || *after.within > Problem::longestHorizon)) {
            return wrong(ErrorKind::OutOfRange, load, QLatin1String("within"));
        }
    }
    for (const LoadId other : load.notWith) {
        if (find(problem, other) == nullptr) {
            return failure(ErrorKind::UnknownLoad, {}, toString(other));
        }
        if (other == load.id) {
            return wrong(ErrorKind::OutOfRange, load, QLatin1String("not_with"));
        }
    }
    return {};
}

Result<void> checkChoices(const Load &load)
{
    if (load.pausable && load.phases.size() > 1) {
        return wrong(ErrorKind::OutOfRange, load, QLatin1String("pausable"));
    }
    if (load.minRun < Minutes(1) || load.minRun > Problem::longestHorizon) {
        return wrong(ErrorKind::OutOfRange, load, QLatin1String("min_run"));
    }
    if (!isWithinCap(load.worth)) {
        return wrong(ErrorKind::OverCap, load, QLatin1String("worth"));
    }
    return {};
}

Result<void> checkLoad(const Problem &problem, const Load &load)
{
    for (const Result<void> &result : {checkPhases(load), checkTimes(load, problem.horizon),
                                       checkLinks(problem, load), checkChoices(load)}) {
        if (!result) {
            return result;
        }
    }
    return {};
}

/// Follows "after" from each load; one that is met again on its own way closes a circle.
class OrderWalk
{
public:
    explicit OrderWalk(const Problem &problem) : m_problem(problem) {}

    /// A load on a circle that can be reached from \a load, if there is one.
    std::optional<LoadId> circleFrom(const Load &load)
    {
        if (m_done.count(load.id) > 0) {
            return std::nullopt;
        }
        if (!m_underWay.insert(load.id).second) {
            return load.id;
        }
        for (const After &after : load.after) {
            if (const auto found = circleFrom(*find(m_problem, after.load))) {
                return found;
            }
        }
        m_underWay.erase(load.id);
        m_done.insert(load.id);
        return std::nullopt;
    }

private:
    const Problem &m_problem;
    std::set<LoadId> m_done;
    std::set<LoadId> m_underWay;
};

Result<void> checkOrder(const Problem &problem)
{
    OrderWalk walk(problem);
    for (const Load &load : problem.loads) {
        if (const std::optional<LoadId> circle = walk.circleFrom(load)) {
            return failure(ErrorKind::CyclicOrder, {}, toString(*circle));
        }
    }
    return {};
}

Result<void> checkLoads(const Problem &problem)
{
    if (problem.loads.empty()) {
        return failure(ErrorKind::MissingField, {}, QStringLiteral("loads"));
    }
    if (problem.loads.size() > static_cast<std::size_t>(Problem::mostLoads)) {
        return failure(ErrorKind::TooManyLoads, {}, QStringLiteral("loads"));
    }
    std::set<LoadId> ids;
    for (const Load &load : problem.loads) {
        if (!ids.insert(load.id).second) {
            return failure(ErrorKind::DuplicateLoad, {}, toString(load.id));
        }
    }
    for (const Load &load : problem.loads) {
        if (const Result<void> result = checkLoad(problem, load); !result) {
            return result;
        }
    }
    if (problem.target && find(problem, *problem.target) == nullptr) {
        return failure(ErrorKind::UnknownLoad, {}, toString(*problem.target));
    }
    return checkOrder(problem);
}

Result<void> checkPrices(const Problem &problem)
{
    if (problem.prices.empty()) {
        return failure(ErrorKind::NoPrices, {}, QStringLiteral("prices"));
    }
    Minutes covered{0};
    for (const PriceBand &band : problem.prices) {
        if (!isSane(band.window, problem.horizon)) {
            return failure(ErrorKind::OutOfRange, {}, QStringLiteral("prices"));
        }
        if (!isWithinCap(band.price)) {
            return failure(ErrorKind::OverCap, {}, QStringLiteral("prices"));
        }
        if (band.window.from > covered) {
            return failure(ErrorKind::PriceGap, {}, afterNow({covered, band.window.from}));
        }
        if (band.window.from < covered) {
            const Window both{band.window.from, std::min(covered, band.window.to)};
            return failure(ErrorKind::PriceOverlap, {}, afterNow(both));
        }
        covered = band.window.to;
    }
    if (covered < problem.horizon) {
        return failure(ErrorKind::PriceGap, {}, afterNow({covered, problem.horizon}));
    }
    return {};
}

Result<void> checkSurplus(const Problem &problem)
{
    const QString field = QStringLiteral("surplus");
    Minutes behind{0};
    for (const Surplus &surplus : problem.surplus) {
        if (!isSane(surplus.window, problem.horizon) || surplus.window.from < behind) {
            return failure(ErrorKind::OutOfRange, {}, field);
        }
        if (!isWithinCap(surplus.power) || !isWithinCap(surplus.earns)) {
            return failure(ErrorKind::OverCap, {}, field);
        }
        behind = surplus.window.to;
    }
    return {};
}

} // namespace

Result<void> check(const Problem &problem)
{
    if (problem.horizon < Minutes(1)) {
        return failure(ErrorKind::OutOfRange, {}, QStringLiteral("horizon"));
    }
    if (problem.horizon > Problem::longestHorizon) {
        return failure(ErrorKind::OverCap, {}, QStringLiteral("horizon"));
    }
    if (problem.powerLimit && !isWithinCap(*problem.powerLimit)) {
        return failure(ErrorKind::OverCap, {}, QStringLiteral("power_limit_watts"));
    }
    for (const auto part : {checkLoads, checkPrices, checkSurplus}) {
        if (const Result<void> result = part(problem); !result) {
            return result;
        }
    }
    return {};
}

} // namespace gatehouse
