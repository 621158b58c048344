// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "agewatch.h"

#include "answerpane.h"
#include "approvalgate.h"
#include "clock.h"
#include "outboundpane.h"
#include "runner.h"

#include <QEvent>
#include <QTimer>

#include <algorithm>
#include <optional>

namespace gatehouse
{

namespace
{

constexpr qint64 secondsPerMinute = 60;

/// When the first run of \a answer starts.
std::optional<QDateTime> firstStart(const Answer &answer)
{
    std::optional<QDateTime> first;
    for (const LoadAnswer &load : answer.loads) {
        for (const HouseholdRun &run : load.runs) {
            first = first ? std::min(*first, run.start) : run.start;
        }
    }
    return first;
}

} // namespace

AgeWatch::AgeWatch(const Runner &runner, OutboundPane &outbound, AnswerPane &answer,
                   QWidget &window)
    : QObject(&window), m_runner(runner), m_outbound(outbound), m_answer(answer),
      m_timer(new QTimer(this))
{
    m_timer->setSingleShot(true);
    connect(m_timer, &QTimer::timeout, this, &AgeWatch::look);
    connect(&runner, &Runner::stateChanged, this, &AgeWatch::look);
    window.installEventFilter(this);
}

void AgeWatch::look()
{
    m_timer->stop();
    const QDateTime now = m_runner.clock().now();
    m_outbound.presentAge(lookAtText(now));
    lookAtAnswer(now);
}

/// How many minutes old the text is, where that is old.
int AgeWatch::lookAtText(const QDateTime &now)
{
    const RunState &state = m_runner.state();
    if (!state.review || state.reviewIsOld || state.phase == RunPhase::Sanitizing) {
        return 0;
    }
    const QDateTime &then = state.input.clock;
    const qint64 minutes = then.secsTo(now) / secondsPerMinute;
    const qint64 longest = longestAge.count();
    wakeAt(then.addSecs(std::max(minutes + 1, longest) * secondsPerMinute), now);
    return minutes >= longest ? static_cast<int>(minutes) : 0;
}

void AgeWatch::lookAtAnswer(const QDateTime &now)
{
    const RunState &state = m_runner.state();
    const std::optional<QDateTime> start =
        state.answer ? firstStart(*state.answer) : std::optional<QDateTime>();
    if (!start) {
        m_answer.presentPassedStart({});
        return;
    }
    // What starts at 20:00 starts until 20:01.
    const QDateTime passed = start->addSecs(secondsPerMinute);
    m_answer.presentPassedStart(passed <= now ? *start : QDateTime());
    if (passed > now) {
        wakeAt(passed, now);
    }
}

/// The timer is for the first of the moments it is asked for.
void AgeWatch::wakeAt(const QDateTime &moment, const QDateTime &now)
{
    constexpr qint64 shortest = 1000;
    constexpr qint64 longest = 3'600'000;
    const auto wait = static_cast<int>(std::clamp(now.msecsTo(moment), shortest, longest));
    if (!m_timer->isActive() || wait < m_timer->remainingTime()) {
        m_timer->start(wait);
    }
}

bool AgeWatch::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::WindowActivate) {
        look();
    }
    return QObject::eventFilter(watched, event);
}

} // namespace gatehouse
