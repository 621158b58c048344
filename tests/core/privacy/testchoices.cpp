// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "households.h"
#include "testregistry.h"
#include "wayout.h"

#include <QTest>

#include <algorithm>

using namespace gatehouse;
using namespace households;
using namespace wayout;

namespace
{

const QString choicesCase =
    QStringLiteral("Should the dishwasher run now or later?\n"
                   "It is 18:30 now.\n"
                   "Dishwasher: 90 minutes, 1.2 kWh\n"
                   "EV charger: 2 hours, 14 kWh\n"
                   "Oven: 60 minutes, 2 kWh\n"
                   "The dishwasher and the oven must not run at the same time.\n"
                   "The EV charger may be paused, in pieces of at least 25 minutes.\n"
                   "The oven is optional, worth $0.60.\n"
                   "The solar panels give 2.5 kW from 10:00 to 15:00.\n"
                   "We get $0.08 per kWh for what we feed in.\n"
                   "17:00 to 20:00: $0.45 per kWh\n"
                   "At all other times: $0.22 per kWh\n");

QString outboundOf(const Replacement &entry, const QString &text)
{
    QStringList words;
    for (const Span &span : entry.outbound) {
        words << text.mid(span.from, span.to - span.from);
    }
    return words.join(QStringLiteral(" | "));
}

/// The only entry of \a what.
Replacement entryOf(const Way &way, Replacement::What what)
{
    const std::vector<Replacement> list = way.links().list;
    const auto is = [what](const Replacement &entry) { return entry.what == what; };
    const auto found = std::find_if(list.begin(), list.end(), is);
    return std::count_if(list.begin(), list.end(), is) == 1 ? *found : Replacement{};
}

QString householdWords(const Way &way, const Replacement &entry)
{
    QStringList words;
    for (const Place &place : entry.places) {
        words << way.words.mid(place.span.from, place.span.to - place.span.from);
    }
    return words.join(QStringLiteral(" | "));
}

Household withOwnPower(std::vector<StatedPower> own)
{
    Household household = simple();
    household.ownPower = std::move(own);
    return household;
}

StatedPower ownPower(int from, int to, qint64 watts, int lineNumber)
{
    return {
        .from = clock(from, 0), .to = clock(to, 0), .power = {watts}, .place = line(lineNumber)};
}

} // namespace

