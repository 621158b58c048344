// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "localtext.h"

#include "answerrates.h"
#include "localmodel.h"
#include "localprogress.h"
#include "loopbackaddress.h"
#include "modelreport.h"
#include "pullprogress.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

namespace gatehouse
{

namespace
{

struct LocalText
{
    Q_DECLARE_TR_FUNCTIONS(LocalText)
};

QString numberText(qint64 value)
{
    return QLocale().toString(value);
}

QString secondsText(std::chrono::milliseconds time)
{
    constexpr double thousand = 1000.0;
    return QLocale().toString(static_cast<double>(time.count()) / thousand, 'f', 1);
}

QString percent(const AnswerRates &rates, int part)
{
    constexpr double ten = 10.0;
    return QLocale().toString(rates.thousandths(part) / ten, 'f', 1);
}

QString timeLeft(std::chrono::seconds left)
{
    constexpr int aMinute = 60;
    if (left.count() < aMinute) {
        //: %1 is a number.
        return LocalText::tr("%1 s left").arg(numberText(std::max<qint64>(left.count(), 1)));
    }
    //: %1 is a number.
    return LocalText::tr("%1 min left").arg(numberText((left.count() + aMinute - 1) / aMinute));
}

} // namespace

QString addressText(AddressFault fault)
{
    switch (fault) {
    case AddressFault::NotThisMachine:
        return LocalText::tr("Your words go to this machine only: the address has to begin with "
                             "127. or be [::1], such as 127.0.0.1:11434.");
    case AddressFault::NotHttp:
        return LocalText::tr("The address has to begin with http://, or with the number.");
    case AddressFault::MoreThanAnAddress:
        return LocalText::tr("Leave out what stands behind the address: 127.0.0.1:11434.");
    case AddressFault::NotAnAddress:
        break;
    }
    return LocalText::tr("This is no address. It looks like 127.0.0.1:11434.");
}

QString progressText(const QString &model, const LocalProgress &progress)
{
    const bool isMending = progress.attempt > 1;
    switch (progress.stage) {
    case LocalProgress::Stage::Checking:
        //: %1 is the name of a model.
        return LocalText::tr("Looking whether %1 is there …").arg(model);
    case LocalProgress::Stage::Loading:
        return isMending
                   //: %1 is the name of a model.
                   ? LocalText::tr("%1 is asked to mend its answer …").arg(model)
                   //: %1 is the name of a model.
                   : LocalText::tr("%1 was asked. Loading it can take a while …").arg(model);
    case LocalProgress::Stage::Thinking:
        //: %1 is the name of a model.
        return LocalText::tr("%1 is thinking …").arg(model);
    case LocalProgress::Stage::Answering:
        break;
    }
    return isMending
               //: %1 is the name of a model, %2 a number.
               ? LocalText::tr("%1 is mending its answer: %2 characters …")
                     .arg(model, numberText(progress.characters))
               //: %1 is the name of a model, %2 a number.
               : LocalText::tr("%1 is writing: %2 characters …")
                     .arg(model, numberText(progress.characters));
}

QString reportText(const ModelReport &report)
{
    if (report.isSkipped) {
        //: %1 is the name of a model.
        return LocalText::tr("Reader: built-in. %1 was not waited for.").arg(report.model);
    }
    if (!report.problem) {
        //: %1 is the name of a model.
        return LocalText::tr("Reader: built-in. %1 did not help.").arg(report.model);
    }
    if (report.differences.empty()) {
        //: %1 is the name of a model.
        return LocalText::tr("Reader: built-in and %1. Both found the same.").arg(report.model);
    }
    //: %1 is the name of a model.
    return LocalText::tr("Reader: built-in and %1. They differ: see the findings.")
        .arg(report.model);
}

QString workText(const ModelReport &report)
{
    const ModelWork &work = report.work;
    QStringList sentences;
    if (work.firstWord.count() > 0) {
        //: %1 and %2 are numbers.
        sentences << LocalText::tr("First word after %1 s, the last after %2 s.")
                         .arg(secondsText(work.firstWord), secondsText(work.total));
    }
    if (work.tokensRead + work.tokensWritten > 0) {
        //: %1 and %2 are numbers.
        sentences << LocalText::tr("It read %1 tokens and wrote %2.")
                         .arg(numberText(work.tokensRead), numberText(work.tokensWritten));
    }
    if (work.writing.count() > 0 && work.tokensWritten > 0) {
        constexpr qint64 thousand = 1000;
        //: %1 is a number.
        sentences << LocalText::tr("That is %1 tokens a second.")
                         .arg(numberText(work.tokensWritten * thousand / work.writing.count()));
    }
    if (work.attempts > 1) {
        //: %1 is a number.
        sentences << LocalText::tr("It was asked %1 times.").arg(numberText(work.attempts));
    }
    return sentences.join(u' ');
}

QString ratesText(const AnswerRates &rates)
{
    if (rates.answers == 0) {
        return LocalText::tr("It has not read anything for you yet.");
    }
    //: %1 is a number; a list of percentages follows.
    return LocalText::tr("Of its answers so far (%1):").arg(numberText(rates.answers)) + u' ' +
           //: All are percentages.
           LocalText::tr("in the form asked for %1 %, right %2 %, usable as a problem %3 %, in the "
                         "right form and yet wrong %4 %.")
               .arg(percent(rates, rates.valid), percent(rates, rates.right),
                    percent(rates, rates.executable), percent(rates, rates.validButWrong));
}

QString serverText(const LocalServer &server)
{
    const QString place = QString(server.origin).remove(QStringLiteral("http://"));
    if (server.program == LocalProgram::OpenAiCompatible) {
        //: %1 is the name of a model, %2 an address.
        return LocalText::tr("%1, which a program at %2 runs").arg(server.model, place);
    }
    //: %1 is the name of a model, %2 a version, %3 an address.
    return LocalText::tr("%1, which Ollama %2 runs at %3").arg(server.model, server.version, place);
}

QString pullText(const PullState &state)
{
    switch (state.step) {
    case PullState::Step::Asking:
        return LocalText::tr("Asking what belongs to it …");
    case PullState::Step::Checking:
        return LocalText::tr("Checking what came …");
    case PullState::Step::Storing:
    case PullState::Step::Done:
        return LocalText::tr("Putting it in its place …");
    case PullState::Step::Fetching:
        break;
    }
    const QLocale locale;
    //: %1 and %2 are amounts of data: "1.2 GB".
    QString line =
        LocalText::tr("%1 of %2")
            .arg(locale.formattedDataSize(state.bytes, 1, QLocale::DataSizeSIFormat),
                 locale.formattedDataSize(state.totalBytes, 1, QLocale::DataSizeSIFormat));
    if (state.bytesPerSecond) {
        //: %1 is an amount of data: "12.0 MB".
        line +=
            QStringLiteral(" · ") +
            LocalText::tr("%1 a second")
                .arg(locale.formattedDataSize(*state.bytesPerSecond, 1, QLocale::DataSizeSIFormat));
    }
    if (state.timeLeft) {
        line += QStringLiteral(" · ") + timeLeft(*state.timeLeft);
    }
    return line;
}

} // namespace gatehouse
