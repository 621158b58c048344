// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "cuttext.h"

namespace gatehouse
{

CutText::CutText(QStringView text)
    : m_text(text), m_lines(outboundLines(text)), m_frame(timeFrame(m_lines))
{
    m_parts.reserve(m_lines.size());
    for (const OutboundLine &line : m_lines) {
        m_parts.push_back(line.note ? std::vector<LinePart>() : matchLine(line.tokens, m_frame));
    }
}

} // namespace gatehouse
