// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
//
// From the text in view to the bytes on the wire.
#include "problemtext.h"
#include "randomproblems.h"
#include "sampleproblems.h"
#include "sendingfixture.h"
#include "testregistry.h"

#include <QDir>
#include <QProcess>
#include <QTest>
#include <QThread>

using namespace gatehouse;

namespace
{

/// A few changes such as a person makes, some of which leave no problem to be approved.
QString edited(QString text, QRandomGenerator &random)
{
    for (int edits = random.bounded(4); edits > 0; --edits) {
        const auto at = random.bounded(static_cast<int>(text.size()));
        switch (random.bounded(4)) {
        case 0:
            text[at] = QChar(u'0' + random.bounded(10));
            break;
        case 1:
            text.remove(at, 1);
            break;
        case 2:
            text.insert(at, QStringLiteral("load_B"));
            break;
        default: {
            QStringList lines = text.split(u'\n');
            lines.removeAt(random.bounded(static_cast<int>(lines.size())));
            text = lines.join(u'\n');
        }
        }
    }
    return text;
}

/// The attempts in the ledger, and how many outcomes there are.
QList<QByteArray> recordedBodies(const Ledger &ledger)
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

} // namespace

class TestWhatLeaves : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theBytesOnTheWireAreThoseApprovedOnceEach()
    {
        SendingFixture house;
        QRandomGenerator random(2026);
        int sent = 0;
        int refused = 0;
        QList<QByteArray> approved;
        while (sent < 1000) {
            const QString text = edited(write({.problem = randomproblems::draw(random)}), random);
            std::optional<ApprovedRequest> request = house.approve(text);
            if (!request) {
                ++refused;
                continue;
            }
            QCOMPARE(request->bytes(), SendingFixture::envelope().wrap(text));
            approved << request->bytes();
            // Now and then the host does what makes an HTTP library send again by itself.
            house.server.manner = random.bounded(4) == 0 ? RecordingServer::Manner::HangUp
                                                         : RecordingServer::Manner::Answer;
            const auto sending = house.sending(std::move(*request));
            house.send(std::move(sending->nextAttempt()).value());
            ++sent;
        }
        QTest::qWait(50);
        QCOMPARE(house.server.requests().size(), 1000);
        for (int i = 0; i < 1000; ++i) {
            QCOMPARE(house.server.requests().at(i).body, approved.at(i));
        }
        QCOMPARE(house.server.strayBytes(), 0);
        QCOMPARE(recordedBodies(house.ledger), approved);
        QVERIFY2(refused > 100, "hardly any edit was refused: these are no edits");
    }

    void killedAtAnyMomentNothingWasSentWithoutItsRecord()
    {
        SendingFixture house;
        QRandomGenerator random(7);
        int sent = 0;
        int wholeRuns = 0;
        for (int i = 0; i < 60; ++i) {
            house.server.forget();
            const QString path =
                house.folder.path() + QStringLiteral("/killed%1/ledger.jsonl").arg(i);
            QProcess program;
            program.start(QStringLiteral(KILLED_SENDER),
                          {QString::number(house.server.port()), path});
            QVERIFY(program.waitForStarted());
            // Anywhere from its start to a few requests later.
            const int requests = random.bounded(5);
            QVERIFY(QTest::qWaitFor([&] { return house.server.requests().size() >= requests; },
                                    60'000));
            QThread::usleep(random.bounded(20'000U));
            program.kill();
            QVERIFY(program.waitForFinished());
            QCOMPARE(program.exitStatus(), QProcess::CrashExit);
            QTest::qWait(20);

            SettableClock clock;
            const QList<QByteArray> recorded = recordedBodies(Ledger(path, clock));
            for (const RecordingServer::Request &request : house.server.requests()) {
                QVERIFY2(recorded.contains(request.body), "sent without a record");
            }
            // A request of which some bytes came has its record, too.
            QVERIFY(recorded.size() >= house.server.requests().size() + house.server.unfinished());
            sent += static_cast<int>(house.server.requests().size());
            wholeRuns += house.server.requests().isEmpty() ? 0 : 1;
        }
        QVERIFY2(sent > 60 && wholeRuns > 30, "hardly anything was sent before the end");
    }

    void nothingIsSentThatCannotBeRecorded()
    {
        SendingFixture house;
        std::optional<ApprovedRequest> request =
            house.approve(write({.problem = sampleproblems::theCase()}));
        // Where the ledger belongs there is a folder.
        QVERIFY(QDir().mkpath(house.ledger.path()));
        const auto sending = house.sending(std::move(*request));
        const Result<RecordedAttempt> attempt = sending->nextAttempt();
        QVERIFY(!attempt.has_value());
        QCOMPARE(attempt.error().kind, ErrorKind::LedgerNotAFile);
        QCOMPARE(sending->attempts(), 0);
        QCOMPARE(house.server.requests().size(), 0);
    }
};

REGISTER_TEST(TestWhatLeaves)
#include "testwhatleaves.moc"
