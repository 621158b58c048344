// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "bandphrases.h"
#include "localwording.h"
#include "phrases.h"
#include "wording.h"

namespace gatehouse::wording
{

namespace
{

QString joined(const QStringList &phrases)
{
    return phrases.join(QStringLiteral("; "));
}

QString phasesPhrase(const Load &load)
{
    QStringList phases;
    for (const Phase &phase : load.phases) {
        //: %1 is a length of time, %2 a number.
        phases << translate("wording", "%1 with %2 kWh")
                      .arg(minutes(phase.duration), toKilowattHours(phase.energy));
    }
    return joined(phases);
}

QString horizonPhrase(const Problem &problem, const Anonymized &household)
{
    return translate("wording", "the plan reaches to %1").arg(moment(problem.horizon, household));
}

QString targetPhrase(const Problem &problem, const Anonymized &household)
{
    if (!problem.target) {
        return translate("wording", "the question is about no machine in particular");
    }
    //: %1 is a machine.
    return translate("wording", "the question is about the %1")
        .arg(nameOf(*problem.target, household));
}

/// What one side of a difference says, beside what the other does.
struct Side
{
    const Problem &problem;
    const Problem &other;
    /// Where it is one load's fact.
    const Load &load;
};

QString houseFactPhrase(Difference::What what, const Side &side, const Anonymized &household)
{
    switch (what) {
    case Difference::What::Target:
        return targetPhrase(side.problem, household);
    case Difference::What::Prices:
        return pricesPhrase(side.problem, side.other, household);
    case Difference::What::Surplus:
        return surplusPhrase(side.problem, side.other, household);
    case Difference::What::PowerLimit:
        return joined(rulePhrases(Rule::PowerLimit, nullptr, side.problem, household));
    case Difference::What::Horizon:
        return horizonPhrase(side.problem, household);
    case Difference::What::Load:
    case Difference::What::Phases:
    case Difference::What::Earliest:
    case Difference::What::FinishBy:
    case Difference::What::NotDuring:
    case Difference::What::After:
    case Difference::What::NotWith:
    case Difference::What::Pausable:
    case Difference::What::Optional:
        break;
    }
    return {};
}

QString factPhrase(Difference::What what, const Side &side, const Anonymized &household)
{
    const Problem &problem = side.problem;
    const Load &load = side.load;
    switch (what) {
    case Difference::What::Load:
        return load.phases.empty()
                   ? translate("wording", "the whole machine")
                   //: %1 is what a machine takes: "90 minutes with 1.2 kWh".
                   : translate("wording", "the whole machine, %1").arg(phasesPhrase(load));
    case Difference::What::Phases:
        return phasesPhrase(load);
    case Difference::What::Earliest:
        return joined(rulePhrases(Rule::Earliest, &load, problem, household));
    case Difference::What::FinishBy:
        return joined(rulePhrases(Rule::FinishBy, &load, problem, household));
    case Difference::What::NotDuring:
        return joined(rulePhrases(Rule::NotDuring, &load, problem, household));
    case Difference::What::After:
        return joined(rulePhrases(Rule::After, &load, problem, household) +
                      rulePhrases(Rule::Within, &load, problem, household));
    case Difference::What::NotWith:
        return joined(rulePhrases(Rule::NotWith, &load, problem, household));
    case Difference::What::Pausable:
        return load.pausable ? translate("wording", "may pause, in pieces of at least %1")
                                   .arg(minutes(load.minRun))
                             : translate("wording", "runs without a pause");
    case Difference::What::Optional:
        return load.optional ? translate("wording", "may stay out, which is worth %1")
                                   .arg(amount(toRational(load.worth), household.currency))
                             : translate("wording", "has to run");
    case Difference::What::Target:
    case Difference::What::Prices:
    case Difference::What::Surplus:
    case Difference::What::PowerLimit:
    case Difference::What::Horizon:
        break;
    }
    return houseFactPhrase(what, side, household);
}

/// What both sides say of a difference.
struct Phrases
{
    QString mine;
    QString asked;
};

Phrases phrasesOf(const Difference &difference, const Anonymized &household, const Problem &asked)
{
    const Load none;
    const Problem &mine = household.problem;
    const Load *own = difference.load ? find(mine, *difference.load) : nullptr;
    const Load *other = difference.load ? find(asked, *difference.load) : nullptr;
    return {factPhrase(difference.what, {mine, asked, own ? *own : none}, household),
            factPhrase(difference.what, {asked, mine, other ? *other : none}, household)};
}

QString ofMachine(const Difference &difference, const QString &name, const QString &mine,
                  const QString &asked)
{
    switch (difference.how) {
    case Difference::How::Dropped:
        //: %1 is a machine, %2 what is left out: "done by 06:30".
        return translate("wording", "%1: what is asked leaves this out: %2.").arg(name, mine);
    case Difference::How::Added:
        //: %1 is a machine, %2 what is added: "done by 06:30".
        return translate("wording", "%1: what is asked adds this: %2.").arg(name, asked);
    case Difference::How::Changed:
        if (mine == asked) {
            //: %1 is a machine, %2 a fact about it.
            return translate("wording", "%1: what is asked says something else about this: %2.")
                .arg(name, mine);
        }
        //: %1 is a machine; %2 and %3 are facts: "done by 06:30", "done by 07:00".
        return translate("wording", "%1: your household says “%2”, and what is asked says “%3”.")
            .arg(name, mine, asked);
    }
    return {};
}

QString ofHouse(Difference::How how, const QString &mine, const QString &asked)
{
    switch (how) {
    case Difference::How::Dropped:
        return translate("wording", "What is asked leaves this out: %1.").arg(mine);
    case Difference::How::Added:
        return translate("wording", "What is asked adds this: %1.").arg(asked);
    case Difference::How::Changed:
        if (mine == asked) {
            return translate("wording", "What is asked says something else about this: %1.")
                .arg(mine);
        }
        return translate("wording", "Your household says “%1”, and what is asked says “%2”.")
            .arg(mine, asked);
    }
    return {};
}

/// The name of a machine stands before it, or it is a sentence of its own.
QString modelPhrase(Difference::How how, const QString &mine, const QString &theirs)
{
    switch (how) {
    case Difference::How::Dropped:
        //: %1 is a fact: "done by 06:30". The name of a machine may stand before the sentence.
        return translate("wording", "the local model left out “%1”.").arg(mine);
    case Difference::How::Added:
        //: %1 is a fact: "done by 06:30". The name of a machine may stand before the sentence.
        return translate("wording", "only the local model found “%1”.").arg(theirs);
    case Difference::How::Changed:
        break;
    }
    if (mine == theirs) {
        //: %1 is a fact: "done by 06:30". The name of a machine may stand before the sentence.
        return translate("wording", "the local model found something else for “%1”.").arg(mine);
    }
    //: %1 and %2 are facts: "done by 06:30". The name of a machine may stand before the sentence.
    return translate("wording", "the built-in reader found “%1”, and the local model “%2”.")
        .arg(mine, theirs);
}

QString newMachine(const QString &theirs)
{
    //: %1 is what a machine takes: "the whole machine, 90 minutes with 1.2 kWh".
    return translate("wording",
                     "The local model found a machine that the built-in reader did not: %1.")
        .arg(theirs);
}

QString newMachine(const QString &name, const QString &theirs)
{
    //: %1 is the name of a machine, %2 what it takes: "the whole machine, 90 minutes with 1.2 kWh".
    return translate("wording", "The local model found a machine that the built-in reader did not, "
                                "“%1”: %2.")
        .arg(name, theirs);
}

} // namespace

QString sentence(const Difference &difference, const Anonymized &household, const Problem &asked)
{
    const auto [mineSays, askedSays] = phrasesOf(difference, household, asked);
    if (!difference.load) {
        return ofHouse(difference.how, mineSays, askedSays);
    }
    return ofMachine(difference, atHead(nameOf(*difference.load, household)), mineSays, askedSays);
}

QString modelSentence(const Difference &difference, const Anonymized &household,
                      const Problem &model, const MachineNames &newNames)
{
    const auto [mine, theirs] = phrasesOf(difference, household, model);
    if (difference.load && !find(household.problem, *difference.load)) {
        const auto name = newNames.find(*difference.load);
        return name == newNames.end() ? newMachine(theirs)
                                      : newMachine(name->second.reveal(), theirs);
    }
    const QString what = modelPhrase(difference.how, mine, theirs);
    if (!difference.load) {
        return atHead(what);
    }
    //: %1 is a machine, %2 a sentence about it: "the local model left out “done by 06:30”."
    return translate("wording", "%1: %2").arg(atHead(nameOf(*difference.load, household)), what);
}

QString change(const Difference &difference, const Anonymized &household, const Problem &asked)
{
    const auto [mineSays, askedSays] = phrasesOf(difference, household, asked);
    QString what = askedSays;
    if (difference.how == Difference::How::Dropped) {
        //: %1 is a fact: "done by 06:30".
        what = translate("wording", "no longer “%1”").arg(mineSays);
    }
    if (!difference.load) {
        return what;
    }
    //: %1 is a machine, %2 a fact: "done by 06:30".
    return translate("wording", "%1: %2").arg(nameOf(*difference.load, household), what);
}

} // namespace gatehouse::wording
