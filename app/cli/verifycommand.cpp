// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "arguments.h"
#include "commands.h"
#include "problemsource.h"

#include "jsonwriter.h"
#include "planjson.h"
#include "solver.h"
#include "verifier.h"
#include "wording.h"

namespace gatehouse
{

namespace
{

constexpr int costPlaces = 6;

void writeViolations(JsonWriter &json, const Verdict &verdict, const Problem &problem)
{
    json.key("violations").beginArray();
    for (const Violation &violation : verdict.violations) {
        json.beginObject();
        json.key("rule").string(ruleName(violation.rule));
        json.key("load");
        if (violation.load) {
            json.string(toString(*violation.load));
        } else {
            json.null();
        }
        json.key("text").string(wording::anonymousSentence(violation, problem));
        json.endObject();
    }
    json.endArray();
}

/// The optimum, as far as it is proved here.
void writeOptimum(JsonWriter &json, const Problem &problem)
{
    const Result<Plan> plan = solve(problem);
    json.key("optimal_cost");
    if (plan && plan->status == PlanStatus::Proved && plan->cost) {
        json.string(toDecimal(*plan->cost, costPlaces));
    } else {
        json.null();
    }
}

ExitStatus verifyRuns(Console &console, const Problem &problem)
{
    const Result<QByteArray> bytes = console.readBytes(Console::standardInput);
    if (!bytes) {
        return console.fail(Console::standardInput, bytes.error());
    }
    const Result<std::vector<Run>> runs = runsFromJson(*bytes);
    if (!runs) {
        return console.fail(Console::standardInput, runs.error());
    }
    const Verdict verdict = verify(problem, *runs);
    JsonWriter json;
    json.beginObject();
    json.key("feasible").boolean(verdict.isFeasible());
    writeViolations(json, verdict, problem);
    json.key("cost").string(toDecimal(verdict.cost, costPlaces));
    writeOptimum(json, problem);
    json.endObject();
    return console.finish(json.document(),
                          verdict.isFeasible() ? ExitStatus::Done : ExitStatus::No);
}

/// The file that holds the problem; standard input holds the runs.
Result<QString, UsageProblem> problemFile(const QStringList &words)
{
    const QString option = QStringLiteral("--problem");
    const auto arguments = parseArguments(words, {option});
    if (!arguments) {
        return Unexpected{arguments.error()};
    }
    if (const auto none = refuseFiles(*arguments); !none) {
        return Unexpected{none.error()};
    }
    auto file = arguments->singleValueOf(option);
    if (file && file->isEmpty()) {
        return Unexpected{UsageProblem{UsageError::NoProblemFile, {}}};
    }
    if (file && *file == Console::standardInput) {
        return Unexpected{UsageProblem{UsageError::StandardInputTwice, *file}};
    }
    return file;
}

} // namespace

ExitStatus runVerify(const CommandContext &context)
{
    Console &console = context.console;
    auto file = problemFile(context.words);
    if (!file) {
        return console.fail(file.error());
    }
    const Result<QByteArray> bytes = console.readBytes(*file);
    if (!bytes) {
        return console.fail(*file, bytes.error());
    }
    const auto problem = problemFromBytes(*bytes);
    if (!problem) {
        return console.fail(*file, problem.error().error, problem.error().text);
    }
    return verifyRuns(console, *problem);
}

} // namespace gatehouse
