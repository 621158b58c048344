// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "pauses.h"

#include <QTimer>

namespace gatehouse
{

namespace
{

class TimerPause : public Pause
{
public:
    TimerPause(std::chrono::milliseconds length, std::function<void()> over)
        : m_over(std::move(over))
    {
        m_timer.setSingleShot(true);
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] {
            // Whoever is called may destroy this pause.
            const auto call = std::move(m_over);
            call();
        });
        m_timer.start(length);
    }

private:
    std::function<void()> m_over;
    QTimer m_timer;
};

} // namespace

Pause::~Pause() = default;
Pauses::~Pauses() = default;

std::unique_ptr<Pause> TimerPauses::start(std::chrono::milliseconds length,
                                          std::function<void()> over) const
{
    return std::make_unique<TimerPause>(length, std::move(over));
}

} // namespace gatehouse
