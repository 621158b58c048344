// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "clock.h"

/// A clock that stands still until the test moves it.
class SettableClock : public gatehouse::Clock
{
public:
    explicit SettableClock(QDateTime time = {QDate(2026, 5, 25), QTime(18, 30)})
        : m_time(std::move(time))
    {}

    QDateTime now() const override { return m_time; }
    void advance(std::chrono::seconds by) { m_time = m_time.addSecs(by.count()); }

private:
    QDateTime m_time;
};
