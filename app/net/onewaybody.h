// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QIODevice>

namespace gatehouse
{

/// The body of one request, which can be read once and from the beginning only.
///
/// Threat: Qt sends a POST again by itself where the other end closes the connection without an
/// answer, and what was approved once would arrive twice. It cannot do so with a body that does not
/// rewind; the request then ends with an error.
class OneWayBody : public QIODevice
{
    Q_OBJECT

public:
    explicit OneWayBody(QByteArray bytes);

    /// Whether anything was read, that is, may have left.
    bool wasRead() const { return m_at > 0; }

    bool isSequential() const override { return true; }
    bool atEnd() const override;
    qint64 bytesAvailable() const override;
    bool reset() override { return false; }

protected:
    qint64 readData(char *data, qint64 most) override;
    qint64 writeData(const char *data, qint64 size) override;

private:
    QByteArray m_bytes;
    qint64 m_at = 0;
};

} // namespace gatehouse
