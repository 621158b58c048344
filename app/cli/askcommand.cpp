// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "arguments.h"
#include "commands.h"
#include "householdsource.h"

#include "anonymoustext.h"
#include "canonicalproblem.h"
#include "clock.h"
#include "judge.h"
#include "problemtext.h"
#include "schedulereply.h"
#include "solver.h"
#include "wording.h"

namespace gatehouse
{

namespace
{

/// The way a question takes through the window, without the review: nothing leaves here. The side
/// that plans sees the outbound text only.
Result<Answer> answerTo(const HouseholdSource &source)
{
    const Result<Plan> optimum = solve(source.anonymized.problem);
    if (!optimum) {
        return Unexpected{optimum.error()};
    }
    const AnonymousText outbound = writeAnonymously(source.anonymized, Level::Shifted);
    const Result<ProblemText> asked = readProblemText(outbound.text());
    if (!asked) {
        return Unexpected{asked.error()};
    }
    // Nobody edits the text here: as a rule it says the same problem, whose plan is known.
    const bool isSame = asked->problem == canonical(source.anonymized.problem);
    const Result<Plan> plan = isSame ? optimum : solve(asked->problem);
    if (!plan) {
        return Unexpected{plan.error()};
    }
    const Sanitized household{
        .reading = source.reading, .anonymized = source.anonymized, .optimum = *optimum};
    return judge(household, Level::Shifted, *asked, writeReply(*plan, *asked));
}

QString unreadLinesOf(const HouseholdSource &source)
{
    QString lines;
    for (const ReadLine &line : source.reading.lines) {
        if (line.state == LineState::Unread) {
            lines += wording::unreadLine(line.number, wordsOf(line, source.text),
                                         wording::understoodOf(line, source.reading)) +
                     u'\n';
        }
    }
    return lines.isEmpty() ? lines : u'\n' + lines;
}

} // namespace

ExitStatus runAsk(const CommandContext &context)
{
    Console &console = context.console;
    const auto arguments = parseArguments(context.words, {});
    if (!arguments) {
        return console.fail(arguments.error());
    }
    const auto file = singleFile(*arguments);
    if (!file) {
        return console.fail(file.error());
    }
    const auto source = readHousehold(console, *file, context.clock.now());
    if (!source) {
        return ExitStatus::BadInput;
    }
    const Result<Answer> answer = answerTo(*source);
    if (!answer) {
        return console.fail(*file, answer.error());
    }
    const QString text = wording::fullAnswer(*answer, source->anonymized) + unreadLinesOf(*source);
    return console.finish(text.toUtf8(),
                          answer->kind == AnswerKind::Good ? ExitStatus::Done : ExitStatus::No);
}

} // namespace gatehouse
