// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "envelope.h"

#include "jsonwriter.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace gatehouse
{

Envelope Envelope::around(QByteArray before, QByteArray after)
{
    Envelope envelope;
    envelope.m_before = std::move(before);
    envelope.m_after = std::move(after);
    envelope.m_isJson = true;
    return envelope;
}

QByteArray Envelope::wrap(const QString &text) const
{
    if (!m_isJson) {
        return text.toUtf8();
    }
    return m_before + JsonWriter().string(text).document().chopped(1) + m_after;
}

std::optional<QString> Envelope::unwrap(const QByteArray &body) const
{
    QString text;
    if (!m_isJson) {
        text = QString::fromUtf8(body);
    } else {
        const qsizetype around = m_before.size() + m_after.size();
        if (body.size() < around || !body.startsWith(m_before) || !body.endsWith(m_after)) {
            return std::nullopt;
        }
        const QByteArray value = body.mid(m_before.size(), body.size() - around);
        const QJsonArray read = QJsonDocument::fromJson('[' + value + ']').array();
        if (read.size() != 1 || !read.first().isString()) {
            return std::nullopt;
        }
        text = read.first().toString();
    }
    // One text may be written as JSON in many ways, which could carry something besides it.
    return wrap(text) == body ? std::optional(text) : std::nullopt;
}

} // namespace gatehouse
