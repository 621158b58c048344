// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "earlierwording.h"

#include "error.h"
#include "ledgerwording.h"
#include "level.h"
#include "phrases.h"

#include <QLocale>

namespace gatehouse::wording
{

namespace
{

/// As it stands within a sentence and at its head.
QString day(const QDateTime &when)
{
    if (!when.isValid()) {
        return translate("wording", "(day not known)");
    }
    //: How a day is written, in the letters of QLocale: 26 Nov 2026.
    return QLocale().toString(when.toLocalTime().date(), translate("wording", "d MMM yyyy"));
}

QString hidden(const std::optional<Level> &level)
{
    if (!level) {
        return translate("wording", "level not known");
    }
    switch (*level) {
    case Level::Names:
        return translate("wording", "only names hidden");
    case Level::Shifted:
        return translate("wording", "clock times hidden");
    case Level::Scaled:
        return translate("wording", "times, prices, energies hidden");
    }
    return {};
}

QString arrivalPhrase(Arrival arrival)
{
    switch (arrival) {
    case Arrival::Arrived:
        return translate("wording", "arrived");
    case Arrival::MayHaveArrived:
        return translate("wording", "may have arrived");
    case Arrival::NotSent:
        return translate("wording", "did not leave");
    }
    return {};
}

/// What the host got at \a undone's level.
QString gotThen(const UndoneDisguise &undone)
{
    const bool isScaled = undone.level == Level::Scaled;
    if (undone.arrival == Arrival::Arrived) {
        //: %1 is a day: "26 Nov 2026".
        return isScaled ? translate("wording", "On %1 this host got a text of yours with times, "
                                               "prices and energies hidden.")
                        : translate("wording", "On %1 this host got a text of yours with clock "
                                               "times hidden.");
    }
    //: %1 is a day: "26 Nov 2026".
    return isScaled ? translate("wording", "On %1 this host may have got a text of yours with "
                                           "times, prices and energies hidden.")
                    : translate("wording", "On %1 this host may have got a text of yours with "
                                           "clock times hidden.");
}

/// What a text at \a now adds to it.
QString tellsNow(Level then, Level now)
{
    const bool showsAll = then == Level::Shifted || now == Level::Names;
    return showsAll ? translate("wording", "Sending them now tells it what was hidden then.")
                    : translate("wording", "Sending prices and energies now tells it what they "
                                           "were then.");
}

} // namespace

QString sentence(const EarlierSend &send)
{
    const QString arrival =
        send.isCertain ? arrivalPhrase(send.arrival)
                       //: %1 is what became of a request: "arrived".
                       : translate("wording", "%1, not certain").arg(arrivalPhrase(send.arrival));
    //: %1 is a day, %2 what was hidden, %3 what became of it: "26 Nov 2026: clock times hidden;
    //: arrived".
    return translate("wording", "%1: %2; %3").arg(day(send.when), hidden(send.level), arrival);
}

QString total(const EarlierSends &earlier, Senders senders)
{
    const int number = earlier.arrived();
    const bool isOne = number == 1;
    switch (senders) {
    case Senders::ThisHousehold:
        if (number == 0) {
            return translate("wording", "This host got nothing from this household before.");
        }
        return isOne ? translate("wording", "This host got one text from this household before:")
                     : translate("wording",
                                 "This host got %n texts from this household before:", nullptr,
                                 number);
    case Senders::AnyHousehold:
        break;
    }
    if (number == 0) {
        return translate("wording", "This host got nothing from you before.");
    }
    return isOne ? translate("wording", "This host got one text before:")
                 : translate("wording", "This host got %n texts before:", nullptr, number);
}

QString sentence(const UndoneDisguise &undone, Level now)
{
    //: %1 and %2 are sentences.
    return translate("wording", "%1 %2")
        .arg(gotThen(undone).arg(day(undone.when)), tellsNow(undone.level, now));
}

QString erasedSentence(const QDateTime &when)
{
    //: %1 is a day: "26 Nov 2026".
    return translate("wording", "The record of what left was erased on %1: what this host got "
                                "before that is not known here.")
        .arg(day(when));
}

QString unknownSentence(const Error &error)
{
    if (error.kind == ErrorKind::LedgerBusy) {
        return translate("wording", "What this host got before cannot be told: another program "
                                    "keeps the record of what left busy. Press Sanitize to look "
                                    "again.");
    }
    if (error.kind == ErrorKind::LedgerNotAFile) {
        return translate("wording", "What this host got before cannot be told: where the record of "
                                    "what left belongs there is something that is no plain file.");
    }
    return translate("wording", "What this host got before cannot be told: the record of what left "
                                "cannot be read. Check that you may open its file.");
}

QString uncertainSentence(const LedgerCheck &check)
{
    switch (check.verdict) {
    case LedgerVerdict::Intact:
    // What was not written to its end was never sent.
    case LedgerVerdict::Torn:
        return {};
    case LedgerVerdict::Cut:
    case LedgerVerdict::Replaced:
    case LedgerVerdict::Broken:
        break;
    }
    //: %1 is a sentence on what is wrong with the record of what left.
    return translate("wording", "What this host got before is not certain. %1")
        .arg(sentence(check));
}

} // namespace gatehouse::wording
