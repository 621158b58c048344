// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <optional>
#include <vector>

namespace gatehouse
{

/// One event of a stream of server-sent events.
struct StreamEvent
{
    /// What "event:" says; empty where it says nothing.
    QByteArray name;
    /// The lines of "data:", parted by line feeds.
    QByteArray data;

    bool operator==(const StreamEvent &) const = default;
};

/// Cuts a stream of server-sent events (the HTML standard, section 9.2) into its events, wherever
/// the network split it. Lines end with CR, LF or both; comments, ids and unknown fields are passed
/// over, and so is a last event that no empty line ends, since it may be cut off.
class EventStream
{
public:
    /// The events that \a bytes, the next of the stream, complete.
    std::vector<StreamEvent> take(QByteArrayView bytes);

private:
    std::optional<StreamEvent> endLine();
    void readField(QByteArrayView line);

    QByteArray m_line;
    StreamEvent m_event;
    bool m_hasData = false;
    bool m_isFirstLine = true;
    /// The last byte was a CR: a LF right behind it ends no further line.
    bool m_afterReturn = false;
};

} // namespace gatehouse
