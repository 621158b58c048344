// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "anonymizer.h"
#include "level.h"

#include <vector>

namespace gatehouse
{

/// What following an outbound text back into the household's words found.
struct BackTrace
{
    /// Numbers and times in the text that stem from the words.
    int fromWords = 0;
    /// How many different places of the words they stem from.
    int places = 0;
    /// Those that are now, or the end of planning: set by the program.
    int ofProgram = 0;
    /// Those in lines about a plan that was refused: from what was answered before.
    int ofRefused = 0;
    /// What stems from none of these, sorted: numbers and loads that nobody stated, and all that is
    /// neither the fixed form nor a note.
    std::vector<Span> strangers;

    bool operator==(const BackTrace &) const = default;
};

/// Reads \a outbound and looks for each number, time and load in it among what \a stated states for
/// that very use: the energy of that machine, a deadline of that machine. \a household was made
/// from \a stated. It knows nothing of how the text was written, so that it would find what a
/// writer put there by mistake. At \a level scaled the disguise of \a household is undone number by
/// number, and its decoys are the program's.
BackTrace traceBack(const QString &outbound, const Household &stated, const Anonymized &household,
                    Level level);

} // namespace gatehouse
