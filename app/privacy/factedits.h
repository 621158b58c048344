// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "coverage.h"
#include "editways.h"

#include <vector>

namespace gatehouse
{

/// Ways of changing a household's words so that they say what an edit of the outbound text says.
/// None of them is checked here; whoever uses one reads the words again.
class FactEdits : private EditWays
{
public:
    /// All of them outlive this object.
    FactEdits(const ReadHousehold &household, const Problem &asked,
              const HouseholdSentences &sentences, const MachineNames &newNames);

    /// Ways of taking over \a difference, the closest to the household's own words first; none
    /// where the reader knows no words for such a fact.
    std::vector<WordChanges> ways(const Difference &difference) const;

private:
    /// A household's fact about one machine, and what becomes of it.
    struct OfLoad
    {
        int machine = 0;
        QString name;
        const Load &mine;
        const Load &asked;
    };

    Ways newLoad(const Load &asked) const;
    QStringList sayingsOf(const QString &name, const Load &load) const;
    QString quietTime(const QString &name, const Window &window) const;
    QString runsAfter(const QString &name, const After &after) const;
    QStringList namesFor(LoadId newLoad) const;
    Place placeOfMachines() const;
    Ways phases(const OfLoad &load) const;
    Ways finishBy(const OfLoad &load) const;
    Ways earliest(const OfLoad &load) const;
    Ways quietTimes(const OfLoad &load) const;
    Ways order(const OfLoad &load) const;
    Ways powerLimit() const;
    Ways ofLoad(const Difference &difference) const;

    Ways sayings(Saying what, const QString &name, Minutes moment, int machine) const;
    Ways windowChanges(const HouseholdRule &rule, const Window &mine, const Window &asked) const;
    Ways endings(const HouseholdRule &rule, const Moment &from, Minutes end) const;
    Ways withQuietTimesEnded(Ways ways, const OfLoad &load) const;

    const MachineNames &m_newNames;
};

} // namespace gatehouse
