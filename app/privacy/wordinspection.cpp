// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "wordinspection.h"

#include "ascii.h"
#include "characters.h"
#include "letterforms.h"
#include "notenumbers.h"
#include "personaldetails.h"
#include "turns.h"

#include <algorithm>
#include <utility>

namespace gatehouse
{

namespace
{

using Reason = GuardFinding::Reason;

bool beginsBefore(Span span, qsizetype at)
{
    return span.from < at;
}

Reason reasonOf(WordOwner owner)
{
    switch (owner) {
    case WordOwner::List:
        return Reason::WordOfList;
    case WordOwner::Household:
        return Reason::WordOfHousehold;
    case WordOwner::EarlierHousehold:
        return Reason::WordOfEarlierHousehold;
    }
    Q_UNREACHABLE();
}

} // namespace

WordInspection::WordInspection(QStringView outbound, const PrivateWords &words, Shortcuts shortcuts)
    : m_outbound(outbound), m_words(words), m_shortcuts(shortcuts),
      m_codes(outbound, words, shortcuts)
{}

WordInspection::~WordInspection() = default;

std::vector<GuardFinding> WordInspection::findings()
{
    m_taken.clear();
    findSpelled();
    m_acrossNotes.find(m_words, m_shortcuts,
                       [this](Reason reason, Span span) { addPrivate(reason, span); });
    settleAcrossLines();
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
        addPrivate(reasonOf(m_words.ownerOf(m_outbound.mid(hit.from, hit.to - hit.from))), hit);
    }
    m_codes.inspect(line, [this](Span hit, const QString *entry) {
        addPrivate(Reason::HiddenWord, hit, entry);
    });
    findHidden(folded, line);
    for (const Span &hit : privateNumbersIn(m_outbound, folded, m_words.numbers())) {
        addPrivate(Reason::NumberOfHousehold, hit);
    }
    if (isNote || !isNumber(line)) {
        findDetails(line);
    }
    keepSingleLetters(folded);
    if (isNote) {
        m_acrossNotes.take(m_outbound, line, folded);
        findInitials(folded);
    }
    if (!isNote && m_taken.empty() && isNumber(line)) {
        // "0.4577796597" is one bad number, not two and a point.
        addUnknown(Reason::NotANumberOfTheForm, withoutSpaces(line));
        return;
    }
    findUnknown(folded, isNote);
    flush();
}

void WordInspection::findHidden(const FoldedText &folded, Span line)
{
    findLookalikes(line);
    for (const Span &hit : m_words.findShortLooksIn(m_outbound, line, folded)) {
        addPrivate(Reason::HiddenWord, hit);
    }
    findUpsideDown(folded, line);
    const Turns turns =
        seesAll() ? Turns::all()
                  : turnsOf(folded, m_words, [this](Span place) { return !isTaken(place); });
    if (turns.hasDigits && turns.amongDigits && (seesAll() || mayBeAmongDigits(line))) {
        findLong(withoutDigits(folded));
    }
    findTurned(folded, line, turns);
}

void WordInspection::findLookalikes(Span line)
{
    const QStringView text = m_outbound.mid(line.from, line.to - line.from);
    StartScan starts = m_words.startsOfLookalikes([&](Span place) {
        return !isTaken({line.from + place.from, line.from + place.to});
    });
    eachCharacter(text, LetterOrder::Forwards,
                  [&](char32_t c, Span place) { starts.take(letterforms::lookalike(c), place); });
    const auto mayBe = [&](LetterOrder direction) {
        foldLetters(text, Folding::LookAlike, direction, m_letters);
        return m_words.mayLookLikeOne(m_letters.letters, notTaken(line));
    };
    const bool mayRunOn = seesAll() || (starts.runsOn() && mayBe(LetterOrder::Forwards));
    const bool mayRunBack = seesAll() || (starts.runsBack() && mayBe(LetterOrder::Backwards));
    if (!mayRunOn && !mayRunBack) {
        return;
    }
    const FoldedText looks = fold(m_outbound, line, Folding::LookAlike);
    if (mayRunOn) {
        addHidden(looks, m_words.findLookalikesIn(looks));
    }
    if (mayRunBack) {
        const FoldedText backwards = reversed(looks);
        addHidden(backwards, m_words.findLookalikesIn(backwards));
    }
}

/// Words for whose sake one has to turn the line.
void WordInspection::findUpsideDown(const FoldedText &folded, Span line)
{
    const QStringView text = m_outbound.mid(line.from, line.to - line.from);
    if (isAscii(text)) {
        findUpsideDownInAscii(folded);
        return;
    }
    StartScan starts = m_words.starts([&](Span place) {
        return !isTaken({line.from + place.from, line.from + place.to});
    });
    eachCharacter(text, LetterOrder::Forwards,
                  [&](char32_t c, Span place) { starts.take(letterforms::upsideDown(c), place); });
    const auto mayBe = [&] {
        readLetters(line, Folding::UpsideDown, LetterOrder::Backwards);
        return mayBeInLetters(line);
    };
    if (!seesAll() && !(starts.runsBack() && mayBe())) {
        return;
    }
    const FoldedText turned = reversed(fold(m_outbound, line, Folding::UpsideDown));
    for (const Span &hit : m_words.findLongIn(turned)) {
        if (!isAscii(m_outbound.mid(hit.from, hit.to - hit.from))) {
            addPrivate(Reason::HiddenWord, hit, m_words.entries().spelledAt(turned, hit));
        }
    }
}

