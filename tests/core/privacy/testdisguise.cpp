// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "anonymoustext.h"
#include "canonicalproblem.h"
#include "decoys.h"
#include "disguisedraw.h"
#include "guard.h"
#include "problemtext.h"
#include "randomproblems.h"
#include "reach.h"
#include "sampleproblems.h"
#include "testregistry.h"
#include "undisguised.h"

#include <QRegularExpression>
#include <QTest>

#include <algorithm>
#include <numeric>
#include <set>

using namespace gatehouse;
using namespace sampleproblems;

namespace
{

constexpr qint64 largestPrice = Problem::largestPriceUnits * qint64{1'000'000'000};

QString textOf(const Problem &problem, const Disguise &disguise)
{
    return write(ProblemText{.problem = disguised(problem, disguise)});
}

std::set<qint64> energiesOf(const Problem &problem)
{
    std::set<qint64> all;
    for (const Load &load : problem.loads) {
        for (const Phase &phase : load.phases) {
            all.insert(phase.energy.value);
        }
    }
    // No energy at all stays none.
    all.erase(0);
    return all;
}

std::set<qint64> pricesOf(const Problem &problem)
{
    std::set<qint64> all;
    for (const PriceBand &band : problem.prices) {
        all.insert(band.price.billionths);
    }
    for (const Surplus &surplus : problem.surplus) {
        all.insert(surplus.earns.billionths);
    }
    return all;
}

bool meet(const std::set<qint64> &a, const std::set<qint64> &b)
{
    return std::any_of(a.begin(), a.end(), [&b](qint64 value) { return b.contains(value); });
}

/// A problem with the numbers that people have: tens of watt-hours, prices in cents or tenths.
Problem ordinaryProblem(QRandomGenerator &random)
{
    Problem problem = randomproblems::draw(random);
    for (Load &load : problem.loads) {
        for (Phase &phase : load.phases) {
            phase.energy.value = random.bounded(1, 1500) * 10;
        }
        load.worth.billionths = load.optional ? random.bounded(0, 300) * qint64{10'000'000} : 0;
    }
    for (PriceBand &band : problem.prices) {
        band.price.billionths = random.bounded(-50, 600) * qint64{1'000'000};
    }
    for (Surplus &surplus : problem.surplus) {
        surplus.power.value = random.bounded(1, 90) * 100;
        surplus.earns.billionths = random.bounded(0, 120) * qint64{1'000'000};
    }
    if (problem.powerLimit) {
        problem.powerLimit->value = random.bounded(10, 200) * 100;
    }
    return canonical(problem);
}

/// The loads of the household as they stand in the disguise, in the household's order.
std::vector<Load> ownLoads(const Problem &outbound, const Disguise &disguise)
{
    std::vector<Load> own;
    for (const Disguise::Renaming &renaming : disguise.loads) {
        own.push_back(*find(outbound, renaming.outbound));
    }
    return own;
}

} // namespace

class TestDisguise : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theCaseKeepsItsDurationsTimesAndBands()
    {
        QRandomGenerator random(1);
        const Problem problem = sampleproblems::theCase();
        const Disguise disguise = drawDisguise(problem, random);
        const Problem outbound = disguised(problem, disguise);
        const std::vector<Load> own = ownLoads(outbound, disguise);
        QVERIFY(!outbound.target.has_value());
        for (size_t i = 0; i < own.size(); ++i) {
            QCOMPARE(own[i].phases[0].duration, problem.loads[i].phases[0].duration);
            QVERIFY(own[i].finishBy == problem.loads[i].finishBy);
            QVERIFY(own[i].notDuring == problem.loads[i].notDuring);
        }
        QCOMPARE(outbound.prices.size(), size_t{4});
        for (size_t i = 0; i < outbound.prices.size(); ++i) {
            QVERIFY(outbound.prices[i].window == problem.prices[i].window);
        }
    }

    void energiesAndPricesKeepTheirProportionsOnly()
    {
        QRandomGenerator random(2);
        const Problem problem = sampleproblems::theCase();
        const Disguise disguise = drawDisguise(problem, random);
        QCOMPARE(disguise.energy.divisor, 400);
        QCOMPARE(disguise.price.divisor, 10'000'000);
        const Problem outbound = disguised(problem, disguise);
        const std::vector<Load> own = ownLoads(outbound, disguise);
        QCOMPARE(own[0].phases[0].energy.value, 3 * disguise.energy.factor);
        QCOMPARE(own[1].phases[0].energy.value, 35 * disguise.energy.factor);
        const qint64 shift = disguise.shift.billionths;
        QVERIFY(shift != 0);
        for (size_t i = 0; i < outbound.prices.size(); ++i) {
            QCOMPARE(outbound.prices[i].price.billionths,
                     problem.prices[i].price.billionths / 10'000'000 * disguise.price.factor +
                         shift);
        }
    }

