// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "cloudfixture.h"

#include "guard.h"
#include "problemtext.h"
#include "sampleproblems.h"

#include <QTest>
#include <QTimer>

using namespace gatehouse;

namespace
{

class NotedPause : public Pause
{
public:
    explicit NotedPause(std::function<void()> over) : m_over(std::move(over)) {}

    void end()
    {
        const auto call = std::move(m_over);
        call();
    }

    QObject context;

private:
    std::function<void()> m_over;
};

QString shown(const LedgerRecord &record)
{
    if (const auto *attempt = std::get_if<LedgerAttempt>(&record.what)) {
        return QStringLiteral("sent %1").arg(attempt->tryNumber);
    }
    const auto *outcome = std::get_if<LedgerOutcomeOf>(&record.what);
    if (!outcome) {
        return QStringLiteral("start");
    }
    static const QStringList names = {QStringLiteral("answered"), QStringLiteral("refused"),
                                      QStringLiteral("not connected"), QStringLiteral("broken"),
                                      QStringLiteral("stopped")};
    const std::optional<int> status = outcome->outcome.httpStatus;
    return names.at(static_cast<int>(outcome->outcome.kind)) +
           (status ? QStringLiteral(" %1").arg(*status) : QString());
}

} // namespace

std::unique_ptr<Pause> NotedPauses::start(std::chrono::milliseconds length,
                                          std::function<void()> over) const
{
    lengths << length.count();
    auto pause = std::make_unique<NotedPause>(std::move(over));
    if (!isEndless) {
        NotedPause *const raw = pause.get();
        QTimer::singleShot(0, &raw->context, [this, raw, length] {
            m_clock.advance(std::chrono::duration_cast<std::chrono::seconds>(length));
            raw->end();
        });
    }
    return pause;
}

CloudSettings CloudFixture::settings() const
{
    return {.endpoint = QStringLiteral("http://127.0.0.1:%1").arg(server.port())};
}

ApprovedRequest CloudFixture::approve(const CloudSettings &settings)
{
    const QString text = write({.problem = sampleproblems::theCase()});
    const quint64 revision = gate.lay(text, *recipientOf(settings), {});
    gate.markSeen(revision);
    return std::move(gate.approve(revision)).value();
}

CloudHandlers CloudFixture::handlers()
{
    return {.progress = [this](const CloudProgress &step) { progress << step; },
            .done =
                [this](const CloudOutcome &end) {
                    outcome = end;
                    ++endings;
                }};
}

std::unique_ptr<CloudExchange> CloudFixture::start()
{
    return CloudClient(ledger, clock, pauses).send(approve(), {}, key, handlers());
}

CloudOutcome CloudFixture::ask(ApprovedRequest request, CallLimits limits)
{
    outcome.reset();
    progress.clear();
    const auto exchange =
        CloudClient(ledger, clock, pauses, limits).send(std::move(request), {}, key, handlers());
    const bool wasInsideTheCall = outcome.has_value() || !progress.isEmpty();
    if (wasInsideTheCall || !QTest::qWaitFor([this] { return outcome.has_value(); }, 20'000)) {
        QTest::qFail("the request did not end as it should", __FILE__, __LINE__);
        return {.text = failure(ErrorKind::EmptyInput)};
    }
    return *outcome;
}

ErrorKind CloudFixture::kindOf()
{
    const CloudOutcome end = ask();
    return end.text ? ErrorKind::EmptyText : end.text.error().kind;
}

QStringList CloudFixture::records() const
{
    QStringList lines;
    const Result<LedgerContents> contents = ledger.read();
    for (const LedgerRecord &record : contents->records) {
        lines << shown(record);
    }
    lines.removeAll(QStringLiteral("start"));
    return lines;
}

QList<QByteArray> CloudFixture::recordedBodies() const
{
    QList<QByteArray> bodies;
    const Result<LedgerContents> contents = ledger.read();
    for (const LedgerRecord &record : contents->records) {
        if (const auto *attempt = std::get_if<LedgerAttempt>(&record.what)) {
            bodies << attempt->body;
        }
    }
    return bodies;
}
