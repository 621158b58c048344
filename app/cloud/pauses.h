// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include <chrono>
#include <functional>
#include <memory>

namespace gatehouse
{

/// A wait under way. Destroying it ends the wait; then nothing is called any more.
class Pause
{
public:
    Pause() = default;
    virtual ~Pause();
    Pause(const Pause &) = delete;
    Pause &operator=(const Pause &) = delete;
};

/// Where waits between attempts come from; a reference in constructors, so that tests need not
/// wait.
class Pauses
{
public:
    virtual ~Pauses();

    /// Calls \a over once after \a length, never inside this call. \a over may destroy the pause.
    [[nodiscard]] virtual std::unique_ptr<Pause> start(std::chrono::milliseconds length,
                                                       std::function<void()> over) const = 0;
};

/// Waits of this machine's clock.
class TimerPauses : public Pauses
{
public:
    std::unique_ptr<Pause> start(std::chrono::milliseconds length,
                                 std::function<void()> over) const override;
};

} // namespace gatehouse
