// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "prosereader.h"

#include <initializer_list>
#include <set>

namespace gatehouse
{

/// What stands around an item: its sentence, its clause, and which machine it speaks of.
class ProseContext
{
public:
    using Words = std::initializer_list<ProseWord>;

    /// Where nothing else is said, sentences speak of the machine \a target.
    ProseContext(std::vector<ProseItem> items, int target);

    const std::vector<ProseItem> &items() const { return m_items; }
    const ProseItem &item(size_t at) const { return m_items.at(at); }
    /// How many sentences there are.
    int sentences() const { return m_sentences; }

    /// The machine that is named last before \a at in its sentence ("it" names the one of before),
    /// else the first one behind, else the last one of the sentences before.
    int subject(size_t at) const { return m_subjects.at(at); }

    /// Whether what the items \a from to \a to say is said of one machine only, as far as the
    /// names around them tell; not where several share it.
    bool isOfOne(size_t from, size_t to) const;
    /// Whether the sentence of \a at, or the one it goes on from, speaks of all machines.
    bool isOfEvery(size_t at) const;
    /// The machines that are named around \a at, up to the next fact or break.
    std::set<qint64> namesAround(size_t at) const;
    /// The "than" before \a at in its clause, with no fact in between.
    std::optional<size_t> comparisonBefore(size_t at) const;
    /// Whether it is an amount of all machines.
    bool isTotal(size_t at) const
    {
        return isKindAt(at, ProseKind::Money) && hasInClause(at, {ProseWord::Total});
    }

    /// The nearest of \a words before \a at in its sentence, or in its clause.
    std::optional<ProseWord> lastInSentence(size_t at, Words words) const;
    std::optional<ProseWord> lastInClause(size_t at, Words words) const;
    /// The same behind \a at.
    std::optional<ProseWord> nextInClause(size_t at, Words words) const;
    bool hasInClause(size_t at, Words words) const
    {
        return lastInClause(at, words) || nextInClause(at, words);
    }
    /// Whether \a meaning stands in the sentence of \a at.
    bool hasInSentence(size_t at, const ProseMeaning &meaning) const;
    /// What the nearest of \a words before \a at in its sentence means.
    std::optional<ProseMeaning> meaningBefore(size_t at, Words words) const;
    /// The nearest item of \a kind behind \a at in its sentence.
    std::optional<size_t> nextInSentence(size_t at, ProseItem::Kind kind) const;
    bool isKindAt(size_t at, ProseItem::Kind kind) const
    {
        return at < m_items.size() && m_items[at].kind == kind;
    }
    bool isWordAt(size_t at, ProseWord word) const
    {
        return at < m_items.size() && m_items[at].is(word);
    }

private:
    void findSubjects(int target);
    int subjectsOfSentence(size_t from, size_t to, int before);
    bool isFact(size_t at) const;
    bool isOrdered(size_t at) const;
    bool namesEvery(size_t at) const;
    std::set<qint64> namesBefore(size_t at) const;
    bool isNamedBefore(size_t at) const;
    bool isSharedBehind(size_t from, size_t to) const;
    static bool isOneOf(const ProseItem &item, Words words);
    static bool endsClause(const ProseItem &item);

    std::vector<ProseItem> m_items;
    std::vector<int> m_subjects;
    int m_sentences = 0;
};

} // namespace gatehouse
