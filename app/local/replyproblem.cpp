// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "replyproblem.h"

#include "canonicalproblem.h"

#include <algorithm>

namespace gatehouse
{

namespace
{

ReplyError errorOf(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::NoPrices:
        return {ReplyFlaw::NoPrices, std::nullopt, ReplyField::Prices};
    case ErrorKind::PriceGap:
        return {ReplyFlaw::PriceGap, std::nullopt, ReplyField::Prices};
    case ErrorKind::PriceOverlap:
        return {ReplyFlaw::PriceOverlap, std::nullopt, ReplyField::Prices};
    case ErrorKind::OverCap:
        return {ReplyFlaw::OverCap};
    case ErrorKind::UnknownLoad:
        return {ReplyFlaw::UnknownLoad};
    default:
        return {ReplyFlaw::NotAProblem};
    }
}

bool speaksOfTheRest(QStringView text)
{
    return text.contains(u"other", Qt::CaseInsensitive) ||
           text.contains(u"rest", Qt::CaseInsensitive);
}

bool namesDay(const LooseRange &range)
{
    return (range.from && range.from->day) || (range.to && range.to->day);
}

Minutes wholeDays(Minutes minutes)
{
    const qint64 days = (minutes.count() + minutesPerDay - 1) / minutesPerDay;
    return std::clamp(Minutes{days * minutesPerDay}, Minutes{minutesPerDay},
                      Problem::longestHorizon);
}

} // namespace

std::optional<Problem> ReplyProblem::read(const LooseValue &value)
{
    for (const auto &[name, held] : value.fields) {
        if (!saysNothing(held)) {
            takeField(name, held);
        }
    }
    if (m_loads.empty()) {
        add(ReplyFlaw::NoLoads, ReplyField::Loads);
    }
    if (m_prices.empty() && !m_otherPrice) {
        add(ReplyFlaw::NoPrices, ReplyField::Prices);
    }
    if (!m_errors.empty()) {
        return std::nullopt;
    }
    Problem problem;
    problem.horizon = m_horizon.value_or(wholeDays(lastFact()));
    lookForDays();
    const PlanningFrame frame(m_now, problem.horizon);
    for (const ReplyLoad &load : m_loads) {
        problem.loads.push_back(loadOf(load, frame));
    }
    placePrices(problem, frame);
    for (const RawSurplus &raw : m_surplus) {
        for (const Window &window : frame.windows(raw.range, problem.horizon, m_repeats)) {
            problem.surplus.push_back({window, raw.power, raw.earns});
        }
    }
    problem.powerLimit = m_powerLimit;
    arrange(problem);
    return passes(problem) ? std::optional(canonical(std::move(problem))) : std::nullopt;
}

void ReplyProblem::takeField(QStringView name, const LooseValue &value)
{
    if (const std::optional<LoadId> id = looseLoadId(name); id && value.isObject()) {
        takeLoad(id, value);
        return;
    }
    switch (fieldOfProblem(name)) {
    case ReplyField::Loads:
        takeLoads(value);
        break;
    case ReplyField::Prices:
        takePrices(value);
        break;
    case ReplyField::Surplus:
        takeSurplus(value);
        break;
    case ReplyField::Horizon:
        takeHorizon(value);
        break;
    case ReplyField::PowerLimit:
        m_powerLimit = looseWatts(value.text);
        if (!m_powerLimit) {
            add(ReplyFlaw::Unreadable, ReplyField::PowerLimit);
        }
        break;
    default:
        break;
    }
}

void ReplyProblem::takeLoads(const LooseValue &value)
{
    for (const auto &[name, held] : value.fields) {
        takeLoad(looseLoadId(name), held);
    }
    for (const LooseValue &item : value.items) {
        std::optional<LoadId> id;
        for (const auto &[name, held] : item.fields) {
            // Of "id" and "name" the one that is an id counts.
            if (!id && fieldOfLoad(name) == ReplyField::Id && held.isPlain()) {
                id = looseLoadId(held.text);
            }
        }
        takeLoad(id, item);
    }
}

void ReplyProblem::takeLoad(std::optional<LoadId> id, const LooseValue &value)
{
    if (!id) {
        add(ReplyFlaw::NotALoadId, ReplyField::Id);
        return;
    }
    const bool isKnown = std::any_of(m_loads.begin(), m_loads.end(),
                                     [&id](const ReplyLoad &load) { return load.id == *id; });
    if (isKnown) {
        add(ReplyFlaw::LoadTwice, ReplyField::Id, id);
    } else if (m_loads.size() >= static_cast<std::size_t>(Problem::mostLoads)) {
        add(ReplyFlaw::TooManyLoads, ReplyField::Loads);
    } else {
        m_loads.push_back(readReplyLoad(*id, value, m_errors));
    }
}

void ReplyProblem::takePrices(const LooseValue &value)
{
    if (value.isPlain()) {
        takePriceText(value.text);
    }
    const bool isOne = std::any_of(value.fields.begin(), value.fields.end(), [](const auto &field) {
        return fieldOfBand(field.first) == ReplyField::PricePerKwh;
    });
    if (isOne) {
        takePrice({}, value);
        return;
    }
    for (const auto &[name, held] : value.fields) {
        takePrice(name, held);
    }
    for (const LooseValue &item : value.items) {
        takePrice({}, item);
    }
}

void ReplyProblem::takePrice(QStringView name, const LooseValue &value)
{
    if (value.isPlain()) {
        takePriceText(name.isEmpty() ? value.text
                                     : name.toString() + QStringLiteral(" : ") + value.text);
        return;
    }
    std::optional<Price> price;
    for (const auto &[field, held] : value.fields) {
        if (fieldOfBand(field) == ReplyField::PricePerKwh) {
            price = loosePrice(held.text);
        }
    }
    const std::optional<LooseRange> range =
        looseRange(value) ? looseRange(value) : looseRange(name);
    if (price && range) {
        m_prices.push_back({*range, *price});
    } else if (price && (name.isEmpty() || speaksOfTheRest(name))) {
        m_otherPrice = price;
    } else {
        add(ReplyFlaw::Unreadable, ReplyField::Prices);
    }
}

