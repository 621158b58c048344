// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace gatehouse
{

/// What stands around the outbound text in the body of a request: instructions, schema and
/// settings, the same for everybody who uses this version with these settings. Private words have
/// no place in it, since it is fixed before any are known.
class Envelope
{
public:
    /// None: the body is the text itself, as UTF-8.
    Envelope() = default;
    /// A JSON document in which the text is the one string between \a before and \a after; both
    /// without its quotation marks.
    static Envelope around(QByteArray before, QByteArray after);

    /// The body with \a text in its place. Equal texts give equal bytes.
    QByteArray wrap(const QString &text) const;
    /// The text that wrap() would make \a body of, byte for byte; nothing for any other body.
    std::optional<QString> unwrap(const QByteArray &body) const;

    bool operator==(const Envelope &) const = default;

private:
    QByteArray m_before;
    QByteArray m_after;
    bool m_isJson = false;
};

} // namespace gatehouse
