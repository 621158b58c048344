// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "answerparts.h"

#include "addingup.h"
#include "belonging.h"
#include "ground.h"
#include "phrases.h"
#include "wording.h"

#include <algorithm>

namespace gatehouse::wording
{

namespace
{

/// The amounts of a saving as they are shown, with the decimals that let them add up.
struct ShownSaving
{
    QString planned;
    QString compared;
    /// How much cheaper or dearer; one too small to show is not called nothing.
    QString gap;
};

/// One unit of the last decimal.
Rational smallestShown(int places)
{
    Rational unit = 1;
    for (int i = 0; i < places; ++i) {
        unit /= 10;
    }
    return unit;
}

ShownSaving show(const Saving &saving, const LoadAnswer &target, int places,
                 const Anonymized &household)
{
    const PrivateText &currency = household.currency;
    const Rational size = saving.amount < 0 ? Rational(-saving.amount) : saving.amount;
    const bool isTooSmall = toUnits(size, places) == 0;
    //: %1 is an amount of money; stands before "cheaper" and "dearer".
    const QString less =
        translate("wording", "less than %1").arg(amount(smallestShown(places), currency, places));
    return {.planned = amount(target.cost, currency, places),
            .compared = amount(saving.comparedCost, currency, places),
            .gap = isTooSmall ? less : amount(size, currency, places)};
}

QString againstNow(const Saving &saving, const ShownSaving &shown)
{
    if (saving.amount == 0) {
        //: %1 is an amount of money.
        return translate("wording", "It costs as much as now: %1.").arg(shown.planned);
    }
    if (saving.amount < 0) {
        //: %1, %2 and %3 are amounts of money.
        return translate("wording", "It is %1 dearer than now: %2 instead of %3. Your rules leave "
                                    "no better time for everything together.")
            .arg(shown.gap, shown.planned, shown.compared);
    }
    //: %1, %2 and %3 are amounts of money.
    return translate("wording", "It is %1 cheaper than now: %2 instead of %3.")
        .arg(shown.gap, shown.planned, shown.compared);
}

QString againstFirstStart(const Saving &saving, const ShownSaving &shown,
                          const Anonymized &household)
{
    const QString first = atMoment(atMinute(household, saving.comparedStart), household.now);
    if (saving.amount == 0) {
        //: %1 is a moment: "at 21:30", %2 an amount of money.
        return translate("wording", "It may not run now. The first start that your rules allow is "
                                    "%1; the plan costs no more than that: %2.")
            .arg(first, shown.planned);
    }
    if (saving.amount < 0) {
        //: %1 is a moment: "at 21:30"; %2, %3 and %4 are amounts of money.
        return translate("wording",
                         "It may not run now. The first start that your rules allow is "
                         "%1; the plan is %2 dearer than that: %3 instead of %4, because "
                         "everything has to fit together.")
            .arg(first, shown.gap, shown.planned, shown.compared);
    }
    //: %1 is a moment: "at 21:30"; %2, %3 and %4 are amounts of money.
    return translate("wording", "It may not run now. The first start that your rules allow is %1; "
                                "the plan is %2 cheaper than that: %3 instead of %4.")
        .arg(first, shown.gap, shown.planned, shown.compared);
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
Said inTime(const Answer &answer, const Anonymized &household)
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
            const QString words =
                translate("wording", "That is before %1, from when it must be off.")
                    .arg(moment(quiet.from, household));
            return {words,
                    {{.what = ProblemPart::What::NotDuring, .load = load->id, .window = quiet}}};
        }
    }
    if (load->finishBy) {
        //: %1 is a time: "22:30", "tomorrow 06:30".
        const QString words = translate("wording", "That is in time: it has to be done by %1.")
                                  .arg(moment(*load->finishBy, household));
        return {words, ruleParts(Rule::FinishBy, load, household.problem)};
    }
    return {};
}

Said savingText(const Answer &answer, const Anonymized &household)
{
    const LoadAnswer *target = targetOf(answer);
    if (!target || target->runs.empty()) {
        return {};
    }
    std::vector<ProblemPart> paid = planParts(*target, household.now);
    std::erase_if(paid,
                  [](const ProblemPart &part) { return part.what != ProblemPart::What::Price; });
    const int places = roundingFor(answer).places;
    if (answer.targetRunsNow || !answer.saving) {
        //: %1 is an amount of money.
        return {translate("wording", "It costs %1.")
                    .arg(amount(target->cost, household.currency, places)),
                paid};
    }
    const ShownSaving shown = show(*answer.saving, *target, places, household);
    return {answer.saving->comparedStart == Minutes(0)
                ? againstNow(*answer.saving, shown)
                : againstFirstStart(*answer.saving, shown, household),
            paid};
}

} // namespace gatehouse::wording
