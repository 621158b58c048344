// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "pausedload.h"
#include "plancost.h"
#include "randomproblems.h"
#include "sampleproblems.h"
#include "testregistry.h"
#include "verifier.h"

#include <QTest>

#include <algorithm>
#include <numeric>

using namespace gatehouse;

namespace
{

using SmallLoad = PausedLoad<qint64>;

/// The pieces of the minutes whose bits are set.
Placement piecesOfBits(unsigned bits)
{
    Placement pieces;
    for (int minute = 0; bits >> minute != 0; ++minute) {
        if ((bits >> minute & 1U) == 0) {
            continue;
        }
        if (!pieces.empty() && pieces.back().to == minute) {
            ++pieces.back().to;
        } else {
            pieces.push_back({minute, minute + 1});
        }
    }
    return pieces;
}

bool isOneWay(const SmallLoad &load, unsigned bits, PieceCare care)
{
    const Placement pieces = piecesOfBits(bits);
    if (minutesOf(pieces) != load.minutes || pieces.front().from < load.firstFrom ||
        pieces.front().from > load.firstTo || pieces.back().to < load.endFrom ||
        pieces.back().to > load.endTo) {
        return false;
    }
    for (std::size_t minute = 0; minute < load.marks.size(); ++minute) {
        const bool runs = (bits >> minute & 1U) != 0;
        if ((runs && load.marks[minute] == MinuteMark::MustNot) ||
            (!runs && load.marks[minute] == MinuteMark::Must)) {
            return false;
        }
    }
    return care == PieceCare::Rough ||
           std::all_of(pieces.begin(), pieces.end(),
                       [&load](const Piece &piece) { return piece.to - piece.from >= load.piece; });
}

qint64 costOfBits(const SmallLoad &load, unsigned bits)
{
    qint64 cost = 0;
    for (std::size_t minute = 0; minute < load.costs.size(); ++minute) {
        cost += (bits >> minute & 1U) != 0 ? load.costs[minute] : 0;
    }
    return cost;
}

/// The best of all ways to run \a load, one after the other.
std::optional<CheapestPieces<qint64>> bestOfAll(const SmallLoad &load, PieceCare care)
{
    std::optional<CheapestPieces<qint64>> best;
    for (unsigned bits = 1; bits < 1U << load.costs.size(); ++bits) {
        if (!isOneWay(load, bits, care)) {
            continue;
        }
        const CheapestPieces<qint64> found{.pieces = piecesOfBits(bits),
                                           .cost = costOfBits(load, bits)};
        if (!best || found.cost < best->cost ||
            (found.cost == best->cost && runsSooner(found.pieces, best->pieces))) {
            best = found;
        }
    }
    return best;
}

SmallLoad randomLoad(QRandomGenerator &random)
{
    const int minutes = random.bounded(4, 13);
    SmallLoad load{.minutes = random.bounded(1, minutes + 1),
                   .piece = random.bounded(1, 4),
                   .firstTo = minutes,
                   .endTo = minutes,
                   .beyond = 100'000};
    for (int minute = 0; minute < minutes; ++minute) {
        const int mark = random.bounded(12);
        load.costs.push_back(random.bounded(-3, 5));
        load.marks.push_back(mark == 0  ? MinuteMark::Must
                             : mark < 3 ? MinuteMark::MustNot
                                        : MinuteMark::May);
    }
    if (random.bounded(3) == 0) {
        load.firstFrom = random.bounded(minutes / 2 + 1);
        load.firstTo = random.bounded(load.firstFrom, minutes);
    }
    if (random.bounded(3) == 0) {
        load.endFrom = random.bounded(minutes);
        load.endTo = random.bounded(load.endFrom, minutes + 1);
    }
    return load;
}

} // namespace

class TestPieces : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatRunsInTheFirstMinuteThatDiffersRunsSooner_data()
    {
        QTest::addColumn<unsigned>("a");
        QTest::addColumn<unsigned>("b");
        QTest::addColumn<bool>("sooner");
        QTest::newRow("an earlier start") << 0b0011U << 0b0110U << true;
        QTest::newRow("a later start") << 0b0110U << 0b0011U << false;
        QTest::newRow("the same") << 0b0110U << 0b0110U << false;
        QTest::newRow("without a pause") << 0b0111U << 0b1011U << true;
        QTest::newRow("a later pause") << 0b11'0111U << 0b10'1111U << false;
        QTest::newRow("a shorter pause") << 0b0'1101U << 0b1'1001U << true;
        QTest::newRow("any run before none") << 0b1000U << 0U << true;
        QTest::newRow("none after any run") << 0U << 0b1000U << false;
        QTest::newRow("none and none") << 0U << 0U << false;
    }
    void whatRunsInTheFirstMinuteThatDiffersRunsSooner()
    {
        QFETCH(unsigned, a);
        QFETCH(unsigned, b);
        QFETCH(bool, sooner);
        QCOMPARE(runsSooner(piecesOfBits(a), piecesOfBits(b)), sooner);
    }

    void runsSoonerPutsAllPlacementsOfALoadInOrder()
    {
        for (unsigned a = 0; a < 256; ++a) {
            for (unsigned b = 0; b < 256; ++b) {
                const Placement one = piecesOfBits(a);
                const Placement other = piecesOfBits(b);
                if (a != b && minutesOf(one) == minutesOf(other)) {
                    QVERIFY(runsSooner(one, other) != runsSooner(other, one));
                }
            }
        }
    }

