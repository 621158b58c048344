// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "wordinspection.h"

#include "encodings.h"
#include "foldedtext.h"
#include "personaldetails.h"

#include <algorithm>

namespace gatehouse
{

namespace
{

using Reason = GuardFinding::Reason;

/// Signs that tell nothing in a note.
bool isPlainPunctuation(QChar c)
{
    return QStringView(u".,;:!?()\"'-/+%").contains(c);
}

Reason reasonOf(PersonalDetail::Kind kind)
{
    switch (kind) {
    case PersonalDetail::Kind::EmailAddress:
        return Reason::EmailAddress;
    case PersonalDetail::Kind::WebAddress:
        return Reason::WebAddress;
    case PersonalDetail::Kind::BankAccount:
        return Reason::BankAccount;
    case PersonalDetail::Kind::CardNumber:
        return Reason::CardNumber;
    case PersonalDetail::Kind::Coordinates:
        return Reason::Coordinates;
    case PersonalDetail::Kind::Key:
        return Reason::Key;
    case PersonalDetail::Kind::PhoneNumber:
        return Reason::PhoneNumber;
    case PersonalDetail::Kind::PostalAddress:
        return Reason::PostalAddress;
    }
    Q_UNREACHABLE();
}

} // namespace

WordInspection::WordInspection(QStringView outbound, const PrivateWords &words)
    : m_outbound(outbound), m_words(words)
{}

WordInspection::~WordInspection() = default;

std::vector<GuardFinding> WordInspection::findings()
{
    findSpelled();
    std::sort(m_findings.begin(), m_findings.end(),
              [](const GuardFinding &a, const GuardFinding &b) { return a.span < b.span; });
    return std::move(m_findings);
}

void WordInspection::inspectLine(Span line, bool isNote)
{
    if (line.isEmpty()) {
        return;
    }
    m_taken.clear();
    const FoldedText folded = fold(m_outbound, line);
    for (const Span &hit : m_words.findIn(folded)) {
        addPrivate(Reason::WordOfHousehold, hit);
    }
    findHidden(folded, line);
    findDecoded(line);
    findNumbers(folded);
    if (isNote || !isNumber(line)) {
        findDetails(line);
    }
    keepSingleLetters(folded);
    if (!isNote && m_taken.empty() && isNumber(line)) {
        // "0.4577796597" is one bad number, not two and a point.
        addUnknown(Reason::NotANumberOfTheForm, withoutSpaces(line));
        return;
    }
    findUnknown(folded, isNote);
}

void WordInspection::findHidden(const FoldedText &folded, Span line)
{
    const auto addAll = [this](const std::vector<Span> &hits) {
        for (const Span &hit : hits) {
            addPrivate(Reason::HiddenWord, hit);
        }
    };
    const FoldedText looks = fold(m_outbound, line, Folding::LookAlike);
    addAll(m_words.findLookalikesIn(looks));
    addAll(m_words.findLookalikesIn(reversed(looks)));
    addAll(m_words.findLongIn(withoutDigits(folded)));
    const FoldedText backwards = reversed(folded);
    addAll(m_words.findLongIn(backwards));
    addAll(m_words.findLongIn(rotated(folded)));
    addAll(m_words.findLongIn(rotated(backwards)));
}

void WordInspection::findDecoded(Span line)
{
    for (const DecodedText &decoded : decodings(m_outbound, line)) {
        const FoldedText folded = fold(decoded.text, {0, decoded.text.size()});
        for (const FoldedText &text : {folded, reversed(folded)}) {
            for (const Span &hit : m_words.findLongIn(text)) {
                addPrivate(Reason::HiddenWord,
                           {decoded.places[static_cast<size_t>(hit.from)].from,
                            decoded.places[static_cast<size_t>(hit.to - 1)].to});
            }
        }
    }
}

Span WordInspection::withoutSpaces(Span line) const
{
    while (!line.isEmpty() && m_outbound.at(line.from).isSpace()) {
        ++line.from;
    }
    while (!line.isEmpty() && m_outbound.at(line.to - 1).isSpace()) {
        --line.to;
    }
    return line;
}

/// Whether \a line is one number: in the fixed form it is a bad one, whatever else it could be.
bool WordInspection::isNumber(Span line) const
{
    const Span own = withoutSpaces(line);
    const QStringView words = m_outbound.mid(own.from, own.to - own.from);
    return !own.isEmpty() && words.front().isDigit() &&
           std::all_of(words.begin(), words.end(),
                       [](QChar c) { return c.isDigit() || c == u'.'; });
}

/// Part of a private number tells as much as a part of a name.
void WordInspection::findNumbers(const FoldedText &folded)
{
    for (const FoldedToken &token : folded.tokens) {
        const QString digits =
            digitsOf(QStringView(folded.letters)
                         .mid(static_cast<qsizetype>(token.firstLetter),
                              static_cast<qsizetype>(token.endLetter - token.firstLetter)));
        if (m_words.numbers().hits(digits, PrivateNumbers::Kind::Amount)) {
            addPrivate(Reason::NumberOfHousehold, token.span);
        }
    }
}

void WordInspection::findDetails(Span line)
{
    for (const PersonalDetail &detail : personalDetails(m_outbound, line)) {
        addPrivate(reasonOf(detail.kind), detail.span);
    }
}

void WordInspection::keepSingleLetters(const FoldedText &folded)
{
    for (const FoldedToken &token : folded.tokens) {
        if (token.endLetter - token.firstLetter > 1) {
            m_spelled.emplace_back();
            continue;
        }
        if (m_spelled.empty()) {
            m_spelled.emplace_back();
        }
        FoldedText &run = m_spelled.back();
        run.tokens.push_back({run.letters.size(), run.letters.size() + 1, token.span});
        run.tokenOf.push_back(run.tokens.size() - 1);
        run.letters += folded.letters[token.firstLetter];
        run.places.push_back(token.span);
        run.beginsPart.push_back(true);
    }
}

/// One letter a line is still a word.
void WordInspection::findSpelled()
{
    m_taken.clear();
    std::vector<GuardFinding> others;
    others.swap(m_findings);
    for (const FoldedText &run : m_spelled) {
        for (const FoldedText &text : {run, reversed(run)}) {
            for (const Span &hit : m_words.findLongIn(text)) {
                addPrivate(Reason::HiddenWord, hit);
            }
        }
    }
    std::copy_if(others.begin(), others.end(), std::back_inserter(m_findings),
                 [this](const GuardFinding &finding) { return !isTaken(finding.span); });
}

void WordInspection::findUnknown(const FoldedText &folded, bool isNote)
{
    for (const FoldedToken &token : folded.tokens) {
        if (!isTaken(token.span)) {
            const bool isNumber = !isNote && m_outbound.at(token.span.from).isDigit();
            addUnknown(isNumber ? Reason::NotANumberOfTheForm : Reason::NotInTheFixedForm,
                       token.span);
        }
    }
    for (const Span &sign : folded.signs) {
        if ((!isNote || !isPlainPunctuation(m_outbound.at(sign.from))) && !isTaken(sign)) {
            addUnknown(Reason::NotInTheFixedForm, sign);
        }
    }
}

bool WordInspection::isTaken(Span span) const
{
    const auto behind = m_taken.lower_bound(span.to);
    return behind != m_taken.begin() && std::prev(behind)->second.to > span.from;
}

/// The first reason that is found for a place stands.
void WordInspection::addPrivate(Reason reason, Span span)
{
    if (!isTaken(span)) {
        m_taken.emplace(span.from, span);
        m_findings.push_back({.kind = GuardFinding::Kind::Private, .reason = reason, .span = span});
    }
}

void WordInspection::addUnknown(Reason reason, Span span)
{
    m_findings.push_back({.kind = GuardFinding::Kind::Unknown, .reason = reason, .span = span});
}

} // namespace gatehouse