    void powerTakesTheFactorOfEnergies()
    {
        QRandomGenerator random(3);
        const Problem problem = withEverything();
        const Disguise disguise = drawDisguise(problem, random);
        const Problem outbound = disguised(problem, disguise);
        QCOMPARE(disguise.energy.divisor, 100);
        QCOMPARE(outbound.powerLimit->value, 74 * disguise.energy.factor);
        QCOMPARE(outbound.surplus.at(0).power.value, 25 * disguise.energy.factor);
        QCOMPARE(outbound.surplus.at(0).earns.billionths,
                 8 * (10'000'000 / disguise.price.divisor) * disguise.price.factor +
                     disguise.shift.billionths);
    }

    void linksFollowTheirLoads()
    {
        QRandomGenerator random(4);
        for (int i = 0; i < 20; ++i) {
            const Disguise disguise = drawDisguise(withEverything(), random);
            const Problem outbound = disguised(withEverything(), disguise);
            const std::vector<Load> own = ownLoads(outbound, disguise);
            QCOMPARE(own[0].after.size(), size_t{2});
            for (const After &after : own[0].after) {
                const LoadId other = householdLoad(disguise, after.load).value();
                QVERIFY(other == (after.within ? LoadId{1} : LoadId{2}));
            }
            // It stands with the first of the two, whichever that is now.
            const bool isFirst = own[0].id < own[2].id;
            QVERIFY((isFirst ? own[0] : own[2]).notWith ==
                    std::vector{(isFirst ? own[2] : own[0]).id});
        }
    }

    void whateverTheProblemTheDisguiseIsAValidOneThatTheGuardFindsNothingIn()
    {
        QRandomGenerator random(5);
        PrivateWords words;
        words.add(PrivateText(QStringLiteral(
            "Price Horizon power Own limit load pausable optional worth earliest finish kWh 4711 "
            "0171 2345678 at 22:30, code 1984, flat 1203, born 1971")));
        for (int i = 0; i < 10'000; ++i) {
            Anonymized household{.problem = randomproblems::draw(random)};
            household.now = QDateTime(QDate(2026, 11, 22), QTime(18, 30), Qt::UTC);
            household.disguise = drawDisguise(household.problem, random);
            const Problem outbound = disguised(household.problem, *household.disguise);
            QVERIFY(check(outbound).has_value());
            const QString text = writeAnonymously(household, Level::Scaled).text();
            const Result<ProblemText> read = readProblemText(text);
            QVERIFY2(read.has_value(), qPrintable(text));
            QVERIFY(read->problem == outbound);
            PrivateWords own = words;
            own.addProblem(household);
            // Which holds it against the plain form, too.
            QVERIFY2(inspect(text, own).isClean(), qPrintable(text));
        }
    }

    void neitherTargetNorClockIsWritten()
    {
        QRandomGenerator random(7);
        Anonymized household{.problem = sampleproblems::theCase()};
        household.now = QDateTime(QDate(2026, 11, 22), QTime(18, 30), Qt::UTC);
        household.disguise = drawDisguise(household.problem, random);
        const AnonymousText text = writeAnonymously(household, Level::Scaled);
        QVERIFY(text.level() == Level::Scaled);
        QVERIFY(text.text().startsWith(QStringLiteral("Horizon: +22:30\nload_A: ")));
        QVERIFY(!text.text().contains(QStringLiteral("Answer first")));
        QVERIFY(!text.text().contains(QStringLiteral("Now")));
    }

    void noEnergyAndNoPriceOfAnOrdinaryProblemIsInItsDisguise()
    {
        QRandomGenerator random(8);
        for (int i = 0; i < 2'000; ++i) {
            const Problem problem = ordinaryProblem(random);
            const Disguise disguise = drawDisguise(problem, random);
            const Problem outbound = disguised(problem, disguise);
            std::set<qint64> energies;
            for (const Load &load : ownLoads(outbound, disguise)) {
                for (const Phase &phase : load.phases) {
                    energies.insert(phase.energy.value);
                }
            }
            energies.erase(0);
            QVERIFY2(!meet(energiesOf(problem), energies), qPrintable(textOf(problem, disguise)));
            QVERIFY2(!meet(pricesOf(withoutUnreached(problem)), pricesOf(outbound)),
                     qPrintable(textOf(problem, disguise)));
        }
    }

