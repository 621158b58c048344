// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

class QDebug;
class QTextStream;

namespace gatehouse
{

/// Words of the household: text, question, names. They may go to the screen, to a model on this
/// machine and to the private store, and nowhere else.
///
/// Threat: a log line, an error sentence or an outbound string that picks the words up in passing.
/// So the type neither converts to a plain string nor joins with one, and streaming it does not
/// compile. Whoever needs the words writes reveal(), which is easy to look for.
class PrivateText
{
public:
    PrivateText() = default;
    explicit PrivateText(QString text) : m_text(std::move(text)) {}

    /// The words themselves. Never pass them to anything that leaves this machine.
    const QString &reveal() const { return m_text; }
    bool isEmpty() const { return m_text.isEmpty(); }

    bool operator==(const PrivateText &) const = default;

private:
    QString m_text;
};

void operator<<(const QDebug &, const PrivateText &) = delete;
void operator<<(const QTextStream &, const PrivateText &) = delete;

} // namespace gatehouse
