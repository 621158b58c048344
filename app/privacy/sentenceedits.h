// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "reading.h"
#include "wordchange.h"
#include "writtenparts.h"

#include <QString>

#include <vector>

namespace gatehouse
{

/// Ways of adding a sentence to a household's text and of taking one out. What a way means for the
/// reader is for the caller to check; the best comes first. The three outlive this object.
class SentenceEdits
{
public:
    SentenceEdits(const QString &text, const WrittenParts &parts, const Reading &reading)
        : m_text(text), m_parts(parts), m_reading(reading)
    {}

    /// \a sentences as lines of their own: behind the sentence at \a near, in the manner of its
    /// line, or behind its paragraph, or at the end.
    std::vector<WordChange> additions(const QStringList &sentences, const Place &near) const;
    /// Without the fact at \a fact: its sentence, and its whole line where it holds nothing else,
    /// unless that states other facts, too; then its phrase.
    std::vector<WordChange> removals(const Place &fact) const;

    /// \a sentences in the place of the one with the fact at \a fact, where that states no other
    /// one: on its line, or from there on as list entries of their own.
    std::vector<WordChange> replacements(const QStringList &sentences, const Place &fact) const;

private:
    size_t lineAt(qsizetype at) const;
    Span sentenceAt(qsizetype at) const;
    size_t endOfList(size_t line) const;
    size_t endOfParagraph(size_t line) const;
    WordChange behind(size_t line, const QStringList &sentences) const;
    QString bulletOf(size_t line) const;
    bool statesOther(const Span &sentence, const Place &fact) const;
    WordChange withoutSentence(const Span &sentence) const;
    std::vector<WordChange> withoutPhrase(const Span &sentence, const Place &fact) const;

    const QString &m_text;
    const WrittenParts &m_parts;
    const Reading &m_reading;
};

} // namespace gatehouse
