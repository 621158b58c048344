// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "anonymizer.h"
#include "privatewords.h"
#include "randomseed.h"

#include <mutex>
#include <vector>

namespace gatehouse
{

/// Draws disguises and remembers what they were drawn from, so that asking again gives nothing
/// away: an equal problem is given the same disguise, and one that shares a machine with another
/// keeps as much of that one's as it can. Two texts about the same machines with decoys of their
/// own each would show which loads are decoys: those that do not come back.
///
/// May be used from several threads at once.
class DisguiseBook
{
public:
    /// \a random is asked for each household once; it outlives the book.
    explicit DisguiseBook(QRandomGenerator &random = *QRandomGenerator::system());

    /// Draws the disguise of \a household. \a words, which know its problem, find nothing in the
    /// text that it makes, unless they hold so many digits that no draw is without them.
    void dress(Anonymized &household, const PrivateWords &words);

private:
    struct Entry
    {
        /// What is done by the machines of the problems that were drawn from the seed.
        std::vector<std::vector<Phase>> machines;
        RandomSeed seed{};
    };

    RandomSeed seedFor(const Problem &problem);

    QRandomGenerator &m_random;
    std::mutex m_mutex;
    std::vector<Entry> m_entries;
};

} // namespace gatehouse
