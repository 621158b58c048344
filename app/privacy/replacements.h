// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "anonymizer.h"
#include "level.h"
#include "problempart.h"
#include "writtentext.h"

#include <optional>
#include <vector>

namespace gatehouse
{

class AnonymousText;
struct Reading;

/// One fact of the household, and what of the outbound text stems from it.
struct Replacement
{
    /// What the fact says.
    enum class What
    {
        Now,
        Target,
        Name,
        Duration,
        Energy,
        Deadline,
        Start,
        QuietTime,
        AllowedTime,
        Order,
        Apart,
        Pauses,
        Worth,
        Price,
        PowerLimit,
        OwnPower,
        /// What own power earns that is not used.
        FeedIn,
        /// How far ahead is planned.
        PlanningDay,
        /// A load of nobody.
        Decoy,
    };

    /// What became of it on the way.
    enum class How
    {
        /// Written as it is.
        Kept,
        /// Load ids stand for names.
        Named,
        /// A time of day became a time after now.
        CountedFromNow,
        /// A time of day stayed one, as level names has it.
        ClockKept,
        /// A secret factor hides the number.
        Scaled,
        /// It should, but none fits.
        NotScaled,
        /// Not written: it is the moment that all times count from.
        IsMinuteZero,
        /// Not written at this level.
        LeftOut,
        /// Not written: other facts ask for more, or planning ends before.
        DoesNotBind,
        /// Decided by the program; no place in the household's words says it.
        SetByProgram,
        /// What it had become does not stand in the text any more.
        EditedAway,
    };

    What what = What::Now;
    How how = How::Kept;
    /// In the household's words, sorted; line 0 is the question. Empty with SetByProgram.
    std::vector<Place> places;
    /// In the outbound text, sorted.
    std::vector<Span> outbound;
    /// What of the household's problem it says, sorted, whatever the level. Nothing for what is no
    /// fact of the household's.
    std::vector<ProblemPart> about = {};

    bool operator==(const Replacement &) const = default;
};

/// All facts of a household beside the text that was written from them.
struct Replacements
{
    WrittenText written;
    /// In the order of the outbound text; what has no place there comes last, in the order of the
    /// private words.
    std::vector<Replacement> list;

    bool operator==(const Replacements &) const = default;
};

/// Links the facts of \a reading, from which \a household was made, with \a text, which was written
/// from that.
Replacements replacements(const Reading &reading, const Anonymized &household,
                          const AnonymousText &text);

/// The list of \a written for an outbound text that somebody may have edited: a piece that reads as
/// it was written, of the same load, keeps its link wherever it stands now; the others lose it.
std::vector<Replacement> heldAgainst(const Replacements &written, const QString &edited);

} // namespace gatehouse
