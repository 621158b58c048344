// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "pullprogress.h"

#include "localrefusal.h"
#include "modelinfo.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace gatehouse
{

namespace
{

using std::chrono::milliseconds;

/// Over how long the speed is taken, and how long it must have been watched to say anything.
constexpr milliseconds speedStretch{8'000};
constexpr milliseconds leastStretch{1'000};
constexpr milliseconds sampleDistance{100};
/// A model has a dozen parts; more is no model.
constexpr size_t mostParts = 10'000;
/// So that sums stay in bounds.
constexpr qint64 mostBytesOfAPart = qint64{1} << 48;

qint64 bytesIn(const QJsonObject &line, const char *name)
{
    return std::clamp<qint64>(line[QLatin1String(name)].toInteger(), 0, mostBytesOfAPart);
}

PullState::Step stepOf(const QString &status, PullState::Step before)
{
    if (status == QLatin1String("success")) {
        return PullState::Step::Done;
    }
    if (status.startsWith(QLatin1String("verifying"))) {
        return PullState::Step::Checking;
    }
    if (status.startsWith(QLatin1String("writing")) ||
        status.startsWith(QLatin1String("removing"))) {
        return PullState::Step::Storing;
    }
    const bool isPart =
        status.startsWith(QLatin1String("pulling")) && !status.endsWith(QLatin1String("manifest"));
    // Newer versions may say something that is not known here: then it stays where it was.
    return isPart ? PullState::Step::Fetching : before;
}

} // namespace

void PullProgress::take(QByteArrayView bytes, Time at)
{
    for (const QByteArray &line : m_lines.take(bytes)) {
        takeLine(line, at);
    }
    if (m_lines.isTooLong()) {
        fail(LocalFault::AnswerUnreadable);
    }
}

void PullProgress::finish(Time at)
{
    if (const std::optional<QByteArray> last = m_lines.finish()) {
        takeLine(*last, at);
    }
    fail(LocalFault::EndedEarly);
}

void PullProgress::takeLine(const QByteArray &line, Time at)
{
    if (m_ending) {
        return;
    }
    const QJsonDocument document = QJsonDocument::fromJson(line);
    if (!document.isObject()) {
        fail(LocalFault::AnswerUnreadable);
        return;
    }
    const QJsonObject said = document.object();
    if (said.contains(QLatin1String("error"))) {
        fail(faultOfPullError(said));
        return;
    }
    const QString digest = said[QLatin1String("digest")].toString();
    m_state.step = stepOf(said[QLatin1String("status")].toString(), m_state.step);
    if (!digest.isEmpty()) {
        takePart(digest, bytesIn(said, "total"), bytesIn(said, "completed"));
    }
    sumUp(at);
    if (m_state.step == PullState::Step::Done) {
        m_ending = Result<void, LocalFault>();
    }
}

void PullProgress::takePart(const QString &digest, qint64 total, qint64 done)
{
    const auto known = m_parts.find(digest);
    if (known == m_parts.end()) {
        if (m_parts.size() < mostParts) {
            m_parts.emplace(digest, Part{.total = std::max(total, done), .done = done});
        }
        return;
    }
    Part &part = known->second;
    part.total = std::max({part.total, total, done});
    // Lines without "completed" come between those with it.
    m_fetched += std::max<qint64>(0, done - part.done);
    part.done = std::max(part.done, done);
}

void PullProgress::sumUp(Time at)
{
    m_state.bytes = 0;
    m_state.totalBytes = 0;
    for (const auto &[digest, part] : m_parts) {
        m_state.bytes += part.done;
        m_state.totalBytes += part.total;
    }
    if (m_state.step == PullState::Step::Done) {
        m_state.bytes = m_state.totalBytes;
        m_state.thousandths = 1000;
    } else if (m_state.totalBytes > 0) {
        // Divided first where the product would not fit.
        const qint64 unit = std::max<qint64>(1, m_state.totalBytes / 1'000'000);
        const qint64 share = m_state.bytes / unit * 1000 / (m_state.totalBytes / unit);
        // Full is what is said to be done.
        const int capped = static_cast<int>(std::min<qint64>(share, 999));
        m_state.thousandths = std::max(m_state.thousandths, capped);
    }
    measureSpeed(at);
}

void PullProgress::measureSpeed(Time at)
{
    m_state.bytesPerSecond.reset();
    m_state.timeLeft.reset();
    if (m_state.step != PullState::Step::Fetching) {
        return;
    }
    if (m_samples.empty() || at - m_samples.back().at >= sampleDistance) {
        m_samples.push_back({at, m_fetched});
    }
    while (m_samples.size() > 2 && at - m_samples[1].at >= speedStretch) {
        m_samples.pop_front();
    }
    const Sample &first = m_samples.front();
    const milliseconds watched = at - first.at;
    if (watched < leastStretch) {
        return;
    }
    const qint64 speed = (m_fetched - first.fetched) * 1000 / watched.count();
    m_state.bytesPerSecond = speed;
    if (speed > 0) {
        const qint64 left = m_state.totalBytes - m_state.bytes;
        m_state.timeLeft = std::chrono::seconds((left + speed - 1) / speed);
    }
}

void PullProgress::fail(LocalFault fault)
{
    if (!m_ending) {
        m_ending = Unexpected{fault};
    }
}

} // namespace gatehouse
