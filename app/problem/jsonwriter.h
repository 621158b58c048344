// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QStringView>

namespace gatehouse
{

/// Writes JSON with its keys in the order in which they are given; Qt's own objects sort theirs,
/// and what people approve byte by byte must not depend on that. One line, a space behind each
/// comma and colon.
///
/// Calls nest as the text does; that they match is the caller's business.
class JsonWriter
{
public:
    JsonWriter &beginObject();
    JsonWriter &endObject();
    JsonWriter &beginArray();
    JsonWriter &endArray();
    JsonWriter &key(const char *name);

    JsonWriter &string(QStringView text);
    JsonWriter &number(qint64 number);
    JsonWriter &boolean(bool value);
    JsonWriter &null();
    /// \a document, which is JSON already, as a value.
    JsonWriter &embed(const QByteArray &document);

    /// What was written, ended by a line feed.
    QByteArray document() const;

private:
    void separate();
    JsonWriter &open(char bracket);
    JsonWriter &close(char bracket);

    QByteArray m_json;
    bool m_needsComma = false;
};

} // namespace gatehouse
