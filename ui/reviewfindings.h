// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "error.h"

#include <QString>

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

    Weight weight = Weight::Note;
    QString text;
    Where where = Where::Nowhere;
    Place place;

    bool operator==(const Finding &) const = default;
};

/// Everything the person ought to know before approving, the weightiest first: what the guard
/// found, what cannot be read, what differs from the household's own problem, lines that were not
/// understood, what was decided on the way. Long lists end with how many more there are.
std::vector<Finding> collectFindings(const RunState &state, const ApprovalGate &gate);

} // namespace gatehouse
