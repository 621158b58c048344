// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "codeinspection.h"

#include "characters.h"

#include <algorithm>

namespace gatehouse
{

namespace
{

/// Whether somebody would write \a text: in what was no code at all, and comes out as noise, words
/// of few letters turn up by chance, in look-alikes far more often.
bool isWritten(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) {
        return c.isLetterOrNumber() || c.isMark() || c == u' ' || isPlainPunctuation(c) ||
               c.category() == QChar::Other_Format || QStringView(u"@$|_&#").contains(c);
    });
}

} // namespace

void CodeInspection::inspect(Span line, const Found &found)
{
    if (m_shortcuts == Shortcuts::Avoided || mayBeDecoded(line)) {
        m_decoder.decode(m_outbound, line, Places::Kept,
                         [&](const DecodedText &decoded) { findIn(decoded, found); });
    }
}

bool CodeInspection::mayBeDecoded(Span line)
{
    bool mayBe = false;
    m_decoder.decode(m_outbound, line, Places::LeftOut, [&](const DecodedText &decoded) {
        mayBe = mayBe || mayHold(decoded.text) ||
                (isWritten(decoded.text) &&
                 (mayHoldShort(decoded.text) || mayHoldInDisguise(decoded.text)));
    });
    return mayBe;
}

/// Whether a word may stand in \a text, as it is or turned round.
bool CodeInspection::mayHold(QStringView text)
{
    const LettersMatter always = [](size_t, size_t) { return true; };
    StartScan starts = m_words.starts([](Span) { return true; });
    eachCharacter(text, LetterOrder::Forwards,
                  [&](char32_t c, Span place) { starts.take(plainLetters(c), place); });
    bool mayBe = false;
    for (const LetterOrder direction : {LetterOrder::Forwards, LetterOrder::Backwards}) {
        if (direction == LetterOrder::Forwards ? starts.runsOn() : starts.runsBack()) {
            foldLetters(text, Folding::Plain, direction, m_letters);
            mayBe = mayBe || m_words.mayBeIn(m_letters.letters, always);
        }
    }
    return mayBe;
}

/// Whether a word of few letters may stand in \a text, in a script where these tell as much.
bool CodeInspection::mayHoldShort(QStringView text)
{
    if (!m_words.hasOtherScripts()) {
        return false;
    }
    foldLetters(text, Folding::Plain, LetterOrder::Forwards, m_letters);
    return m_words.mayBeUnpartedIn(m_letters.letters);
}

/// Whether one may stand in \a text in ROT13 or in look-alikes.
bool CodeInspection::mayHoldInDisguise(QStringView text)
{
    const LettersMatter always = [](size_t, size_t) { return true; };
    for (const LetterOrder direction : {LetterOrder::Forwards, LetterOrder::Backwards}) {
        foldLetters(text, Folding::LookAlike, direction, m_letters);
        if (m_words.mayLookLikeOne(m_letters.letters, always)) {
            return true;
        }
        foldLetters(text, Folding::Plain, direction, m_letters);
        for (char16_t &letter : m_letters.letters) {
            letter = rotated(letter);
        }
        if (m_words.mayBeIn(m_letters.letters, always)) {
            return true;
        }
    }
    return false;
}

void CodeInspection::findIn(const DecodedText &decoded, const Found &found) const
{
    const QStringView text(decoded.text);
    const auto add = [&](const std::vector<Span> &hits, const FoldedText &form) {
        for (const Span &hit : hits) {
            found({decoded.places[static_cast<size_t>(hit.from)].from,
                   decoded.places[static_cast<size_t>(hit.to - 1)].to},
                  m_words.entries().spelledAt(form, hit));
        }
    };
    const FoldedText folded = fold(text, {0, text.size()});
    const bool wasWritten = isWritten(text);
    for (const FoldedText &each : {folded, reversed(folded)}) {
        add(m_words.findLongIn(each), each);
        if (wasWritten) {
            const FoldedText turned = rotated(each);
            add(m_words.findLongIn(turned), turned);
        }
    }
    if (wasWritten) {
        add(m_words.findLongOrUnpartedIn(folded), folded);
        const FoldedText looks = fold(text, {0, text.size()}, Folding::LookAlike);
        for (const FoldedText &each : {looks, reversed(looks)}) {
            add(m_words.findLookalikesIn(each), each);
        }
    }
}

} // namespace gatehouse
