// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "problem.h"

#include <QTime>

namespace gatehouse
{

/// How moments are written.
enum class TimeNotation
{
    /// "+4:00": hours and minutes after now.
    AfterNow,
    /// "22:30", on later days "06:30 (+1)"; the text states "Now: 18:30" first.
    Clock,
};

/// A scheduling problem as it stands in the outbound text.
struct ProblemText
{
    Problem problem;
    TimeNotation notation = TimeNotation::AfterNow;
    /// What "Now:" says; only with TimeNotation::Clock.
    QTime now;
    /// Words of the user, one entry a "Note:" line.
    QStringList notes;

    bool operator==(const ProblemText &) const = default;
};

/// The outbound text in its fixed form, one line an entry, each ended by a line feed. This is the
/// whole vocabulary that leaves the machine, notes aside.
QString write(const ProblemText &text);

/// Reads outbound text: spacing, letter case, order of lines and of clauses, zeros ("+04:00",
/// "0.450") are free; anything else that is not in the vocabulary is TextNotUnderstood with its
/// place. What was read is checked (see check).
Result<ProblemText> readProblemText(const QString &text);

/// One moment in \a notation: "+25:05", "06:30 (+1)".
QString writeMoment(Minutes moment, TimeNotation notation, QTime now);

/// Reads a moment in \a notation; "H:MM" without the plus counts from now where times do.
std::optional<Minutes> readMoment(QStringView text, TimeNotation notation, QTime now);

/// The ranges of \a text, notes aside, that the fixed form has a place for: what a guard need not
/// compare. Half-open UTF-16 ranges, sorted, apart.
std::vector<Span> grammarRanges(const QString &text);

} // namespace gatehouse