/// Whole words of letters that are others, or the same, upside down: inside of longer ones they
/// turn up by chance, in codes above all.
void WordInspection::findUpsideDownInAscii(const FoldedText &folded)
{
    std::u16string turned;
    for (const FoldedToken &token : folded.tokens) {
        turned.clear();
        for (qsizetype at = token.span.to - 1; at >= token.span.from; --at) {
            const char16_t letter = letterforms::upsideDownInAscii(m_outbound.at(at).unicode());
            if (letter == 0) {
                break;
            }
            turned += letter;
        }
        if (turned.size() >= WordTable::startLength &&
            turned.size() == token.endLetter - token.firstLetter &&
            m_words.containsFolded(turned)) {
            addPrivate(Reason::HiddenWord, token.span, m_words.entries().spelledBy(turned));
        }
    }
}

/// Words read backwards, in ROT13 and in both.
void WordInspection::findTurned(const FoldedText &folded, Span line, const Turns &turns)
{
    const auto mayBe = [&](LetterOrder direction, bool isRotated) {
        readLetters(line, Folding::Plain, direction);
        if (isRotated) {
            rotateLetters();
        }
        return seesAll() || mayBeInLetters(line);
    };
    const bool mayRunBack = turns.back && mayBe(LetterOrder::Backwards, false);
    const bool mayBeRotated = turns.rotated && mayBe(LetterOrder::Forwards, true);
    const bool mayRunBackRotated = turns.backRotated && mayBe(LetterOrder::Backwards, true);
    const FoldedText backwards = mayRunBack || mayRunBackRotated ? reversed(folded) : FoldedText{};
    if (mayRunBack) {
        findLong(backwards);
    }
    if (mayBeRotated) {
        findLong(rotated(folded));
    }
    if (mayRunBackRotated) {
        findLong(rotated(backwards));
    }
}

void WordInspection::readLetters(Span line, Folding folding, LetterOrder direction)
{
    foldLetters(m_outbound.mid(line.from, line.to - line.from), folding, direction, m_letters);
}

void WordInspection::rotateLetters()
{
    for (char16_t &letter : m_letters.letters) {
        letter = rotated(letter);
    }
}

bool WordInspection::mayBeInLetters(Span line) const
{
    return m_words.mayBeIn(m_letters.letters, notTaken(line));
}

bool WordInspection::mayBeAmongDigits(Span line)
{
    readLetters(line, Folding::Plain, LetterOrder::Forwards);
    size_t kept = 0;
    for (size_t i = 0; i < m_letters.letters.size(); ++i) {
        if (!isAsciiDigit(m_letters.letters[i])) {
            m_letters.letters[kept] = m_letters.letters[i];
            m_letters.places[kept] = m_letters.places[i];
            ++kept;
        }
    }
    m_letters.letters.resize(kept);
    m_letters.places.resize(kept);
    return mayBeInLetters(line);
}

/// Whether letters of \a line stand where nothing was found yet: of what overlaps with a finding,
/// nothing is told.
LettersMatter WordInspection::notTaken(Span line) const
{
    return [this, line](size_t first, size_t end) {
        const auto [from, to] = std::minmax(m_letters.places[first], m_letters.places[end - 1]);
        return !isTaken({line.from + from, line.from + to + 1});
    };
}

/// Adds the long words of \a form, in which the line reads otherwise.
void WordInspection::findLong(const FoldedText &form)
{
    addHidden(form, m_words.findLongIn(form));
}

