// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
//
// Prints how long the exact solver takes. No test: figures depend on the machine.
#include "problemjson.h"
#include "sampleproblems.h"
#include "solver.h"

#include <QFile>
#include <QRandomGenerator>
#include <QTextStream>

#include <algorithm>
#include <chrono>

using namespace gatehouse;

namespace
{

using Clock = std::chrono::steady_clock;

double microsecondsToSolve(const Problem &problem, PlanStatus &status)
{
    const Clock::time_point begin = Clock::now();
    const Result<Plan> plan = solve(problem);
    const std::chrono::duration<double, std::micro> taken = Clock::now() - begin;
    status = plan ? plan->status : PlanStatus::Infeasible;
    return taken.count();
}

double share(std::vector<double> times, double part)
{
    std::sort(times.begin(), times.end());
    return times[static_cast<std::size_t>(part * static_cast<double>(times.size() - 1))];
}

struct DayKind
{
    int loads = 10;
    int hours = 48;
    bool linked = true;
    /// All durations are multiples of this many minutes.
    int step = 5;
    /// Own power at noon.
    bool ownPower = false;
    /// Each so many loads one may pause, and one stay out; 0 for none.
    int pausing = 0;
    int optional = 0;
};

Problem randomDay(QRandomGenerator &random, const DayKind &kind)
{
    std::vector<int> cents;
    for (int i = 0; i < kind.hours * 4; ++i) {
        cents.push_back(random.bounded(2, 60));
    }
    std::vector<Load> loads;
    for (int i = 0; i < kind.loads; ++i) {
        Load load =
            sampleproblems::load(i, kind.step * random.bounded(30 / kind.step, 180 / kind.step),
                                 random.bounded(300, 5000));
        if (random.bounded(2) == 0) {
            const int from = random.bounded(0, kind.hours * 60 - 600);
            load.notDuring = {{Minutes(from), Minutes(from + random.bounded(60, 480))}};
        }
        if (kind.linked && i > 0 && random.bounded(3) == 0) {
            load.after = {{.load = {random.bounded(i)}}};
        } else if (kind.linked && i > 0 && random.bounded(3) == 0) {
            load.notWith = {{random.bounded(i)}};
        }
        load.pausable = kind.pausing > 0 && i % kind.pausing == 0;
        load.minRun = Minutes(30);
        load.optional = kind.optional > 0 && i % kind.optional == kind.optional - 1;
        load.worth = {qint64{400'000'000}};
        loads.push_back(load);
    }
    Problem problem = sampleproblems::over(cents, loads, 15);
    for (int day = 0; kind.ownPower && day < kind.hours / 24; ++day) {
        const int noon = day * 1440 + random.bounded(500, 900);
        problem.surplus.push_back({.window = {Minutes(noon), Minutes(noon + 240)},
                                   .power = {random.bounded(10, 40) * 100},
                                   .earns = {80'000'000}});
    }
    if (kind.linked) {
        problem.powerLimit = Watts{11'000};
    }
    return problem;
}

void printDays(QTextStream &out, const char *name, const DayKind &kind, int times)
{
    QRandomGenerator random(1);
    std::vector<double> taken;
    int proved = 0;
    for (int i = 0; i < times; ++i) {
        PlanStatus status = PlanStatus::Infeasible;
        taken.push_back(microsecondsToSolve(randomDay(random, kind), status));
        proved += status == PlanStatus::Proved ? 1 : 0;
    }
    out << name << ": median " << share(taken, 0.5) / 1000 << " ms, 95 % under "
        << share(taken, 0.95) / 1000 << " ms, proved " << proved << " of " << times << Qt::endl;
}

void printCase(QTextStream &out)
{
    const Problem problem = sampleproblems::theCase();
    std::vector<double> taken;
    PlanStatus status = PlanStatus::Infeasible;
    for (int i = 0; i < 2000; ++i) {
        taken.push_back(microsecondsToSolve(problem, status));
    }
    out << "the case: median " << share(taken, 0.5) << " us" << Qt::endl;
}

/// Forty loads of which the limit lets two or three run at a time: nothing is proved, and what
/// counts is that there is an answer soon after the time is up.
void printFullHouse(QTextStream &out)
{
    for (const int hours : {24, 72}) {
        QRandomGenerator random(3);
        std::vector<int> cents;
        for (int i = 0; i < hours * 4; ++i) {
            cents.push_back(random.bounded(2, 60));
        }
        std::vector<Load> loads;
        for (int i = 0; i < Problem::mostLoads; ++i) {
            loads.push_back(sampleproblems::load(i, 30 + i, 1000));
        }
        Problem problem = sampleproblems::over(cents, loads, 15);
        problem.powerLimit = Watts{5000};
        const Clock::time_point begin = Clock::now();
        const Result<Plan> plan = solve(problem);
        const std::chrono::duration<double, std::milli> taken = Clock::now() - begin;
        out << "40 loads under a limit, " << hours << " h: " << taken.count() << " ms, ";
        if (plan && plan->cost) {
            out << "cost " << toDecimal(*plan->cost, 2) << ", bound " << toDecimal(*plan->bound, 2)
                << Qt::endl;
        } else {
            out << "no plan" << Qt::endl;
        }
    }
}

/// Problems given as JSON files, one line each.
void printFile(QTextStream &out, const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        out << path << ": cannot be read" << Qt::endl;
        return;
    }
    const Result<Problem> problem = problemFromJson(file.readAll());
    if (!problem) {
        out << path << ": no problem: " << problem.error().subject << Qt::endl;
        return;
    }
    PlanStatus status = PlanStatus::Infeasible;
    const double taken = microsecondsToSolve(*problem, status);
    out << path << ": " << taken << " us" << (status == PlanStatus::Proved ? ", proved" : "")
        << Qt::endl;
}

} // namespace

int main(int argc, char **argv)
{
    QTextStream out(stdout);
    if (argc > 1) {
        for (int i = 1; i < argc; ++i) {
            printFile(out, QString::fromLocal8Bit(argv[i]));
        }
        return 0;
    }
    printCase(out);
    printFullHouse(out);
    printDays(out, "40 independent loads, 72 h", {.loads = 40, .hours = 72, .linked = false}, 50);
    printDays(out, "5 loads, 24 h, order, exclusion, limit", {.loads = 5, .hours = 24}, 100);
    printDays(out, "10 loads, 48 h, order, exclusion, limit", {}, 100);
    printDays(out, "5 loads, 24 h, one in three may stay out",
              {.loads = 5, .hours = 24, .optional = 3}, 20);
    printDays(out, "4 loads, 24 h, own power", {.loads = 4, .hours = 24, .ownPower = true}, 20);
    printDays(out, "8 loads, 48 h, own power", {.loads = 8, .ownPower = true}, 20);
    printDays(out, "4 loads, 24 h, one may pause", {.loads = 4, .hours = 24, .pausing = 4}, 20);
    printDays(out, "4 loads, 24 h, one may pause, own power",
              {.loads = 4, .hours = 24, .ownPower = true, .pausing = 4}, 20);
    printDays(out, "5 loads, 24 h, every field",
              {.loads = 5, .hours = 24, .ownPower = true, .pausing = 2, .optional = 3}, 20);
    return 0;
}
