// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "anonymizer.h"
#include "households.h"
#include "sampleproblems.h"
#include "testregistry.h"

#include <QTest>

#include <algorithm>

using namespace gatehouse;
using namespace households;

namespace
{

using Windows = std::vector<Window>;

Window window(int from, int to)
{
    return {Minutes{from}, Minutes{to}};
}

/// The only load of the simple household under \a rules at \a now.
Load loadUnder(std::vector<HouseholdRule> rules, QDateTime now = at(18, 30))
{
    Household household = simple();
    household.now = now;
    household.rules = std::move(rules);
    return anonymize(household, now).value().problem.loads.at(0);
}

Windows quiet(Moment from, std::optional<Moment> to, QDateTime now = at(18, 30))
{
    return loadUnder({rule(0, QuietTime{from, to})}, now).notDuring;
}

std::optional<Minutes> finishBy(Moment moment, QDateTime now = at(18, 30))
{
    return loadUnder({rule(0, FinishBy{moment})}, now).finishBy;
}

Minutes earliest(Moment moment, QDateTime now = at(18, 30))
{
    return loadUnder({rule(0, StartFrom{moment})}, now).earliest;
}

std::vector<Notice> notices(const Household &household, Notice::Kind kind)
{
    std::vector<Notice> found;
    const Anonymized result = anonymize(household, household.now).value();
    std::copy_if(result.notices.begin(), result.notices.end(), std::back_inserter(found),
                 [&](const Notice &notice) { return notice.kind == kind; });
    return found;
}

Result<Anonymized> withTariff(std::vector<TariffBand> tariff,
                              std::optional<Stated<Price>> otherPrice = std::nullopt)
{
    Household household = simple();
    household.tariff = std::move(tariff);
    household.otherPrice = std::move(otherPrice);
    return anonymize(household, household.now);
}

} // namespace