    void theCheapestPiecesAreTheBestOfAllWays_data()
    {
        QTest::addColumn<PieceCare>("care");
        QTest::newRow("exactly") << PieceCare::Exact;
        QTest::newRow("roughly") << PieceCare::Rough;
    }
    void theCheapestPiecesAreTheBestOfAllWays()
    {
        QFETCH(PieceCare, care);
        QRandomGenerator random(31);
        int possible = 0;
        for (int i = 0; i < 3000; ++i) {
            const SmallLoad load = randomLoad(random);
            const auto found = cheapestPieces(load, care);
            const auto expected = bestOfAll(load, PieceCare::Exact);
            const auto rough = bestOfAll(load, PieceCare::Rough);
            if (care == PieceCare::Exact) {
                QCOMPARE(found.has_value(), expected.has_value());
                QVERIFY(!found || (found->cost == expected->cost && !found->isRough));
                QVERIFY(!found || found->pieces == expected->pieces);
            } else if (expected) {
                // No better than the best with pieces of any length, no worse than the best.
                QVERIFY(found && rough->cost <= found->cost && found->cost <= expected->cost);
            }
            possible += expected ? 1 : 0;
        }
        QVERIFY(possible > 500);
    }

    void noWayToRunCostsLessThanTheCheapestMinutes()
    {
        QRandomGenerator random(32);
        int equal = 0;
        for (int i = 0; i < 1500; ++i) {
            const SmallLoad load = randomLoad(random);
            const auto least = cheapestMinutesCost(load);
            if (const auto best = bestOfAll(load, PieceCare::Exact)) {
                QVERIFY(least && *least <= best->cost);
                equal += *least == best->cost ? 1 : 0;
            }
        }
        QVERIFY(equal > 100);
    }

    void everyTypeOfNumberLeadsToTheSamePieces()
    {
        QRandomGenerator random(33);
        for (int i = 0; i < 500; ++i) {
            const SmallLoad small = randomLoad(random);
            PausedLoad<Wide> wide{.costs =
                                      std::vector<Wide>(small.costs.begin(), small.costs.end()),
                                  .marks = small.marks,
                                  .minutes = small.minutes,
                                  .piece = small.piece,
                                  .firstFrom = small.firstFrom,
                                  .firstTo = small.firstTo,
                                  .endFrom = small.endFrom,
                                  .endTo = small.endTo,
                                  .beyond = small.beyond};
            const auto a = cheapestPieces(small, PieceCare::Exact);
            const auto b = cheapestPieces(wide, PieceCare::Exact);
            QCOMPARE(a.has_value(), b.has_value());
            QVERIFY(!a || (a->pieces == b->pieces && Wide(a->cost) == b->cost));
        }
    }

    void aPlanCostsWhatTheVerifierFinds()
    {
        QRandomGenerator random(34);
        for (int i = 0; i < 2000; ++i) {
            const Problem problem = randomproblems::problem(
                random, {.horizon = 30, .mostLoads = 4, .everyField = true});
            std::vector<Placement> placements(problem.loads.size());
            std::vector<Run> runs;
            for (std::size_t load = 0; load < problem.loads.size(); ++load) {
                const int length = static_cast<int>(duration(problem.loads[load]).count());
                const int start = random.bounded(0, 30 - length);
                const int pause = random.bounded(0, 31 - start - length);
                const int cut = random.bounded(0, length);
                placements[load] = {{start, start + length}};
                if (problem.loads[load].pausable && cut > 0 && pause > 0) {
                    placements[load] = {{start, start + cut},
                                        {start + cut + pause, start + length + pause}};
                }
                if (random.bounded(5) == 0) {
                    placements[load].clear();
                }
                for (const Piece &piece : placements[load]) {
                    runs.push_back({.load = problem.loads[load].id,
                                    .window = {Minutes(piece.from), Minutes(piece.to)}});
                }
            }
            QVERIFY(planCost(problem, placements) == verify(problem, runs).cost);
        }
    }

    void loadsOfDifferentGroupsShareOwnPowerWhereItDoesNotDoForAll()
    {
        Problem problem = sampleproblems::over(
            {30, 30}, {sampleproblems::load(0, 60, 1000), sampleproblems::load(1, 60, 1500)});
        problem.surplus = {
            {.window = {Minutes(0), Minutes(120)}, .power = {2000}, .earns = {80'000'000}}};
        const std::vector<Placement> together{{{0, 60}}, {{30, 90}}};
        const std::vector<Placement> apart{{{0, 60}}, {{60, 120}}};
        using Members = std::vector<std::size_t>;
        QCOMPARE(sharingOwnPower(problem, together, {0, 1}), (Members{0, 1}));
        QCOMPARE(sharingOwnPower(problem, together, {0, 0}), Members{});
        QCOMPARE(sharingOwnPower(problem, apart, {0, 1}), Members{});
        problem.surplus[0].power = Watts{2500};
        QCOMPARE(sharingOwnPower(problem, together, {0, 1}), Members{});
        problem.surplus[0] = {
            .window = {Minutes(0), Minutes(120)}, .power = {2000}, .earns = {300'000'000}};
        QVERIFY2(sharingOwnPower(problem, together, {0, 1}).empty(), "as dear as the grid");
    }
};

REGISTER_TEST(TestPieces)
#include "testpieces.moc"
