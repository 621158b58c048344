// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "problem.h"
#include "sampleproblems.h"
#include "testregistry.h"

#include <QTest>

#include <algorithm>
#include <functional>

using namespace gatehouse;
using sampleproblems::theCase;
using sampleproblems::withEverything;

namespace
{

using Change = std::function<void(Problem &)>;

constexpr qint64 unit = 1'000'000'000;

} // namespace

class TestProblem : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void loadsAreFoundById()
    {
        const Problem problem = theCase();
        QCOMPARE(find(problem, LoadId{1}), &problem.loads[1]);
        QVERIFY(find(problem, LoadId{2}) == nullptr);
    }

    void phasesAddUp()
    {
        const Problem problem = withEverything();
        QCOMPARE(duration(problem.loads[2]).count(), 60);
        QCOMPARE(energy(problem.loads[2]).value, qint64(900));
    }

    void theDeadlineIsTheLoadsOwnOrTheHorizon()
    {
        Problem problem = theCase();
        QCOMPARE(deadline(problem, problem.loads[0]).count(), 720);
        problem.loads[0].finishBy.reset();
        QCOMPARE(deadline(problem, problem.loads[0]).count(), 1440);
        problem.loads[0].finishBy = Minutes(2000);
        QCOMPARE(deadline(problem, problem.loads[0]).count(), 1440);
    }

    void soundProblemsPass_data()
    {
        QTest::addColumn<Change>("change");
        QTest::newRow("the case") << Change([](Problem &p) { p = theCase(); });
        QTest::newRow("every field") << Change([](Problem &) {});
        QTest::newRow("a deadline that cannot be kept")
            << Change([](Problem &p) { p.loads[0].finishBy = Minutes(1); });
        QTest::newRow("a run longer than the horizon")
            << Change([](Problem &p) { p.loads[0].phases[0].duration = Minutes(1500); });
        QTest::newRow("a phase without energy")
            << Change([](Problem &p) { p.loads[0].phases[0].energy = {0}; });
        QTest::newRow("negative prices") << Change([](Problem &p) { p.prices[0].price = {-unit}; });
        QTest::newRow("no target") << Change([](Problem &p) { p.target.reset(); });
        QTest::newRow("forty loads") << Change([](Problem &p) {
            while (p.loads.size() < 40) {
                p.loads.push_back(sampleproblems::load(static_cast<int>(p.loads.size()), 10, 10));
            }
        });
        QTest::newRow("the whole of the caps") << Change([](Problem &p) {
            p.loads[1].phases = {{Minutes(4319), {199'999}}, {Minutes(1), {1}}};
            p.prices[0].price = {1000 * unit};
        });
        QTest::newRow("order that forks and joins") << Change([](Problem &p) {
            p.loads[2].after = {{.load = {1}}};
            p.loads[3].after = {{.load = {0}}, {.load = {1}}, {.load = {2}}};
        });
    }
    void soundProblemsPass()
    {
        QFETCH(Change, change);
        Problem problem = withEverything();
        change(problem);
        const Result<void> result = check(problem);
        QVERIFY2(result.has_value(), result ? "" : qPrintable(result.error().subject));
    }

    void whatIsWrongIsNamed_data()
    {
        QTest::addColumn<Change>("change");
        QTest::addColumn<ErrorKind>("kind");
        QTest::addColumn<QString>("subject");
        loadsThatAreWrong();
        linksThatAreWrong();
        bandsThatAreWrong();
    }
    void whatIsWrongIsNamed()
    {
        QFETCH(Change, change);
        QFETCH(ErrorKind, kind);
        QFETCH(QString, subject);
        Problem problem = withEverything();
        change(problem);
        const Result<void> result = check(problem);
        QVERIFY(!result);
        QCOMPARE(static_cast<int>(result.error().kind), static_cast<int>(kind));
        QCOMPARE(result.error().subject, subject);
    }

    void arrangingAWellOrderedProblemChangesNothing()
    {
        Problem problem = withEverything();
        arrange(problem);
        QVERIFY(problem == withEverything());
    }

    void arrangingUndoesAnyOrder()
    {
        Problem problem = withEverything();
        std::reverse(problem.loads.begin(), problem.loads.end());
        std::reverse(problem.prices.begin(), problem.prices.end());
        std::reverse(problem.loads[3].after.begin(), problem.loads[3].after.end());
        problem.loads[3].notWith.push_back(problem.loads[3].notWith.front());
        arrange(problem);
        QVERIFY(problem == withEverything());
    }

    void arrangingJoinsWindowsAndCutsThemAtTheHorizon()
    {
        Problem problem = theCase();
        problem.loads[0].notDuring = {{Minutes(1400), Minutes(1500)}, {Minutes(100), Minutes(200)},
                                      {Minutes(150), Minutes(220)},   {Minutes(220), Minutes(230)},
                                      {Minutes(1440), Minutes(1460)}, {Minutes(110), Minutes(120)}};
        problem.prices.back().window.to = Minutes(4000);
        problem.prices.push_back({.window = {Minutes(4000), Minutes(4320)}});
        arrange(problem);
        const std::vector<Window> expected{{Minutes(100), Minutes(230)},
                                           {Minutes(1400), Minutes(1440)}};
        QVERIFY(problem.loads[0].notDuring == expected);
        QVERIFY(problem.prices == theCase().prices);
    }

private:
    static void row(const char *name, ErrorKind kind, const char *subject, Change change)
    {
        QTest::newRow(name) << std::move(change) << kind << QString::fromLatin1(subject);
    }

    static void loadsThatAreWrong()
    {
        row("no loads", ErrorKind::MissingField, "loads", [](Problem &p) { p.loads.clear(); });
        row("forty-one loads", ErrorKind::TooManyLoads, "loads", [](Problem &p) {
            while (p.loads.size() < 41) {
                p.loads.push_back(sampleproblems::load(static_cast<int>(p.loads.size()), 10, 10));
            }
        });
        row("an id twice", ErrorKind::DuplicateLoad, "load_C",
            [](Problem &p) { p.loads[3].id = {2}; });
        row("no phases", ErrorKind::MissingField, "load_A phases",
            [](Problem &p) { p.loads[0].phases.clear(); });
        row("a phase without length", ErrorKind::OutOfRange, "load_C phases",
            [](Problem &p) { p.loads[2].phases[1].duration = Minutes(0); });
        row("negative energy", ErrorKind::OutOfRange, "load_C phases",
            [](Problem &p) { p.loads[2].phases[1].energy = {-1}; });
        row("phases too long together", ErrorKind::OverCap, "load_C phases",
            [](Problem &p) { p.loads[2].phases[1].duration = Minutes(4320); });
        row("too much energy together", ErrorKind::OverCap, "load_C phases",
            [](Problem &p) { p.loads[2].phases[1].energy = {200'000}; });
        row("a start before now", ErrorKind::OutOfRange, "load_A earliest",
            [](Problem &p) { p.loads[0].earliest = Minutes(-1); });
        row("an end before now", ErrorKind::OutOfRange, "load_A finish_by",
            [](Problem &p) { p.loads[0].finishBy = Minutes(-1); });
        row("a window outside the horizon", ErrorKind::OutOfRange, "load_A not_during",
            [](Problem &p) {
                p.loads[0].notDuring = {{Minutes(1400), Minutes(1441)}};
            });
        row("an empty window", ErrorKind::OutOfRange, "load_A not_during", [](Problem &p) {
            p.loads[0].notDuring = {{Minutes(5), Minutes(5)}};
        });
        row("windows that touch", ErrorKind::OutOfRange, "load_A not_during", [](Problem &p) {
            p.loads[0].notDuring = {{Minutes(5), Minutes(9)}, {Minutes(9), Minutes(12)}};
        });
        row("pausable with phases", ErrorKind::OutOfRange, "load_C pausable",
            [](Problem &p) { p.loads[2].pausable = true; });
        row("pieces without length", ErrorKind::OutOfRange, "load_D min_run",
            [](Problem &p) { p.loads[3].minRun = Minutes(0); });
        row("worth too much", ErrorKind::OverCap, "load_D worth",
            [](Problem &p) { p.loads[3].worth = {1000 * unit + 1}; });
    }

    static void linksThatAreWrong()
    {
        row("after a load that is not there", ErrorKind::UnknownLoad, "load_K",
            [](Problem &p) { p.loads[1].after = {{.load = {10}}}; });
        row("not with a load that is not there", ErrorKind::UnknownLoad, "load_K",
            [](Problem &p) { p.loads[1].notWith = {{10}}; });
        row("not with itself", ErrorKind::OutOfRange, "load_B not_with",
            [](Problem &p) { p.loads[1].notWith = {{1}}; });
        row("a negative within", ErrorKind::OutOfRange, "load_A within",
            [](Problem &p) { p.loads[0].after[0].within = Minutes(-1); });
        row("after itself", ErrorKind::CyclicOrder, "load_B",
            [](Problem &p) { p.loads[1].after = {{.load = {1}}}; });
        row("order in a circle", ErrorKind::CyclicOrder, "load_A",
            [](Problem &p) { p.loads[1].after = {{.load = {0}}}; });
        row("a target that is not there", ErrorKind::UnknownLoad, "load_Z",
            [](Problem &p) { p.target = LoadId{25}; });
    }

    static void bandsThatAreWrong()
    {
        row("no time", ErrorKind::OutOfRange, "horizon",
            [](Problem &p) { p.horizon = Minutes(0); });
        row("too much time", ErrorKind::OverCap, "horizon",
            [](Problem &p) { p.horizon = Minutes(4321); });
        row("a negative limit", ErrorKind::OverCap, "power_limit_watts",
            [](Problem &p) { p.powerLimit = Watts{-1}; });
        row("no prices", ErrorKind::NoPrices, "prices", [](Problem &p) { p.prices.clear(); });
        row("a price too high", ErrorKind::OverCap, "prices",
            [](Problem &p) { p.prices[1].price = {1000 * unit + 1}; });
        row("a gap at the start", ErrorKind::PriceGap, "+0:00 to +0:05",
            [](Problem &p) { p.prices[0].window.from = Minutes(5); });
        row("a gap between", ErrorKind::PriceGap, "+1:30 to +2:00",
            [](Problem &p) { p.prices[1].window.from = Minutes(120); });
        row("a gap at the end", ErrorKind::PriceGap, "+23:59 to +24:00",
            [](Problem &p) { p.prices.back().window.to = Minutes(1439); });
        row("an overlap", ErrorKind::PriceOverlap, "+1:00 to +1:30",
            [](Problem &p) { p.prices[1].window.from = Minutes(60); });
        row("a band inside another", ErrorKind::PriceOverlap, "+0:10 to +0:20", [](Problem &p) {
            p.prices.insert(p.prices.begin() + 1, {.window = {Minutes(10), Minutes(20)}});
        });
        row("prices behind the horizon", ErrorKind::OutOfRange, "prices",
            [](Problem &p) { p.prices.back().window.to = Minutes(1441); });
        row("surplus that overlaps", ErrorKind::OutOfRange, "surplus", [](Problem &p) {
            p.surplus.push_back({.window = {Minutes(1139), Minutes(1200)}});
        });
        row("surplus behind the horizon", ErrorKind::OutOfRange, "surplus",
            [](Problem &p) { p.surplus[0].window.to = Minutes(1441); });
        row("negative surplus", ErrorKind::OverCap, "surplus",
            [](Problem &p) { p.surplus[0].power = {-1}; });
    }
};

REGISTER_TEST(TestProblem)
#include "testproblem.moc"
