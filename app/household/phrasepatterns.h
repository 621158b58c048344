// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "phrasefact.h"
#include "wordclass.h"
#include "wordmap.h"

#include <QString>
#include <QStringList>

#include <array>
#include <bitset>
#include <vector>

namespace gatehouse
{

/// Phrases of a language whose words stand in a fixed order: what frames, which do not look at the
/// order, cannot tell apart. Read once from a file (its form is described at the top of
/// resources/grammar/en.phrases), then constant.
class PhrasePatterns
{
public:
    /// One thing to match.
    struct Node
    {
        enum class Kind
        {
            Word,
            Class,
            /// One machine, or a list of them.
            Machines,
            /// All children, one behind the other.
            Sequence,
            Choice,
            /// The child, as often as \a least to \a most.
            Repeated,
        };

        Kind kind = Kind::Word;
        QString word;
        WordClass wordClass = WordClass::UNKNOWN;
        int least = 1;
        int most = 1;
        std::vector<int> children;
    };
    struct Pattern
    {
        PhraseFact fact = PhraseFact::Apart;
        int node = 0;
        /// Its place in patterns().
        std::size_t number = 0;
        /// Classes that a sentence has which holds the phrase.
        ClassSet needed;
    };

    static constexpr std::size_t mostPatterns = 256;
    /// By their numbers.
    using PatternSet = std::bitset<mostPatterns>;

    /// Reads the phrases of \a language; without any, none is known.
    explicit PhrasePatterns(const QString &language);

    const std::vector<Pattern> &patterns() const { return m_patterns; }
    const Node &node(int index) const { return m_nodes[static_cast<size_t>(index)]; }
    /// The patterns that \a word, or an item of \a wordClass, may be the first of.
    PatternSet openedBy(QStringView word, WordClass wordClass) const;
    /// Whether \a word may be one of a phrase that says something: most sentences have none.
    bool isKey(QStringView word) const { return m_keys.find(word) != m_keys.end(); }
    /// Whether a sentence about a machine with \a word must not go unmentioned.
    bool mustBeTold(QStringView word) const { return m_told.find(word) != m_told.end(); }
    const ClassSet &skipped() const { return m_skipped; }
    /// Lines of the file that were not understood; empty in what is shipped.
    const std::vector<int> &faultyLines() const { return m_faultyLines; }

private:
    bool readLine(const QString &line);
    static bool addWords(WordMap<bool> &words, const QString &list);
    int parseChoice(const QStringList &parts, qsizetype &at);
    int parseSequence(const QStringList &parts, qsizetype &at);
    int parseOne(const QString &part);
    ClassSet neededBy(int index) const;
    bool noteOpenings(int index, std::size_t pattern);
    int add(Node node);
    int repeated(int node, QChar sign);

    std::vector<Node> m_nodes;
    std::vector<Pattern> m_patterns;
    WordMap<PatternSet> m_openingWords;
    std::array<PatternSet, ClassSet().size()> m_openingClasses;
    WordMap<int> m_named;
    WordMap<bool> m_keys;
    WordMap<bool> m_told;
    ClassSet m_skipped;
    std::vector<int> m_faultyLines;
};

} // namespace gatehouse