/// Machines that keep apart, pauses, worth and own power on their way out.
class TestChoices : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theyStandInTheOutboundText()
    {
        QCOMPARE(wayOf(choicesCase)->outbound(),
                 QStringLiteral("Horizon: +24:00\n"
                                "Answer first: load_A\n"
                                "load_A: 90 min 1.2 kWh; not with load_C\n"
                                "load_B: 120 min 14 kWh; pausable, pieces of 25 min or more\n"
                                "load_C: 60 min 2 kWh; optional, worth 0.60\n"
                                "Price +0:00 to +1:30: 0.45 per kWh\n"
                                "Price +1:30 to +22:30: 0.22 per kWh\n"
                                "Price +22:30 to +24:00: 0.45 per kWh\n"
                                "Own power +15:30 to +20:30: 2500 W, else earns 0.08 per kWh\n"));
    }

    void eachIsLinkedWithItsWords_data()
    {
        QTest::addColumn<int>("what");
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("outbound");
        const auto row = [](const char *name, Replacement::What what, const char *words,
                            const char *outbound) {
            QTest::newRow(name) << static_cast<int>(what) << QString::fromUtf8(words)
                                << QString::fromUtf8(outbound);
        };
        row("apart", Replacement::What::Apart,
            "The dishwasher and the oven must not run at the same time", "not with load_C");
        row("pauses", Replacement::What::Pauses,
            "The EV charger may be paused, in pieces of at least 25 minutes",
            "pausable, pieces of 25 min or more");
        row("worth", Replacement::What::Worth, "The oven is optional, worth $0.60",
            "optional, worth 0.60");
        row("own power", Replacement::What::OwnPower,
            "The solar panels give 2.5 kW from 10:00 to 15:00",
            "Own power +15:30 to +20:30: 2500 W, else earns 0.08 per kWh");
        row("earnings", Replacement::What::FeedIn, "We get $0.08 per kWh for what we feed in",
            "Own power +15:30 to +20:30: 2500 W, else earns 0.08 per kWh");
    }
    void eachIsLinkedWithItsWords()
    {
        QFETCH(int, what);
        QFETCH(QString, words);
        QFETCH(QString, outbound);
        const Way way = wayOf(choicesCase).value();
        const Replacement entry = entryOf(way, static_cast<Replacement::What>(what));
        QCOMPARE(householdWords(way, entry), words);
        QCOMPARE(outboundOf(entry, way.outbound()), outbound);
    }

    void theDisguiseHidesTheirAmounts()
    {
        const Way way = wayOf(choicesCase, Level::Scaled).value();
        QCOMPARE(entryOf(way, Replacement::What::Apart).how, Replacement::How::Named);
        QCOMPARE(entryOf(way, Replacement::What::Pauses).how, Replacement::How::Kept);
        QCOMPARE(entryOf(way, Replacement::What::Worth).how, Replacement::How::Scaled);
        QCOMPARE(entryOf(way, Replacement::What::OwnPower).how, Replacement::How::Scaled);
        QCOMPARE(entryOf(way, Replacement::What::FeedIn).how, Replacement::How::Scaled);
        QVERIFY(!way.outbound().contains(QStringLiteral("0.60")));
    }

    void everyNumberIsTracedBackAtEachLevel()
    {
        for (const Level level : {Level::Names, Level::Shifted, Level::Scaled}) {
            const Way way = wayOf(choicesCase, level).value();
            QVERIFY2(way.trace().strangers.empty(), qPrintable(way.outbound()));
        }
    }

    void theTraceFindsWhatNobodyStates_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        const auto row = [](const char *name, const char *before, const char *after) {
            QTest::newRow(name) << QString::fromUtf8(before) << QString::fromUtf8(after);
        };
        row("kept apart from another", "not with load_C", "not with load_B");
        row("kept apart from itself", "not with load_C", "not with load_A");
        row("other pieces", "pieces of 25 min", "pieces of 26 min");
        row("another that pauses", "load_A: 90 min 1.2 kWh", "load_A: 90 min 1.2 kWh; pausable");
        row("another worth", "worth 0.60", "worth 0.45");
        row("a worth that was forgotten", "optional, worth 0.60", "optional");
        row("another that may stay out", "load_A: 90 min 1.2 kWh",
            "load_A: 90 min 1.2 kWh; optional, worth 0.60");
        row("another power", "2500 W", "2600 W");
        row("other earnings", "earns 0.08", "earns 0.22");
        row("none of the earnings", "earns 0.08", "earns 0.00");
        row("own power at a time of a price", "power +15:30", "power +1:30");
    }
    void theTraceFindsWhatNobodyStates()
    {
        QFETCH(QString, before);
        QFETCH(QString, after);
        const Way way = wayOf(choicesCase).value();
        QString text = way.outbound();
        QVERIFY(text.contains(before));
        text.replace(before, after);
        QVERIFY(
            !traceBack(text, way.reading.household, way.household, way.level).strangers.empty());
    }

    void powerThatNobodyPaysForEarnsNothing()
    {
        QString words = choicesCase;
        words.remove(QStringLiteral("We get $0.08 per kWh for what we feed in.\n"));
        for (const Level level : {Level::Shifted, Level::Scaled}) {
            const Way way = wayOf(words, level).value();
            QVERIFY(way.household.problem.surplus.front().earns == Price{});
            QVERIFY(way.trace().strangers.empty());
        }
    }

    void allMachinesApartIsEachFromEachOther()
    {
        Household household = theCase();
        household.machines.push_back(machine("oven", 60, 1000));
        household.rules = {rule(std::nullopt, NotWith{}, 3)};
        const Problem problem = anonymize(household, household.now)->problem;
        const std::vector<LoadId> others{LoadId{1}, LoadId{2}};
        QCOMPARE(problem.loads.at(0).notWith, others);
        QCOMPARE(problem.loads.at(1).notWith, std::vector<LoadId>{LoadId{2}});
        QVERIFY(problem.loads.at(2).notWith.empty());
    }

    void theLongestPiecesCount()
    {
        Household household = simple();
        household.rules = {rule(0, Pausable{Minutes{20}}, 3), rule(0, Pausable{}, 4),
                           rule(0, Pausable{Minutes{30}}, 5)};
        const Load load = anonymize(household, household.now)->problem.loads.front();
        QVERIFY(load.pausable);
        QCOMPARE(load.minRun, Minutes{30});
    }

    void ownPowerComesRoundDaily()
    {
        Household household = withOwnPower({ownPower(17, 20, 1000, 3)});
        household.rules = {rule(0, FinishBy{clock(6, 0, 2)}, 4)};
        const Problem problem = anonymize(household, household.now)->problem;
        QCOMPARE(problem.horizon, Minutes{2880});
        const std::vector<Surplus> expected{
            {{Minutes{0}, Minutes{90}}, Watts{1000}, Price{}},
            {{Minutes{1350}, Minutes{1530}}, Watts{1000}, Price{}},
            {{Minutes{2790}, Minutes{2880}}, Watts{1000}, Price{}},
        };
        QVERIFY(problem.surplus == expected);
    }

    void ownPowerOfALaterDayMakesThePlanningLonger()
    {
        StatedPower own = ownPower(10, 15, 1000, 3);
        own.from.day = 2;
        own.to.day = 2;
        const Household household = withOwnPower({own});
        const Result<Anonymized> result = anonymize(household, household.now);
        QCOMPARE(result->problem.horizon, Minutes{2880});
        QCOMPARE(result->problem.surplus.size(), size_t{1});
        const auto horizon =
            std::find_if(result->origins.begin(), result->origins.end(),
                         [](const Origin &origin) { return origin.what == Origin::What::Horizon; });
        QVERIFY(horizon != result->origins.end() && horizon->own == 0);
    }

    void overlappingOwnPowerIsAnErrorWithBothLines()
    {
        const Household household =
            withOwnPower({ownPower(12, 16, 1000, 5), ownPower(10, 13, 2000, 3)});
        const Result<Anonymized> result = anonymize(household, household.now);
        QVERIFY(result.error().kind == ErrorKind::OwnPowerOverlap);
        QCOMPARE(result.error().place, line(3));
        QCOMPARE(result.error().otherPlace, line(5));
        QCOMPARE(result.error().subject, QStringLiteral("12:00 to 13:00"));
    }

    void ownPowerSaidTwiceIsNoOverlap()
    {
        const Household household =
            withOwnPower({ownPower(10, 13, 1000, 3), ownPower(10, 13, 1000, 5)});
        const Result<Anonymized> result = anonymize(household, household.now);
        QCOMPARE(result->problem.surplus.size(), size_t{1});
    }
};

REGISTER_TEST(TestChoices)
#include "testchoices.moc"
