// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "clouderrorwording.h"
#include "phrases.h"
#include "textdoor.h"
#include "wording.h"

#include <algorithm>
#include <array>

namespace gatehouse::wording
{

namespace
{

/// What happened and what to do, for each kind, where there is nothing to name. Each begins in
/// lower case: it may follow "Line 9: ".
const char *plainSentence(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::TextTooLarge:
        return QT_TRANSLATE_NOOP("wording", "the text is too large. Take out what has nothing to "
                                            "do with the question.");
    case ErrorKind::LineTooLong:
        return QT_TRANSLATE_NOOP("wording", "the line is too long. Break it into shorter lines.");
    case ErrorKind::BinaryFile:
        return QT_TRANSLATE_NOOP("wording", "this is not a text file. Open a plain text file, or "
                                            "type the text in.");
    case ErrorKind::InvalidUtf8:
        return QT_TRANSLATE_NOOP("wording", "there are letters here that are not UTF-8. Save the "
                                            "text as UTF-8 and open it again.");
    case ErrorKind::FileNotFound:
        return QT_TRANSLATE_NOOP("wording", "there is no such file. Check its name and folder.");
    case ErrorKind::FileUnreadable:
        return QT_TRANSLATE_NOOP("wording", "this cannot be read. Check that it is a file, not a "
                                            "folder, and that you may open it.");
    case ErrorKind::FileNotWritable:
        return QT_TRANSLATE_NOOP("wording", "this cannot be written. Check that there is room and "
                                            "that you may write there.");
    case ErrorKind::EmptyText:
        return QT_TRANSLATE_NOOP("wording", "there is no text yet. Write what your machines need, "
                                            "what electricity costs, and your question.");
    case ErrorKind::NoQuestion:
        return QT_TRANSLATE_NOOP("wording", "no question was found. Ask one such as “Should the "
                                            "dishwasher run now or later?”.");
    case ErrorKind::UnknownTarget:
        return QT_TRANSLATE_NOOP("wording", "the question names no machine whose minutes and kWh "
                                            "are given. Ask about one that has both.");
    case ErrorKind::AmbiguousTarget:
        return QT_TRANSLATE_NOOP("wording", "the question may mean more than one machine. Name "
                                            "just one, the way the text calls it.");
    case ErrorKind::TargetWithoutDuration:
        return QT_TRANSLATE_NOOP("wording", "the machine you ask about has no running time. Add "
                                            "it, for instance “90 minutes”.");
    case ErrorKind::TargetWithoutEnergy:
        return QT_TRANSLATE_NOOP("wording", "the machine you ask about has no energy. Add it, for "
                                            "instance “1.2 kWh”.");
    case ErrorKind::NoPrices:
        return QT_TRANSLATE_NOOP("wording", "no price of electricity is given. Add one for each "
                                            "time of day, for instance “20:00 to 06:00: 0.22 per "
                                            "kWh”.");
    case ErrorKind::PriceGap:
        return QT_TRANSLATE_NOOP("wording", "part of the day has no price. Add a price for that "
                                            "time.");
    case ErrorKind::PriceOverlap:
        return QT_TRANSLATE_NOOP("wording", "part of the day has two prices. Keep one of them.");
    case ErrorKind::OwnPowerOverlap:
        return QT_TRANSLATE_NOOP("wording", "own power is given twice for part of the day. Keep "
                                            "one of them, or write their sum.");
    case ErrorKind::TooManyLoads:
        return QT_TRANSLATE_NOOP("wording", "there are too many machines to plan for. Leave out "
                                            "those that your question does not need.");
    case ErrorKind::OverCap:
        return QT_TRANSLATE_NOOP("wording", "a number is larger than a household can need. Check "
                                            "it for a slip.");
    case ErrorKind::NotJson:
        return QT_TRANSLATE_NOOP("wording", "this is not JSON. Check brackets, quotation marks and "
                                            "commas.");
    case ErrorKind::NotAnObject:
        return QT_TRANSLATE_NOOP("wording", "this is JSON, but not an object in braces, {…}. Put "
                                            "the fields into one.");
    case ErrorKind::NestedTooDeep:
        return QT_TRANSLATE_NOOP("wording", "here brackets stand within brackets far deeper than "
                                            "anything needs. Take some away.");
    case ErrorKind::EmptyInput:
        return QT_TRANSLATE_NOOP("wording", "there is nothing in it. Check where it comes from.");
    case ErrorKind::RepeatedField:
        return QT_TRANSLATE_NOOP("wording", "a field is written twice. Keep one of the two.");
    case ErrorKind::MissingField:
        return QT_TRANSLATE_NOOP("wording", "a field is missing. Add it.");
    case ErrorKind::WrongType:
        return QT_TRANSLATE_NOOP("wording", "a field holds the wrong kind of value. Correct it.");
    case ErrorKind::OutOfRange:
        return QT_TRANSLATE_NOOP("wording", "this is outside of what is possible, as an end that "
                                            "comes before its beginning is. Correct it.");
    case ErrorKind::UnknownField:
        return QT_TRANSLATE_NOOP("wording", "a field is not known here. Check how it is spelled, "
                                            "or take it out.");
    case ErrorKind::DuplicateLoad:
        return QT_TRANSLATE_NOOP("wording", "two loads have the same id. Give each its own.");
    case ErrorKind::UnknownLoad:
        return QT_TRANSLATE_NOOP("wording", "a load is named that is not in the list. Check its "
                                            "id.");
    case ErrorKind::CyclicOrder:
        return QT_TRANSLATE_NOOP("wording", "each of these machines waits for the other. Take one "
                                            "of the rules away.");
    case ErrorKind::TextNotUnderstood:
        return QT_TRANSLATE_NOOP("wording", "this is not in the form in which problems leave this "
                                            "machine. Write it the way the other lines are "
                                            "written.");
    case ErrorKind::ClockWithoutNow:
        return QT_TRANSLATE_NOOP("wording", "this time of day means nothing without a line “Now:”. "
                                            "Add one, or write hours and minutes from now, as "
                                            "“+7:30”.");
    case ErrorKind::NotInPlainForm:
        return QT_TRANSLATE_NOOP("wording", "this is not in plain form. It has to be written "
                                            "anew.");
    case ErrorKind::NoPlanInTime:
        return QT_TRANSLATE_NOOP("wording", "no plan was found in time, and it is not proved that "
                                            "there is none. Leave out a machine, or one of the "
                                            "rules.");
    case ErrorKind::NotASchedule:
        return QT_TRANSLATE_NOOP("wording", "the reply is no schedule. Ask once more.");
    case ErrorKind::LeftOutButRuns:
        return QT_TRANSLATE_NOOP("wording", "a load is left out and runs all the same. Take out "
                                            "the one or the other.");
    case ErrorKind::MayNotBeSent:
        return QT_TRANSLATE_NOOP("wording", "this request may not be sent again, since it may have "
                                            "arrived or was tried often enough. Approve it anew.");
    case ErrorKind::ApprovalTooOld:
        return QT_TRANSLATE_NOOP("wording", "your approval is more than ten minutes old, so "
                                            "nothing was sent. Sanitize and approve again.");
    case ErrorKind::LedgerNotWritable:
        return QT_TRANSLATE_NOOP("wording", "the record of what leaves this machine cannot be "
                                            "written, so nothing was sent. Check that you may "
                                            "write to its file and folder.");
    case ErrorKind::LedgerUnreadable:
        return QT_TRANSLATE_NOOP("wording", "the record of what leaves this machine cannot be "
                                            "read, and nothing was sent. Check that you may open "
                                            "its file.");
    case ErrorKind::LedgerDiskFull:
        return QT_TRANSLATE_NOOP("wording", "the disk has no room to record what leaves this "
                                            "machine, so nothing was sent. Make room and try "
                                            "again.");
    case ErrorKind::LedgerNotAFile:
        return QT_TRANSLATE_NOOP("wording", "where the record of what leaves this machine belongs "
                                            "there is something that is no plain file, so nothing "
                                            "was sent. Move it away and try again.");
    case ErrorKind::LedgerNoFolder:
        return QT_TRANSLATE_NOOP("wording", "the folder for the record of what leaves this machine "
                                            "is not there and cannot be made, so nothing was sent. "
                                            "Make it, or name another profile folder.");
    case ErrorKind::LedgerBusy:
        return QT_TRANSLATE_NOOP("wording", "another program keeps the record of what leaves this "
                                            "machine busy, so nothing was sent. Close it and try "
                                            "again.");
    case ErrorKind::LedgerStorageFailed:
        return QT_TRANSLATE_NOOP("wording", "the disk failed while it recorded what leaves this "
                                            "machine, so nothing was sent. Check the disk and try "
                                            "again.");
    case ErrorKind::LedgerBroken:
        return QT_TRANSLATE_NOOP("wording", "the record of what left this machine was changed, so "
                                            "nothing was sent. Look at “What left this machine”; "
                                            "there you can export it and start a new one.");
    case ErrorKind::LedgerCut:
        return QT_TRANSLATE_NOOP("wording", "the record of what left this machine is shorter than "
                                            "it was, so nothing was sent. Look at “What left this "
                                            "machine”; there you can export it and start a new "
                                            "one.");
    case ErrorKind::LedgerNotRecordable:
        return QT_TRANSLATE_NOOP("wording", "this request cannot be recorded, so nothing was sent. "
                                            "Check the address and the deployment in it.");
    case ErrorKind::LedgerOutcomeLost:
        return QT_TRANSLATE_NOOP("wording", "what became of this request could not be recorded. In "
                                            "“What left this machine” it stays as one that may "
                                            "have arrived; check that the disk has room.");
    case ErrorKind::EndpointMissing:
    case ErrorKind::EndpointNotAnAddress:
    case ErrorKind::EndpointNotHttps:
    case ErrorKind::EndpointHasLogin:
    case ErrorKind::EndpointHasPath:
    case ErrorKind::EndpointHasQuery:
    case ErrorKind::EndpointNotPlainAscii:
    case ErrorKind::DeploymentMissing:
    case ErrorKind::DeploymentNotAName:
    case ErrorKind::ApiVersionNotADate:
    case ErrorKind::ProxyNotAnAddress:
    case ErrorKind::TokenLimitOutOfRange:
    case ErrorKind::TokenPriceNotANumber:
    case ErrorKind::KeyMissing:
    case ErrorKind::KeyNotUsable:
    case ErrorKind::KeychainMissing:
    case ErrorKind::KeychainRefused:
    case ErrorKind::KeychainFailed:
    case ErrorKind::CloudNotReached:
    case ErrorKind::CloudNotTrusted:
    case ErrorKind::CloudConnectionBroke:
    case ErrorKind::CloudTooSlow:
    case ErrorKind::CloudAnswerTooLarge:
    case ErrorKind::CloudMovedElsewhere:
    case ErrorKind::CloudKeyRefused:
    case ErrorKind::CloudAccessRefused:
    case ErrorKind::CloudNoDeployment:
    case ErrorKind::CloudNoSuchAddress:
    case ErrorKind::CloudFiltered:
    case ErrorKind::CloudRequestRefused:
    case ErrorKind::CloudTooManyRequests:
    case ErrorKind::CloudQuotaUsedUp:
    case ErrorKind::CloudUnavailable:
    case ErrorKind::CloudDeclined:
    case ErrorKind::CloudOutOfTokens:
    case ErrorKind::CloudFailed:
    case ErrorKind::CloudEndedEarly:
    case ErrorKind::CloudAnswerUnreadable:
    case ErrorKind::CloudAnswerEmpty:
        return cloudSentence(kind);
    }
    return "";
}

/// What a field of JSON must hold; %1 is the field.
const char *expectedSentence(ExpectedValue expected)
{
    switch (expected) {
    case ExpectedValue::WholeNumber:
        return QT_TRANSLATE_NOOP("wording", "the field %1 must be a whole number without quotation "
                                            "marks, such as 90. Correct it.");
    case ExpectedValue::Boolean:
        return QT_TRANSLATE_NOOP("wording", "the field %1 must be true or false, without quotation "
                                            "marks. Correct it.");
    case ExpectedValue::Text:
        return QT_TRANSLATE_NOOP("wording", "the field %1 must be text in quotation marks. Correct "
                                            "it.");
    case ExpectedValue::List:
        return QT_TRANSLATE_NOOP("wording", "the field %1 must be a list in square brackets. "
                                            "Correct it.");
    case ExpectedValue::Object:
        return QT_TRANSLATE_NOOP("wording", "the field %1 must be an object in braces. Correct "
                                            "it.");
    case ExpectedValue::LoadId:
        return QT_TRANSLATE_NOOP("wording", "the field %1 must be the id of a load, such as "
                                            "“load_A”: small letters, then one or two capitals. "
                                            "Correct it.");
    case ExpectedValue::Price:
        return QT_TRANSLATE_NOOP("wording", "the field %1 must be a price such as “0.22”: digits, "
                                            "a point, at most nine decimals, no comma, no plus. "
                                            "Correct it.");
    case ExpectedValue::TwoMinutes:
        return QT_TRANSLATE_NOOP("wording", "the field %1 must be two whole numbers in square "
                                            "brackets, such as [240, 720]. Correct it.");
    case ExpectedValue::Unsaid:
        break;
    }
    return nullptr;
}

/// The caps that a household's own text can go over, by the subject its reader gives; there is no
/// field in such a text that could be named.
const char *householdCap(const QString &subject)
{
    if (subject == QStringLiteral("minutes")) {
        return QT_TRANSLATE_NOOP("wording", "a machine must run for at least 1 minute and at most "
                                            "4320, which is three days. Check the number for a "
                                            "slip.");
    }
    if (subject == QStringLiteral("wh")) {
        return QT_TRANSLATE_NOOP("wording", "a machine can use at most 200 kWh. Check the number "
                                            "for a slip.");
    }
    if (subject == QStringLiteral("per_kwh")) {
        return QT_TRANSLATE_NOOP("wording", "a price can be at most 1000 per kWh, and at least "
                                            "-1000. Check the number for a slip.");
    }
    return nullptr;
}

/// What a sentence names in place of its marks.
enum class Names
{
    /// Error::subject.
    Subject,
    /// The two ends in Error::subject, "05:00 to 06:00".
    Ends,
    /// The words at Error::place.
    Words,
    LargestText,
    LongestLine,
    MostLoads,
};

struct NamingSentence
{
    ErrorKind kind;
    Names names;
    const char *text;
};

/// The same where the error has something to name.
constexpr std::array namingSentences = {
    NamingSentence{ErrorKind::TextTooLarge, Names::LargestText,
                   //: %1 is a number.
                   QT_TRANSLATE_NOOP("wording",
                                     "the text is larger than %1 MB. Take out what has nothing to "
                                     "do with the question.")},
    NamingSentence{ErrorKind::LineTooLong, Names::LongestLine,
                   //: %1 is a number.
                   QT_TRANSLATE_NOOP("wording",
                                     "the line has more than %1 characters. Break it into shorter "
                                     "lines.")},
    NamingSentence{ErrorKind::UnknownTarget, Names::Words,
                   //: %1 are words of the household's question.
                   QT_TRANSLATE_NOOP("wording",
                                     "you ask about “%1”, and the text does not say how long that "
                                     "runs and how many kWh it uses. Add both, or ask about a "
                                     "machine that has them.")},
    NamingSentence{ErrorKind::AmbiguousTarget, Names::Words,
                   //: %1 are words of the household's question.
                   QT_TRANSLATE_NOOP("wording",
                                     "“%1” may mean more than one machine. Name just one, the way "
                                     "the text calls it.")},
    NamingSentence{ErrorKind::TargetWithoutDuration, Names::Words,
                   //: %1 is a machine in the household's words.
                   QT_TRANSLATE_NOOP("wording",
                                     "the text does not say how long “%1” runs. Add it, for "
                                     "instance “90 minutes”.")},
    NamingSentence{ErrorKind::TargetWithoutEnergy, Names::Words,
                   //: %1 is a machine in the household's words.
                   QT_TRANSLATE_NOOP("wording",
                                     "the text does not say how much electricity “%1” uses. Add "
                                     "it, for instance “1.2 kWh”.")},
    NamingSentence{ErrorKind::PriceGap, Names::Ends,
                   //: %1 and %2 are times: "05:00", "06:00".
                   QT_TRANSLATE_NOOP("wording",
                                     "no price is given from %1 to %2. Add a price for that "
                                     "time.")},
    NamingSentence{
        ErrorKind::PriceOverlap, Names::Ends,
        //: %1 and %2 are times: "05:00", "06:00".
        QT_TRANSLATE_NOOP("wording", "two prices are given from %1 to %2. Keep one of them.")},
    NamingSentence{ErrorKind::OwnPowerOverlap, Names::Ends,
                   //: %1 and %2 are times: "11:00", "12:00".
                   QT_TRANSLATE_NOOP("wording",
                                     "own power is given twice from %1 to %2. Keep one of them, "
                                     "or write their sum.")},
    NamingSentence{ErrorKind::TooManyLoads, Names::MostLoads,
                   //: %1 is a number.
                   QT_TRANSLATE_NOOP("wording",
                                     "there are more than %1 machines. Leave out those that your "
                                     "question does not need.")},
    NamingSentence{ErrorKind::OverCap, Names::Subject,
                   //: %1 is what is too large: "load_A", "200 kWh".
                   QT_TRANSLATE_NOOP("wording",
                                     "a number is larger than a household can need (%1). Check it "
                                     "for a slip.")},
    NamingSentence{
        ErrorKind::RepeatedField, Names::Subject,
        //: %1 is a field: "loads[0].id".
        QT_TRANSLATE_NOOP("wording", "the field %1 is written twice. Keep one of the two.")},
    NamingSentence{ErrorKind::ClockWithoutNow, Names::Words,
                   //: %1 is a time of the text that leaves: "01:00".
                   QT_TRANSLATE_NOOP("wording",
                                     "the time of day “%1” means nothing without a line “Now:”. "
                                     "Add one, or write hours and minutes from now, as “+7:30”.")},
    NamingSentence{ErrorKind::LeftOutButRuns, Names::Subject,
                   //: %1 is an id: "load_B".
                   QT_TRANSLATE_NOOP("wording",
                                     "the load %1 is left out and runs all the same. Take out the "
                                     "one or the other.")},
    NamingSentence{ErrorKind::MissingField, Names::Subject,
                   //: %1 is a field: "loads[0].id".
                   QT_TRANSLATE_NOOP("wording", "the field %1 is missing. Add it.")},
    NamingSentence{
        ErrorKind::WrongType, Names::Subject,
        //: %1 is a field: "loads[0].id".
        QT_TRANSLATE_NOOP("wording", "the field %1 holds the wrong kind of value. Correct it.")},
    NamingSentence{ErrorKind::OutOfRange, Names::Subject,
                   //: %1 is a field: "loads[0].id".
                   QT_TRANSLATE_NOOP("wording",
                                     "the value of %1 is outside of what is possible. Correct "
                                     "it.")},
    NamingSentence{ErrorKind::UnknownField, Names::Subject,
                   //: %1 is a field: "loads[0].id".
                   QT_TRANSLATE_NOOP("wording",
                                     "the field %1 is not known here. Check how it is spelled, or "
                                     "take it out.")},
    NamingSentence{ErrorKind::DuplicateLoad, Names::Subject,
                   //: %1 is an id: "load_B".
                   QT_TRANSLATE_NOOP("wording",
                                     "there is more than one load with the id %1. Give each its "
                                     "own.")},
    NamingSentence{ErrorKind::UnknownLoad, Names::Subject,
                   //: %1 is an id: "load_B".
                   QT_TRANSLATE_NOOP("wording",
                                     "the load %1 is named and is not in the list. Check its "
                                     "id.")},
    NamingSentence{ErrorKind::CyclicOrder, Names::Subject,
                   //: %1 is an id: "load_B".
                   QT_TRANSLATE_NOOP("wording",
                                     "the rules of order lead in a circle (%1): each waits for the "
                                     "other. Take one of the rules away.")},
    NamingSentence{ErrorKind::TextNotUnderstood, Names::Words,
                   //: %1 are words of the text that leaves.
                   QT_TRANSLATE_NOOP("wording",
                                     "“%1” is not in the form in which problems leave this "
                                     "machine. Write it the way the other lines are written.")},
    NamingSentence{ErrorKind::NotASchedule, Names::Subject,
                   //: %1 is a field: "proposed_schedule[0].start".
                   QT_TRANSLATE_NOOP("wording",
                                     "the reply is no schedule that can be read (%1). Ask once "
                                     "more.")},
};

/// The words at \a place as they fit a sentence; empty where there are none.
QString wordsAt(const Place &place, const PrivateText &text)
{
    const Span &span = place.span;
    if (span.isEmpty() || span.from < 0 || span.to > text.reveal().size()) {
        return {};
    }
    return quotable(text.reveal().mid(span.from, span.to - span.from));
}

/// What stands in place of the marks of a sentence; an empty entry where the error does not say.
QStringList valuesOf(Names names, const Error &error, const PrivateText &text)
{
    switch (names) {
    case Names::Subject:
        return {quotable(error.subject)};
    case Names::Ends:
        return error.subject.split(QStringLiteral(" to "));
    case Names::Words:
        return {wordsAt(error.place, text)};
    case Names::LargestText:
        return {QString::number(textdoor::largestText / (1024L * 1024))};
    case Names::LongestLine:
        return {QString::number(textdoor::longestLine)};
    case Names::MostLoads:
        return {QString::number(Problem::mostLoads)};
    }
    return {};
}

QString withoutPlace(const Error &error, const PrivateText &text)
{
    if (const char *cap = householdCap(error.subject); cap && error.kind == ErrorKind::OverCap) {
        return translate("wording", cap);
    }
    if (const char *right = expectedSentence(error.expected); right && !error.subject.isEmpty()) {
        return translate("wording", right).arg(quotable(error.subject));
    }
    const QString plain = translate("wording", plainSentence(error.kind));
    const auto row = std::find_if(namingSentences.begin(), namingSentences.end(),
                                  [&](const NamingSentence &r) { return r.kind == error.kind; });
    if (row == namingSentences.end()) {
        return plain;
    }
    const QStringList values = valuesOf(row->names, error, text);
    const qsizetype marks = row->names == Names::Ends ? 2 : 1;
    if (values.size() != marks || values.contains(QString())) {
        return plain;
    }
    const QString naming = translate("wording", row->text);
    return marks == 2 ? naming.arg(values.first(), values.last()) : naming.arg(values.first());
}

} // namespace

QString sentence(const Error &error, const PrivateText &privateText)
{
    const QString what = withoutPlace(error, privateText);
    const int line = error.place.line;
    const int otherLine = error.otherPlace.line;
    if (line == 0) {
        return atHead(what);
    }
    if (otherLine == 0 || otherLine == line) {
        //: %1 is a line number, %2 a sentence.
        return translate("wording", "Line %1: %2").arg(QString::number(line), what);
    }
    //: %1 and %2 are line numbers, %3 a sentence.
    return translate("wording", "Line %1 and line %2: %3")
        .arg(QString::number(line), QString::number(otherLine), what);
}

} // namespace gatehouse::wording
