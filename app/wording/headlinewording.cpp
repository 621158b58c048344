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

QString goodHeadline(const Answer &answer, const Anonymized &household)
{
    const QString name = nameOf(answer.target, household);
    const LoadAnswer *target = targetOf(answer);
    if (!target || target->runs.empty()) {
        //: %1 is a machine.
        return translate("wording", "Not this time. Leave the %1 off.").arg(name);
    }
    const QString start = atMoment(target->runs.front().start, household.now);
    const QString end = atMoment(target->runs.back().end, household.now);
    if (answer.targetRunsNow) {
        //: %1 is a machine, %2 a moment: "at 21:30", "tomorrow at 06:30".
        return translate("wording", "Now. Start the %1 right away; it is done %2.").arg(name, end);
    }
    //: %1 is a machine, %2 and %3 are moments: "at 21:30", "tomorrow at 06:30".
    return translate("wording", "Later. Start the %1 %2; it is done %3.").arg(name, start, end);
}

QString provedProof(const QString &cost, int unreadLines)
{
    if (unreadLines == 0) {
        //: %1 is an amount of money.
        return translate("wording", "Proved cheapest: %1.").arg(cost);
    }
    if (unreadLines == 1) {
        //: %1 is an amount of money.
        return translate("wording", "%1, proved cheapest for what was understood; 1 line was not.")
            .arg(cost);
    }
    //: %1 is an amount of money.
    return translate("wording", "%1, proved cheapest for what was understood; %n lines were not.",
                     nullptr, unreadLines)
        .arg(cost);
}

QString unprovedProof(const Answer &answer, const Anonymized &household)
{
    const QString cost = amount(answer.cost, household.currency, roundingFor(answer).places);
    if (answer.optimum) {
        //: %1 and %2 are amounts of money.
        return translate("wording",
                         "%1, and not the cheapest: there is a plan that keeps all rules "
                         "for %2.")
            .arg(cost, amount(*answer.optimum, household.currency));
    }
    if (answer.bound) {
        //: %1 and %2 are amounts of money.
        return translate("wording", "%1, not proved to be the cheapest: no plan is cheaper than "
                                    "%2.")
            .arg(cost, amount(*answer.bound, household.currency));
    }
    //: %1 is an amount of money.
    return translate("wording", "%1, not proved to be the cheapest.").arg(cost);
}

} // namespace

QString headline(const Answer &answer, const Anonymized &household)
{
    switch (answer.kind) {
    case AnswerKind::Good:
        return goodHeadline(answer, household);
    case AnswerKind::Broken:
        return translate("wording", "Do not use this plan: it breaks rules of your household.");
    case AnswerKind::Infeasible:
        return translate("wording", "No plan can keep all of your rules.");
    case AnswerKind::NoPlan:
        return translate("wording", "No plan came back.");
    }
    return {};
}

QString proof(const Answer &answer, const Anonymized &household)
{
    switch (answer.kind) {
    case AnswerKind::Good:
        return answer.isProvedCheapest() ? provedProof(amount(answer.cost, household.currency,
                                                              roundingFor(answer).places),
                                                       answer.unreadLines)
                                         : unprovedProof(answer, household);
    case AnswerKind::Broken:
        return translate("wording", "Checked here: the plan is not good.");
    case AnswerKind::Infeasible:
        return translate("wording", "Proved here: there is no plan.");
    case AnswerKind::NoPlan:
        return translate("wording", "There is nothing to check.");
    }
    return {};
}

} // namespace gatehouse::wording
