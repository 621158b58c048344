// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "prosetimes.h"

#include "ground.h"

#include <algorithm>

namespace gatehouse
{

namespace
{

constexpr int firstWeekday = 2;

int minuteOf(const QDateTime &moment)
{
    return moment.time().hour() * minutesPerHour + moment.time().minute();
}

bool isProseDay(int day, const QDate &date, const QDate &today)
{
    return day < firstWeekday ? today.daysTo(date) == day
                              : date.dayOfWeek() == day - firstWeekday + 1;
}

bool isInPart(int part, int minute)
{
    constexpr int four = 4 * minutesPerHour;
    constexpr int seven = 7 * minutesPerHour;
    constexpr int noon = 12 * minutesPerHour;
    constexpr int five = 17 * minutesPerHour;
    constexpr int six = 18 * minutesPerHour;
    switch (part) {
    case 0:
        return minute >= four && minute < noon;
    case 1:
        return minute >= noon && minute < six;
    case 2:
        return minute >= five;
    default:
        return minute >= six || minute < seven;
    }
}

std::vector<QDateTime> startsOf(const std::vector<ProseStretch> &stretches)
{
    std::vector<QDateTime> starts;
    std::transform(stretches.begin(), stretches.end(), std::back_inserter(starts),
                   [](const ProseStretch &one) { return one.from; });
    return starts;
}

std::vector<QDateTime> endsOf(const std::vector<ProseStretch> &stretches)
{
    std::vector<QDateTime> ends;
    std::transform(stretches.begin(), stretches.end(), std::back_inserter(ends),
                   [](const ProseStretch &one) { return one.to; });
    return ends;
}

} // namespace

bool ProseTimes::isAmong(const ProseItem &clock, const Moments &moments) const
{
    return std::any_of(moments.begin(), moments.end(), [&](const QDateTime &moment) {
        const bool isMinute = std::find(clock.minutes.begin(), clock.minutes.end(),
                                        minuteOf(moment)) != clock.minutes.end();
        return isMinute &&
               (!clock.day || isProseDay(*clock.day, moment.date(), m_plan.household.now.date()));
    });
}

/// The range at \a at.
bool ProseTimes::isOneOf(size_t at, const std::vector<ProseStretch> &stretches) const
{
    return std::any_of(stretches.begin(), stretches.end(), [&](const ProseStretch &stretch) {
        return isAmong(m_context.item(at), {stretch.from}) &&
               isAmong(m_context.item(at + 2), {stretch.to});
    });
}

bool ProseTimes::isRange(size_t at) const
{
    const bool isLinked =
        m_context.isWordAt(at + 1, ProseWord::To) || m_context.isWordAt(at + 1, ProseWord::Until) ||
        m_context.isKindAt(at + 1, ProseKind::Dash) ||
        (m_context.isWordAt(at + 1, ProseWord::And) && timeWordBefore(at) == ProseWord::Between);
    return isLinked && m_context.isKindAt(at + 2, ProseKind::Clock);
}

std::optional<ProseWord> ProseTimes::timeWordBefore(size_t at) const
{
    while (at > 0 && m_context.item(at - 1).is(ProseWord::Article)) {
        --at;
    }
    if (at == 0 || m_context.item(at - 1).kind != ProseKind::Word) {
        return std::nullopt;
    }
    return m_context.item(at - 1).meaning.word;
}

/// What the nearest word says that the machine does then.
std::optional<ProseWord> ProseTimes::verbBefore(size_t at) const
{
    return m_context.lastInSentence(at, {ProseWord::Start, ProseWord::Running, ProseWord::End});
}

/// Whether it is called a deadline, or a quiet time.
bool ProseTimes::isCalled(size_t at, ProseWord word) const
{
    const auto last =
        m_context.lastInClause(at, {ProseWord::Start, ProseWord::Running, ProseWord::End,
                                    ProseWord::Deadline, ProseWord::Quiet});
    return last == word || m_context.isWordAt(at + 1, word);
}

/// Whether the clause says when the machine does not run.
bool ProseTimes::isNegated(size_t at) const
{
    return m_context.lastInClause(at, {ProseWord::Not}) || isCalled(at, ProseWord::Quiet);
}

/// Whether the clause tells prices rather than what a machine does.
bool ProseTimes::speaksOfPrices(size_t at) const
{
    const auto before = m_context.lastInClause(
        at, {ProseWord::Price, ProseWord::Start, ProseWord::Running, ProseWord::End});
    if (before) {
        return before == ProseWord::Price;
    }
    return m_context.nextInClause(at, {ProseWord::Price, ProseWord::Start, ProseWord::Running,
                                       ProseWord::End}) == ProseWord::Price;
}

/// Nobody says when a price begins or ends but to say that it is a good one.
bool ProseTimes::isCheapBand(size_t at) const
{
    const auto cheapest =
        std::min_element(m_plan.bands.begin(), m_plan.bands.end(),
                         [](const ProseBand &a, const ProseBand &b) { return a.price < b.price; });
    const bool wantsCheapest = m_context.hasInClause(at, {ProseWord::Cheapest});
    return std::any_of(m_plan.bands.begin(), m_plan.bands.end(), [&](const ProseBand &band) {
        const bool isCheap =
            wantsCheapest ? band.price == cheapest->price : band.price < m_plan.bands.front().price;
        return isCheap && isOneOf(at, {band.stretch});
    });
}

bool ProseTimes::becomesCheaper(size_t at) const
{
    const auto word = timeWordBefore(at);
    if ((word != ProseWord::At && word != ProseWord::From && word != ProseWord::After) ||
        m_context.hasInClause(at, {ProseWord::Cheapest})) {
        return false;
    }
    for (size_t i = 1; i < m_plan.bands.size(); ++i) {
        const ProseBand &band = m_plan.bands[i];
        if (band.price < m_plan.bands[i - 1].price &&
            isAmong(m_context.item(at), {band.stretch.from})) {
            return true;
        }
    }
    return false;
}

/// Starts or ends of the runs, whichever the nearest verb speaks of.
ProseTimes::Moments ProseTimes::runEdges(size_t at) const
{
    const bool isEnd = verbBefore(at) == ProseWord::End;
    return isEnd ? endsOf(subject(at).runs) : startsOf(subject(at).runs);
}

/// When the target would have run.
ProseTimes::Moments ProseTimes::compared(size_t at) const
{
    const bool isTold = m_plan.answer.saving && subject(at).isTarget;
    return isTold ? Moments{atMinute(m_plan.household, m_plan.answer.saving->comparedStart)}
                  : Moments{};
}

ProseTimes::Moments ProseTimes::allowedWhereNegated(size_t at,
                                                    std::optional<ProseWord> before) const
{
    const ProseMachine &machine = subject(at);
    Moments moments;
    if (isCalled(at, ProseWord::Quiet) || before == ProseWord::From || before == ProseWord::After) {
        moments = startsOf(machine.quiet);
    } else if (before == ProseWord::Until || before == ProseWord::Before) {
        moments = runEdges(at);
        if (machine.earliest) {
            moments.push_back(*machine.earliest);
        }
    }
    return moments;
}

/// Whether the nearest verb, or the one behind, says only when the machine begins.
bool ProseTimes::isOfBeginning(size_t at) const
{
    const auto before =
        m_context.meaningBefore(at, {ProseWord::Start, ProseWord::Running, ProseWord::End});
    if (before) {
        return before->word != ProseWord::End && before->value == 1;
    }
    return m_context.hasInSentence(at, {ProseWord::Start, 1}) ||
           m_context.hasInSentence(at, {ProseWord::Running, 1});
}

ProseTimes::Moments ProseTimes::allowed(size_t at) const
{
    const ProseMachine &machine = subject(at);
    const auto before = timeWordBefore(at);
    if (m_context.lastInClause(at, {ProseWord::Compare, ProseWord::Not}) == ProseWord::Compare) {
        return compared(at);
    }
    if (isNegated(at)) {
        return allowedWhereNegated(at, before);
    }
    if (!machine.isRunning()) {
        return {};
    }
    Moments moments;
    const bool isBegunBy =
        isOfBeginning(at) && (before == ProseWord::Before ||
                              m_context.lastInClause(at, {ProseWord::Start, ProseWord::Running}));
    if (isBegunBy && (before == ProseWord::Before || isCalled(at, ProseWord::Deadline))) {
        return {};
    }
    if (isCalled(at, ProseWord::Deadline)) {
        return machine.deadline ? Moments{*machine.deadline} : Moments{};
    }
    const bool isStart = verbBefore(at) == ProseWord::Start;
    if (before == ProseWord::By) {
        moments = runEdges(at);
    } else if (before == ProseWord::To || before == ProseWord::Until) {
        return m_context.lastInClause(at, {ProseWord::Later}) ? startsOf(machine.runs)
                                                              : endsOf(machine.runs);
    } else if (before == ProseWord::After) {
        for (const ProseStretch &quiet : machine.quiet) {
            if (quiet.to <= machine.runs.front().from) {
                moments.push_back(quiet.to);
            }
        }
        if (machine.earliest) {
            moments.push_back(*machine.earliest);
        }
        return moments;
    } else if (before != ProseWord::Before) {
        return runEdges(at);
    }
    // By then the machine is done, whatever else is said of it.
    if (before == ProseWord::By && isStart) {
        return moments;
    }
    if (machine.deadline) {
        moments.push_back(*machine.deadline);
    }
    for (const ProseStretch &quiet : machine.quiet) {
        if (quiet.from >= machine.runs.back().to) {
            moments.push_back(quiet.from);
        }
    }
    return moments;
}

bool ProseTimes::agreesAlone(size_t at) const
{
    return speaksOfPrices(at) ? becomesCheaper(at) : isAmong(m_context.item(at), allowed(at));
}

size_t ProseTimes::agreeing(size_t at) const
{
    constexpr size_t range = 3;
    if (!isRange(at)) {
        return agreesAlone(at) ? 1 : 0;
    }
    bool isTrue = false;
    if (speaksOfPrices(at)) {
        isTrue = isCheapBand(at);
    } else if (m_context.lastInClause(at, {ProseWord::Compare})) {
        isTrue = false;
    } else if (isNegated(at)) {
        isTrue = isOneOf(at, subject(at).quiet);
    } else {
        const bool isEnd = verbBefore(at) == ProseWord::End;
        const bool isBegun = timeWordBefore(at) == ProseWord::Between && isOfBeginning(at);
        isTrue = !isEnd && !isBegun && isOneOf(at, subject(at).runs);
    }
    return isTrue ? range : 0;
}

/// Whether the length says how long to wait.
bool ProseTimes::isWait(size_t at) const
{
    const auto word =
        m_context.meaningBefore(at, {ProseWord::Later, ProseWord::Keep, ProseWord::Start,
                                     ProseWord::Running, ProseWord::End});
    const bool isWaiting = word && (word->word == ProseWord::Keep ||
                                    (word->word == ProseWord::Later && word->value == 1));
    return isWaiting || m_context.hasInClause(at, {ProseWord::Later});
}

bool ProseTimes::isWaitLength(size_t at) const
{
    const ProseMachine &machine = subject(at);
    const auto seconds = std::chrono::seconds(Minutes(m_context.item(at).value)).count();
    return machine.isRunning() && m_plan.household.now.secsTo(machine.runs.front().from) == seconds;
}

bool ProseTimes::isLength(size_t at) const
{
    const ProseMachine &machine = subject(at);
    const Minutes length(m_context.item(at).value);
    if (m_context.lastInClause(at, {ProseWord::Not, ProseWord::Compare})) {
        return false;
    }
    const auto before = timeWordBefore(at);
    if (before == ProseWord::After || before == ProseWord::Before || before == ProseWord::Until ||
        before == ProseWord::From) {
        return false;
    }
    if (isWait(at)) {
        return isWaitLength(at);
    }
    if (before == ProseWord::In) {
        const Moments edges = runEdges(at);
        return std::any_of(edges.begin(), edges.end(), [&](const QDateTime &edge) {
            return m_plan.household.now.secsTo(edge) == std::chrono::seconds(length).count();
        });
    }
    if (!machine.load || m_context.isWordAt(at + 1, ProseWord::Before) ||
        m_context.isWordAt(at + 1, ProseWord::After) ||
        m_context.isWordAt(at + 1, ProseWord::Later)) {
        return false;
    }
    const bool isRun =
        std::any_of(machine.runs.begin(), machine.runs.end(), [&](const ProseStretch &run) {
            return run.from.secsTo(run.to) == std::chrono::seconds(length).count();
        });
    return isRun || length == duration(*machine.load);
}

bool ProseTimes::isDay(size_t at) const
{
    const Moments edges = runEdges(at);
    return std::any_of(edges.begin(), edges.end(), [&](const QDateTime &edge) {
        return isProseDay(m_context.item(at).meaning.value, edge.date(),
                          m_plan.household.now.date());
    });
}

/// Of the time that stands in front of it, else of the runs.
bool ProseTimes::isPartOfDay(size_t at) const
{
    const int part = m_context.item(at).meaning.value;
    for (size_t i = at; i-- > 0 && m_context.item(i).kind != ProseKind::End;) {
        const ProseItem &item = m_context.item(i);
        if (item.kind == ProseKind::Clock) {
            return std::any_of(item.minutes.begin(), item.minutes.end(),
                               [part](int minute) { return isInPart(part, minute); });
        }
        if (item.kind == ProseKind::Name || item.kind == ProseKind::Break) {
            break;
        }
    }
    const Moments edges = runEdges(at);
    return std::any_of(edges.begin(), edges.end(),
                       [part](const QDateTime &edge) { return isInPart(part, minuteOf(edge)); });
}

} // namespace gatehouse