    void aNumberStaysOnlyWhereTheCapsLeaveNoChoice()
    {
        QRandomGenerator random(9);
        int kept = 0;
        for (int i = 0; i < 2'000; ++i) {
            const Problem problem = randomproblems::draw(random);
            const Disguise disguise = drawDisguise(problem, random);
            const Problem outbound = disguised(problem, disguise);
            std::set<qint64> energies;
            qint64 largest = 1;
            for (const Load &load : ownLoads(outbound, disguise)) {
                for (const Phase &phase : load.phases) {
                    energies.insert(phase.energy.value);
                }
                largest = std::max(largest, energy(load).value / disguise.energy.factor);
            }
            energies.erase(0);
            const qint64 factors = Problem::largestLoadWattHours / largest;
            // Few factors leave a worth whole.
            const bool isBound =
                std::any_of(problem.loads.begin(), problem.loads.end(),
                            [](const Load &load) { return load.worth.billionths != 0; });
            if (!isBound && meet(energiesOf(problem), energies)) {
                ++kept;
                QVERIFY2(factors < 40, qPrintable(textOf(problem, disguise)));
            }
        }
        QVERIFY(kept > 0);
    }

    void twoDrawsDiffer()
    {
        QRandomGenerator random(10);
        std::set<QString> texts;
        std::set<int> targets;
        std::set<size_t> counts;
        for (int i = 0; i < 200; ++i) {
            const Disguise disguise = drawDisguise(sampleproblems::theCase(), random);
            texts.insert(textOf(sampleproblems::theCase(), disguise));
            targets.insert(disguise.loads.at(0).outbound.index);
            counts.insert(disguise.decoys.size());
        }
        QCOMPARE(texts.size(), size_t{200});
        QCOMPARE(targets.size(), size_t{5});
        QCOMPARE(counts.size(), size_t{mostDecoys});
    }

    void theSameRandomNumbersGiveTheSameDisguise()
    {
        for (quint32 seed = 0; seed < 50; ++seed) {
            QRandomGenerator random(seed);
            QRandomGenerator again(seed);
            QVERIFY(drawDisguise(withEverything(), random) ==
                    drawDisguise(withEverything(), again));
        }
    }

    void anotherDeadlineChangesNoFactorAndNoOrder()
    {
        for (quint32 seed = 0; seed < 50; ++seed) {
            QRandomGenerator random(seed);
            QRandomGenerator again(seed);
            Problem later = sampleproblems::theCase();
            later.loads[0].finishBy = Minutes(705);
            const Disguise before = drawDisguise(sampleproblems::theCase(), random);
            const Disguise after = drawDisguise(later, again);
            QVERIFY(before.energy == after.energy && before.price == after.price &&
                    before.shift == after.shift && before.loads == after.loads);
            QCOMPARE(before.decoys.size(), after.decoys.size());
            for (size_t i = 0; i < before.decoys.size(); ++i) {
                QVERIFY(before.decoys[i].phases == after.decoys[i].phases);
            }
        }
    }

    void decoysStandOnlyWhereLoadsShareNothing()
    {
        QRandomGenerator random(11);
        int withDecoys = 0;
        for (int i = 0; i < 2'000; ++i) {
            const Problem problem = randomproblems::draw(random);
            const Disguise disguise = drawDisguise(problem, random);
            const auto isLinked = [](const Load &load) {
                return !load.after.empty() || !load.notWith.empty();
            };
            const bool mayNot = problem.powerLimit || !problem.surplus.empty() ||
                                std::any_of(problem.loads.begin(), problem.loads.end(), isLinked);
            const bool isFull = problem.loads.size() == size_t{Problem::mostLoads};
            QCOMPARE(disguise.decoys.empty(), mayNot || isFull);
            withDecoys += disguise.decoys.empty() ? 0 : 1;
        }
        QVERIFY(withDecoys > 200);
    }

    void aDecoyHasNothingThatGivesItAway()
    {
        QRandomGenerator random(12);
        for (int i = 0; i < 2'000; ++i) {
            const Problem problem = ordinaryProblem(random);
            const Disguise disguise = drawDisguise(problem, random);
            for (const Load &decoy : disguise.decoys) {
                const auto isLike = [&decoy](const Load &load) {
                    return load.pausable == decoy.pausable && load.optional == decoy.optional;
                };
                QVERIFY(std::any_of(problem.loads.begin(), problem.loads.end(), isLike));
                QCOMPARE(energy(decoy).value % disguise.energy.factor, 0);
                QVERIFY(energy(decoy).value > 0);
                QVERIFY(energy(decoy).value <= Problem::largestLoadWattHours);
                const std::vector<Window> reach = reachOf(disguised(problem, disguise), decoy);
                QVERIFY(std::any_of(reach.begin(), reach.end(), [&decoy](Window window) {
                    return window.to - window.from >= duration(decoy);
                }));
            }
        }
    }

