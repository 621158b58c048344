// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "earlierwatch.h"

#include "approvalgate.h"
#include "runner.h"

namespace gatehouse
{

EarlierWatch::EarlierWatch(const Runner &runner, const QString &ledger, HouseholdName householdName,
                           QObject *parent)
    : QObject(parent), m_runner(runner), m_reading(ledger, runner.clock()),
      m_householdName(std::move(householdName))
{
    connect(&runner, &Runner::stateChanged, this, &EarlierWatch::look);
    connect(&m_reading, &LedgerReading::finished, this, &EarlierWatch::tell);
}

void EarlierWatch::look()
{
    const Destination &destination = m_runner.gate().destination();
    if (!destination.isAnotherHost()) {
        if (m_last) {
            m_last.reset();
            m_view = {};
            Q_EMIT told(m_view);
        }
        return;
    }
    const RunState &state = m_runner.state();
    Occasion occasion{.phase = state.phase,
                      .level = state.level,
                      .sanitized = state.sanitized,
                      .host = destination.host};
    if (m_last == occasion) {
        return;
    }
    m_last = std::move(occasion);
    m_reading.refresh();
    tell();
}

void EarlierWatch::tell()
{
    if (!m_last) {
        return;
    }
    m_view = {.isShown = true, .isLookingUp = m_reading.isUnderWay(), .level = m_last->level};
    if (const auto &history = m_reading.history(); history) {
        m_view.isKnown = true;
        if (*history) {
            const QString household = m_householdName();
            m_view.check = (**history)->check();
            m_view.earlier = (**history)->sentTo(m_last->host, household);
            m_view.senders = household.isEmpty() ? wording::Senders::AnyHousehold
                                                 : wording::Senders::ThisHousehold;
            m_view.undone = m_view.earlier.undoneBy(m_view.level);
        } else {
            m_view.error = history->error();
        }
    }
    Q_EMIT told(m_view);
}

} // namespace gatehouse
