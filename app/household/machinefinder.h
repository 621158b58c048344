// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "grammar.h"
#include "privatetext.h"
#include "sentence.h"

#include <QHash>
#include <QSet>

#include <optional>

namespace gatehouse
{

/// A machine as the text describes it.
struct FoundMachine
{
    /// Stems of the words of its name, no hyphens.
    std::vector<QString> words;
    /// The APPLIANCE value of its name, or -1.
    int group = -1;
    Place place;
    PrivateText name;
    /// Whether the name counts several machines, "2 x dryer", of which it cannot be told whether
    /// what is stated belongs to each or to all.
    bool several = false;
    struct Quantity
    {
        size_t sentence = 0;
        size_t item = 0;
        qint64 value = 0;
        int firstToken = 0;
        int lastToken = 0;
    };
    std::vector<Quantity> durations;
    std::vector<Quantity> energies;
    std::vector<Quantity> powers;

    /// The duration and energy pairs it runs through; empty where one is missing.
    std::vector<std::pair<Quantity, Quantity>> phases;
};

/// Finds the machines: whatever has a stated duration and energy. Marks the quantities that belong
/// to one with its index.
class MachineFinder
{
public:
    MachineFinder(const LexedText &text, const Grammar &grammar, std::vector<Sentence> &sentences)
        : m_text(text), m_grammar(grammar), m_sentences(sentences)
    {}

    /// Machines with duration and energy, in the order in which these are stated.
    std::vector<FoundMachine> find();
    /// Those with a duration or an energy alone, or with neither; after find().
    const std::vector<FoundMachine> &incomplete() const { return m_incomplete; }

private:
    /// A name in a sentence: tokens, half-open.
    struct Name
    {
        size_t item = 0;
        int first = 0;
        int last = 0;
        int group = -1;
    };

    void readSentence(size_t index);
    std::vector<Name> namesIn(const Sentence &sentence) const;
    std::optional<Name> unknownName(const Sentence &sentence, size_t from, size_t value) const;
    void takeOpeningName(const Sentence &sentence, size_t firstValue,
                         std::vector<Name> &names) const;
    void addUnknownNames(const Sentence &sentence, std::vector<Name> &names) const;
    QString pairOf(const Item &word, const Item &appliance) const;
    void countPairs();
    void countDescribed(const Sentence &sentence);
    static QString keyOf(const std::vector<QString> &words);
    static std::optional<Name> unknownNameBehind(const Sentence &sentence);
    bool isTwiceNamed(const Item &word, const Item &appliance) const;
    Name extended(const Sentence &sentence, size_t at) const;
    std::vector<QString> wordsOf(const Name &name) const;
    int candidate(const Name &name);
    void setName(FoundMachine &machine, const Name &name) const;
    void describe(int candidate, const Name &name);
    void give(int candidate, size_t sentence, size_t item);
    void markQuantities(const FoundMachine &machine, int index);
    std::vector<Name> subjectsOf(const Sentence &sentence, const std::vector<Name> &known,
                                 size_t firstValue) const;
    bool completes(const Sentence &sentence, size_t firstValue) const;

    const LexedText &m_text;
    const Grammar &m_grammar;
    std::vector<Sentence> &m_sentences;
    std::vector<FoundMachine> m_candidates;
    std::vector<FoundMachine> m_incomplete;
    QHash<QString, int> m_byName;
    /// How often an unknown word stands before an appliance.
    QHash<QString, int> m_pairs;
    /// The names in each group that stand beside a duration and an energy of their own.
    QHash<int, QSet<QString>> m_described;
    /// -1 where several names end so.
    QHash<QString, int> m_byLastWord;
    int m_last = -1;
};

} // namespace gatehouse
