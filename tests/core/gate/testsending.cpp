// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "approvalgate.h"
#include "guard.h"
#include "problemtext.h"
#include "sampleproblems.h"
#include "sending.h"
#include "settableclock.h"
#include "testregistry.h"

#include <QTemporaryDir>
#include <QTest>

#include <type_traits>

using namespace gatehouse;

class TestSending : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_ledger =
            std::make_unique<Ledger>(m_folder->path() + QStringLiteral("/ledger.jsonl"), m_clock);
    }

    void anAttemptIsMadeByASendingAlone()
    {
        QVERIFY(!std::is_copy_constructible_v<RecordedAttempt>);
        QVERIFY(!std::is_default_constructible_v<RecordedAttempt>);
        QVERIFY(!(std::is_constructible_v<RecordedAttempt, QByteArray, Destination>));
    }

    void theRecordIsThereBeforeTheAttempt()
    {
        const auto sending = toModel();
        const Result<RecordedAttempt> attempt = sending->nextAttempt();
        QVERIFY(attempt.has_value());
        const std::vector<LedgerAttempt> recorded = attempts();
        QCOMPARE(recorded.size(), size_t(1));
        QCOMPARE(recorded.front().body, attempt->bytes());
        QCOMPARE(recorded.front().host, QStringLiteral("house.openai.azure.com"));
        QCOMPARE(recorded.front().path, QStringLiteral("/openai/v1/responses"));
        QCOMPARE(recorded.front().household, QStringLiteral("h1"));
        QCOMPARE(recorded.front().level, QStringLiteral("shifted"));
        QCOMPARE(recorded.front().tryNumber, 1);
    }

    void aFurtherAttemptNeedsTheHostsWordThatItDidNotTakeTheLast_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("status");
        QTest::addColumn<bool>("mayTryAgain");
        const auto row = [](const char *name, LedgerOutcomeKind kind, int status, bool may) {
            QTest::newRow(name) << static_cast<int>(kind) << status << may;
        };
        row("408", LedgerOutcomeKind::Refused, 408, true);
        row("409", LedgerOutcomeKind::Refused, 409, true);
        row("429", LedgerOutcomeKind::Refused, 429, true);
        row("500", LedgerOutcomeKind::Refused, 500, true);
        row("599", LedgerOutcomeKind::Refused, 599, true);
        row("600", LedgerOutcomeKind::Refused, 600, false);
        row("400", LedgerOutcomeKind::Refused, 400, false);
        row("401", LedgerOutcomeKind::Refused, 401, false);
        row("307", LedgerOutcomeKind::Refused, 307, false);
        row("answered", LedgerOutcomeKind::Answered, 200, false);
        row("a broken connection", LedgerOutcomeKind::Broken, 0, false);
        row("a connection that broke behind a status", LedgerOutcomeKind::Broken, 503, false);
        row("no connection", LedgerOutcomeKind::NotConnected, 0, false);
        row("stopped", LedgerOutcomeKind::Stopped, 0, false);
    }
    void aFurtherAttemptNeedsTheHostsWordThatItDidNotTakeTheLast()
    {
        QFETCH(int, kind);
        QFETCH(int, status);
        QFETCH(bool, mayTryAgain);
        const auto sending = toModel();
        QVERIFY(sending->nextAttempt().has_value());
        QVERIFY(!sending->mayTryAgain());
        LedgerOutcome outcome{.kind = static_cast<LedgerOutcomeKind>(kind)};
        if (status != 0) {
            outcome.httpStatus = status;
        }
        QVERIFY(sending->conclude(outcome).has_value());
        QCOMPARE(sending->mayTryAgain(), mayTryAgain);
        QCOMPARE(sending->nextAttempt().has_value(), mayTryAgain);
        QCOMPARE(attempts().size(), size_t(mayTryAgain ? 2 : 1));
    }

    void threeAttemptsAreEnough()
    {
        const auto sending = toModel();
        QByteArray first;
        for (int i = 1; i <= Sending::mostAttempts; ++i) {
            const Result<RecordedAttempt> attempt = sending->nextAttempt();
            QVERIFY(attempt.has_value());
            first = first.isEmpty() ? attempt->bytes() : first;
            QCOMPARE(attempt->bytes(), first);
            QVERIFY(sending->conclude(busy()).has_value());
        }
        QVERIFY(!sending->mayTryAgain());
        QCOMPARE(sending->nextAttempt().error().kind, ErrorKind::MayNotBeSent);
        QCOMPARE(attempts().size(), size_t(3));
        QCOMPARE(attempts().back().tryNumber, 3);
    }

    void twoAttemptsAreNotUnderWayAtOnce()
    {
        const auto sending = toModel();
        QVERIFY(sending->nextAttempt().has_value());
        QCOMPARE(sending->nextAttempt().error().kind, ErrorKind::MayNotBeSent);
        QCOMPARE(attempts().size(), size_t(1));
    }

    void anApprovalOfTenMinutesAgoSendsNothing()
    {
        const auto sending = toModel();
        m_clock.advance(longestAge);
        QVERIFY(sending->nextAttempt().has_value());
        QVERIFY(sending->conclude(busy()).has_value());
        m_clock.advance(std::chrono::seconds(1));
        QCOMPARE(sending->nextAttempt().error().kind, ErrorKind::ApprovalTooOld);
        QCOMPARE(attempts().size(), size_t(1));
    }

    void theBuiltInSolverIsNotSentTo()
    {
        Sending sending(approved({}), {}, *m_ledger, m_clock);
        QCOMPARE(sending.nextAttempt().error().kind, ErrorKind::MayNotBeSent);
        QVERIFY(m_ledger->read()->records.empty());
    }

    void whatIsNotUnderWayHasNoOutcome()
    {
        const auto sending = toModel();
        QCOMPARE(sending->conclude(busy()).error().kind, ErrorKind::MayNotBeSent);
        QVERIFY(sending->nextAttempt().has_value());
        QVERIFY(sending->conclude(busy()).has_value());
        QCOMPARE(sending->conclude(busy()).error().kind, ErrorKind::MayNotBeSent);
    }

