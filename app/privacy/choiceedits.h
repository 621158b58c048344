// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "coverage.h"
#include "editways.h"

namespace gatehouse
{

/// Ways of saying which machines keep apart, which may be paused and which may stay out.
class ChoiceEdits : private EditWays
{
public:
    /// All of them outlive this object.
    ChoiceEdits(const ReadHousehold &household, const Problem &asked,
                const HouseholdSentences &sentences);

    /// Ways of taking over \a difference, which is NotWith, Pausable or Optional.
    Ways ways(const Difference &difference) const;
    /// Sentences for what \a load says of pauses and of staying out, by its \a name; nothing where
    /// there are no words for it.
    std::optional<QStringList> sayings(const QString &name, const Load &load) const;

private:
    using Pair = std::pair<LoadId, LoadId>;

    Ways apart(const Load &mine, const Load &asked) const;
    Ways noLongerApart(const Load &mine, const Load &asked) const;
    std::vector<Pair> pairsAt(const Place &place) const;
    QString keepApart(const Pair &pair) const;
    Ways pauses(int machine, const Load &mine, const Load &asked) const;
    Ways worth(int machine, const Load &mine, const Load &asked) const;
    QString pausesSaying(const QString &name, const Load &load) const;
    QStringList worthSayings(const QString &name, Price worth) const;

    /// What is asked, each pair that keeps apart at its earlier load.
    Problem m_plainly;
};

} // namespace gatehouse
