// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "editways.h"

namespace gatehouse
{

/// Ways of saying what own power there is and what it earns.
class OwnPowerEdits : private EditWays
{
public:
    /// All of them outlive this object.
    OwnPowerEdits(const ReadHousehold &household, const Problem &asked,
                  const HouseholdSentences &sentences)
        : EditWays(household, asked, sentences)
    {}

    /// None where parts of it earn this and parts that: the words know one price.
    Ways ways() const;

private:
    Ways powers() const;
    Ways changesWhereTheyStand() const;
    Ways newSentences() const;
    Ways earnings(Price asked) const;
    std::vector<Place> placesOfPowers() const;
    Ways withoutAll(const std::vector<Place> &places) const;
};

} // namespace gatehouse