private:
    static LedgerOutcome busy()
    {
        return {.kind = LedgerOutcomeKind::Refused, .httpStatus = 429, .bytesReceived = 0};
    }

    ApprovedRequest approved(const Destination &destination)
    {
        ApprovalGate gate(m_clock);
        const Envelope envelope =
            destination.isAnotherHost() ? Envelope::around("{\"input\": ", "}") : Envelope();
        const quint64 revision = gate.lay(write({.problem = sampleproblems::theCase()}),
                                          {.destination = destination, .envelope = envelope}, {});
        gate.markSeen(revision);
        return gate.approve(revision).value();
    }

    std::unique_ptr<Sending> toModel()
    {
        const Destination model{.kind = Destination::Kind::CloudModel,
                                .host = QStringLiteral("house.openai.azure.com"),
                                .path = QStringLiteral("/openai/v1/responses"),
                                .deployment = QStringLiteral("gpt-5.4")};
        return std::make_unique<Sending>(
            approved(model),
            SendingNote{.household = QStringLiteral("h1"), .level = QStringLiteral("shifted")},
            *m_ledger, m_clock);
    }

    std::vector<LedgerAttempt> attempts() const
    {
        std::vector<LedgerAttempt> list;
        const Result<LedgerContents> contents = m_ledger->read();
        for (const LedgerRecord &record : contents->records) {
            if (const auto *attempt = std::get_if<LedgerAttempt>(&record.what)) {
                list.push_back(*attempt);
            }
        }
        return list;
    }

    SettableClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Ledger> m_ledger;
};

REGISTER_TEST(TestSending)
#include "testsending.moc"
