// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "machinefinder.h"

#include <QHash>

#include <bitset>

namespace gatehouse
{

/// Finds where the machines are named again: by their whole name, by its last word, by another name
/// of their kind, by what they produce.
class MentionFinder
{
public:
    MentionFinder(const LexedText &text, const Grammar &grammar,
                  const std::vector<FoundMachine> &machines);

    /// Puts a MACHINE item in place of each mention in \a sentence. An appliance that is no machine
    /// of the list stays APPLIANCE, with ambiguous set where it could be several of them.
    void mark(Sentence &sentence) const;

private:
    struct Match
    {
        int machine = -1;
        size_t end = 0;
    };

    Match wholeName(const Items &items, size_t at) const;
    Match wholePhrase(const Items &items, size_t at) const;
    Match oneWord(const WordMap<std::vector<int>> &machines, const Items &items, size_t at) const;
    Match innerWord(const Items &items, size_t at) const;
    Match turnedName(const Items &items, size_t at) const;
    Match activity(const Items &items, size_t at) const;
    Match lastWord(const Items &items, size_t at) const;
    std::optional<size_t> matchWords(const Items &items, size_t at,
                                     const std::vector<QString> &words) const;
    bool isUnknownKind(const Item &item) const;
    std::vector<int> machinesOfKind(const Item &item) const;
    void markKind(Item &item) const;
    void ownMachines(Items &items) const;
    void joinLists(Items &items) const;
    static void readArrows(Items &items);

    const LexedText &m_text;
    const Grammar &m_grammar;
    const std::vector<FoundMachine> &m_machines;
    WordMap<std::vector<int>> m_byFirstWord;
    WordMap<std::vector<int>> m_byLastWord;
    WordMap<std::vector<int>> m_byInnerWord;
    QHash<int, std::vector<int>> m_byGroup;
    /// With which letters the words of the names begin, by place: most words of a text fall at
    /// that.
    std::bitset<64> m_initials;
};

} // namespace gatehouse
