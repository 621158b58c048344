// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

namespace gatehouse
{

/// What a phrase says.
enum class PhraseFact
{
    /// Two or more machines never run at once.
    Apart,
    /// Those that were named last from those that the phrase names.
    ApartFrom,
    /// Those that were named last, each from each other.
    BothApart,
    /// Each machine from each other one.
    AllApart,
    /// What stands for how long the pieces of a paused run last at least.
    Stretch,
    Pausable,
    /// How long the pieces last at least, of what is pausable.
    Pieces,
    /// May stay out of the plan, with what that forgoes.
    Optional,
    /// The same, and the worth is said elsewhere.
    OptionalOnly,
    /// What a run is worth, where elsewhere is said that it may stay out.
    Worth,
    OwnPower,
    FeedIn,
    /// Why one of the others is so: it says nothing of its own.
    Reason,
    /// What looks like one of the others and may mean something else.
    Unclear,
};

} // namespace gatehouse
