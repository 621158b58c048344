// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "arguments.h"
#include "commands.h"
#include "problemsource.h"

#include "planjson.h"
#include "solver.h"

namespace gatehouse
{

ExitStatus runSolve(const CommandContext &context)
{
    Console &console = context.console;
    const auto arguments = parseArguments(context.words, {});
    if (!arguments) {
        return console.fail(arguments.error());
    }
    if (const auto none = refuseFiles(*arguments); !none) {
        return console.fail(none.error());
    }
    const Result<QByteArray> bytes = console.readBytes(Console::standardInput);
    if (!bytes) {
        return console.fail(Console::standardInput, bytes.error());
    }
    const auto problem = problemFromBytes(*bytes);
    if (!problem) {
        return console.fail(Console::standardInput, problem.error().error, problem.error().text);
    }
    const Result<Plan> plan = solve(*problem);
    if (!plan) {
        return console.fail(Console::standardInput, plan.error());
    }
    return console.finish(toJson(*plan), plan->status == PlanStatus::Infeasible ? ExitStatus::No
                                                                                : ExitStatus::Done);
}

} // namespace gatehouse
