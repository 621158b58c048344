// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "acrossnotes.h"

#include "encodings.h"

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

bool isNumber(std::u16string_view letters)
{
    return std::all_of(letters.begin(), letters.end(),
                       [](char16_t c) { return c >= u'0' && c <= u'9'; });
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
    }
    note.place = line;
    if (line.to - line.from <= longestPiece) {
        note.text = outbound.mid(line.from, line.to - line.from).toString();
    }
    m_notes.push_back(std::move(note));
}

void AcrossNotes::find(const PrivateWords &words, TextDecoder &decoder, const Found &found) const
{
    if (m_notes.size() < 2) {
        return;
    }
    findEnds(words, found);
    findBroken(words, found);
    findBrokenCodes(words, decoder, found);
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

/// Words and numbers that whole lines make up.
void AcrossNotes::findBroken(const PrivateWords &words, const Found &found) const
{
    for (size_t first = 0; first < m_notes.size(); ++first) {
        std::u16string letters = m_notes[first].letters;
        for (size_t last = first + 1; last < m_notes.size(); ++last) {
            if (letters.empty() || m_notes[last].letters.empty()) {
                break;
            }
            letters += m_notes[last].letters;
            if (letters.size() > WordTable::longestWord) {
                break;
            }
            const QStringView whole(letters);
            const bool isCode =
                isNumber(letters) && words.numbers().hits(whole, PrivateNumbers::Kind::Amount);
            if (isCode || (letters.size() >= shortestBroken && words.contains(whole))) {
                found(isCode ? Reason::NumberOfHousehold : Reason::HiddenWord,
                      {m_notes[first].span.from, m_notes[last].span.to});
            }
        }
    }
}

void AcrossNotes::findBrokenCodes(const PrivateWords &words, TextDecoder &decoder,
                                  const Found &found) const
{
    for (size_t first = 0; first < m_notes.size();) {
        size_t end = first;
        while (end < m_notes.size() && !m_notes[end].text.isEmpty()) {
            ++end;
        }
        if (end > first + 1) {
            findInCode(first, end, words, decoder, found);
        }
        first = std::max(end, first + 1);
    }
}

/// Decodes the notes [first, end) as one text.
void AcrossNotes::findInCode(size_t first, size_t end, const PrivateWords &words,
                             TextDecoder &decoder, const Found &found) const
{
    QString text;
    std::vector<Span> places;
    std::vector<size_t> notes;
    for (size_t note = first; note < end; ++note) {
        const Span place = m_notes[note].place;
        for (qsizetype at = place.from; at < place.to; ++at) {
            places.push_back({at, at + 1});
        }
        // Stands for the end of the line.
        places.push_back({place.to, place.to});
        notes.insert(notes.end(), places.size() - notes.size(), note);
        text += m_notes[note].text + u' ';
    }
    decoder.decode(text, {0, text.size()}, Places::Kept, [&](const DecodedText &decoded) {
        const QStringView letters(decoded.text);
        const FoldedText folded = fold(letters, {0, letters.size()});
        for (const FoldedText &each : {folded, reversed(folded)}) {
            for (const Span &hit : words.findLongIn(each)) {
                const auto from =
                    static_cast<size_t>(decoded.places[static_cast<size_t>(hit.from)].from);
                const auto to =
                    static_cast<size_t>(decoded.places[static_cast<size_t>(hit.to - 1)].to - 1);
                if (notes[from] != notes[to]) {
                    found(Reason::HiddenWord, {places[from].from, places[to].to});
                }
            }
        }
    });
}

} // namespace gatehouse
