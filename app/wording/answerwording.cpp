// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "addingup.h"
#include "answerparts.h"
#include "phrases.h"
#include "wording.h"

namespace gatehouse::wording
{

namespace
{

QString loadLine(const LoadAnswer &load, int places, const Anonymized &household)
{
    const QString name = atHead(nameOf(load.load, household));
    if (load.runs.empty()) {
        //: %1 is a machine.
        return translate("wording", "%1: stays off.").arg(name);
    }
    QStringList stretches;
    for (const HouseholdRun &run : load.runs) {
        stretches << stretch(run.start, run.end, household.now);
    }
    //: %1 is a machine, %2 a stretch of time: "20:00 to 21:30", %3 an amount of money.
    return translate("wording", "%1: %2, for %3.")
        .arg(name, stretches.join(QStringLiteral(", ")),
             amount(load.cost, household.currency, places));
}

QStringList keptLines(const Answer &answer, const Anonymized &household)
{
    QStringList lines;
    for (const LoadAnswer &load : answer.loads) {
        for (const Rule rule : load.keptRules) {
            const QStringList phrases =
                rulePhrases(rule, find(household.problem, load.load), household.problem, household);
            for (const QString &phrase : phrases) {
                //: %1 is a machine, %2 a rule: "done by 06:30".
                lines << translate("wording", "%1: %2.")
                             .arg(atHead(nameOf(load.load, household)), phrase);
            }
        }
    }
    if (answer.keepsPowerLimit) {
        lines << atHead(rulePhrases(Rule::PowerLimit, nullptr, household.problem, household)
                            .join(QString())) +
                     u'.';
    }
    return lines;
}

QStringList conflictLines(const Answer &answer, const Anonymized &household)
{
    QStringList lines;
    for (const ConflictPart &part : answer.conflict) {
        const Load *load = part.load ? find(household.problem, *part.load) : nullptr;
        QStringList phrases;
        for (const Rule rule : part.rules) {
            phrases += rulePhrases(rule, load, household.problem, household);
        }
        const QString all = phrases.join(QStringLiteral("; "));
        if (!load) {
            //: %1 is a rule of the house: "all machines together at most 3000 W".
            lines << translate("wording", "The house: %1.").arg(all);
        } else {
            //: %1 is a machine, %2 a length of time, %3 rules: "done by 06:30".
            lines << translate("wording", "%1, which runs for %2: %3.")
                         .arg(atHead(nameOf(load->id, household)), minutes(duration(*load)), all);
        }
    }
    return lines;
}

QStringList violationLines(const Answer &answer, const Anonymized &household)
{
    QStringList lines;
    for (const Violation &violation : answer.violations) {
        lines << sentence(violation, household.problem, household);
    }
    return lines;
}

/// A heading and its lines as one paragraph; nothing where there are no lines.
void addList(QStringList &paragraphs, const QString &heading, const QStringList &lines)
{
    if (!lines.isEmpty()) {
        paragraphs << heading + QStringLiteral("\n- ") + lines.join(QStringLiteral("\n- "));
    }
}

void addSentences(QStringList &paragraphs, QStringList sentences)
{
    sentences.removeAll(QString());
    if (!sentences.isEmpty()) {
        paragraphs << sentences.join(u' ');
    }
}

void addNotices(QStringList &paragraphs, const Anonymized &household)
{
    QStringList lines;
    for (const Notice &notice : household.notices) {
        lines << sentence(notice, household);
    }
    addList(paragraphs, translate("wording", "Please look at this:"), lines);
}

/// What was not understood, where proof() has not said it.
QString notUnderstood(int lines)
{
    if (lines == 0) {
        return {};
    }
    if (lines == 1) {
        return translate("wording", "1 line of your text was not understood, so this holds only "
                                    "for the rest of it.");
    }
    return translate("wording",
                     "%n lines of your text were not understood, so this holds only for "
                     "the rest of it.",
                     nullptr, lines);
}

/// That the plan breaks rules which the household does not have, but the text that was asked.
QString onlyAsked(const Answer &answer)
{
    if (answer.askedViolations.empty()) {
        return {};
    }
    return translate("wording", "The text that was asked has rules that your household does not "
                                "have, and the plan breaks some of those.");
}

QStringList goodAnswer(const Answer &answer, const Anonymized &household)
{
    QStringList paragraphs;
    addSentences(paragraphs, {inTime(answer, household), savingText(answer, household)});
    const Rounding rounding = roundingFor(answer);
    QStringList lines;
    for (const LoadAnswer &load : answer.loads) {
        lines << loadLine(load, rounding.places, household);
    }
    addList(paragraphs, translate("wording", "The plan:"), lines);
    paragraphs << proof(answer, household);
    if (!rounding.addsUp) {
        paragraphs << translate("wording", "Each amount is rounded on its own, so they may not add "
                                           "up to the last digit.");
    }
    addList(paragraphs, translate("wording", "Rules it keeps:"), keptLines(answer, household));
    addSentences(paragraphs, {onlyAsked(answer)});
    if (!answer.isProvedCheapest()) {
        addSentences(paragraphs, {notUnderstood(answer.unreadLines)});
    }
    return paragraphs;
}

QStringList brokenAnswer(const Answer &answer, const Anonymized &household)
{
    QStringList paragraphs;
    addList(paragraphs, translate("wording", "What is wrong with it:"),
            violationLines(answer, household));
    addList(paragraphs,
            translate("wording", "These rules cannot hold together, so no plan can be good:"),
            conflictLines(answer, household));
    if (answer.optimum) {
        //: %1 is an amount of money.
        paragraphs << translate("wording", "There is a plan that keeps all rules; the cheapest one "
                                           "costs %1. Ask again, or let the built-in solver plan.")
                          .arg(amount(*answer.optimum, household.currency));
    }
    addSentences(paragraphs, {notUnderstood(answer.unreadLines)});
    return paragraphs;
}

QStringList infeasibleAnswer(const Answer &answer, const Anonymized &household)
{
    QStringList paragraphs;
    addList(paragraphs, translate("wording", "These cannot hold together:"),
            conflictLines(answer, household));
    if (!answer.conflict.empty()) {
        paragraphs << translate("wording", "Change one of them or take it away, and ask again.");
    }
    addSentences(paragraphs, {notUnderstood(answer.unreadLines)});
    return paragraphs;
}

QStringList noPlanAnswer(const Answer &answer, const Anonymized &household)
{
    QStringList paragraphs;
    if (answer.optimum) {
        //: %1 is an amount of money.
        paragraphs << translate("wording", "There is one, and the cheapest costs %1. Ask again, or "
                                           "let the built-in solver plan.")
                          .arg(amount(*answer.optimum, household.currency));
    }
    addSentences(paragraphs, {notUnderstood(answer.unreadLines)});
    return paragraphs;
}

QStringList body(const Answer &answer, const Anonymized &household)
{
    switch (answer.kind) {
    case AnswerKind::Good:
        return goodAnswer(answer, household);
    case AnswerKind::Broken:
        return brokenAnswer(answer, household);
    case AnswerKind::Infeasible:
        return infeasibleAnswer(answer, household);
    case AnswerKind::NoPlan:
        return noPlanAnswer(answer, household);
    }
    return {};
}

} // namespace

QString fullAnswer(const Answer &answer, const Anonymized &household)
{
    QStringList paragraphs = {headline(answer, household)};
    paragraphs += body(answer, household);
    addNotices(paragraphs, household);
    return paragraphs.join(QStringLiteral("\n\n")) + u'\n';
}

} // namespace gatehouse::wording
