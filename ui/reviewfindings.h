// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "coverage.h"
#include "error.h"

#include <QString>

#include <optional>
#include <vector>

namespace gatehouse
{

class ApprovalGate;
struct RunState;

/// One line of the list under the outbound text.
struct Finding
{
    enum class Weight
    {
        /// All is well.
        Clean,
        /// Good to know.
        Note,
        /// Look at it before going on.
        Warning,
        /// Nothing can be approved while it is there.
        Blocked,
    };
    enum class Where
    {
        Nowhere,
        PrivateText,
        OutboundText,
    };

    /// What can be done about it with one press.
    enum class Action
    {
        None,
        /// Copies the edit into the household's words.
        TakeOver,
        /// The same with all edits.
        TakeOverAll,
        /// Writes the outbound text in its plain form.
        Tidy,
        /// Puts the clock's time in place of the stated one.
        UseClock,
        /// Agrees that the words at its place leave.
        LetOut,
        /// Leaves a fact that a model found otherwise as the built-in reader has it.
        UseReaders,
        /// The same with all of them.
        UseReadersAll,
        /// Copies what a model found into the household's words.
        KeepModels,
        /// Shows which models on this machine there are.
        ShowModels,
    };

    Weight weight = Weight::Note;
    QString text;
    Where where = Where::Nowhere;
    Place place;
    Action action = Action::None;
    /// What the button for it says; and with what it is about, for who hears it alone.
    QString actionText;
    QString actionName;
    /// What else can be done, in the same words.
    Action otherAction = Action::None;
    QString otherText;
    QString otherName;
    /// With TakeOver, UseReaders and KeepModels.
    std::optional<Difference> difference;

    bool operator==(const Finding &) const = default;
};

/// Everything the person ought to know before approving, the weightiest first: what the guard
/// found, what cannot be read, what differs from the household's own problem, lines that were not
/// understood, what was decided on the way. Long lists end with how many more there are.
std::vector<Finding> collectFindings(const RunState &state, const ApprovalGate &gate);

/// Those edits of the text in the middle that can be copied into the household's words as things
/// stand.
std::vector<Difference> takeableDifferences(const RunState &state);

} // namespace gatehouse