    void numbersAtTheCapsStayWithinThem()
    {
        QRandomGenerator random(13);
        Problem problem = over({1000 * 100, -1000 * 100}, {load(0, 60, 200'000), load(1, 30, 1)});
        problem.prices[0].price.billionths = largestPrice;
        problem.prices[1].price.billionths = -largestPrice + 1;
        problem.loads[0].optional = true;
        problem.loads[0].worth.billionths = largestPrice;
        problem.loads[1].optional = true;
        problem.loads[1].worth.billionths = -largestPrice + 7;
        for (int i = 0; i < 200; ++i) {
            const Disguise disguise = drawDisguise(problem, random);
            QVERIFY(check(disguised(problem, disguise)).has_value());
        }
    }

    void pricesComeOutShortAndNotNegativeWhereThereIsRoom()
    {
        QRandomGenerator random(14);
        const QRegularExpression decimals(QStringLiteral("^[0-9]+[.][0-9]{2,4}$"));
        for (int i = 0; i < 500; ++i) {
            const Problem outbound = disguised(sampleproblems::theCase(),
                                               drawDisguise(sampleproblems::theCase(), random));
            for (const PriceBand &band : outbound.prices) {
                QVERIFY2(decimals.match(toString(band.price)).hasMatch(),
                         qPrintable(toString(band.price)));
            }
        }
    }

    void whatLeavesAsItIsIsNamed()
    {
        QRandomGenerator random(41);
        for (int i = 0; i < 300; ++i) {
            const Problem problem = randomproblems::draw(random);
            const Disguise disguise = drawDisguise(problem, random);
            const Problem outbound = disguised(problem, disguise);
            for (const Undisguised &each : undisguised(problem, disguise)) {
                const bool isEnergy = each.what == Undisguised::What::Energies;
                QVERIFY(isEnergy ? meet(energiesOf(problem), energiesOf(outbound)) ||
                                       energiesOf(problem).empty()
                                 : meet(pricesOf(problem), pricesOf(outbound)));
            }
            QVERIFY(!undisguised(problem, {}).empty() ||
                    (energiesOf(problem).empty() && !problem.powerLimit));
        }
    }

    void energiesThatFillTheCapAreNamedByTheirLoad()
    {
        Problem problem = sampleproblems::theCase();
        problem.loads[0].phases[0].energy = WattHours{7};
        problem.loads[1].phases[0].energy = WattHours{Problem::largestLoadWattHours - 1};
        QRandomGenerator random(42);
        const std::vector<Undisguised> expected{{Undisguised::What::Energies, LoadId{1}}};
        QVERIFY(undisguised(problem, drawDisguise(problem, random)) == expected);
        // Half of it leaves room for another factor.
        problem.loads[1].phases[0].energy = WattHours{Problem::largestLoadWattHours / 3};
        QVERIFY(undisguised(problem, drawDisguise(problem, random)).empty());
    }

    void energiesAreNamedByThePowerThatFillsItsCap()
    {
        Problem problem = sampleproblems::theCase();
        problem.loads[0].phases[0].energy = WattHours{7};
        problem.powerLimit = Watts{Problem::largestWatts - 1};
        QRandomGenerator random(43);
        const std::vector<Undisguised> expected{{Undisguised::What::Energies, {}}};
        QVERIFY(undisguised(problem, drawDisguise(problem, random)) == expected);
    }

    void pricesThatFillTheCapsAreNamed()
    {
        Problem problem = sampleproblems::theCase();
        problem.prices[0].price.billionths = largestPrice - 1;
        problem.prices[1].price.billionths = 1 - largestPrice;
        QRandomGenerator random(44);
        const std::vector<Undisguised> left = undisguised(problem, drawDisguise(problem, random));
        QVERIFY(left.empty() || left.front().what == Undisguised::What::Prices);
        const Disguise none{.loads = {{LoadId{0}, LoadId{0}}, {LoadId{1}, LoadId{1}}}};
        QCOMPARE(undisguised(problem, none).size(), size_t{2});
        for (PriceBand &band : problem.prices) {
            band.price = {};
        }
        QCOMPARE(undisguised(problem, none).size(), size_t{1});
    }
};

REGISTER_TEST(TestDisguise)
#include "testdisguise.moc"
