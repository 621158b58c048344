// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "mentionfinder.h"
#include "preparedtext.h"
#include "privatetext.h"
#include "result.h"

#include <optional>

namespace gatehouse
{

/// Finds the sentence that asks, and the machine it asks about.
class QuestionFinder
{
public:
    struct Found
    {
        int machine = 0;
        /// Where the name of the machine stands, within the text that asks.
        Place place;
        /// The sentence, as written.
        PrivateText words;
    };

    /// \a candidates are all machines of which something was stated, \a machines those with
    /// everything.
    QuestionFinder(const PreparedText &prepared, const std::vector<FoundMachine> &machines,
                   const std::vector<FoundMachine> &incomplete)
        : m_prepared(prepared), m_machines(machines), m_incomplete(incomplete)
    {}

    /// \a wholeTextAsks: the text is a question field. Errors: NoQuestion, UnknownTarget,
    /// AmbiguousTarget, TargetWithoutDuration, TargetWithoutEnergy.
    Result<Found> find(bool wholeTextAsks) const;

    /// "Dryer after washer? No." asks something else than "Run the dryer now?".
    static bool asksForTime(const Sentence &sentence);

private:
    std::optional<Result<Found>> lookIn(size_t index) const;
    Place placeOf(const Item &item) const;
    Place placeOf(const Sentence &sentence) const;
    PrivateText wordsOf(const Sentence &sentence) const;
    PrivateText wordsBetween(const Sentence &from, const Sentence &to) const;
    std::optional<Found> namedBefore(size_t asking) const;
    Result<Found> explainMissing(const Sentence &sentence) const;

    const PreparedText &m_prepared;
    const std::vector<FoundMachine> &m_machines;
    const std::vector<FoundMachine> &m_incomplete;
};

} // namespace gatehouse
