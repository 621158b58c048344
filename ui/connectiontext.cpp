// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "connectiontext.h"

#include "connectiontest.h"
#include "replytext.h"
#include "wording.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

namespace gatehouse
{

namespace
{

struct ConnectionWords
{
    Q_DECLARE_TR_FUNCTIONS(Connection)
};

QString seconds(std::chrono::milliseconds time)
{
    return QLocale().toString(std::max(0.1, double(time.count()) / 1000), 'f', 1);
}

QString answeredText(const ConnectionOutcome &outcome)
{
    const QString model =
        outcome.use.model.isEmpty() ? ConnectionWords::tr("the model") : outcome.use.model;
    switch (*outcome.plan) {
    case ConnectionOutcome::Plan::KeepsRules:
        //: %1 is the name of a model, or “the model”; %2 a number.
        return ConnectionWords::tr("It works: %1 answered in %2 s, and its plan keeps the rules.")
            .arg(model, seconds(outcome.took));
    case ConnectionOutcome::Plan::Wrong:
        break;
    }
    //: %1 is the name of a model, or “the model”; %2 a number.
    return ConnectionWords::tr("The connection works: %1 answered in %2 s. But its plan breaks the "
                               "rules of a simple example, so do not expect good ones.")
        .arg(model, seconds(outcome.took));
}

} // namespace

QString outcomeText(const ConnectionOutcome &outcome)
{
    QStringList sentences = {outcome.plan ? answeredText(outcome)
                                          : wording::sentence(outcome.plan.error())};
    sentences << useText(outcome.use);
    sentences.removeAll(QString());
    return sentences.join(u' ');
}

} // namespace gatehouse