class TestAnonymizer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theCaseBecomesItsProblem()
    {
        const Household household = households::theCase();
        const Result<Anonymized> result = anonymize(household, household.now);
        QVERIFY(result.has_value());
        QVERIFY(result->problem == sampleproblems::theCase());
        QCOMPARE(result->mapping.nameOf({0}).reveal(), QStringLiteral("dishwasher"));
        QCOMPARE(result->mapping.nameOf({1}).reveal(), QStringLiteral("EV charger"));
        QVERIFY(result->mapping.nameOf({2}).isEmpty());
        QCOMPARE(result->now, household.now);
        QCOMPARE(result->currency.reveal(), QStringLiteral("$"));
        QCOMPARE(result->notices.size(), size_t{1});
        const Notice expected{.kind = Notice::Kind::QuietTimeWithoutEnd,
                              .place = line(5),
                              .load = LoadId{0},
                              .window = window(240, 720)};
        QVERIFY(result->notices.front() == expected);
    }

    void theTargetIsTheFirstLoadAndTheOthersFollowInTheirOrder()
    {
        Household household = simple();
        household.machines = {machine("one", 10, 1), machine("two", 20, 2),
                              machine("three", 30, 3)};
        household.target = 1;
        household.rules = {rule(2, RunsAfter{.machine = 0, .within = Minutes{15}})};
        const Anonymized result = anonymize(household, household.now).value();
        QCOMPARE(result.problem.target->index, 0);
        QStringList names;
        for (const Mapping::Entry &entry : result.mapping.entries) {
            names << entry.name.reveal();
        }
        QCOMPARE(names, QStringList({QStringLiteral("two"), QStringLiteral("one"),
                                     QStringLiteral("three")}));
        QCOMPARE(result.mapping.entries.at(0).machine, 1);
        QVERIFY(duration(result.problem.loads.at(0)) == Minutes{20});
        const std::vector<After> expected{{LoadId{1}, Minutes{15}}};
        QVERIFY(result.problem.loads.at(2).after == expected);
    }

    void deadlinesAreTheirFirstOccurrenceAfterNow()
    {
        QVERIFY(finishBy(clock(20, 0)) == Minutes{90});
        QVERIFY(finishBy(clock(6, 30)) == Minutes{720});
        QVERIFY(finishBy(clock(24, 0)) == Minutes{330});
        QVERIFY(finishBy(clock(0, 0)) == Minutes{330});
        QVERIFY(finishBy(afterNow(200)) == Minutes{200});
    }

    void aDeadlineEqualToNowIsADayLaterAndSoDoesNotBind()
    {
        QVERIFY(!finishBy(clock(18, 30)).has_value());
        QVERIFY(finishBy(clock(18, 29)) == Minutes{1439});
    }

    void aStartEqualToNowIsNow()
    {
        QVERIFY(earliest(clock(18, 30)) == Minutes{0});
        QVERIFY(earliest(clock(18, 31)) == Minutes{1});
        QVERIFY(earliest(clock(18, 29)) == Minutes{1439});
    }

    void namedDaysAreKept()
    {
        QVERIFY(finishBy(clock(20, 0, 1)) == Minutes{1530});
        QVERIFY(finishBy(clock(20, 0, 2)) == Minutes{2970});
        QVERIFY(earliest(clock(10, 0, 1)) == Minutes{930});
        QVERIFY(earliest(clock(10, 0, 0)) == Minutes{0});
    }

    void aDeadlineThatHasPassedCannotBeKept()
    {
        Household household = simple();
        household.rules = {rule(0, FinishBy{clock(10, 0, 0)}, 7)};
        QVERIFY(anonymize(household, household.now)->problem.loads.at(0).finishBy == Minutes{0});
        QCOMPARE(notices(household, Notice::Kind::DeadlineTooEarly).size(), size_t{1});
    }

    void theEarliestDeadlineAndTheLatestStartBind()
    {
        const Load load = loadUnder(
            {rule(0, FinishBy{clock(7, 0)}), rule(0, FinishBy{clock(5, 0)}),
             rule(std::nullopt, FinishBy{clock(6, 0)}), rule(0, StartFrom{clock(19, 0)}),
             rule(std::nullopt, StartFrom{clock(20, 0)}), rule(0, StartFrom{clock(19, 30)})});
        QVERIFY(load.finishBy == Minutes{630});
        QVERIFY(load.earliest == Minutes{90});
    }

    void aRuleWithoutMachineHoldsForAll()
    {
        Household household = simple();
        household.machines.push_back(machine("kiln", 30, 500));
        household.rules = {rule(std::nullopt, FinishBy{clock(6, 0)}),
                           rule(std::nullopt, StartFrom{clock(19, 0)}),
                           rule(std::nullopt, QuietTime{clock(22, 0), clock(23, 0)}),
                           rule(std::nullopt, RunsAfter{.machine = 1})};
        const Problem problem = anonymize(household, household.now).value().problem;
        for (const Load &load : problem.loads) {
            QVERIFY(load.finishBy == Minutes{690});
            QVERIFY(load.earliest == Minutes{30});
            QVERIFY(load.notDuring == Windows{window(210, 270)});
        }
        QVERIFY(problem.loads.at(0).after == std::vector<After>{{LoadId{1}}});
        QVERIFY(problem.loads.at(1).after.empty());
    }

    void windowsRepeatDailyWithinTheHorizon()
    {
        Household household = simple();
        household.rules = {rule(0, QuietTime{clock(22, 0), clock(23, 0)}),
                           rule(0, FinishBy{clock(12, 0, 2)})};
        const Problem problem = anonymize(household, household.now).value().problem;
        QVERIFY(problem.horizon == Minutes{2880});
        const Windows expected{window(210, 270), window(1650, 1710)};
        QVERIFY(problem.loads.at(0).notDuring == expected);
    }

    void aWindowThatHasBegunCountsFromNowAndComesBack()
    {
        const Windows acrossMidnight{window(0, 155), window(1385, 1440)};
        QVERIFY(quiet(clock(22, 0), clock(1, 30), at(22, 55)) == acrossMidnight);
        const Windows sameDay{window(0, 5), window(995, 1440)};
        QVERIFY(quiet(clock(7, 0), clock(14, 30), at(14, 25)) == sameDay);
    }

    void aWindowThatBeginsNowBeginsAtOnce()
    {
        QVERIFY(quiet(clock(18, 30), clock(19, 0)) == Windows{window(0, 30)});
    }

    void aWindowThatEndsNowComesNextAtItsBeginning()
    {
        QVERIFY(quiet(clock(17, 0), clock(18, 30)) == Windows{window(1350, 1440)});
    }

    void windowsAreSortedAndJoinedWhereTheyTouchOrOverlap()
    {
        const Load load = loadUnder({rule(0, QuietTime{clock(23, 0), clock(1, 0)}),
                                     rule(0, QuietTime{clock(20, 0), clock(21, 0)}),
                                     rule(0, QuietTime{clock(21, 0), clock(22, 0)}),
                                     rule(0, QuietTime{clock(0, 0), clock(2, 0)})});
        const Windows expected{window(90, 210), window(270, 450)};
        QVERIFY(load.notDuring == expected);
    }

    void aWindowFromATimeToTheSameTimeIsTheWholeDay()
    {
        QVERIFY(quiet(clock(8, 0), clock(8, 0)) == Windows{window(0, 1440)});
    }

    void aWindowOnANamedDayComesOnce()
    {
        QVERIFY(quiet(clock(10, 0, 1), clock(11, 0, 1)) == Windows{window(930, 990)});
        QVERIFY(quiet(clock(22, 0, 0), clock(6, 0)) == Windows{window(210, 690)});
        QVERIFY(quiet(clock(22, 0), clock(6, 0, 1)) == Windows{window(210, 690)});
        QVERIFY(quiet(clock(10, 0, 0), clock(11, 0, 0)).empty());
    }

    void aWindowThatCountsFromNowComesOnce()
    {
        QVERIFY(quiet(afterNow(0), afterNow(120)) == Windows{window(0, 120)});
        QVERIFY(quiet(afterNow(0), clock(20, 0)) == Windows{window(0, 90)});
    }

    void aWindowThatEndsBeforeItBeginsIsAnError()
    {
        Household household = simple();
        household.rules = {rule(0, QuietTime{clock(10, 0, 2), clock(10, 0, 1)}, 6)};
        const Result<Anonymized> result = anonymize(household, household.now);
        QVERIFY(result.error().kind == ErrorKind::OutOfRange);
        QCOMPARE(result.error().place, line(6));
    }

    void aQuietTimeWithoutEndLastsUntilTheDeadlineOrTheHorizon()
    {
        QVERIFY(quiet(clock(22, 30), std::nullopt) == Windows{window(240, 1440)});
        const Load load =
            loadUnder({rule(0, QuietTime{.from = clock(22, 30)}), rule(0, FinishBy{clock(6, 30)})});
        QVERIFY(load.notDuring == Windows{window(240, 720)});
        const Load done =
            loadUnder({rule(0, QuietTime{.from = clock(22, 30)}), rule(0, FinishBy{clock(21, 0)})});
        QVERIFY(done.notDuring.empty());
    }

    /// From 18:30: what lies ahead is one time to keep, what has begun is the rest of it and
    /// tomorrow's.
    void anAllowedTimeBoundsTheLoad()
    {
        const Load ahead = loadUnder({rule(0, AllowedTime{clock(20, 0), clock(7, 0)})});
        QCOMPARE(ahead.earliest, Minutes{90});
        QCOMPARE(ahead.finishBy.value(), Minutes{750});
        QVERIFY(ahead.notDuring.empty());

        const Load begun = loadUnder({rule(0, AllowedTime{clock(18, 0), clock(20, 0)})});
        QCOMPARE(begun.earliest, Minutes{0});
        QVERIFY(!begun.finishBy);
        QVERIFY(begun.notDuring == (Windows{{Minutes{90}, Minutes{1410}}}));
    }

    /// An earlier deadline and a later start of its own still hold.
    void anAllowedTimeMeetsOtherLimits()
    {
        const Load load =
            loadUnder({rule(0, AllowedTime{clock(20, 0), clock(7, 0)}),
                       rule(0, FinishBy{clock(6, 0)}), rule(0, StartFrom{clock(21, 0)})});
        QCOMPARE(load.earliest, Minutes{150});
        QCOMPARE(load.finishBy.value(), Minutes{690});
    }

    void aQuietTimeWithoutEndHasBegunForTwelveHours()
    {
        QVERIFY(quiet(clock(22, 30), std::nullopt, at(22, 30)) == Windows{window(0, 1440)});
        QVERIFY(quiet(clock(22, 30), std::nullopt, at(2, 0)) == Windows{window(0, 1440)});
        QVERIFY(quiet(clock(22, 30), std::nullopt, at(10, 29)) == Windows{window(0, 1440)});
        QVERIFY(quiet(clock(22, 30), std::nullopt, at(10, 30)) == Windows{window(720, 1440)});
    }

    void aQuietTimeWithoutEndIsNoticedForEachLoad()
    {
        Household household = simple();
        household.machines.push_back(machine("kiln", 30, 500));
        household.rules = {rule(std::nullopt, QuietTime{.from = clock(22, 0)}, 3),
                           rule(1, FinishBy{clock(6, 0)})};
        const std::vector<Notice> found = notices(household, Notice::Kind::QuietTimeWithoutEnd);
        QCOMPARE(found.size(), size_t{2});
        QVERIFY(found.at(0).window == window(210, 1440));
        QVERIFY(found.at(1).window == window(210, 690));
        QCOMPARE(found.at(1).place, line(3));
    }

    void theHorizonIsTheNextWholeDayAfterTheLastStatedFact_data()
    {
        QTest::addColumn<int>("minutes");
        QTest::addColumn<int>("horizon");
        QTest::newRow("within a day") << 1000 << 1440;
        QTest::newRow("a day") << 1440 << 1440;
        QTest::newRow("just over a day") << 1441 << 2880;
        QTest::newRow("two days") << 2880 << 2880;
        QTest::newRow("just under three days") << 4319 << 4320;
        QTest::newRow("a week") << 10'080 << 4320;
    }
    void theHorizonIsTheNextWholeDayAfterTheLastStatedFact()
    {
        QFETCH(int, minutes);
        QFETCH(int, horizon);
        const std::vector<decltype(HouseholdRule::what)> facts{
            FinishBy{afterNow(minutes)}, StartFrom{afterNow(minutes)},
            QuietTime{afterNow(minutes - 60), afterNow(minutes)}};
        for (const auto &fact : facts) {
            Household household = simple();
            household.rules = {rule(0, fact)};
            QVERIFY(anonymize(household, household.now)->problem.horizon == Minutes{horizon});
        }
    }

    void aDeadlineBehindTheHorizonIsCutAndSaid()
    {
        Household household = simple();
        household.rules = {rule(0, FinishBy{afterNow(5000)}, 8)};
        QVERIFY(!anonymize(household, household.now)->problem.loads.at(0).finishBy.has_value());
        const std::vector<Notice> found = notices(household, Notice::Kind::DeadlineCut);
        QCOMPARE(found.size(), size_t{1});
        QCOMPARE(found.front().place, line(8));
        QVERIFY(found.front().window == window(0, 4320));
    }

    void aDeadlineBeforeTheMachineCanHaveFinishedIsNoticed()
    {
        Household household = simple();
        household.rules = {rule(0, FinishBy{clock(19, 29)}, 8)};
        QCOMPARE(notices(household, Notice::Kind::DeadlineTooEarly).size(), size_t{1});
        household.rules = {rule(0, FinishBy{clock(19, 30)}, 8)};
        QVERIFY(notices(household, Notice::Kind::DeadlineTooEarly).empty());
    }

    void aStatedNowIsNoticedFromSixteenMinutesOffTheClock()
    {
        const auto isNoticed = [](bool isStated, const QDateTime &wallClock) {
            Household household = simple();
            household.nowIsStated = isStated;
            household.nowPlace = line(2);
            const Anonymized result = anonymize(household, wallClock).value();
            return !result.notices.empty() && result.notices.front().place == line(2);
        };
        QVERIFY(!isNoticed(true, at(18, 45)));
        QVERIFY(isNoticed(true, at(18, 46)));
        QVERIFY(!isNoticed(true, at(18, 15)));
        QVERIFY(isNoticed(true, at(18, 14)));
        QVERIFY(!isNoticed(false, at(10, 0)));
    }

    void nowIsRoundedUpToTheMinute()
    {
        Household household = simple();
        household.now = at(18, 29).addMSecs(1);
        QCOMPARE(anonymize(household, household.now)->now, at(18, 30));
    }

    void pricesRepeatDailyAcrossMidnight()
    {
        Household household = simple();
        household.rules = {rule(0, FinishBy{afterNow(2000)})};
        household.tariff = {band(clock(6, 0), clock(22, 0), cents(30)),
                            band(clock(22, 0), clock(6, 0), cents(10))};
        const std::vector<PriceBand> expected{{window(0, 210), cents(30)},
                                              {window(210, 690), cents(10)},
                                              {window(690, 1650), cents(30)},
                                              {window(1650, 2130), cents(10)},
                                              {window(2130, 2880), cents(30)}};
        QVERIFY(anonymize(household, household.now)->problem.prices == expected);
    }

    void equalPricesSideBySideAreOneBand()
    {
        const Result<Anonymized> result = withTariff({band(clock(0, 0), clock(12, 0), cents(30)),
                                                      band(clock(12, 0), clock(0, 0), cents(30))});
        QVERIFY(result->problem.prices == (std::vector<PriceBand>{{window(0, 1440), cents(30)}}));
    }

    void aGapIsAnErrorWithBothLines()
    {
        const Result<Anonymized> result =
            withTariff({band(clock(6, 0), clock(20, 0), cents(30), 10),
                        band(clock(21, 0), clock(6, 0), cents(10), 11)});
        QVERIFY(result.error().kind == ErrorKind::PriceGap);
        QCOMPARE(result.error().place, line(10));
        QCOMPARE(result.error().otherPlace, line(11));
        QCOMPARE(result.error().subject, QStringLiteral("20:00 to 21:00"));
    }

    void aGapAtNowOrAtTheEndIsBetweenTheNeighboursInTheDay()
    {
        const Result<Anonymized> atNow =
            withTariff({band(clock(20, 0), clock(6, 0), cents(30), 10),
                        band(clock(6, 0), clock(18, 0), cents(10), 11)});
        QVERIFY(atNow.error().kind == ErrorKind::PriceGap);
        QCOMPARE(atNow.error().place, line(11));
        QCOMPARE(atNow.error().otherPlace, line(10));
        QCOMPARE(atNow.error().subject, QStringLiteral("18:30 to 20:00"));
        const Result<Anonymized> atEnd =
            withTariff({band(clock(18, 30), clock(6, 0), cents(30), 10),
                        band(clock(6, 0), clock(18, 0), cents(10), 11)});
        QVERIFY(atEnd.error().kind == ErrorKind::PriceGap);
        QCOMPARE(atEnd.error().place, line(11));
        QCOMPARE(atEnd.error().otherPlace, line(10));
        QCOMPARE(atEnd.error().subject, QStringLiteral("18:00 to 18:30"));
    }

    void anOverlapIsAnErrorWithBothLines()
    {
        const Result<Anonymized> result =
            withTariff({band(clock(0, 0), clock(24, 0), cents(30), 10),
                        band(clock(21, 0), clock(22, 0), cents(10), 11)});
        QVERIFY(result.error().kind == ErrorKind::PriceOverlap);
        QCOMPARE(result.error().place, line(10));
        QCOMPARE(result.error().otherPlace, line(11));
        QCOMPARE(result.error().subject, QStringLiteral("21:00 to 22:00"));
    }

    void anOverlapIsFoundBehindAShorterBand()
    {
        const Result<Anonymized> result =
            withTariff({band(clock(19, 0), clock(19, 30), cents(30), 11),
                        band(clock(0, 0), clock(24, 0), cents(30), 10),
                        band(clock(20, 0), clock(20, 30), cents(31), 12)});
        QVERIFY(result.error().kind == ErrorKind::PriceOverlap);
        QCOMPARE(result.error().otherPlace, line(12));
    }

    void theSamePriceSaidTwiceIsNoOverlap()
    {
        const Result<Anonymized> result = withTariff({band(clock(0, 0), clock(24, 0), cents(30)),
                                                      band(clock(21, 0), clock(22, 0), cents(30))});
        QVERIFY(result->problem.prices == (std::vector<PriceBand>{{window(0, 1440), cents(30)}}));
    }

    void thePriceOfAllOtherHoursFillsTheGaps()
    {
        const Result<Anonymized> result = withTariff({band(clock(20, 0), clock(21, 0), cents(10))},
                                                     Stated<Price>{cents(30), line(12)});
        const std::vector<PriceBand> expected{{window(0, 90), cents(30)},
                                              {window(90, 150), cents(10)},
                                              {window(150, 1440), cents(30)}};
        QVERIFY(result->problem.prices == expected);
        QVERIFY(withTariff({}, Stated<Price>{cents(30), line(12)})->problem.prices.size() == 1);
    }

    void noPricesAtAllIsAnError() { QVERIFY(withTariff({}).error().kind == ErrorKind::NoPrices); }

    void datedPricesThatEndEarlyEndThePlanning()
    {
        Household household = simple();
        household.tariff = {band(clock(0, 0, 0), clock(24, 0, 0), cents(30), 10),
                            band(clock(0, 0, 1), clock(6, 0, 1), cents(10), 11)};
        household.rules = {rule(0, FinishBy{clock(7, 0)}, 4),
                           rule(0, QuietTime{clock(5, 0), clock(8, 0)}, 5)};
        const Anonymized result = anonymize(household, household.now).value();
        QVERIFY(result.problem.horizon == Minutes{690});
        QVERIFY(result.problem.prices.back().window.to == Minutes{690});
        QVERIFY(!result.problem.loads.at(0).finishBy.has_value());
        QVERIFY(result.problem.loads.at(0).notDuring == Windows{window(630, 690)});
        QCOMPARE(result.notices.size(), size_t{2});
        QVERIFY(result.notices.at(0).kind == Notice::Kind::PlanningDayCut);
        QCOMPARE(result.notices.at(0).place, line(11));
        QVERIFY(result.notices.at(1).kind == Notice::Kind::DeadlineCut);
        QCOMPARE(result.notices.at(1).place, line(4));
    }

    void aHoleInDatedPricesIsAGap()
    {
        const Result<Anonymized> result =
            withTariff({band(clock(0, 0, 0), clock(22, 0, 0), cents(30), 10),
                        band(clock(23, 0, 0), clock(24, 0, 1), cents(10), 11)});
        QVERIFY(result.error().kind == ErrorKind::PriceGap);
        QCOMPARE(result.error().subject, QStringLiteral("22:00 to 23:00"));
    }

    void thePowerLimitIsTakenOver()
    {
        Household household = simple();
        household.powerLimit = Stated<Watts>{Watts{7400}, line(3)};
        QVERIFY(anonymize(household, household.now)->problem.powerLimit == Watts{7400});
    }

    void rulesThatLeadInACircleAreAnError()
    {
        Household household = simple();
        household.machines.push_back(machine("kiln", 30, 500));
        household.rules = {rule(0, RunsAfter{.machine = 1}), rule(1, RunsAfter{.machine = 0})};
        QVERIFY(anonymize(household, household.now).error().kind == ErrorKind::CyclicOrder);
    }

    void acrossAClockChangeTheMinutesAreThoseThatPass()
    {
        const QTimeZone berlin("Europe/Berlin");
        QVERIFY(berlin.isValid());
        const QDateTime spring = at(20, 0, berlin, QDate(2026, 3, 28));
        const QDateTime autumn = at(20, 0, berlin, QDate(2026, 10, 24));
        QVERIFY(finishBy(clock(6, 0), spring) == Minutes{540});
        QVERIFY(finishBy(clock(6, 0), autumn) == Minutes{660});
        QVERIFY(quiet(clock(1, 0), clock(4, 0), spring).front() == window(300, 420));
        QVERIFY(quiet(clock(1, 0), clock(4, 0), autumn).front() == window(300, 540));
        Household household = simple();
        household.now = spring;
        household.tariff = {band(clock(0, 0), clock(2, 30), cents(10)),
                            band(clock(2, 30), clock(0, 0), cents(20))};
        QVERIFY(anonymize(household, spring).has_value());
    }
};

REGISTER_TEST(TestAnonymizer)
#include "testanonymizer.moc"
