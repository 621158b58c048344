// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "phrases.h"
#include "problemtext.h"
#include "wording.h"

#include <algorithm>

namespace gatehouse::wording
{

namespace
{

/// How a violation's loads and moments are called: in the household's words, or by id and minute.
struct Words
{
    QString load;
    QString other;
    QString from;
    QString to;
    /// The moment that the rule names.
    QString bound;
    /// The length that the rule names.
    QString length;
    QString watts;
};

/// The moment that a rule of \a load names, if it names one.
Minutes boundOf(Rule rule, const Problem &problem, const Load &load)
{
    switch (rule) {
    case Rule::Earliest:
        return load.earliest;
    case Rule::FinishBy:
        return deadline(problem, load);
    case Rule::NotDuring:
    case Rule::After:
    case Rule::Within:
    case Rule::NotWith:
    case Rule::PowerLimit:
    case Rule::Duration:
    case Rule::MinRun:
    case Rule::Horizon:
    case Rule::Missing:
    case Rule::UnknownLoad:
        break;
    }
    return problem.horizon;
}

/// The length that a rule of \a load names, if it names one.
Minutes lengthOf(const Violation &violation, const Load &load)
{
    if (violation.rule == Rule::MinRun) {
        return load.minRun;
    }
    const auto link = std::find_if(load.after.begin(), load.after.end(), [&](const After &after) {
        return after.load == violation.other;
    });
    if (violation.rule == Rule::Within && link != load.after.end()) {
        return link->within.value_or(Minutes(0));
    }
    return duration(load);
}

/// Of a run that ends where it begins, or before.
QString emptyRunText(const Words &words)
{
    //: %1 is a machine, %2 and %3 are times.
    return translate("wording", "%1: it is to run from %2 to %3, which is no time at all.")
        .arg(words.load, words.from, words.to);
}

QString violationText(const Violation &violation, const Words &words)
{
    const Rule rule = violation.rule;
    if (rule == Rule::Duration && isEmpty(violation.when)) {
        return emptyRunText(words);
    }
    switch (rule) {
    case Rule::Earliest:
        //: %1 is a machine, %2 and %3 are times.
        return translate("wording", "%1: it starts too early: %2 instead of %3 or later.")
            .arg(words.load, words.from, words.bound);
    case Rule::FinishBy:
        //: %1 is a machine, %2 and %3 are times.
        return translate("wording", "%1: it is done too late: %2 instead of %3 or before.")
            .arg(words.load, words.to, words.bound);
    case Rule::NotDuring:
        //: %1 is a machine, %2 and %3 are times.
        return translate("wording", "%1: it runs from %2 to %3, when it must be off.")
            .arg(words.load, words.from, words.to);
    case Rule::After:
        //: %1 and %2 are machines.
        return translate("wording", "%1: it starts before this one is done: %2.")
            .arg(words.load, words.other);
    case Rule::Within:
        //: %1 and %2 are machines, %3 is a length of time.
        return translate("wording", "%1: it starts more than %3 after this one is done: %2.")
            .arg(words.load, words.other, words.length);
    case Rule::NotWith:
        //: %1 and %2 are machines, %3 and %4 are times.
        return translate("wording", "%1: from %3 to %4 it runs together with this one, which it "
                                    "must not: %2.")
            .arg(words.load, words.other, words.from, words.to);
    case Rule::PowerLimit:
        //: %1 and %2 are times, %3 is a number.
        return translate("wording", "From %1 to %2 all machines together draw more than %3 W.")
            .arg(words.from, words.to, words.watts);
    case Rule::Duration:
        //: %1 is a machine, %2 a length of time.
        return translate("wording", "%1: it does not run for as long as it takes, %2.")
            .arg(words.load, words.length);
    case Rule::MinRun:
        //: %1 is a machine, %2 a length of time.
        return translate("wording", "%1: it runs in a piece that is shorter than %2.")
            .arg(words.load, words.length);
    case Rule::Horizon:
        //: %1 is a machine, %2 a time.
        return translate("wording", "%1: it runs outside the time that is planned, now to %2.")
            .arg(words.load, words.bound);
    case Rule::Missing:
        //: %1 is a machine.
        return translate("wording", "%1: it is missing from the plan.").arg(words.load);
    case Rule::UnknownLoad:
        //: %1 is an id such as "load_X".
        return translate("wording", "%1: the plan names it, and there is no such machine.")
            .arg(words.load);
    }
    return {};
}

} // namespace

QString sentence(const Violation &violation, const Problem &problem, const Anonymized &household)
{
    const Load none;
    const Load *known = violation.load ? find(problem, *violation.load) : nullptr;
    const Load &load = known ? *known : none;
    const qint64 watts = problem.powerLimit ? problem.powerLimit->value : 0;
    return violationText(
        violation, {.load = violation.load ? atHead(nameOf(*violation.load, household)) : QString(),
                    .other = violation.other ? nameOf(*violation.other, household) : QString(),
                    .from = moment(violation.when.from, household),
                    .to = moment(violation.when.to, household),
                    .bound = moment(boundOf(violation.rule, problem, load), household),
                    .length = minutes(lengthOf(violation, load)),
                    .watts = QString::number(watts)});
}

QString anonymousSentence(const Violation &violation, const Problem &problem)
{
    const Load none;
    const Load *known = violation.load ? find(problem, *violation.load) : nullptr;
    const Load &load = known ? *known : none;
    const qint64 watts = problem.powerLimit ? problem.powerLimit->value : 0;
    const auto after = [](Minutes minute) {
        return writeMoment(minute, TimeNotation::AfterNow, QTime());
    };
    return violationText(violation,
                         {.load = violation.load ? toString(*violation.load) : QString(),
                          .other = violation.other ? toString(*violation.other) : QString(),
                          .from = after(violation.when.from),
                          .to = after(violation.when.to),
                          .bound = after(boundOf(violation.rule, problem, load)),
                          .length = minutes(lengthOf(violation, load)),
                          .watts = QString::number(watts)});
}

} // namespace gatehouse::wording
