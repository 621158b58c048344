// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "backtrace.h"
#include "phrases.h"
#include "replacements.h"
#include "wording.h"

namespace gatehouse::wording
{

namespace
{

using What = Replacement::What;
using How = Replacement::How;

QString quoted(const QString &words)
{
    return translate("wording", "“%1”").arg(quotable(words));
}

/// "line 4, “dishwasher”"
QString placeWords(const Place &place, const ComparedTexts &texts)
{
    const QString &all = (place.line > 0 ? texts.words : texts.question).reveal();
    const QString words = quoted(all.mid(place.span.from, place.span.to - place.span.from));
    if (place.line == 0) {
        //: %1 are words of the question, in quotation marks.
        return translate("wording", "question, %1").arg(words);
    }
    //: %1 is a line number, %2 are words of that line, in quotation marks.
    return translate("wording", "line %1, %2").arg(place.line).arg(words);
}

QString placesWords(const Replacement &entry, const ComparedTexts &texts)
{
    QStringList all;
    for (const Place &place : entry.places) {
        all << placeWords(place, texts);
    }
    return atHead(all.join(QStringLiteral("; ")));
}

/// What it became, each wording once.
QString outboundWords(const Replacement &entry, const ComparedTexts &texts)
{
    constexpr qsizetype mostNamed = 3;
    QStringList all;
    for (const Span &span : entry.outbound) {
        const QString words = texts.outbound.mid(span.from, span.to - span.from);
        const QString shown = entry.what == What::Name ? words : quoted(words);
        if (!all.contains(shown)) {
            all << shown;
        }
    }
    const qsizetype more = all.size() - mostNamed;
    const QString named = all.mid(0, mostNamed).join(QStringLiteral(", "));
    return more > 0
               ? translate("wording", "%1 and %n more", nullptr, static_cast<int>(more)).arg(named)
               : named;
}

/// Why it is written, %1 and %2 being where it was said and what it became.
QString writtenText(const Replacement &entry)
{
    //: In all of these %1 is a place in the user's text, %2 is what it became.
    switch (entry.what) {
    case What::Now:
        return translate("wording", "%1, became %2: clock times stay at this level.");
    case What::Target:
        return translate("wording", "%1, became %2: which one is asked about, without its name.");
    case What::Name:
        return translate("wording", "%1, became %2: names stay here.");
    case What::Duration:
        return translate("wording", "%1, became %2: durations are needed as they are.");
    case What::Energy:
    case What::PowerLimit:
    case What::OwnPower:
        if (entry.how == How::ClockKept || entry.how == How::CountedFromNow) {
            break;
        }
        return entry.how == How::Scaled
                   ? translate("wording", "%1, became %2: a secret factor hides the amount.")
                   : translate("wording", "%1, became %2: amounts are needed as they are.");
    case What::Order:
        return translate("wording", "%1, became %2: the order stays, the names do not.");
    case What::Apart:
        return translate("wording", "%1, became %2: what may not run together stays, the names do "
                                    "not.");
    case What::Pauses:
        return translate("wording", "%1, became %2: whether a run may be paused is needed as it "
                                    "is.");
    case What::Worth:
    case What::FeedIn:
        return entry.how == How::Scaled
                   ? translate("wording", "%1, became %2: secret amounts hide the price.")
                   : translate("wording", "%1, became %2: amounts are needed as they are.");
    case What::Price:
        if (entry.how == How::Scaled) {
            return translate("wording", "%1, became %2: secret amounts hide the price.");
        }
        return entry.how == How::ClockKept
                   ? translate("wording", "%1, became %2: clock times stay at this level, the "
                                          "currency stays here.")
                   : translate("wording", "%1, became %2: times count from now, the currency "
                                          "stays here.");
    case What::PlanningDay:
        return translate("wording", "%1, became %2: planning reaches as far as this.");
    case What::Decoy:
    case What::Deadline:
    case What::Start:
    case What::QuietTime:
    case What::AllowedTime:
        break;
    }
    return entry.how == How::ClockKept
               ? translate("wording", "%1, became %2: the clock time stays at this level, the "
                                      "reason stays here.")
               : translate("wording", "%1, became %2: clock times are counted from now, the "
                                      "reason stays here.");
}

} // namespace

QString sentence(const Replacement &entry, const ComparedTexts &texts)
{
    const QString places = placesWords(entry, texts);
    const QString outbound = outboundWords(entry, texts);
    switch (entry.how) {
    case How::IsMinuteZero:
        return translate("wording", "%1, is not written: every time counts from it.").arg(places);
    case How::LeftOut:
        return translate("wording", "%1, is not written at this level.").arg(places);
    case How::DoesNotBind:
        return translate("wording", "%1, is not written: other facts ask for more, or planning "
                                    "ends before.")
            .arg(places);
    case How::EditedAway:
        return translate("wording", "%1, has no link: you changed what it had become.").arg(places);
    case How::SetByProgram:
        if (entry.what == What::Decoy) {
            return translate("wording", "%1 is a load of nobody, to hide yours among.")
                .arg(outbound);
        }
        return entry.what == What::Now
                   ? translate("wording", "%1 is the clock of this machine.").arg(outbound)
                   : translate("wording", "%1 is how far ahead Gatehouse plans.").arg(outbound);
    case How::Kept:
    case How::Named:
    case How::CountedFromNow:
    case How::ClockKept:
    case How::Scaled:
        break;
    case How::NotScaled:
        //: %1 is a place in the user's text, %2 is what it became.
        return translate("wording", "%1, became %2: no secret factor fits, so the amount stays as "
                                    "it is.")
            .arg(places, outbound);
    }
    return writtenText(entry).arg(places, outbound);
}

QString sentence(const BackTrace &trace)
{
    const int numbers = trace.fromWords + trace.ofProgram;
    if (trace.strangers.size() == 1) {
        return translate("wording", "Checked: 1 place in the text does not come from your words. "
                                    "You may have typed it yourself.");
    }
    if (!trace.strangers.empty()) {
        return translate("wording",
                         "Checked: %n places in the text do not come from your words. "
                         "What you typed yourself is among them.",
                         nullptr, static_cast<int>(trace.strangers.size()));
    }
    const QString places = translate("wording", "%n places in your words", nullptr, trace.places);
    //: %n is a number, %1 is "12 places in your words", %2 a number.
    const QString checked =
        translate(
            "wording",
            "Checked: all %n numbers in the text come from %1, but for %2 that mark now or the "
            "end of planning.",
            nullptr, numbers)
            .arg(places)
            .arg(trace.ofProgram);
    return trace.ofRefused == 0
               ? checked
               : checked + u' ' +
                     translate("wording", "The times of the refused plan do not come from your "
                                          "words.");
}

} // namespace gatehouse::wording
