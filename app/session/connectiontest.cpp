// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "connectiontest.h"

#include "guard.h"
#include "problemtext.h"
#include "schedulereply.h"
#include "verifier.h"

namespace gatehouse
{

namespace
{

/// A load of an hour that may wait for the cheaper half of the day.
ProblemText exampleProblem()
{
    const Minutes noon(720);
    Problem problem;
    problem.target = LoadId{0};
    problem.loads = {{.id = {0},
                      .phases = {{.duration = Minutes(60), .energy = {1000}}},
                      .finishBy = Minutes(1080)}};
    problem.prices = {
        {.window = {Minutes(0), noon}, .price = *parsePrice(QStringLiteral("0.40"))},
        {.window = {noon, problem.horizon}, .price = *parsePrice(QStringLiteral("0.20"))}};
    return {.problem = problem};
}

CloudMeans withoutHousehold(CloudMeans means)
{
    means.note = [] {
        return SendingNote{.household = ConnectionTest::householdName(), .level = {}};
    };
    return means;
}

ConnectionOutcome::Plan judged(const QByteArray &json)
{
    const ProblemText asked = exampleProblem();
    const Result<ScheduleReply> reply = readReply(json, asked);
    return reply && verify(asked.problem, reply->runs).isFeasible()
               ? ConnectionOutcome::Plan::KeepsRules
               : ConnectionOutcome::Plan::Wrong;
}

} // namespace

ConnectionTest::ConnectionTest(CloudMeans means, QObject *parent)
    : QObject(parent), m_means(withoutHousehold(std::move(means))), m_gate(m_means.clock)
{}

ConnectionTest::~ConnectionTest() = default;

QString ConnectionTest::text()
{
    return write(exampleProblem());
}

QString ConnectionTest::householdName()
{
    return QStringLiteral("connection-test");
}

Result<void> ConnectionTest::lay(const CloudSettings &settings, const PrivateWords &words)
{
    m_request.reset();
    m_progress.reset();
    m_outcome.reset();
    m_model.reset();
    m_gate.clear();
    Result<Recipient> recipient = recipientOf(settings);
    if (!recipient) {
        return Unexpected{recipient.error()};
    }
    // The example has the same numbers whoever asks.
    m_gate.lay(text(), *recipient, words.withoutNumbers());
    m_model = std::make_unique<CloudModel>(m_means, settings, std::move(*recipient), std::nullopt);
    m_model->follow([this](const ReplyProgress &progress) {
        m_progress = progress;
        Q_EMIT changed();
    });
    return {};
}

void ConnectionTest::markSeen(quint64 revision)
{
    m_gate.markSeen(revision);
    Q_EMIT changed();
}

bool ConnectionTest::approve(quint64 revision)
{
    std::optional<ApprovedRequest> request = m_gate.approve(revision);
    if (!request) {
        return false;
    }
    m_timer.start();
    m_request = m_model->reply(std::move(*request),
                               [this](const Result<QByteArray> &reply) { take(reply); });
    Q_EMIT changed();
    return true;
}

void ConnectionTest::stop()
{
    m_request.reset();
    m_progress.reset();
    Q_EMIT changed();
}

void ConnectionTest::take(const Result<QByteArray> &reply)
{
    m_outcome = ConnectionOutcome{
        .plan = reply ? Result<ConnectionOutcome::Plan>(judged(*reply))
                      : Result<ConnectionOutcome::Plan>(Unexpected{reply.error()}),
        .took = std::chrono::milliseconds(m_timer.elapsed()),
        .use = m_progress && m_progress->use ? *m_progress->use : ReplyUse{}};
    m_progress.reset();
    m_request.reset();
    Q_EMIT changed();
}

} // namespace gatehouse
