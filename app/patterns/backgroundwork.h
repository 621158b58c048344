// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "sides.h"

#include <QObject>
#include <QThreadPool>

#include <atomic>
#include <functional>
#include <memory>

namespace gatehouse
{

/// Tells a computation that nobody waits for it any more.
class StopFlag
{
public:
    void raise() { m_isRaised.store(true); }
    bool isRaised() const { return m_isRaised.load(); }

private:
    std::atomic<bool> m_isRaised{false};
};

/// Runs computations on other threads and reports each in the thread this object lives in, once,
/// and only while its request is there. Its destructor waits for what is still running.
class BackgroundWork
{
public:
    BackgroundWork();
    ~BackgroundWork();
    BackgroundWork(const BackgroundWork &) = delete;
    BackgroundWork &operator=(const BackgroundWork &) = delete;

    /// Calls \a work on another thread, then \a done with its value in this one. \a work looks at
    /// the flag between its steps and may return early with any value once it is raised.
    template<typename T>
    [[nodiscard]] std::unique_ptr<Request> start(std::function<T(const StopFlag &)> work,
                                                 std::function<void(T)> done)
    {
        auto flag = std::make_shared<StopFlag>();
        m_pool.start([this, flag, work = std::move(work), done = std::move(done)] {
            if (flag->isRaised()) {
                return;
            }
            auto value = std::make_shared<T>(work(*flag));
            report([flag, value, done] {
                if (!flag->isRaised()) {
                    // Raised first: done may destroy the request and start another.
                    flag->raise();
                    done(std::move(*value));
                }
            });
        });
        return makeRequest(std::move(flag));
    }

private:
    static std::unique_ptr<Request> makeRequest(std::shared_ptr<StopFlag> flag);
    void report(std::function<void()> call);

    QObject m_receiver;
    QThreadPool m_pool;
};

} // namespace gatehouse
