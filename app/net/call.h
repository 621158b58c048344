// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>

namespace gatehouse
{

/// How a call ended.
enum class CallEnding
{
    /// The whole answer is there, whatever it says.
    Complete,
    /// There was no connection; no byte of the body left.
    NotConnected,
    /// The certificate of the host is not to be trusted, or it speaks no TLS 1.2; no byte of the
    /// body left.
    NotTrusted,
    /// The connection broke; the body may have arrived.
    Broken,
    /// Nothing came for too long; the body may have arrived.
    TimedOut,
    /// More came than is taken.
    TooLarge,
};

/// What a call came to. The body went to whoever asked, piece by piece.
struct CallReport
{
    CallEnding ending = CallEnding::Broken;
    /// Where an answer began. A redirection (3xx) is an answer and is not followed.
    std::optional<int> httpStatus;
    /// The value of "retry-after-ms" and "retry-after", as they came.
    QByteArray retryAfterMs;
    QByteArray retryAfter;
    qint64 bytesReceived = 0;

    bool operator==(const CallReport &) const = default;
};

/// How long the first piece of an answer may take once the request has left.
enum class FirstPiece
{
    WithinIdle,
    /// As long as it takes: a model is loaded first, which takes minutes on a cold disk.
    Whenever,
};

struct CallLimits
{
    std::chrono::milliseconds connect{15'000};
    /// Between two pieces of the answer, and before the first where that is not waited for.
    std::chrono::milliseconds idle{120'000};
    qint64 mostBytes = 64LL * 1024 * 1024;
    FirstPiece firstPiece = FirstPiece::WithinIdle;
};

struct CallHandlers
{
    /// Gets each piece of the answer's body.
    std::function<void(QByteArrayView)> piece;
    /// Called once, and never inside the call that started it; the last thing that is heard of it.
    std::function<void(const CallReport &)> done;
};

/// One request under way. Destroying it aborts it; then nothing is reported any more.
class Call
{
public:
    ~Call();
    Call(const Call &) = delete;
    Call &operator=(const Call &) = delete;

    /// What is known of it so far: of interest to whoever is about to abort it.
    CallReport soFar() const;

private:
    friend class ApprovedDoor;
    friend class LoopbackDoor;
    class Transfer;

    explicit Call(std::unique_ptr<Transfer> transfer);

    std::unique_ptr<Transfer> m_transfer;
};

} // namespace gatehouse
