// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "eventstream.h"

#include <algorithm>
#include <utility>

namespace gatehouse
{

namespace
{

constexpr QByteArrayView byteOrderMark("\xEF\xBB\xBF");

bool endsLine(char c)
{
    return c == '\n' || c == '\r';
}

} // namespace

std::vector<StreamEvent> EventStream::take(QByteArrayView bytes)
{
    std::vector<StreamEvent> events;
    auto at = bytes.begin();
    while (at != bytes.end()) {
        if (std::exchange(m_afterReturn, false) && *at == '\n') {
            ++at;
            continue;
        }
        const auto end = std::find_if(at, bytes.end(), endsLine);
        m_line.append(at, end - at);
        if (end == bytes.end()) {
            break;
        }
        m_afterReturn = *end == '\r';
        if (std::optional<StreamEvent> event = endLine()) {
            events.push_back(std::move(*event));
        }
        at = end + 1;
    }
    return events;
}

std::optional<StreamEvent> EventStream::endLine()
{
    if (std::exchange(m_isFirstLine, false) && m_line.startsWith(byteOrderMark)) {
        m_line.remove(0, byteOrderMark.size());
    }
    const QByteArray line = std::exchange(m_line, {});
    if (!line.isEmpty()) {
        readField(line);
        return std::nullopt;
    }
    const StreamEvent event = std::exchange(m_event, {});
    return std::exchange(m_hasData, false) ? std::optional(event) : std::nullopt;
}

void EventStream::readField(QByteArrayView line)
{
    const qsizetype colon = line.indexOf(':');
    const QByteArrayView name = colon < 0 ? line : line.first(colon);
    QByteArrayView value = colon < 0 ? QByteArrayView() : line.sliced(colon + 1);
    if (value.startsWith(' ')) {
        value = value.sliced(1);
    }
    if (name == QByteArrayView("event")) {
        m_event.name = value.toByteArray();
    } else if (name == QByteArrayView("data")) {
        if (m_hasData) {
            m_event.data.append('\n');
        }
        m_event.data.append(value);
        m_hasData = true;
    }
}

} // namespace gatehouse
