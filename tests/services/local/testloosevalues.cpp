// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "looseamounts.h"
#include "planningframe.h"
#include "replyvalues.h"
#include "testregistry.h"

#include <QRandomGenerator>
#include <QTest>

using namespace gatehouse;

namespace
{

/// A moment as "06:30", "+90", "06:30/1", or "?".
QString written(const std::optional<LooseMoment> &moment)
{
    if (!moment) {
        return QStringLiteral("?");
    }
    if (moment->isAfterNow) {
        return u'+' + QString::number(moment->minutes);
    }
    const QString clock = QStringLiteral("%1:%2")
                              .arg(moment->minutes / 60, 2, 10, QChar(u'0'))
                              .arg(moment->minutes % 60, 2, 10, QChar(u'0'));
    return moment->day ? clock + u'/' + QString::number(*moment->day) : clock;
}

QString written(const std::optional<LooseRange> &range)
{
    if (!range) {
        return QStringLiteral("?");
    }
    const QString from = range->from ? written(range->from) : QString();
    return from + u'-' + (range->to ? written(range->to) : QString());
}

QString written(const std::vector<Window> &windows)
{
    QStringList parts;
    for (const Window &window : windows) {
        parts << QStringLiteral("%1-%2").arg(window.from.count()).arg(window.to.count());
    }
    return parts.join(u' ');
}

PlanningFrame frameAt(int hour, int minute, int horizon = 1440)
{
    return {QTime(hour, minute), Minutes{horizon}};
}

} // namespace