void ReplyProblem::takePriceText(const QString &text)
{
    QString rest;
    const std::optional<LooseRange> range = looseRange(QStringView(text), &rest);
    const std::optional<Price> price = range && range->to ? loosePrice(rest) : std::nullopt;
    if (price) {
        m_prices.push_back({*range, *price});
    } else if (const std::optional<Price> flat = loosePrice(text)) {
        m_otherPrice = flat;
    } else {
        add(ReplyFlaw::Unreadable, ReplyField::Prices);
    }
}

void ReplyProblem::takeSurplus(const LooseValue &value)
{
    const std::vector<LooseValue> items =
        value.isList() ? value.items : std::vector<LooseValue>{value};
    for (const LooseValue &item : items) {
        RawSurplus raw;
        std::optional<Watts> power;
        for (const auto &[name, held] : item.fields) {
            const ReplyField field = fieldOfBand(name);
            if (field == ReplyField::PowerLimit) {
                power = looseWatts(held.text);
            } else if (field == ReplyField::Worth || field == ReplyField::PricePerKwh) {
                raw.earns = loosePrice(held.text).value_or(Price{});
            }
        }
        const std::optional<LooseRange> range = looseRange(item);
        if (range && power) {
            m_surplus.push_back({*range, *power, raw.earns});
        } else {
            add(ReplyFlaw::Unreadable, ReplyField::Surplus);
        }
    }
}

void ReplyProblem::takeHorizon(const LooseValue &value)
{
    const std::optional<LooseMoment> moment = looseMoment(value.text);
    const std::optional<Minutes> length = moment && moment->isAfterNow
                                              ? std::optional(Minutes{moment->minutes})
                                              : looseDuration(value.text);
    if (length && *length > Minutes{0} && *length <= Problem::longestHorizon) {
        m_horizon = length;
    }
}

void ReplyProblem::lookForDays()
{
    using Repeats = PlanningFrame::Repeats;
    const bool haveDays = std::any_of(m_prices.begin(), m_prices.end(),
                                      [](const RawPrice &raw) { return namesDay(raw.range); });
    m_repeats = haveDays ? Repeats::Once : Repeats::Daily;
    m_windowsRepeat = m_repeats;
    for (const ReplyLoad &load : m_loads) {
        if (std::any_of(load.notDuring.begin(), load.notDuring.end(), namesDay)) {
            m_windowsRepeat = Repeats::Once;
        }
    }
}

Minutes ReplyProblem::lastFact() const
{
    const PlanningFrame frame(m_now, Problem::longestHorizon);
    Minutes last{0};
    for (const ReplyLoad &load : m_loads) {
        last = load.finishBy ? std::max(last, frame.end(*load.finishBy)) : last;
        last = load.earliest ? std::max(last, frame.begin(*load.earliest)) : last;
    }
    for (const RawPrice &price : m_prices) {
        const bool isDated = price.range.to && (price.range.to->isAfterNow || price.range.to->day);
        last = isDated ? std::max(last, frame.end(*price.range.to)) : last;
    }
    return last;
}

Load ReplyProblem::loadOf(const ReplyLoad &load, const PlanningFrame &frame)
{
    Load made{.id = load.id,
              .phases = load.phases,
              .after = load.after,
              .notWith = load.notWith,
              .pausable = load.pausable,
              .minRun = load.minRun,
              .optional = load.optional,
              .worth = load.worth};
    if (load.earliest) {
        made.earliest = frame.begin(*load.earliest);
    }
    if (load.finishBy) {
        made.finishBy = std::min(frame.end(*load.finishBy), frame.horizon());
    }
    for (const LooseRange &range : load.notDuring) {
        const std::vector<Window> windows =
            frame.windows(range, made.finishBy.value_or(frame.horizon()), m_windowsRepeat);
        made.notDuring.insert(made.notDuring.end(), windows.begin(), windows.end());
    }
    return made;
}

void ReplyProblem::placePrices(Problem &problem, const PlanningFrame &frame) const
{
    for (const RawPrice &raw : m_prices) {
        for (const Window &window : frame.windows(raw.range, problem.horizon, m_repeats)) {
            problem.prices.push_back({window, raw.price});
        }
    }
    std::sort(problem.prices.begin(), problem.prices.end());
    if (m_otherPrice) {
        fillGaps(problem);
    }
}

void ReplyProblem::fillGaps(Problem &problem) const
{
    std::vector<PriceBand> filled;
    Minutes covered{0};
    for (const PriceBand &band : problem.prices) {
        if (band.window.from > covered) {
            filled.push_back({{covered, band.window.from}, *m_otherPrice});
        }
        filled.push_back(band);
        covered = std::max(covered, band.window.to);
    }
    if (covered < problem.horizon) {
        filled.push_back({{covered, problem.horizon}, *m_otherPrice});
    }
    problem.prices = std::move(filled);
}

bool ReplyProblem::passes(const Problem &problem)
{
    const Result<void> checked = check(problem);
    if (!checked) {
        m_errors.push_back(errorOf(checked.error()));
    }
    return checked.has_value();
}

void ReplyProblem::add(ReplyFlaw flaw, ReplyField field, std::optional<LoadId> load)
{
    const ReplyError error{flaw, load, field};
    if (std::find(m_errors.begin(), m_errors.end(), error) == m_errors.end()) {
        m_errors.push_back(error);
    }
}

} // namespace gatehouse
