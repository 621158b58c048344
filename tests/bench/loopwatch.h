// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QTimer>

#include <vector>

/// How long the event loop of this thread computes between two rounds, that is, how long a key or a
/// repaint would have to wait. Time that other programs have the processor is not counted.
class LoopWatch
{
public:
    LoopWatch();

    /// In milliseconds, since it was made.
    struct Stalls
    {
        double computed = 0;
        double longest = 0;
        /// Whoever comes at any moment of the computing waits no longer in 99 of 100 cases.
        double mostly = 0;
    };
    Stalls stalls() const;

private:
    void round();

    QTimer m_rounds;
    qint64 m_last = 0;
    /// In microseconds.
    std::vector<qint64> m_bursts;
};
