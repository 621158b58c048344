// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "clause.h"
#include "factmaker.h"
#include "grammar.h"
#include "machinefinder.h"
#include "sentence.h"

#include <set>
#include <vector>

namespace gatehouse
{

/// Finds whom a clause is about: the machine it names, all of them, or the one that was named last.
class SubjectFinder
{
public:
    /// Both outlive this object.
    SubjectFinder(const Grammar &grammar, const std::vector<FoundMachine> &machines)
        : m_grammar(grammar), m_machines(machines)
    {}

    /// Of the value of a word for ALL: "everything", "machine", not "the house".
    static bool meansEach(qint64 value);
    /// The household has one machine, and the text has not turned to another one since.
    bool speaksOfOne() const;
    /// The sentence that find() and remember() are about; it outlives their calls.
    void setSentence(const Sentence &sentence) { m_sentence = &sentence; }
    /// The sentence stands under a heading, which may name its machine.
    void setTitled(bool titled) { m_titled = titled; }
    /// All machines but \a machines.
    std::vector<int> allBut(const std::vector<int> &machines) const;
    /// \a carried is whom the clauses before it in the sentence were about.
    Subject find(const Clause &clause, const Subject &carried) const;

    /// Pronouns do not reach into another paragraph.
    void openParagraph();
    /// The sentence goes on in the line of the one before, which named a machine.
    bool followsMachine() const
    {
        return m_sentencesSinceSalient == 0 && !m_salient.empty() && !m_sentence->opensLine;
    }
    /// To be called once behind each sentence.
    void remember();
    /// A rule of the paragraph was stated for \a machines.
    void rule(const std::vector<int> &machines)
    {
        m_ruled.insert(machines.begin(), machines.end());
    }

private:
    const Item *others(const Clause &clause) const;
    Subject othersOf(const Item &rest, const Subject &carried) const;
    Subject othersThan(const std::set<int> &named, qint64 count) const;
    const Item *pair(const Clause &clause) const;
    Subject allOf(const Clause &clause) const;
    bool titlesLine() const;
    bool namesThing(const Clause &clause) const;
    bool mayLeaveOut(const Clause &clause) const;
    const Item *antecedent(const Clause &clause) const;
    bool meansSalient(const Clause &clause, bool pronoun) const;
    bool meansSeveral(const Clause &clause) const;
    bool meansTheOne(const Clause &clause, bool pronoun) const;
    const Item *items() const { return m_sentence->items.data(); }

    const Grammar &m_grammar;
    const std::vector<FoundMachine> &m_machines;
    const Sentence *m_sentence = nullptr;
    bool m_titled = false;
    /// The machines a pronoun means.
    std::vector<int> m_salient;
    int m_sentencesSinceSalient = 0;
    /// Those that the line has named so far.
    std::set<int> m_machinesOfLine;
    std::set<int> m_ruled;
    /// The last machine that was named is none of the household's.
    bool m_otherSalient = false;
};

} // namespace gatehouse
