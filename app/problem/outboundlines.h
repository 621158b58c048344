// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "formmatch.h"

#include <QString>

#include <optional>
#include <vector>

namespace gatehouse
{

/// One line of an outbound text, cut up. Points into that text.
struct OutboundLine
{
    /// From 1.
    int number = 0;
    /// Without the line feed.
    Span span;
    /// Places count from the start of the text. A note has the tokens of "Note:" only.
    std::vector<TextToken> tokens;
    /// What follows "Note:".
    std::optional<Span> note;
};

/// A part of a line and the form it was held against.
struct LinePart
{
    std::span<const TextToken> tokens;
    FormMatch match;

    bool fits() const { return match.isComplete && match.taken == tokens.size(); }
};

/// The lines of \a text, which outlives them.
std::vector<OutboundLine> outboundLines(QStringView text);

/// The notation of a text with these \a lines: clock times where a "Now:" line stands.
TimeFrame timeFrame(const std::vector<OutboundLine> &lines);

/// Holds the \a tokens of one line that is no note against the fixed form. Where a part does not
/// fit, the parts behind it are still looked at. The semicolons of a load line are in no part.
std::vector<LinePart> matchLine(std::span<const TextToken> tokens, const TimeFrame &frame);

} // namespace gatehouse
