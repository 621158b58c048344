// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "phrasefacts.h"
#include "phrasepatterns.h"
#include "sentence.h"

#include <optional>
#include <vector>

namespace gatehouse
{

class PhraseMatcher;

/// Reads what sentences say in phrases: machines that keep apart, pauses, what may stay out, own
/// power. What is left of a sentence is for those that read clauses.
class PhraseReader
{
public:
    /// All of them outlive this object. \a findings hold the machines.
    PhraseReader(const LexedText &text, const PhrasePatterns &patterns, Findings &findings)
        : m_text(text), m_patterns(patterns), m_findings(findings), m_facts(findings)
    {}

    /// Makes one item of "pieces of at least 30 minutes" wherever it stands in \a sentences: a
    /// duration that is nobody's run. Before machines are looked for.
    static void joinStretches(const LexedText &text, const PhrasePatterns &patterns,
                              std::vector<Sentence> &sentences);

    /// Sentences come in the order of the text. Takes the items of \a sentence that became a fact,
    /// machines apart, which the rest of the sentence may be about.
    void read(Sentence &sentence);
    void finish() { m_facts.finish(); }

private:
    /// Items, half-open.
    struct Found
    {
        size_t first = 0;
        size_t last = 0;
        PhraseFact fact = PhraseFact::Apart;
    };

    static bool hasKey(const LexedText &text, const PhrasePatterns &patterns,
                       const Sentence &sentence);
    bool tellsOrder() const;
    std::vector<PhrasePatterns::Pattern> possible() const;
    static std::optional<Found> longest(PhraseMatcher &matcher,
                                        const std::vector<PhrasePatterns::Pattern> &patterns,
                                        size_t first);
    std::vector<Found> phrases() const;
    bool isDoubtful(const std::vector<Found> &all) const;
    bool bindsBeside(size_t first, size_t last) const;
    PhraseFacts::Phrase phrase(const Found &found) const;
    std::vector<int> meantBefore(size_t first, PhraseFact fact) const;
    void readAll();
    bool readAt(const Found &found, bool isDoubtful);
    void take(const Found &found);
    void tellAmountsLeft();
    void tellRest();
    void remember();

    const LexedText &m_text;
    const PhrasePatterns &m_patterns;
    Findings &m_findings;
    PhraseFacts m_facts;
    Sentence *m_sentence = nullptr;
    /// Those that the last sentence with a machine named.
    std::vector<int> m_lastNamed;
};

} // namespace gatehouse
