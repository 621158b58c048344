// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "factmaker.h"
#include "framematcher.h"
#include "missedrules.h"
#include "segmentcutter.h"
#include "sentence.h"
#include "subjectfinder.h"

namespace gatehouse
{

class ClauseCheck;

/// Cuts sentences into clauses, lays the frames of the grammar over them and makes facts of what
/// fits. What matters and fits nowhere makes its line unread.
class ClauseReader
{
public:
    /// \a findings hold the machines.
    ClauseReader(const LexedText &text, const Grammar &grammar, Findings &findings);

    /// Sentences come in the order of the text.
    void read(const Sentence &sentence);

private:
    enum class Outcome
    {
        Fact,
        Harmless,
        Unread,
    };
    struct Verdict
    {
        Outcome outcome = Outcome::Harmless;
        const Frame *frame = nullptr;
        int cost = 0;
    };
    struct Step
    {
        int cost = 0;
        size_t from = 0;
        Verdict verdict;
        /// Whom the sentence is about behind this step.
        Subject subject;
    };

    /// What keeps the clauses of a sentence from being rules.
    struct Doubts
    {
        /// All of them hold only perhaps.
        bool rules = false;
        bool questions = false;
        /// A quiet time without an end may have one.
        bool ends = false;
    };
    /// What became of the sentence so far.
    struct Made
    {
        bool fact = false;
        /// Behind the segments of the last rule; 0 where there is none.
        size_t lastRule = 0;
        bool forAll = false;
        /// Something in it was left unread.
        bool left = false;
        std::vector<int> machines;
    };

    bool readDate();
    bool speaksForAll(const Segment &segment) const;
    Clause join(size_t first, size_t last) const;
    ClauseCheck check(const Clause &clause) const;
    bool isLoose(const Clause &clause) const;
    bool opensCondition(const Segment &segment) const;
    Verdict judge(const Clause &clause, const Subject &subject);
    Verdict judgeUnframed(const Clause &clause, const Subject &subject) const;
    bool concludes(size_t first, size_t last) const;
    int plan();
    static bool speaksOfMachines(const Clause &clause, const Subject &subject);
    bool ordersNext(const Clause &clause) const;
    bool ordersCarried(const Clause &clause) const;
    bool repeatsQuiet(const Clause &clause) const;
    bool addsMachine(const Clause &clause) const;
    void markAddition(const Clause &clause);
    void repeatRule(const Clause &clause, const Step &rule, const Clause &ruled);
    Doubts doubts(const std::vector<size_t> &ends) const;
    void carryOut();
    void carryOut(const Clause &clause, size_t end, const Doubts &sentence);
    void account(const Clause &clause, const Subject &subject);
    void accountForMachines();
    void accountForTimes();
    void leave(const Clause &clause, const Subject &subject);
    const Item *items() const { return m_sentence->items.data(); }

    const LexedText &m_text;
    const Grammar &m_grammar;
    Findings &m_findings;
    FactMaker m_maker;
    SubjectFinder m_subjects;
    MissedRules m_missed;

    const Sentence *m_sentence = nullptr;
    std::vector<Segment> m_segments;
    std::vector<Step> m_steps;
    Made m_made;
    /// Classes of the heading above, tried where a line alone says too little.
    ClassCount m_heading;
    bool m_underHeading = false;
    bool m_useHeading = false;
    bool m_priced = false;
    bool m_justTitled = false;
};

} // namespace gatehouse
