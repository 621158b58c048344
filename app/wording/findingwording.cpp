// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "phrases.h"
#include "textplaces.h"
#include "undisguised.h"
#include "wording.h"

#include <algorithm>

namespace gatehouse::wording
{

namespace
{

QString noticeText(const Notice &notice, const Anonymized &household)
{
    const QString name = notice.load ? nameOf(*notice.load, household) : QString();
    const QString from = moment(notice.window.from, household);
    const QString to = moment(notice.window.to, household);
    switch (notice.kind) {
    case Notice::Kind::QuietTimeWithoutEnd:
        if (!notice.load) {
            return translate("wording", "this quiet time has no end. It was taken to last from %1 "
                                        "to %2.")
                .arg(from, to);
        }
        //: %1 is a machine, %2 and %3 are times.
        return translate("wording", "the quiet time of the %1 has no end. It was taken to last "
                                    "from %2 to %3.")
            .arg(name, from, to);
    case Notice::Kind::DeadlineCut:
        return translate("wording", "this deadline lies behind the end of the planning day. It was "
                                    "moved up to %1.")
            .arg(to);
    case Notice::Kind::PlanningDayCut:
        return translate("wording", "the prices end here, so nothing is planned beyond %1.")
            .arg(to);
    case Notice::Kind::NowOffTheClock:
        return translate("wording", "the text says it is %1 now, and the clock does not. The plan "
                                    "counts from %1; correct the text if that is old.")
            .arg(moment(household.now, household.now));
    case Notice::Kind::DeadlineTooEarly:
        if (!notice.load) {
            return translate("wording", "this deadline is too early: nothing can be done by %1. "
                                        "Move it to a later time.")
                .arg(to);
        }
        //: %1 is a machine, %2 a time.
        return translate("wording", "this deadline is too early: the %1 cannot be done by %2, even "
                                    "if it starts now. Move it to a later time.")
            .arg(name, to);
    }
    return {};
}

/// \a line without the sign that begins it in a list.
QString withoutBullet(const QString &line)
{
    qsizetype start = 0;
    while (start < line.size() &&
           (line.at(start).isSpace() || QStringView(u"-–—*•·").contains(line.at(start)))) {
        ++start;
    }
    return line.mid(start);
}

/// \a words for a sentence; what cannot be seen as its code, for instance "U+200B".
QString visible(const QString &words)
{
    const QString plain = quotable(words);
    if (!plain.isEmpty()) {
        return plain;
    }
    QStringList codes;
    for (const char32_t code : words.toUcs4()) {
        codes << QStringLiteral("U+%1").arg(code, 4, 16, QChar(u'0')).toUpper();
    }
    return quotable(codes.join(u' '));
}

/// What a finding says, with the gaps of its line and its words.
QString findingText(GuardFinding::Reason reason)
{
    //: In all of these %1 is a line number, %2 are words of the text that leaves.
    switch (reason) {
    case GuardFinding::Reason::WordOfHousehold:
        return translate("wording", "Line %1: “%2” is a word of your household and must not leave. "
                                    "Take it out.");
    case GuardFinding::Reason::WordOfList:
        return translate("wording", "Line %1: “%2” is on your list of words that never leave. Take "
                                    "it out.");
    case GuardFinding::Reason::WordOfEarlierHousehold:
        return translate("wording", "Line %1: “%2” is a word of a household that you had open "
                                    "before, or of an earlier version of your text, and must not "
                                    "leave. Take it out.");
    case GuardFinding::Reason::HiddenWord:
        return translate("wording", "Line %1: “%2” spells one of your private words in another way "
                                    "(backwards, in look-alike letters or in a code) and must not "
                                    "leave. Take it out.");
    case GuardFinding::Reason::NumberOfHousehold:
        return translate("wording", "Line %1: “%2” has digits of a number in your words that is no "
                                    "part of the plan, like a door code, and must not leave. Take "
                                    "it out, or put another number.");
    case GuardFinding::Reason::EmailAddress:
        return translate("wording", "Line %1: “%2” looks like an e-mail address and must not "
                                    "leave. Take it out.");
    case GuardFinding::Reason::WebAddress:
        return translate("wording", "Line %1: “%2” looks like an address on the network and must "
                                    "not leave. Take it out.");
    case GuardFinding::Reason::BankAccount:
        return translate("wording", "Line %1: “%2” is the number of a bank account and must not "
                                    "leave. Take it out.");
    case GuardFinding::Reason::CardNumber:
        return translate("wording", "Line %1: “%2” is the number of a payment card and must not "
                                    "leave. Take it out.");
    case GuardFinding::Reason::Coordinates:
        return translate("wording", "Line %1: “%2” looks like the coordinates of a place and must "
                                    "not leave. Take it out.");
    case GuardFinding::Reason::Key:
        return translate("wording", "Line %1: “%2” looks like a key or password and must not "
                                    "leave. Take it out.");
    case GuardFinding::Reason::PhoneNumber:
        return translate("wording", "Line %1: “%2” looks like a telephone number and must not "
                                    "leave. Take it out.");
    case GuardFinding::Reason::PostalAddress:
        return translate("wording", "Line %1: “%2” looks like a postal address and must not "
                                    "leave. Take it out.");
    case GuardFinding::Reason::NotInTheFixedForm:
        return translate("wording",
                         "Line %1: “%2” has no place in the form in which problems leave "
                         "this machine. Take it out, or write it the way the other "
                         "lines are written.");
    case GuardFinding::Reason::NotANumberOfTheForm:
        return translate("wording", "Line %1: “%2” is a number that has no place here: too large, "
                                    "too many decimals, or one too many. Put another one, or take "
                                    "it out.");
    case GuardFinding::Reason::LoadOutOfTurn:
        return translate("wording", "Line %1: “%2” comes out of turn: the letters of loads follow "
                                    "each other from load_A on, so that they spell nothing. Name "
                                    "it with the next free letter, or take the line out.");
    case GuardFinding::Reason::NotReadable:
        return translate("wording", "Line %1: the text cannot be read as a problem from “%2” on. "
                                    "Correct the line.");
    case GuardFinding::Reason::NotInPlainForm:
        return translate("wording", "Line %1: “%2” is not in plain form, so spaces, zeros, "
                                    "capitals or the order of lines could carry something. It "
                                    "has to be written anew.");
    }
    return {};
}

} // namespace

QString sentence(const Notice &notice, const Anonymized &household)
{
    const QString what = noticeText(notice, household);
    if (notice.place.line == 0) {
        return atHead(what);
    }
    //: %1 is a line number, %2 a sentence.
    return translate("wording", "Line %1: %2").arg(QString::number(notice.place.line), what);
}

QString sentence(const GuardFinding &finding, const QString &outbound)
{
    return sentence(finding, outbound, TextPlaces(outbound));
}

QString sentence(const GuardFinding &finding, const QString &outbound, const TextPlaces &places)
{
    const QString line = QString::number(places.lineAt(finding.span.from));
    const QString words =
        visible(outbound.mid(finding.span.from, finding.span.to - finding.span.from));
    if (finding.reason == GuardFinding::Reason::NotReadable && finding.span.isEmpty()) {
        return translate("wording", "The text cannot be read as a problem: something is missing or "
                                    "contradicts itself.");
    }
    if (finding.reason == GuardFinding::Reason::NotInPlainForm && !finding.plain.isEmpty()) {
        //: %1 is a line number, %2 are words of the text that leaves, %3 is the line as it should
        //: be.
        return translate("wording", "Line %1: “%2” is not in plain form, so spaces, zeros, "
                                    "capitals or order could carry something. In plain form it "
                                    "reads: “%3”.")
            .arg(line, words, quotable(finding.plain));
    }
    if (!finding.entry.isEmpty()) {
        //: %1 is a line number, %2 are words of the text that leaves, %3 is an entry of the list.
        return translate("wording",
                         "Line %1: “%2” spells “%3”, which is on your list of words that "
                         "never leave, in another way (backwards, in look-alike letters "
                         "or in a code). Take it out.")
            .arg(line, words, quotable(finding.entry.reveal()));
    }
    return findingText(finding.reason).arg(line, words);
}

QString sentence(const Undisguised &undisguised, const Anonymized &household)
{
    const Problem &problem = household.problem;
    if (undisguised.what == Undisguised::What::Prices) {
        const auto [low, high] = std::minmax_element(
            problem.prices.begin(), problem.prices.end(),
            [](const PriceBand &a, const PriceBand &b) { return a.price < b.price; });
        //: %1 and %2 are prices.
        return translate("wording",
                         "The prices leave as they are: from %1 to %2 per kWh they reach "
                         "too far for secret amounts to hide them.")
            .arg(amount(toRational(low->price), household.currency),
                 amount(toRational(high->price), household.currency));
    }
    const Load *load = undisguised.load ? find(problem, *undisguised.load) : nullptr;
    if (load == nullptr) {
        return translate("wording", "The energies leave as they are: the power that the machines "
                                    "may draw is too large for a secret factor to hide them.");
    }
    //: %1 is a machine, %2 a number.
    return translate("wording", "The energies leave as they are: the %1 takes %2 kWh, which is too "
                                "much for a secret factor to hide them.")
        .arg(nameOf(load->id, household), toKilowattHours(energy(*load)));
}

QString sentence(GateBlock block)
{
    switch (block) {
    case GateBlock::NothingToSend:
        return translate("wording", "There is nothing to approve yet. Press Sanitize first.");
    case GateBlock::NotReadable:
        return translate("wording", "This text cannot be read as a problem, so it cannot be "
                                    "approved. Correct the marked place, or sanitize again.");
    case GateBlock::GuardFinding:
        return translate("wording", "The text holds words that may not leave. Take them out.");
    case GateBlock::WordsNotAgreed:
        return translate("wording", "Nobody has checked the words of your note. Let them "
                                    "out, or take them out of the text.");
    case GateBlock::NotInPlainForm:
        return translate("wording", "The text is not in plain form. Press Tidy to write it anew.");
    case GateBlock::WordListUnread:
        return translate("wording", "Your list of words that never leave cannot be read, so "
                                    "nothing may leave. Settings > Words that never leave says "
                                    "what is wrong with it.");
    case GateBlock::UnsafeDestination:
        return translate("wording", "The address it would go to is not one that can be trusted: it "
                                    "has to be a plain host name, reached over https.");
    case GateBlock::NotSeen:
        return translate("wording", "Part of the text has not been in view yet: scroll through "
                                    "it.");
    case GateBlock::AlreadyApproved:
        return translate("wording", "This text was approved already and is on its way. Change it "
                                    "or sanitize again to ask once more.");
    case GateBlock::TooOld:
        return translate("wording", "This text is more than ten minutes old, so its times are no "
                                    "longer right. Press Sanitize to write it anew.");
    }
    return {};
}

QString destinationHolds(const QString &word)
{
    //: %1 is a word of the household.
    return translate("wording", "The address it goes to holds “%1”, one of your private words. The "
                                "receiver knows that address.")
        .arg(word);
}

Understood understoodOf(const ReadLine &line, const Reading &reading)
{
    const bool hasFact =
        std::any_of(reading.facts.begin(), reading.facts.end(),
                    [&line](const MarkedFact &fact) { return fact.place.line == line.number; });
    return hasFact ? Understood::Partly : Understood::Nothing;
}

QString unreadLine(int line, const PrivateText &words, Understood understood)
{
    const QString number = QString::number(line);
    QString quote = quotable(withoutBullet(words.reveal()));
    // One full stop is enough, behind the quotation mark.
    if (quote.endsWith(u'.') && !quote.endsWith(QStringLiteral(".."))) {
        quote.chop(1);
    }
    switch (understood) {
    case Understood::Nothing:
        //: %1 is a line number, %2 are words of the household.
        return translate("wording", "Line %1 was not understood: “%2”.").arg(number, quote);
    case Understood::Partly:
        //: %1 is a line number, %2 are words of the household.
        return translate("wording", "Line %1 was understood only in part: “%2”.")
            .arg(number, quote);
    }
    return {};
}

} // namespace gatehouse::wording
