// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "sendingfixture.h"

#include "guard.h"
#include "problemtext.h"
#include "sampleproblems.h"

#include <QEventLoop>
#include <QTest>
#include <QTimer>

using namespace gatehouse;

Destination SendingFixture::destination() const
{
    return {.kind = Destination::Kind::CloudModel,
            .scheme = Destination::Scheme::Http,
            .host = QStringLiteral("127.0.0.1"),
            .port = server.port(),
            .path = QStringLiteral("/openai/v1/responses"),
            .deployment = QStringLiteral("gpt-5.4"),
            .keyHeader = Destination::KeyHeader::ApiKey};
}

Envelope SendingFixture::envelope()
{
    return Envelope::around("{\"model\": \"gpt-5.4\", \"input\": ", ", \"store\": false}");
}

std::optional<ApprovedRequest> SendingFixture::approve(const QString &text)
{
    const quint64 revision =
        gate.lay(text, {.destination = destination(), .envelope = envelope()}, {});
    gate.markSeen(revision);
    return gate.approve(revision);
}

std::unique_ptr<Sending> SendingFixture::sending(ApprovedRequest request)
{
    return std::make_unique<Sending>(std::move(request), SendingNote{}, ledger, clock);
}

RecordedAttempt SendingFixture::attempt()
{
    current = sending(*approve(write({.problem = sampleproblems::theCase()})));
    return std::move(current->nextAttempt()).value();
}

CallReport SendingFixture::send(RecordedAttempt attempt, CallLimits limits, const QByteArray &key)
{
    answer.clear();
    std::optional<CallReport> report;
    QEventLoop loop;
    const auto call =
        ApprovedDoor(limits).send(std::move(attempt), key,
                                  {.piece = [this](QByteArrayView piece) { answer.append(piece); },
                                   .done =
                                       [&](const CallReport &end) {
                                           report = end;
                                           loop.quit();
                                       }});
    const bool wasInsideTheCall = report.has_value();
    if (!wasInsideTheCall) {
        QTimer::singleShot(10'000, &loop, &QEventLoop::quit);
        loop.exec();
    }
    if (wasInsideTheCall || !report) {
        QTest::qFail("the call did not end as it should", __FILE__, __LINE__);
        return {};
    }
    return *report;
}