void WordInspection::addHidden(const FoldedText &form, const std::vector<Span> &hits)
{
    for (const Span &hit : hits) {
        addPrivate(Reason::HiddenWord, hit, m_words.entries().spelledAt(form, hit));
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

void WordInspection::findDetails(Span line)
{
    const Glance glance = m_shortcuts == Shortcuts::Taken ? Glance::First : Glance::Never;
    for (const PersonalDetail &detail : personalDetails(m_outbound, line, glance)) {
        addPrivate(detail.kind, detail.span);
    }
}

void WordInspection::keepSingleLetters(const FoldedText &folded)
{
    for (const FoldedToken &token : folded.tokens) {
        if (token.endLetter - token.firstLetter > 1) {
            if (!m_spelled.empty() && !m_spelled.back().letters.empty()) {
                m_spelled.emplace_back();
            }
            continue;
        }
        if (m_spelled.empty()) {
            m_spelled.emplace_back();
        }
        FoldedText &run = m_spelled.back();
        run.origins.push_back(
            {.place = token.span, .token = static_cast<quint32>(run.tokens.size())});
        run.tokens.push_back({run.letters.size(), run.letters.size() + 1, token.span});
        run.letters += folded.letters[token.firstLetter];
    }
}

/// One letter a line is still a word.
void WordInspection::findSpelled()
{
    for (const FoldedText &run : m_spelled) {
        if (run.letters.size() < WordTable::startLength) {
            continue;
        }
        for (const FoldedText &text : {run, reversed(run)}) {
            findLong(text);
        }
    }
}

/// What goes over several lines takes the place of what was found in each.
void WordInspection::settleAcrossLines()
{
    if (m_hits.empty()) {
        return;
    }
    for (const GuardFinding &finding : std::exchange(m_findings, {})) {
        if (!isTaken(finding.span)) {
            m_settled.push_back(finding.entry.reveal());
            m_hits.push_back({finding.span, finding.kind, finding.reason, &m_settled.back()});
        }
    }
    flush();
}

/// The first letters of all the words of a note may make up one.
void WordInspection::findInitials(const FoldedText &folded)
{
    if (folded.tokens.size() < WordTable::startLength ||
        folded.tokens.size() > WordTable::longestWord) {
        return;
    }
    std::u16string initials;
    for (const FoldedToken &token : folded.tokens) {
        initials += folded.letters[token.firstLetter];
    }
    const std::u16string backwards(initials.rbegin(), initials.rend());
    for (const std::u16string &word : {initials, backwards}) {
        if (m_words.containsFolded(word)) {
            addPrivate(Reason::HiddenWord,
                       {folded.tokens.front().span.from, folded.tokens.back().span.to},
                       m_words.entries().spelledBy(word));
        }
    }
}

/// Whether \a sign is one that tells nothing in a note. Such signs in a row could be Morse code.
bool WordInspection::touchesAWord(Span sign) const
{
    const auto isLetterAt = [this](qsizetype at) {
        return at >= 0 && at < m_outbound.size() && m_outbound.at(at).isLetterOrNumber();
    };
    return isPlainPunctuation(m_outbound.at(sign.from)) &&
           (isLetterAt(sign.from - 1) || isLetterAt(sign.to));
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
        if (!(isNote && touchesAWord(sign)) && !isTaken(sign)) {
            addUnknown(Reason::NotInTheFixedForm, sign);
        }
    }
}

bool WordInspection::isTaken(Span span) const
{
    const auto behind = std::lower_bound(m_taken.begin(), m_taken.end(), span.to, beginsBefore);
    return behind != m_taken.begin() && std::prev(behind)->to > span.from;
}

/// The first reason that is found for a place stands.
void WordInspection::addPrivate(Reason reason, Span span, const QString *entry)
{
    if (!isTaken(span)) {
        m_taken.insert(std::lower_bound(m_taken.begin(), m_taken.end(), span.from, beginsBefore),
                       span);
        m_hits.push_back({span, GuardFinding::Kind::Private, reason, entry});
    }
}

void WordInspection::addUnknown(Reason reason, Span span)
{
    m_hits.push_back({span, GuardFinding::Kind::Unknown, reason, nullptr});
}

/// Whether \a hit and \a finding in front of it are one to who reads them: words that are joined,
/// and words of one code.
bool WordInspection::goesOn(const GuardFinding &finding, const Hit &hit) const
{
    if (hit.kind != GuardFinding::Kind::Private || hit.kind != finding.kind ||
        hit.reason != finding.reason || hit.span.from < finding.span.to) {
        return false;
    }
    const QStringView between = m_outbound.mid(finding.span.to, hit.span.from - finding.span.to);
    const bool isOneCode =
        hit.reason == Reason::HiddenWord &&
        std::any_of(between.begin(), between.end(), [](QChar c) { return c.isLetterOrNumber(); }) &&
        std::none_of(between.begin(), between.end(), [](QChar c) { return c.isSpace(); });
    return between.isEmpty() || isOneCode;
}

/// Makes findings of what was found.
void WordInspection::flush()
{
    std::sort(m_hits.begin(), m_hits.end(),
              [](const Hit &a, const Hit &b) { return a.span < b.span; });
    for (const Hit &hit : m_hits) {
        const PrivateText entry(hit.entry == nullptr ? QString() : *hit.entry);
        if (!m_findings.empty() && goesOn(m_findings.back(), hit)) {
            GuardFinding &whole = m_findings.back();
            whole.span.to = hit.span.to;
            whole.entry = whole.entry == entry ? entry : PrivateText();
        } else {
            m_findings.push_back(
                {.kind = hit.kind, .reason = hit.reason, .span = hit.span, .entry = entry});
        }
    }
    m_hits.clear();
}

} // namespace gatehouse
