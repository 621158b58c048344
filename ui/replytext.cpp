// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "replytext.h"

#include "sides.h"
#include "wording.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

namespace gatehouse
{

namespace
{

constexpr int costPlaces = 4;

struct ReplyWords
{
    Q_DECLARE_TR_FUNCTIONS(Reply)
};

QString number(qint64 value)
{
    return QLocale().toString(value);
}

QString waitText(const ReplyProgress &progress)
{
    const auto seconds =
        std::max<qint64>(1, std::chrono::round<std::chrono::seconds>(progress.wait).count());
    //: %1 and %2 are numbers.
    return ReplyWords::tr("The service would not take it. The same bytes go out again in %1 s, "
                          "attempt %2 of 3.")
        .arg(number(seconds), number(progress.attempt + 1));
}

QString tokensText(const ReplyUse &use)
{
    const QString asked = number(use.inputTokens.value_or(0));
    const QString answered = number(use.outputTokens.value_or(0));
    if (use.thinkingTokens.value_or(0) == 0) {
        //: %1 and %2 are numbers.
        return ReplyWords::tr("The model read %1 tokens and wrote %2.").arg(asked, answered);
    }
    //: %1, %2 and %3 are numbers.
    return ReplyWords::tr("The model read %1 tokens and wrote %2, of which %3 were thinking.")
        .arg(asked, answered, number(*use.thinkingTokens));
}

} // namespace

QString replyText(const ReplyProgress &progress)
{
    switch (progress.stage) {
    case ReplyProgress::Stage::FindingKey:
        return ReplyWords::tr("Looking for the key. Your keychain may have to be unlocked …");
    case ReplyProgress::Stage::Asking:
        return progress.attempt == 1 ? ReplyWords::tr("Sent. Waiting for the first word …")
                                     : ReplyWords::tr("Sent again. Waiting for the first word …");
    case ReplyProgress::Stage::Answering:
        //: %1 is a number.
        return ReplyWords::tr("The answer is coming: %1 characters …")
            .arg(number(progress.characters));
    case ReplyProgress::Stage::Waiting:
        return waitText(progress);
    case ReplyProgress::Stage::Ended:
        break;
    }
    return {};
}

QString useText(const ReplyUse &use)
{
    QStringList sentences;
    if (use.inputTokens || use.outputTokens) {
        sentences << tokensText(use);
    }
    if (use.cost) {
        //: %1 is an amount in the currency of the person's own settings.
        sentences << ReplyWords::tr("By your prices that costs about %1.")
                         .arg(toDecimal(*use.cost, costPlaces));
    }
    if (use.attempts > 1) {
        //: %1 is a number.
        sentences << ReplyWords::tr("It was sent %1 times.").arg(number(use.attempts));
    }
    if (use.notRecorded) {
        sentences << wording::sentence(*use.notRecorded);
    }
    return sentences.join(u' ');
}

} // namespace gatehouse
