// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "pullprogress.h"
#include "testregistry.h"

#include <QTest>

using namespace gatehouse;

namespace
{

using std::chrono::milliseconds;
using std::chrono::seconds;

QByteArray part(const char *digest, qint64 total, qint64 done = -1)
{
    return QByteArray("{\"status\":\"pulling ") + digest + "\",\"digest\":\"sha256:" + digest +
           "\",\"total\":" + QByteArray::number(total) +
           (done < 0 ? QByteArray() : ",\"completed\":" + QByteArray::number(done)) + "}\n";
}

QByteArray status(const char *text)
{
    return QByteArray("{\"status\":\"") + text + "\"}\n";
}

} // namespace

class TestPullProgress : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aWholeFetchGoesThroughItsSteps()
    {
        PullProgress progress;
        const auto stepAfter = [&progress](const QByteArray &line) {
            progress.take(line, seconds(1));
            return progress.state().step;
        };
        QVERIFY(stepAfter(status("pulling manifest")) == PullState::Step::Asking);
        QVERIFY(stepAfter(part("aa", 1000)) == PullState::Step::Fetching);
        QVERIFY(stepAfter(part("aa", 1000, 1000)) == PullState::Step::Fetching);
        QVERIFY(stepAfter(status("verifying sha256 digest")) == PullState::Step::Checking);
        QVERIFY(stepAfter(status("writing manifest")) == PullState::Step::Storing);
        QVERIFY(stepAfter(status("removing any unused layers")) == PullState::Step::Storing);
        QVERIFY(stepAfter(status("something new")) == PullState::Step::Storing);
        QVERIFY(!progress.ending());
        QVERIFY(stepAfter(status("success")) == PullState::Step::Done);
        QVERIFY(progress.ending() && progress.ending()->has_value());
        QCOMPARE(progress.state().thousandths, 1000);
        progress.finish(seconds(2));
        QVERIFY(progress.ending()->has_value());
    }

    void partsAreSummedAndNoLineSetsThemBack()
    {
        PullProgress progress;
        progress.take(part("aa", 8000) + part("aa", 8000, 4000), seconds(0));
        QCOMPARE(progress.state().bytes, 4000);
        QCOMPARE(progress.state().thousandths, 500);
        // Without "completed", and with less than before.
        progress.take(part("aa", 8000) + part("aa", 0, 100), seconds(0));
        QCOMPARE(progress.state().bytes, 4000);
        QCOMPARE(progress.state().totalBytes, 8000);
        progress.take(part("aa", 8000, 8000), seconds(0));
        QCOMPARE(progress.state().thousandths, 999);
        progress.take(part("bb", 2000, 0), seconds(0));
        QCOMPARE(progress.state().totalBytes, 10'000);
        QCOMPARE(progress.state().bytes, 8000);
        QCOMPARE(progress.state().thousandths, 999);
    }

    void largeModelsAreCountedWithoutOverflow()
    {
        PullProgress progress;
        progress.take(part("aa", 250'000'000'000'000) + part("bb", 250'000'000'000'000) +
                          part("aa", 250'000'000'000'000, 250'000'000'000'000),
                      seconds(0));
        QCOMPARE(progress.state().thousandths, 500);
        PullProgress hostile;
        hostile.take(part("aa", 9'000'000'000'000'000'000, 9'000'000'000'000'000'000) +
                         part("bb", 9'000'000'000'000'000'000, 1),
                     seconds(0));
        QVERIFY(hostile.state().totalBytes > 0);
        QVERIFY(hostile.state().thousandths <= 1000);
    }

    void speedAndTimeLeftComeFromTheLastSeconds()
    {
        PullProgress progress;
        progress.take(part("aa", 100'000, 0), seconds(10));
        QVERIFY(!progress.state().bytesPerSecond);
        QVERIFY(!progress.state().timeLeft);
        progress.take(part("aa", 100'000, 500), milliseconds(10'500));
        QVERIFY(!progress.state().bytesPerSecond);
        progress.take(part("aa", 100'000, 2000), seconds(12));
        QCOMPARE(progress.state().bytesPerSecond, std::optional<qint64>(1000));
        QCOMPARE(progress.state().timeLeft, std::optional(seconds(98)));
        // Ten times as fast from now on: after a while only that counts.
        for (int second = 13; second <= 20; ++second) {
            progress.take(part("aa", 100'000, 2000 + (second - 12) * 10'000), seconds(second));
        }
        QCOMPARE(progress.state().bytesPerSecond, std::optional<qint64>(10'000));
        QCOMPARE(progress.state().timeLeft, std::optional(seconds(2)));
    }

    void whatWasHereBeforeIsNoSpeed()
    {
        PullProgress progress;
        progress.take(part("aa", 100'000, 90'000), seconds(0));
        progress.take(part("aa", 100'000, 92'000), seconds(2));
        QCOMPARE(progress.state().bytesPerSecond, std::optional<qint64>(1000));
        QCOMPARE(progress.state().timeLeft, std::optional(seconds(8)));
    }

    void aStandstillHasNoTimeLeft()
    {
        PullProgress progress;
        for (int second = 0; second < 30; ++second) {
            progress.take(part("aa", 1000, 500), seconds(second));
        }
        QCOMPARE(progress.state().bytesPerSecond, std::optional<qint64>(0));
        QVERIFY(!progress.state().timeLeft);
        progress.take(status("verifying sha256 digest"), seconds(31));
        QVERIFY(!progress.state().bytesPerSecond);
    }

    void everyOtherEndIsAFault_data()
    {
        QTest::addColumn<QByteArray>("stream");
        QTest::addColumn<int>("fault");
        const auto row = [](const char *name, const QByteArray &stream, LocalFault fault) {
            QTest::newRow(name) << stream << static_cast<int>(fault);
        };
        row("nothing", "", LocalFault::EndedEarly);
        row("no success", status("pulling manifest") + part("aa", 10, 10), LocalFault::EndedEarly);
        row("no such model", R"({"error":"pull model manifest: file does not exist"})",
            LocalFault::ModelMissing);
        row("disk full", part("aa", 10, 5) + R"({"error":"write: no space left on device"})",
            LocalFault::DiskFull);
        row("no network", R"({"error":"dial tcp: lookup registry.ollama.ai: no such host"})",
            LocalFault::NoWayToModels);
        row("broken", "{\"status\":", LocalFault::AnswerUnreadable);
        row("an endless line", QByteArray(8'000'001, ' '), LocalFault::AnswerUnreadable);
    }
    void everyOtherEndIsAFault()
    {
        QFETCH(QByteArray, stream);
        QFETCH(int, fault);
        PullProgress progress;
        progress.take(stream, seconds(0));
        progress.finish(seconds(0));
        QVERIFY(progress.ending());
        QVERIFY(!progress.ending()->has_value());
        QCOMPARE(static_cast<int>(progress.ending()->error()), fault);
    }
};

REGISTER_TEST(TestPullProgress)
#include "testpullprogress.moc"
