// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "checkstext.h"

#include "localtext.h"
#include "replytext.h"
#include "runstate.h"

#include <QCoreApplication>
#include <QStringList>

namespace gatehouse
{

namespace
{

constexpr int exactPlaces = 6;

struct ChecksText
{
    Q_DECLARE_TR_FUNCTIONS(Checks)
};

QString rulesLine(const Answer &answer)
{
    if (answer.kind == AnswerKind::Infeasible || answer.kind == AnswerKind::NoPlan) {
        return ChecksText::tr("There was no plan to hold against the rules.");
    }
    const int broken = static_cast<int>(answer.violations.size());
    if (broken == 0) {
        return ChecksText::tr("Every run was held against every rule of your words: none broken.");
    }
    return broken == 1
               ? ChecksText::tr("Every run was held against every rule of your words: 1 broken.")
               : ChecksText::tr("Every run was held against every rule of your words: %n broken.",
                                nullptr, broken);
}

QString askedLine(const RunState &state)
{
    const bool isSame = state.review && state.review->asked && state.review->differences.empty();
    if (isSame) {
        return ChecksText::tr("The text that was solved says the same as your words.");
    }
    return ChecksText::tr("The text that was solved differs from your words, so the plan was held "
                          "against both. What is said here is about your words.");
}

QString optimumLine(const Answer &answer)
{
    if (!answer.optimum) {
        return ChecksText::tr("The exact solver could not prove in time what the cheapest plan "
                              "costs.");
    }
    return ChecksText::tr("Cheapest cost, proved here by the exact solver: %1.")
        .arg(toDecimal(*answer.optimum, exactPlaces));
}

/// How the words were read, where a model on this machine read them, too.
QString modelLine(const ModelReport &model)
{
    const QString work = workText(model);
    //: %1 is the name of a model; sentences about it follow.
    return work.isEmpty()
               ? QString()
               : ChecksText::tr("Your words were also read by %1.").arg(model.model) + u' ' + work;
}

} // namespace

QString checksText(const RunState &state)
{
    if (!state.answer) {
        return {};
    }
    const Answer &answer = *state.answer;
    QStringList lines;
    if (state.answerIsOurs) {
        lines << ChecksText::tr("This is the plan of the exact solver on this machine, for your "
                                "own words. Nothing of a reply is in it.");
    } else {
        lines << ChecksText::tr("Only times and machines were taken from the reply; nothing it "
                                "says was believed.")
              << askedLine(state);
    }
    lines << rulesLine(answer);
    if (answer.kind == AnswerKind::Good || answer.kind == AnswerKind::Broken) {
        lines << ChecksText::tr("Cost, worked out anew here minute by minute: %1.")
                     .arg(toDecimal(answer.cost, exactPlaces));
    }
    lines << optimumLine(answer);
    if (state.sanitized && state.sanitized->model) {
        lines << modelLine(*state.sanitized->model);
    }
    if (state.reply && state.reply->use) {
        lines << useText(*state.reply->use);
    }
    lines.removeAll(QString());
    return lines.join(u'\n');
}

} // namespace gatehouse
