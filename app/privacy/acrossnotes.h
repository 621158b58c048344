// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "foldedtext.h"
#include "guard.h"

#include <functional>
#include <span>
#include <string>
#include <vector>

namespace gatehouse
{

/// What goes over several notes: words whose letters begin or end one line each, words and codes
/// that were broken at the end of a line.
class AcrossNotes
{
public:
    /// The next note of \a outbound, whose words stand at \a line and are \a folded.
    void take(QStringView outbound, Span line, const FoldedText &folded);

    using Found = std::function<void(GuardFinding::Reason, Span)>;
    /// Calls \a found with each private word that goes over more than one of the notes.
    void find(const PrivateWords &words, Shortcuts shortcuts, const Found &found) const;

private:
    struct Note
    {
        /// All of its letters, where they are few enough to be a part of a word.
        std::u16string letters;
        /// Its digits, where it has nothing but numbers, spelled or not.
        std::u16string digits;
        Span span;
        /// Its words, where they are short enough to be a part of a code.
        QString text;
        Span place;
    };

    void findEnds(const PrivateWords &words, const Found &found) const;
    void findBroken(const PrivateWords &words, const Found &found) const;
    static void findInRow(std::span<const Note> notes, const PrivateWords &words,
                          const Found &found);
    static bool mayHoldBroken(std::span<const Note> notes, const PrivateWords &words);
    void findBrokenNumbers(const PrivateNumbers &numbers, const Found &found) const;
    void findBrokenCodes(const PrivateWords &words, Shortcuts shortcuts, const Found &found) const;
    static void findInCode(std::span<const Note> notes, const PrivateWords &words,
                           Shortcuts shortcuts, const Found &found);

    std::vector<Note> m_notes;
    /// The first and the last letter of each, as words of one letter.
    FoldedText m_firstLetters;
    FoldedText m_lastLetters;
};

} // namespace gatehouse
