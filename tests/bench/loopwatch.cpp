// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "loopwatch.h"

#include <algorithm>
#include <ctime>
#include <numeric>

namespace
{

/// Microseconds that this thread has computed.
qint64 computedSoFar()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return qint64{time.tv_sec} * 1'000'000 + time.tv_nsec / 1000;
}

double milliseconds(qint64 microseconds)
{
    return double(microseconds) / 1000;
}

} // namespace

LoopWatch::LoopWatch() : m_last(computedSoFar())
{
    QObject::connect(&m_rounds, &QTimer::timeout, &m_rounds, [this] { round(); });
    m_rounds.start(0);
}

void LoopWatch::round()
{
    const qint64 now = computedSoFar();
    m_bursts.push_back(now - m_last);
    m_last = now;
}

LoopWatch::Stalls LoopWatch::stalls() const
{
    std::vector<qint64> sorted = m_bursts;
    sorted.push_back(computedSoFar() - m_last);
    std::sort(sorted.rbegin(), sorted.rend());
    const qint64 all = std::accumulate(sorted.begin(), sorted.end(), qint64{0});
    // In a burst of b, whoever comes in its first b - x waits longer than x: as x falls, those add
    // up until they are one of a hundred.
    qint64 sum = 0;
    qint64 mostly = 0;
    for (std::size_t i = 0; i < sorted.size(); ++i) {
        sum += sorted[i];
        const auto count = static_cast<qint64>(i + 1);
        const qint64 next = i + 1 < sorted.size() ? sorted[i + 1] : 0;
        mostly = std::max(next, (sum - all / 100) / count);
        if (sum - count * next >= all / 100) {
            break;
        }
    }
    return {.computed = milliseconds(all),
            .longest = milliseconds(sorted.front()),
            .mostly = milliseconds(mostly)};
}
