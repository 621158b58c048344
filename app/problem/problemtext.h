// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "problem.h"
#include "refusedplan.h"

#include <QTime>

namespace gatehouse
{

class CutText;

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
    /// What "Now:" says. Always there with TimeNotation::Clock; with AfterNow only where the clock
    /// changes before the horizon, so that hours and minutes of the day would mislead.
    QTime now;
    /// Words of the user, one entry a "Note:" line.
    QStringList notes;
    /// An earlier plan that broke rules, where another one is asked for.
    RefusedPlan refused = {};

    bool operator==(const ProblemText &) const = default;
};

/// The outbound text in its fixed form, one line an entry, each ended by a line feed. It is written
/// from the canonical form of the problem (see canonical), so equal problems give equal texts.
/// Apart from notes it holds words of the vocabulary only.
QString write(const ProblemText &text);

/// Reads outbound text: spacing, letter case, order of lines and of clauses, zeros ("+04:00",
/// "0.450") are free; anything else that is not in the vocabulary is TextNotUnderstood with its
/// place, a number over the caps OverCap, one load too many TooManyLoads, a time of day where no
/// "Now:" line stands ClockWithoutNow. The problem comes back in canonical form and has passed
/// check().
Result<ProblemText> readProblemText(const QString &text);
Result<ProblemText> readProblemText(const CutText &text);

/// Whether \a text, its "Note:" lines aside, is exactly what write() makes of \a read, which was
/// read from it.
bool isPlainForm(const QString &text, const ProblemText &read);
bool isPlainForm(const CutText &text, const ProblemText &read);

/// One moment in \a notation: "+25:05", "06:30 (+1)".
QString writeMoment(Minutes moment, TimeNotation notation, QTime now);

/// Reads a moment in \a notation, at most the longest horizon after now; "H:MM" without the plus
/// counts from now where times do. "24:00" is the midnight that ends its day. Nothing for anything
/// else, a clock time before now included.
std::optional<Minutes> readMoment(QStringView text, TimeNotation notation, QTime now);

} // namespace gatehouse
