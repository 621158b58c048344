// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "modelfindings.h"

#include "localwording.h"
#include "runstate.h"
#include "takeover.h"

#include <QCoreApplication>

#include <algorithm>

namespace gatehouse
{

namespace
{

struct ModelFindings
{
    Q_DECLARE_TR_FUNCTIONS(ModelFindings)
};

constexpr size_t mostQuoted = 6;

/// The model gave no problem: whose facts these are, and why.
Finding noProblemFinding(const ModelReport &model)
{
    Finding finding{.weight = Finding::Weight::Warning};
    if (!model.fault) {
        //: %1 is the name of a model.
        finding.text = ModelFindings::tr("%1 gave no answer that can be read as a problem. The "
                                         "built-in reader's facts are used.")
                           .arg(model.model);
        return finding;
    }
    //: %1 is the name of a model, %2 one or two whole sentences.
    finding.text = ModelFindings::tr("The built-in reader's facts are used, without %1. %2")
                       .arg(model.model, wording::sentence(*model.fault));
    finding.action = Finding::Action::ShowModels;
    finding.actionText = ModelFindings::tr("Local model …");
    finding.actionName = ModelFindings::tr("Show which models on this machine there are");
    return finding;
}

Finding leakFinding(const ModelReport &model)
{
    QStringList words;
    for (size_t i = 0; i < std::min(model.leaked.size(), mostQuoted); ++i) {
        //: %1 is a word of the household.
        words << ModelFindings::tr("“%1”").arg(model.leaked.at(i).reveal());
    }
    if (model.leaked.size() > mostQuoted) {
        words << QStringLiteral("…");
    }
    //: %1 is the name of a model, %2 a list of words.
    return {.weight = Finding::Weight::Note,
            .text = ModelFindings::tr("%1 left words of yours in its problem: %2. None of its text "
                                      "is sent.")
                        .arg(model.model, words.join(QStringLiteral(", ")))};
}

bool mayAct(const RunState &state)
{
    return !state.isWorking() && !state.reviewIsOld;
}

Finding differenceFinding(const RunState &state, const Difference &difference)
{
    const Anonymized &household = state.sanitized->anonymized;
    const Problem &model = *state.sanitized->model->problem;
    const QString sentence =
        wording::modelSentence(difference, household, model, state.sanitized->model->newNames);
    Finding finding{.weight = Finding::Weight::Warning, .text = sentence};
    if (!mayAct(state)) {
        return finding;
    }
    finding.difference = difference;
    finding.action = Finding::Action::UseReaders;
    finding.actionText = ModelFindings::tr("Use the reader's");
    //: %1 is a whole sentence.
    finding.actionName = ModelFindings::tr("Use the built-in reader's: %1").arg(sentence);
    if (TakeOver::hasWords(difference, model)) {
        finding.otherAction = Finding::Action::KeepModels;
        finding.otherText = ModelFindings::tr("Keep the model's");
        //: %1 is a whole sentence.
        finding.otherName =
            ModelFindings::tr("Write what the model found into your words: %1").arg(sentence);
    }
    return finding;
}

void addModelDifferences(std::vector<Finding> &list, const RunState &state)
{
    std::vector<Difference> open;
    for (const Difference &difference : state.sanitized->model->differences) {
        if (std::find(state.settled.begin(), state.settled.end(), difference) ==
            state.settled.end()) {
            open.push_back(difference);
        }
    }
    if (open.empty()) {
        return;
    }
    const int number = static_cast<int>(open.size());
    Finding head{.weight = Finding::Weight::Warning,
                 .text = number == 1
                             ? ModelFindings::tr("The local model differs in one fact. That of the "
                                                 "built-in reader is used.")
                             : ModelFindings::tr("The local model differs in %n facts. Those of "
                                                 "the built-in reader are used.",
                                                 nullptr, number)};
    if (mayAct(state)) {
        head.action = Finding::Action::UseReadersAll;
        head.actionText = ModelFindings::tr("That is right");
        head.actionName = ModelFindings::tr("Use all facts of the built-in reader");
    }
    list.push_back(std::move(head));
    for (const Difference &difference : open) {
        list.push_back(differenceFinding(state, difference));
    }
}

} // namespace

std::vector<Finding> modelFindings(const RunState &state)
{
    std::vector<Finding> list;
    if (!state.sanitized || !state.sanitized->model || state.sanitized->model->isSkipped) {
        return list;
    }
    const ModelReport &model = *state.sanitized->model;
    if (!model.problem) {
        list.push_back(noProblemFinding(model));
    }
    if (!model.leaked.empty()) {
        list.push_back(leakFinding(model));
    }
    if (model.problem) {
        addModelDifferences(list, state);
    }
    return list;
}

} // namespace gatehouse
