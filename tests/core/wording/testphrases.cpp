// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "phrases.h"
#include "samplehousehold.h"
#include "sampleproblems.h"
#include "testregistry.h"
#include "wording.h"

#include <QTest>

using namespace gatehouse;

namespace
{

/// A Wednesday.
const QDateTime now(QDate(2026, 3, 4), QTime(18, 30));

} // namespace

class TestPhrases : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void momentsNameTheirDay_data()
    {
        QTest::addColumn<int>("minutes");
        QTest::addColumn<QString>("moment");
        QTest::addColumn<QString>("atMoment");
        const auto row = [](const char *name, int minutes, const char *moment,
                            const char *atMoment) {
            QTest::newRow(name) << minutes << QString::fromUtf8(moment)
                                << QString::fromUtf8(atMoment);
        };
        row("now", 0, "18:30", "at 18:30");
        row("this evening", 90, "20:00", "at 20:00");
        row("the coming midnight", 330, "midnight", "at midnight");
        row("tomorrow", 720, "tomorrow 06:30", "tomorrow at 06:30");
        row("the next midnight", 330 + 1440, "Friday 00:00", "on Friday at 00:00");
        row("the day after tomorrow", 720 + 1440, "Friday 06:30", "on Friday at 06:30");
        row("the last minute of a plan", 4320, "Saturday 18:30", "on Saturday at 18:30");
    }

    void momentsNameTheirDay()
    {
        QFETCH(int, minutes);
        const QDateTime when = now.addSecs(60L * minutes);
        QTEST(wording::moment(when, now), "moment");
        QTEST(wording::atMoment(when, now), "atMoment");
    }

    void stretchesNameTheirDaysOnce_data()
    {
        QTest::addColumn<int>("from");
        QTest::addColumn<int>("to");
        QTest::addColumn<QString>("stretch");
        QTest::newRow("an evening") << 90 << 180 << QStringLiteral("20:00 to 21:30");
        QTest::newRow("into midnight") << 300 << 330 << QStringLiteral("23:30 to midnight");
        QTest::newRow("from midnight") << 330 << 450 << QStringLiteral("midnight to 02:00");
        QTest::newRow("across midnight") << 240 << 720 << QStringLiteral("22:30 to 06:30");
        QTest::newRow("tomorrow") << 720 << 780 << QStringLiteral("tomorrow 06:30 to 07:30");
        QTest::newRow("a whole day") << 0 << 1440 << QStringLiteral("18:30 to tomorrow 18:30");
    }

    void stretchesNameTheirDaysOnce()
    {
        QFETCH(int, from);
        QFETCH(int, to);
        QTEST(wording::stretch(now.addSecs(60L * from), now.addSecs(60L * to), now), "stretch");
    }

    void amountsAreInTheHouseholdsOwnWay_data()
    {
        QTest::addColumn<int>("thousandths");
        QTest::addColumn<QString>("currency");
        QTest::addColumn<QString>("amount");
        const auto row = [](const char *name, int thousandths, const char *currency,
                            const char *amount) {
            QTest::newRow(name) << thousandths << QString::fromUtf8(currency)
                                << QString::fromUtf8(amount);
        };
        row("dollars", 276, "$", "$0.28");
        row("euros", 1944, "€", "€1.94");
        row("pounds below nothing", -500, "£", "-£0.50");
        row("a sign of two parts", 1000, "US$", "US$1.00");
        row("crowns", 2800, "kr", "2.80 kr");
        row("francs", 2800, "CHF", "2.80 CHF");
        row("half a cent is rounded away from nothing", 5, "$", "$0.01");
        row("nothing is never below nothing", -4, "$", "$0.00");
        row("pence are pounds", 280, "p", "£0.28");
        row("cents are euros", 280, "ct", "€0.28");
        row("øre are crowns", 280, "øre", "0.28 kr");
        row("cents of something", 280, "cents", "0.28");
        row("none", 1944, "", "1.94");
    }

    void amountsAreInTheHouseholdsOwnWay()
    {
        QFETCH(int, thousandths);
        QFETCH(QString, currency);
        const QString amount = wording::amount(Rational(thousandths, 1000), PrivateText(currency));
        QTEST(QString(amount).replace(QChar::Nbsp, u' '), "amount");
    }

    void namesStandAtTheHeadOfALineWithACapital_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("head");
        QTest::newRow("plain") << QStringLiteral("dishwasher") << QStringLiteral("Dishwasher");
        QTest::newRow("letters") << QStringLiteral("EV charger") << QStringLiteral("EV charger");
        QTest::newRow("own capitals") << QStringLiteral("iRobot") << QStringLiteral("iRobot");
        QTest::newRow("id") << QStringLiteral("load_C") << QStringLiteral("load_C");
        QTest::newRow("nothing") << QString() << QString();
    }

    void namesStandAtTheHeadOfALineWithACapital()
    {
        QFETCH(QString, name);
        QTEST(wording::atHead(name), "head");
    }

    void aLongQuoteEndsBehindAWord()
    {
        const QString words = QStringLiteral("ten chars ").repeated(20);
        const QString quote = wording::quotable(words);
        QVERIFY(quote.size() < 100);
        QVERIFY(quote.endsWith(QStringLiteral(" …")));
        QVERIFY(words.startsWith(quote.chopped(1)));
        QCOMPARE(wording::quotable(QString(200, u'x')).size(), 91);
        QCOMPARE(wording::quotable(QStringLiteral("a\tb\n")), QStringLiteral("a b"));
    }

    void aLoadWithoutANameGoesByItsId()
    {
        QCOMPARE(wording::nameOf({5}, samplehousehold::theCase()), QStringLiteral("load_F"));
    }

    void eachQuietTimeIsAPhraseOfItsOwn()
    {
        Anonymized household = samplehousehold::theCase();
        Load &load = household.problem.loads[0];
        load.notDuring.insert(load.notDuring.begin(), {Minutes(0), Minutes(30)});
        QCOMPARE(wording::rulePhrases(Rule::NotDuring, &load, household.problem, household),
                 QStringList({QStringLiteral("not from 18:30 to 19:00"),
                              QStringLiteral("not from 22:30 to 06:30")}));
    }
};

REGISTER_TEST(TestPhrases)
#include "testphrases.moc"
