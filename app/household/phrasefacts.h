// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "findings.h"
#include "item.h"
#include "phrasepatterns.h"

#include <optional>
#include <utility>
#include <vector>

namespace gatehouse
{

/// Turns phrases into facts.
class PhraseFacts
{
public:
    /// \a findings hold the machines.
    explicit PhraseFacts(Findings &findings) : m_findings(findings) {}

    /// A phrase and whom it is about.
    struct Phrase
    {
        PhraseFact fact = PhraseFact::Apart;
        /// Items, half-open.
        const Item *first = nullptr;
        const Item *last = nullptr;
        /// The lists of machines that it names, in order.
        std::vector<std::vector<int>> named;
        /// Those that it is about, where it names none.
        std::vector<int> meant;
    };

    /// Whether \a phrase became a fact, or will where what it lacks is said elsewhere.
    bool make(const Phrase &phrase);
    /// At the end of the text: what still lacks its other half was not understood.
    void finish();

private:
    bool makeApart(const Phrase &phrase);
    bool makePairs(const Phrase &phrase, const std::vector<int> &some,
                   const std::vector<int> &others);
    bool makeAllApart(const Phrase &phrase);
    bool makePausable(const Phrase &phrase);
    bool addPieces(const Phrase &phrase);
    bool makeOptional(const Phrase &phrase);
    bool openOptional(const Phrase &phrase);
    bool addWorth(const Phrase &phrase);
    bool makeOwnPower(const Phrase &phrase);
    bool makeFeedIn(const Phrase &phrase);

    bool canBePaused(int machine, std::optional<Minutes> pieces) const;
    bool statesOther(int machine, Price worth) const;
    HouseholdRule *pausableOf(int machine);
    void addRule(const Phrase &phrase, std::optional<int> machine, FactKind kind,
                 const HouseholdLimit &what);
    Place placeOf(const Phrase &phrase) const;

    /// Said to be optional, and what that forgoes is not said yet.
    struct Open
    {
        std::vector<int> machines;
        Place place;
        int first = 0;
        int last = 0;
    };

    Findings &m_findings;
    std::vector<Open> m_open;
};

} // namespace gatehouse