class TestLooseValues : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void durationsAreRead_data()
    {
        QTest::addColumn<qint64>("minutes");
        const auto row = [](const char *text, qint64 minutes) { QTest::newRow(text) << minutes; };
        row("90", 90);
        row("90 minutes", 90);
        row("about 90 min", 90);
        row("~90min.", 90);
        row("1h30", 90);
        row("1h30m", 90);
        row("1 h 30 min", 90);
        row("1:30", 90);
        row("1:30 h", 90);
        row("1.5 hours", 90);
        row("1,5 h", 90);
        row("2 hours", 120);
        row("two hours", 120);
        row("ninety minutes", 90);
        row("one hundred and twenty minutes", 120);
        row("twenty-five minutes", 25);
        row("an hour", 60);
        row("an hour and a half", 90);
        row("one and a half hours", 90);
        row("half an hour", 30);
        row("three quarters of an hour", -1);
        row("a quarter of an hour", 15);
        row("2 hours and 15 minutes", 135);
        row("2 hours, 15 minutes", 135);
        row("PT1H30M", 90);
        row("5400 seconds", 90);
        row("90 minutes (1.5 hours)", 90);
        row("Approx. 90 minutes", 90);
        row("1 hour 7 seconds", -1);
        row("60 to 90 minutes", -1);
        row("60-90 min", -1);
        row("0 minutes", -1);
        row("-5 minutes", -1);
        row("99999 hours", -1);
        row("99999999999999999999", -1);
        row("soon", -1);
        row("", -1);
    }
    void durationsAreRead()
    {
        QFETCH(qint64, minutes);
        const auto duration = looseDuration(QString::fromUtf8(QTest::currentDataTag()));
        QCOMPARE(duration ? duration->count() : -1, minutes);
    }

    void energiesAreRead_data()
    {
        QTest::addColumn<qint64>("wattHours");
        const auto row = [](const char *text, qint64 wattHours) {
            QTest::newRow(text) << wattHours;
        };
        row("1.2 kWh", 1200);
        row("about 1.2kWh", 1200);
        row("1,2 kWh", 1200);
        row("1200 Wh", 1200);
        row("1,200 Wh", 1200);
        row("1.2 kilowatt-hours", 1200);
        row("1.2 kilowatt hours", 1200);
        row("one point two kWh", 1200);
        row("14 kW h", 14'000);
        row("0.5", 500);
        row("1200", 1200);
        row("0", 0);
        row("1.2 kWh (1200 Wh)", 1200);
        row("1.2 to 1.4 kWh", -1);
        row("1.2345678 kWh", -1);
        row("some kWh", -1);
        row("", -1);
    }
    void energiesAreRead()
    {
        QFETCH(qint64, wattHours);
        const auto energy = looseEnergy(QString::fromUtf8(QTest::currentDataTag()));
        QCOMPARE(energy ? energy->value : -1, wattHours);
    }

    void theNameOfAFieldMayHoldTheUnit()
    {
        QCOMPARE(looseEnergy(u"1.2", EnergyUnit::KilowattHours)->value, 1200);
        QCOMPARE(looseEnergy(u"120", EnergyUnit::WattHours)->value, 120);
        QCOMPARE(looseEnergy(u"1200 Wh", EnergyUnit::KilowattHours)->value, 1200);
        QVERIFY(!looseEnergy(u"1.5", EnergyUnit::WattHours));
    }

    void pricesAreRead_data()
    {
        QTest::addColumn<QString>("price");
        const auto row = [](const char *text, const char *price) {
            QTest::newRow(text) << QString::fromUtf8(price);
        };
        row("0.45", "0.45");
        row("$0.45 per kWh", "0.45");
        row("0,45 €/kWh", "0.45");
        row("EUR 0.45 / kWh", "0.45");
        row("45 ct/kWh", "0.45");
        row("45 cents per kilowatt hour", "0.45");
        row("45¢", "0.45");
        row("29.9 p/kWh", "0.299");
        row("-0.03", "-0.03");
        row("minus 3 cents", "-0.03");
        row("120 per MWh", "0.12");
        row("0.45 (peak)", "0.45");
        row("0.45 to 0.50", "?");
        row("5000", "?");
        row("cheap", "?");
        row("", "?");
    }
    void pricesAreRead()
    {
        QFETCH(QString, price);
        const auto read = loosePrice(QString::fromUtf8(QTest::currentDataTag()));
        QCOMPARE(read ? toString(*read) : QStringLiteral("?"), price);
    }

    void powersAreRead()
    {
        QCOMPARE(looseWatts(u"7400")->value, 7400);
        QCOMPARE(looseWatts(u"7.4 kW")->value, 7400);
        QCOMPARE(looseWatts(u"about 2500 W")->value, 2500);
        QVERIFY(!looseWatts(u"7400 to 8000 W"));
        QVERIFY(!looseWatts(u"lots"));
    }

    void momentsAreRead_data()
    {
        QTest::addColumn<QString>("moment");
        const auto row = [](const char *text, const char *moment) {
            QTest::newRow(text) << QString::fromUtf8(moment);
        };
        row("06:30", "06:30");
        row("6:30", "06:30");
        row("06:30:00", "06:30");
        row("about 06:30", "06:30");
        row("06.30", "06:30");
        row("6:30 am", "06:30");
        row("6:30 a.m.", "06:30");
        row("10 pm", "22:00");
        row("10:30PM", "22:30");
        row("12 am", "00:00");
        row("12:15 pm", "12:15");
        row("22h30", "22:30");
        row("22h", "22:00");
        row("22:30 Uhr", "22:30");
        row("7 o'clock", "07:00");
        row("noon", "12:00");
        row("midnight", "00:00");
        row("24:00", "24:00");
        row("now", "+0");
        row("+4:30", "+270");
        row("+12h", "+720");
        row("+90 min", "+90");
        row("720", "+720");
        row("06:30 (+1)", "06:30/1");
        row("06:30 +1 day", "06:30/1");
        row("06:30 tomorrow", "06:30/1");
        row("06:30 (next day)", "06:30/1");
        row("06:30 the next morning", "06:30/1");
        row("06:30 today", "06:30");
        row("2026-05-25T06:30:00", "06:30");
        row("2026-05-25 06:30", "06:30");
        row("by 06:30 at the latest", "06:30");
        row("25:00", "?");
        row("06:61", "?");
        row("13 pm", "?");
        row("06:30 or 07:00", "?");
        row("in the morning", "?");
        row("", "?");
    }
    void momentsAreRead()
    {
        QFETCH(QString, moment);
        QCOMPARE(written(looseMoment(QString::fromUtf8(QTest::currentDataTag()))), moment);
    }

    void rangesAreRead_data()
    {
        QTest::addColumn<QString>("range");
        const auto row = [](const char *text, const char *range) {
            QTest::newRow(text) << QString::fromUtf8(range);
        };
        row("22:30 to 06:30", "22:30-06:30");
        row("22:30-06:30", "22:30-06:30");
        row("22:30 – 06:30", "22:30-06:30");
        row("from 22:30 until 06:30", "22:30-06:30");
        row("between 10 pm and 6 am", "22:00-06:00");
        row("22:30 to 06:30 (+1)", "22:30-06:30/1");
        row("+4:00 to +12:00", "+240-+720");
        row("240 to 720", "+240-+720");
        row("after 22:30", "22:30-");
        row("from 22:30", "22:30-");
        row("22:30 onwards", "22:30-");
        row("until 06:30", "-06:30");
        row("before 7 am", "-07:00");
        row("at night", "?");
        row("22:30 to 06:30 and 12:00 to 13:00", "?");
        row("", "?");
    }
    void rangesAreRead()
    {
        QFETCH(QString, range);
        const QString text = QString::fromUtf8(QTest::currentDataTag());
        QCOMPARE(written(looseRange(QStringView(text))), range);
    }

    void loadIdsAreRead()
    {
        const auto isLoad = [](const char *text, int index) {
            return looseLoadId(QString::fromUtf8(text)) == LoadId{index};
        };
        QVERIFY(isLoad("load_A", 0));
        QVERIFY(isLoad("Load B", 1));
        QVERIFY(isLoad("load-c", 2));
        QVERIFY(isLoad("A", 0));
        QVERIFY(isLoad("load_AA", 26));
        QVERIFY(isLoad("load 1", 0));
        QVERIFY(isLoad("load_S", 18));
        QVERIFY(isLoad("load_AF", 31));
        for (const char *text : {"", "load", "load_ABC", "loads", "load_id", "to", "ok",
                                 "dishwasher", "load 0", "load_\xC3\x84"}) {
            QVERIFY2(!looseLoadId(QString::fromUtf8(text)), text);
        }
    }

    void aTimeOfDayIsItsFirstAfterNow()
    {
        const PlanningFrame frame = frameAt(18, 30);
        const auto at = [](const char *text) { return *looseMoment(QString::fromUtf8(text)); };
        QCOMPARE(frame.end(at("06:30")).count(), 720);
        QCOMPARE(frame.end(at("18:29")).count(), 1439);
        QCOMPARE(frame.end(at("18:30")).count(), 1440);
        QCOMPARE(frame.begin(at("18:30")).count(), 0);
        QCOMPARE(frame.begin(at("18:31")).count(), 1);
        QCOMPARE(frame.end(at("06:30 (+1)")).count(), 720);
        QCOMPARE(frame.end(at("06:30 (+2)")).count(), 2160);
        QCOMPARE(frame.end(at("+4:00")).count(), 240);
        QCOMPARE(frame.begin(at("24:00")).count(), 330);
    }

    void stretchesComeAgainEveryDay()
    {
        const auto windows = [](const PlanningFrame &frame, const char *text, int openEnd = 1440) {
            const auto range = looseRange(QStringView(QString::fromUtf8(text)));
            return written(frame.windows(*range, Minutes{openEnd}));
        };
        QCOMPARE(windows(frameAt(18, 30), "22:30 to 06:30"), QStringLiteral("240-720"));
        QCOMPARE(windows(frameAt(23, 30), "22:30 to 06:30"), QStringLiteral("0-420 1380-1440"));
        QCOMPARE(windows(frameAt(18, 30, 2880), "22:30 to 06:30"),
                 QStringLiteral("240-720 1680-2160"));
        QCOMPARE(windows(frameAt(18, 30), "00:00 to 24:00"), QStringLiteral("0-330 330-1440"));
        QCOMPARE(windows(frameAt(18, 30), "after 22:30", 720), QStringLiteral("240-720"));
        QCOMPARE(windows(frameAt(23, 0), "after 22:30", 720), QStringLiteral("0-720"));
        QCOMPARE(windows(frameAt(10, 29), "after 22:30"), QStringLiteral("0-1440"));
        QCOMPARE(windows(frameAt(10, 30), "after 22:30"), QStringLiteral("720-1440"));
        QCOMPARE(windows(frameAt(18, 30), "after 22:30", 100), QString());
        QCOMPARE(windows(frameAt(18, 30), "until 06:30"), QStringLiteral("0-720"));
        QCOMPARE(windows(frameAt(18, 30), "+4:00 to +12:00"), QStringLiteral("240-720"));
        QCOMPARE(windows(frameAt(18, 30), "+12:00 to +4:00"), QString());
        QCOMPARE(windows(frameAt(23, 30), "22:30 to 06:30 (+1)"), QStringLiteral("0-420"));
        QCOMPARE(windows(frameAt(18, 30, 2880), "22:30 to 06:30 (+1)"), QStringLiteral("240-720"));
        QCOMPARE(windows(frameAt(18, 30), "20:00 to +4:00"), QStringLiteral("90-240"));
        QCOMPARE(windows(frameAt(18, 30, 2880), "22:30 (+1) to 06:30 (+2)"),
                 QStringLiteral("1680-2160"));
    }

    void whereOthersNameTheirDaysTheRestIsToday()
    {
        const auto once = [](const char *text) {
            const auto range = looseRange(QStringView(QString::fromUtf8(text)));
            return written(
                frameAt(18, 30, 2880).windows(*range, Minutes{2880}, PlanningFrame::Repeats::Once));
        };
        QCOMPARE(once("20:00 to 22:00"), QStringLiteral("90-210"));
        QCOMPARE(once("17:00 to 20:00"), QStringLiteral("0-90"));
        QCOMPARE(once("06:00 to 17:00"), QStringLiteral("690-1350"));
        QCOMPARE(once("18:30 to 18:30"), QStringLiteral("0-1440"));
        QCOMPARE(once("20:00 to 00:00"), QStringLiteral("90-330"));
    }

    void whateverIsWrittenNothingBreaks()
    {
        QRandomGenerator random(77);
        const QStringList parts = {
            QStringLiteral("+"),     QStringLiteral("99999999"), QStringLiteral(":"),
            QStringLiteral("22:30"), QStringLiteral("to"),       QStringLiteral("half"),
            QStringLiteral("and"),   QStringLiteral("a"),        QStringLiteral("hundred"),
            QStringLiteral("1.5"),   QStringLiteral("h"),        QStringLiteral("tomorrow"),
            QStringLiteral("("),     QStringLiteral(")"),        QStringLiteral("-"),
            QStringLiteral("kWh"),   QStringLiteral("pm"),       QStringLiteral("point"),
            QStringLiteral("nine"),  QStringLiteral("PT"),       QStringLiteral("'")};
        for (int i = 0; i < 20'000; ++i) {
            QString text;
            for (int k = random.bounded(8); k > 0; --k) {
                text += parts.at(random.bounded(static_cast<int>(parts.size()))) +
                        (random.bounded(2) == 0 ? QStringLiteral(" ") : QString());
            }
            if (const auto duration = looseDuration(text)) {
                QVERIFY(duration->count() > 0 && duration->count() <= 4320);
            }
            if (const auto range = looseRange(QStringView(text))) {
                QVERIFY(range->from || range->to);
                for (const Window &window : frameAt(18, 30).windows(*range, Minutes{1440})) {
                    QVERIFY(window.from >= Minutes{0} && window.to <= Minutes{1440});
                }
            }
            const auto energy = looseEnergy(text);
            QVERIFY(!energy || energy->value >= 0);
            static_cast<void>(loosePrice(text));
        }
    }
};

REGISTER_TEST(TestLooseValues)
#include "testloosevalues.moc"
