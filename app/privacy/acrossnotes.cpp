// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "acrossnotes.h"

#include "codeinspection.h"
#include "spellednumbers.h"

#include <algorithm>

namespace gatehouse
{

namespace
{

using Reason = GuardFinding::Reason;

/// A word of fewer letters comes about by chance: "he" and "at".
constexpr size_t shortestBroken = 5;
/// Lines that are longer hold more than a piece of a code.
constexpr qsizetype longestPiece = 40;

void addLetter(FoldedText &text, const FoldedText &from, size_t at)
{
    const Span place = from.origins[at].place;
    text.origins.push_back({.place = place, .token = static_cast<quint32>(text.tokens.size())});
    text.tokens.push_back({text.letters.size(), text.letters.size() + 1, place});
    text.letters += from.letters[at];
}

void addNote(FoldedText &text, std::u16string_view letters, Span place)
{
    const auto token = static_cast<quint32>(text.tokens.size());
    text.tokens.push_back({text.letters.size(), text.letters.size() + letters.size(), place});
    text.letters += letters;
    text.origins.insert(text.origins.end(), letters.size(), {.place = place, .token = token});
}

} // namespace

void AcrossNotes::take(QStringView outbound, Span line, const FoldedText &folded)
{
    Note note;
    if (!folded.letters.empty()) {
        note.span = {folded.tokens.front().span.from, folded.tokens.back().span.to};
        addLetter(m_firstLetters, folded, 0);
        addLetter(m_lastLetters, folded, folded.letters.size() - 1);
        if (folded.letters.size() <= WordTable::longestWord) {
            note.letters = folded.letters;
        }
        note.digits = digitsSpelledIn(folded);
    }
    note.place = line;
    if (line.to - line.from <= longestPiece) {
        note.text = outbound.mid(line.from, line.to - line.from).toString();
    }
    m_notes.push_back(std::move(note));
}

void AcrossNotes::find(const PrivateWords &words, Shortcuts shortcuts, const Found &found) const
{
    if (m_notes.size() < 2) {
        return;
    }
    findEnds(words, found);
    findBroken(words, found);
    findBrokenNumbers(words.numbers(), found);
    findBrokenCodes(words, shortcuts, found);
}

void AcrossNotes::findEnds(const PrivateWords &words, const Found &found) const
{
    for (const FoldedText *letters : {&m_firstLetters, &m_lastLetters}) {
        for (const FoldedText &text : {*letters, reversed(*letters)}) {
            for (const Span &hit : words.findLongIn(text)) {
                found(Reason::HiddenWord, hit);
            }
        }
    }
}

/// Words that whole notes make up.
void AcrossNotes::findBroken(const PrivateWords &words, const Found &found) const
{
    for (size_t first = 0; first < m_notes.size();) {
        size_t end = first;
        while (end < m_notes.size() && !m_notes[end].letters.empty()) {
            ++end;
        }
        if (end > first + 1) {
            findInRow({m_notes.begin() + static_cast<std::ptrdiff_t>(first), end - first}, words,
                      found);
        }
        first = std::max(end, first + 1);
    }
}

/// Words that several of \a notes make up.
void AcrossNotes::findInRow(std::span<const Note> notes, const PrivateWords &words,
                            const Found &found)
{
    if (!mayHoldBroken(notes, words)) {
        return;
    }
    FoldedText row;
    for (const Note &note : notes) {
        addNote(row, note.letters, note.span);
    }
    for (const Span &hit : words.findLongIn(row)) {
        const auto first = std::lower_bound(
            row.tokens.begin(), row.tokens.end(), hit.from,
            [](const FoldedToken &note, qsizetype at) { return note.span.from < at; });
        // What stands in one note was found there.
        if (first == row.tokens.end() || first->span.from != hit.from || hit.to <= first->span.to) {
            continue;
        }
        const auto last = std::lower_bound(
            first, row.tokens.end(), hit.to,
            [](const FoldedToken &note, qsizetype at) { return note.span.to < at; });
        if (last->endLetter - first->firstLetter >= shortestBroken) {
            found(Reason::HiddenWord, hit);
        }
    }
}

/// Whether a word may begin in one of \a notes and end in another. Far quicker than to look where.
bool AcrossNotes::mayHoldBroken(std::span<const Note> notes, const PrivateWords &words)
{
    std::u16string letters;
    std::vector<size_t> ends;
    for (const Note &note : notes) {
        letters += note.letters;
        ends.push_back(letters.size());
    }
    return words.mayBeIn(letters, [&ends](size_t first, size_t end) {
        return *std::upper_bound(ends.begin(), ends.end(), first) < end;
    });
}

/// Codes that several numbers make up, one a note.
void AcrossNotes::findBrokenNumbers(const PrivateNumbers &numbers, const Found &found) const
{
    constexpr size_t length = PrivateNumbers::window;
    std::u16string digits;
    std::vector<size_t> owners;
    for (size_t note = 0; note < m_notes.size(); ++note) {
        const std::u16string &own = m_notes[note].digits;
        if (own.empty()) {
            digits.clear();
            owners.clear();
            continue;
        }
        for (const char16_t digit : own) {
            digits += digit;
            owners.push_back(note);
            const size_t first = owners.size() < length ? note : owners[owners.size() - length];
            if (first != note && numbers.hits(QStringView(digits).last(PrivateNumbers::window),
                                              PrivateNumbers::Kind::Amount)) {
                found(Reason::NumberOfHousehold, {m_notes[first].span.from, m_notes[note].span.to});
            }
        }
    }
}

/// Codes that go on in the next note. What is longer than a piece of one parts them.
void AcrossNotes::findBrokenCodes(const PrivateWords &words, Shortcuts shortcuts,
                                  const Found &found) const
{
    for (size_t first = 0; first < m_notes.size();) {
        size_t end = first;
        while (end < m_notes.size() && !m_notes[end].text.isEmpty()) {
            ++end;
        }
        if (end > first + 1) {
            findInCode({m_notes.begin() + static_cast<std::ptrdiff_t>(first), end - first}, words,
                       shortcuts, found);
        }
        first = std::max(end, first + 1);
    }
}

/// Decodes \a notes as one text.
void AcrossNotes::findInCode(std::span<const Note> notes, const PrivateWords &words,
                             Shortcuts shortcuts, const Found &found)
{
    QString text;
    std::vector<Span> places;
    std::vector<size_t> owners;
    for (size_t note = 0; note < notes.size(); ++note) {
        const Span place = notes[note].place;
        for (qsizetype at = place.from; at < place.to; ++at) {
            places.push_back({at, at + 1});
        }
        // Stands for the end of the line.
        places.push_back({place.to, place.to});
        owners.resize(places.size(), note);
        text += notes[note].text + u' ';
    }
    CodeInspection(text, words, shortcuts)
        .inspect({0, text.size()}, [&](Span hit, const QString *) {
            const auto first = static_cast<size_t>(hit.from);
            const auto last = static_cast<size_t>(hit.to - 1);
            if (owners[first] != owners[last]) {
                found(Reason::HiddenWord, {places[first].from, places[last].to});
            }
        });
}

} // namespace gatehouse
