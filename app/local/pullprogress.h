// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "localfault.h"
#include "ndjsonlines.h"
#include "result.h"

#include <QString>

#include <chrono>
#include <deque>
#include <map>
#include <optional>

namespace gatehouse
{

/// How far the fetching of a model is.
struct PullState
{
    enum class Step
    {
        /// What the model consists of is being asked for.
        Asking,
        Fetching,
        /// What came is compared with what was announced.
        Checking,
        Storing,
        Done,
    };

    Step step = Step::Asking;
    /// Over all parts that were named so far.
    qint64 bytes = 0;
    qint64 totalBytes = 0;
    /// Of a thousand, and never less than before: a part that is named late does not set it back.
    int thousandths = 0;
    /// Of the last seconds; nothing before it can be told.
    std::optional<qint64> bytesPerSecond;
    std::optional<std::chrono::seconds> timeLeft;

    bool operator==(const PullState &) const = default;
};

/// Folds the lines of Ollama's /api/pull. Pure: the times are passed in, and count from any moment
/// as long as it is the same one.
class PullProgress
{
public:
    using Time = std::chrono::milliseconds;

    /// The next bytes, which came at \a at.
    void take(QByteArrayView bytes, Time at);
    /// No more bytes come.
    void finish(Time at);

    const PullState &state() const { return m_state; }
    /// Once it is clear how it ended: without a value, all is well.
    const std::optional<Result<void, LocalFault>> &ending() const { return m_ending; }

private:
    struct Part
    {
        qint64 total = 0;
        qint64 done = 0;
    };
    struct Sample
    {
        Time at{0};
        qint64 fetched = 0;
    };

    void takeLine(const QByteArray &line, Time at);
    void takePart(const QString &digest, qint64 total, qint64 done);
    void sumUp(Time at);
    void measureSpeed(Time at);
    void fail(LocalFault fault);

    NdjsonLines m_lines;
    std::map<QString, Part> m_parts;
    /// Without what was here from an earlier attempt.
    qint64 m_fetched = 0;
    std::deque<Sample> m_samples;
    PullState m_state;
    std::optional<Result<void, LocalFault>> m_ending;
};

} // namespace gatehouse
