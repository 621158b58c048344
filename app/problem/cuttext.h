// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "outboundlines.h"

namespace gatehouse
{

/// An outbound text cut up and held against the fixed form, once for all who look at it. Points
/// into the text, which outlives it.
class CutText
{
public:
    explicit CutText(QStringView text);
    CutText(const CutText &) = delete;
    CutText &operator=(const CutText &) = delete;

    QStringView text() const { return m_text; }
    QStringView wordsOf(Span span) const { return m_text.mid(span.from, span.to - span.from); }
    const std::vector<OutboundLine> &lines() const { return m_lines; }
    const TimeFrame &frame() const { return m_frame; }
    /// What matchLine() says of the line at \a index; nothing where it is a note.
    const std::vector<LinePart> &parts(size_t index) const { return m_parts[index]; }

private:
    QStringView m_text;
    std::vector<OutboundLine> m_lines;
    TimeFrame m_frame;
    std::vector<std::vector<LinePart>> m_parts;
};

} // namespace gatehouse
