// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "lazyreader.h"
#include "livereader.h"
#include "settableclock.h"
#include "testregistry.h"

#include <QSignalSpy>
#include <QTest>

using namespace gatehouse;

namespace
{

PrivateText household(int minutes)
{
    return PrivateText(QStringLiteral("It is 18:30 now.\n"
                                      "Dishwasher: %1 minutes, 1.2 kWh\n"
                                      "17:00-20:00: $0.45 per kWh\n"
                                      "20:00-17:00: $0.22 per kWh\n")
                           .arg(minutes));
}

const PrivateText question(QStringLiteral("Should the dishwasher run now or later?"));

} // namespace

class TestLiveReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wordsAreReadOnceAndNotWithinTheCall()
    {
        const SettableClock clock;
        LiveReader reader(std::make_shared<LazyReader>(), clock);
        QSignalSpy reports(&reader, &LiveReader::wordsRead);
        const quint64 revision = reader.read(household(90), question);
        QCOMPARE(reports.size(), 0);
        QTRY_COMPARE(reports.size(), 1);
        QCOMPARE(reports.front().front().toULongLong(), revision);
        QVERIFY(reader.text() == household(90));
        QVERIFY(reader.understanding().reading.has_value());
        QTest::qWait(20);
        QCOMPARE(reports.size(), 1);
    }

    void theLatestWordsWinAndOlderOnesAreNotReported()
    {
        const SettableClock clock;
        LiveReader reader(std::make_shared<LazyReader>(), clock);
        QSignalSpy reports(&reader, &LiveReader::wordsRead);
        quint64 last = 0;
        for (int minutes = 10; minutes <= 60; ++minutes) {
            const quint64 revision = reader.read(household(minutes), question);
            QVERIFY(revision > last);
            last = revision;
        }
        QTRY_COMPARE(reports.size(), 1);
        QCOMPARE(reports.front().front().toULongLong(), last);
        QVERIFY(reader.text() == household(60));
        const Reading &reading = *reader.understanding().reading;
        QCOMPARE(reading.household.machines.front().phases.front().duration.value.count(), 60);
        QTest::qWait(50);
        QCOMPARE(reports.size(), 1);
    }

    void wordsThatFollowAReportAreReadInTheirTurn()
    {
        const SettableClock clock;
        LiveReader reader(std::make_shared<LazyReader>(), clock);
        QSignalSpy reports(&reader, &LiveReader::wordsRead);
        for (int i = 1; i <= 20; ++i) {
            reader.read(household(i * 10), question);
            QTRY_COMPARE(reports.size(), i);
            QVERIFY(reader.text() == household(i * 10));
        }
    }

    void wordsThatCannotBeSanitizedAreReadAllTheSame()
    {
        const SettableClock clock;
        LiveReader reader(std::make_shared<LazyReader>(), clock);
        QSignalSpy reports(&reader, &LiveReader::wordsRead);
        reader.read(PrivateText(QStringLiteral("Dishwasher: 90 minutes, 1.2 kWh")), {});
        QTRY_COMPARE(reports.size(), 1);
        QVERIFY(!reader.understanding().reading);
        QCOMPARE(reader.understanding().facts().size(), size_t{3});
    }

    void aReaderThatGoesWhileItReadsReportsNothing()
    {
        const SettableClock clock;
        auto reader = std::make_unique<LiveReader>(std::make_shared<LazyReader>(), clock);
        QSignalSpy reports(reader.get(), &LiveReader::wordsRead);
        reader->read(household(90), question);
        reader->read(household(60), question);
        reader.reset();
        QTest::qWait(20);
        QCOMPARE(reports.size(), 0);
    }
};

REGISTER_TEST(TestLiveReader)
#include "testlivereader.moc"
