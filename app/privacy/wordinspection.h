// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "acrossnotes.h"
#include "codeinspection.h"
#include "foldedtext.h"
#include "guard.h"
#include "wordsearch.h"

#include <QStringView>

#include <deque>
#include <vector>

namespace gatehouse
{

struct Turns;

/// Compares what the fixed form has no place for with the private words, line by line.
class WordInspection
{
public:
    WordInspection(QStringView outbound, const PrivateWords &words, Shortcuts shortcuts);
    ~WordInspection();
    WordInspection(const WordInspection &) = delete;
    WordInspection &operator=(const WordInspection &) = delete;

    /// Lines are looked at one by one, so that no word is made up of the ends of two.
    void inspectLine(Span line, bool isNote);
    /// What was found, sorted and apart, and that of words whose single letters stand on several
    /// lines.
    std::vector<GuardFinding> findings();

private:
    void findHidden(const FoldedText &folded, Span line);
    void findLookalikes(Span line);
    void findUpsideDown(const FoldedText &folded, Span line);
    void findUpsideDownInAscii(const FoldedText &folded);
    bool seesAll() const { return m_shortcuts == Shortcuts::Avoided; }
    void findTurned(const FoldedText &folded, Span line, const Turns &turns);
    bool mayBeAmongDigits(Span line);
    bool mayBeInLetters(Span line) const;
    void readLetters(Span line, Folding folding, LetterOrder direction);
    void rotateLetters();
    LettersMatter notTaken(Span line) const;
    void findLong(const FoldedText &form);
    void addHidden(const FoldedText &form, const std::vector<Span> &hits);
    void findInitials(const FoldedText &folded);
    void findDetails(Span line);
    void keepSingleLetters(const FoldedText &folded);
    void findSpelled();
    void settleAcrossLines();
    void findUnknown(const FoldedText &folded, bool isNote);
    Span withoutSpaces(Span line) const;
    bool isNumber(Span line) const;
    bool touchesAWord(Span sign) const;
    bool isTaken(Span span) const;
    void addPrivate(GuardFinding::Reason reason, Span span, const QString *entry = nullptr);
    void addUnknown(GuardFinding::Reason reason, Span span);
    struct Hit
    {
        Span span;
        GuardFinding::Kind kind = GuardFinding::Kind::Private;
        GuardFinding::Reason reason = GuardFinding::Reason::WordOfHousehold;
        /// Of the user's list, where it spells one.
        const QString *entry = nullptr;
    };
    bool goesOn(const GuardFinding &finding, const Hit &hit) const;
    void flush();

    QStringView m_outbound;
    const PrivateWords &m_words;
    Shortcuts m_shortcuts;
    std::vector<GuardFinding> m_findings;
    /// What was found in the line at hand; far lighter to sort than findings.
    std::vector<Hit> m_hits;
    /// Entries of findings that are hits once more.
    std::deque<QString> m_settled;
    /// What is private of the line at hand, sorted and apart.
    std::vector<Span> m_taken;
    CodeInspection m_codes;
    /// For looks at a glance.
    FoldedLetters m_letters;
    /// Letters that stand alone, one behind the other.
    std::vector<FoldedText> m_spelled;
    AcrossNotes m_acrossNotes;
};

} // namespace gatehouse
