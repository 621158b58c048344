// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "findings.h"
#include "grammar.h"
#include "sentence.h"

#include <QHash>

#include <vector>

namespace gatehouse
{

/// "Not more than 16 A in all": a current, which may be a limit, and no watts; not beside what a
/// machine takes.
bool statesCurrent(const Sentence &sentence, const LexedText &text);

/// Tells at the line that names a machine that a rule for it may be missing: of a text that was not
/// understood and does not call the machine by that name.
class MissedRules
{
public:
    /// All of them outlive this object; \a findings hold the machines.
    MissedRules(const LexedText &text, const Grammar &grammar, Findings &findings);

    /// Of \a machine, unless its name stands in the lines of the tokens \a first to \a last
    /// (half-open) themselves.
    void tell(int first, int last, int machine);
    /// Of each machine whose name shares a rare word with \a sentence: "the carpet washer" may be
    /// the carpet cleaner.
    void tellAlike(const Sentence &sentence);

private:
    const LexedText &m_text;
    const Grammar &m_grammar;
    Findings &m_findings;
    /// Machines by the words of their names.
    QHash<QString, std::vector<int>> m_byWord;
};

} // namespace gatehouse
