// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "answerparts.h"

#include "ground.h"
#include "phrases.h"
#include "wording.h"

#include <algorithm>

namespace gatehouse::wording
{

namespace
{

/// A difference of money, which is above 0; one that rounds to nothing is not called nothing.
QString gap(const Rational &value, const Anonymized &household)
{
    if (value * 200 < 1) {
        //: %1 is an amount of money; stands before "cheaper" and "dearer".
        return translate("wording", "less than %1")
            .arg(amount(Rational(1, 100), household.currency));
    }
    return amount(value, household.currency);
}

QString againstNow(const Saving &saving, const QString &planned, const Anonymized &household)
{
    const QString compared = amount(saving.comparedCost, household.currency);
    if (saving.amount == 0) {
        return translate("wording", "It costs as much as now: %1.").arg(planned);
    }
    if (saving.amount < 0) {
        //: %1, %2 and %3 are amounts of money.
        return translate("wording", "It is %1 dearer than now: %2 instead of %3. Your rules leave "
                                    "no better time for everything together.")
            .arg(gap(-saving.amount, household), planned, compared);
    }
    //: %1, %2 and %3 are amounts of money.
    return translate("wording", "It is %1 cheaper than now: %2 instead of %3.")
        .arg(gap(saving.amount, household), planned, compared);
}

QString againstFirstStart(const Saving &saving, const QString &planned, const Anonymized &household)
{
    const QString first = atMoment(atMinute(household, saving.comparedStart), household.now);
    if (saving.amount == 0) {
        //: %1 is a moment: "at 21:30", %2 an amount of money.
        return translate("wording", "It may not run now. The first start that your rules allow is "
                                    "%1; the plan costs no more than that: %2.")
            .arg(first, planned);
    }
    const QString compared = amount(saving.comparedCost, household.currency);
    if (saving.amount < 0) {
        //: %1 is a moment: "at 21:30"; %2, %3 and %4 are amounts of money.
        return translate("wording",
                         "It may not run now. The first start that your rules allow is "
                         "%1; the plan is %2 dearer than that: %3 instead of %4, because "
                         "everything has to fit together.")
            .arg(first, gap(-saving.amount, household), planned, compared);
    }
    //: %1 is a moment: "at 21:30"; %2, %3 and %4 are amounts of money.
    return translate("wording", "It may not run now. The first start that your rules allow is %1; "
                                "the plan is %2 cheaper than that: %3 instead of %4.")
        .arg(first, gap(saving.amount, household), planned, compared);
}

} // namespace

const LoadAnswer *targetOf(const Answer &answer)
{
    const auto found =
        std::find_if(answer.loads.begin(), answer.loads.end(),
                     [&](const LoadAnswer &load) { return load.load == answer.target; });
    return found == answer.loads.end() ? nullptr : &*found;
}

/// The rule that comes next after the target is done.
QString inTime(const Answer &answer, const Anonymized &household)
{
    const LoadAnswer *target = targetOf(answer);
    const Load *load = find(household.problem, answer.target);
    if (!target || target->runs.empty() || !load) {
        return {};
    }
    const QDateTime end = target->runs.back().end;
    for (const Window &quiet : load->notDuring) {
        if (atMinute(household, quiet.from) >= end) {
            //: %1 is a time: "22:30", "tomorrow 06:30".
            return translate("wording", "That is before %1, from when it must be off.")
                .arg(moment(quiet.from, household));
        }
    }
    if (load->finishBy) {
        //: %1 is a time: "22:30", "tomorrow 06:30".
        return translate("wording", "That is in time: it has to be done by %1.")
            .arg(moment(*load->finishBy, household));
    }
    return {};
}

QString savingText(const Answer &answer, const Anonymized &household)
{
    const LoadAnswer *target = targetOf(answer);
    if (!target || target->runs.empty()) {
        return {};
    }
    const QString planned = amount(target->cost, household.currency);
    if (answer.targetRunsNow || !answer.saving) {
        //: %1 is an amount of money.
        return translate("wording", "It costs %1.").arg(planned);
    }
    return answer.saving->comparedStart == Minutes(0)
               ? againstNow(*answer.saving, planned, household)
               : againstFirstStart(*answer.saving, planned, household);
}

} // namespace gatehouse::wording
