// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "factmaker.h"
#include "framematcher.h"
#include "sentence.h"

namespace gatehouse
{

class ClauseCheck;

/// Cuts sentences into clauses, lays the frames of the grammar over them and makes facts of what
/// fits. What matters and fits nowhere makes its line unread.
class ClauseReader
{
public:
    ClauseReader(const LexedText &text, const Grammar &grammar, Findings &findings)
        : m_text(text), m_grammar(grammar), m_findings(findings), m_maker(findings)
    {}

    /// Sentences come in the order of the text.
    void read(const Sentence &sentence);

private:
    /// A stretch between commas, conjunctions and the like: items, half-open.
    struct Segment
    {
        size_t first = 0;
        size_t last = 0;
        ClassCount classes;
        bool reason = false;
        /// Speaks of somebody or something that is no machine.
        bool foreign = false;
    };
    /// Some segments that a frame is laid over.
    struct Clause
    {
        size_t first = 0;
        size_t last = 0;
        ClassCount classes;
        bool reason = false;
        bool foreign = false;
        /// Holds a clock of somebody ("everyone is in bed by then") beside a machine.
        bool mixed = false;
    };
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

    bool readDate();
    const Item *pair(const Clause &clause) const;
    void cut();
    void closeSegment(size_t first, size_t last, bool reason);
    bool explainsClock(const Segment &segment) const;
    bool looksForeign(size_t first, size_t last) const;
    Clause join(size_t first, size_t last) const;
    std::vector<int> allBut(const std::vector<int> &machines) const;
    ClauseCheck check(const Clause &clause) const;
    Subject subjectOf(const Clause &clause, const Subject &carried) const;
    bool isLoose(const Clause &clause) const;
    bool mayLeaveOut(const Clause &clause) const;
    bool opensCondition(const Segment &segment) const;
    void leaveName(const Clause &clause, const FoundMachine &machine);
    Verdict judge(const Clause &clause, const Subject &subject);
    Verdict judgeUnframed(const Clause &clause, const Subject &subject) const;
    int plan();
    bool addsMachine(const Clause &clause) const;
    void repeatRule(const Clause &clause, const Step &rule, const Clause &ruled);
    void carryOut();
    void leave(const Clause &clause, const Subject &subject);
    void remember();
    const Item *items() const { return m_sentence->items.data(); }

    const LexedText &m_text;
    const Grammar &m_grammar;
    Findings &m_findings;
    FactMaker m_maker;

    const Sentence *m_sentence = nullptr;
    std::vector<Segment> m_segments;
    std::vector<Step> m_steps;
    /// Classes of the heading above, tried where a line alone says too little.
    ClassCount m_heading;
    bool m_underHeading = false;
    bool m_useHeading = false;
    bool m_priced = false;
    bool m_justTitled = false;
    /// The machines a pronoun means.
    std::vector<int> m_salient;
    int m_sentencesSinceSalient = 0;
};

} // namespace gatehouse
