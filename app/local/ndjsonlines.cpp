// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "ndjsonlines.h"

#include <utility>

namespace gatehouse
{

std::vector<QByteArray> NdjsonLines::take(QByteArrayView bytes)
{
    std::vector<QByteArray> lines;
    while (!bytes.isEmpty() && !m_isTooLong) {
        const qsizetype feed = bytes.indexOf('\n');
        const QByteArrayView part = feed < 0 ? bytes : bytes.first(feed);
        if (m_line.size() + part.size() > longestLine) {
            m_isTooLong = true;
            m_line.clear();
            break;
        }
        m_line.append(part);
        if (feed < 0) {
            break;
        }
        if (const QByteArray line = std::exchange(m_line, {}).trimmed(); !line.isEmpty()) {
            lines.push_back(line);
        }
        bytes = bytes.sliced(feed + 1);
    }
    return lines;
}

std::optional<QByteArray> NdjsonLines::finish()
{
    const QByteArray line = std::exchange(m_line, {}).trimmed();
    return line.isEmpty() ? std::nullopt : std::optional(line);
}

} // namespace gatehouse
