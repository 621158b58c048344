// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "jsonwriter.h"

#include <QString>

#include <algorithm>

namespace gatehouse
{

namespace
{

/// What stands for \a c, which does not stand for itself, within a string.
QString escapeOf(QChar c)
{
    switch (c.unicode()) {
    case u'"':
        return QStringLiteral("\\\"");
    case u'\\':
        return QStringLiteral("\\\\");
    case u'\n':
        return QStringLiteral("\\n");
    case u'\t':
        return QStringLiteral("\\t");
    default:
        return QStringLiteral("\\u%1").arg(c.unicode(), 4, 16, QChar(u'0'));
    }
}

bool standsForItself(QChar c)
{
    return c >= u' ' && c != u'"' && c != u'\\' && c != u'\x7f';
}

/// Character by character, a long body would take as long as its hash.
QString escaped(QStringView text)
{
    QString result;
    result.reserve(text.size() + text.size() / 16);
    for (auto at = text.begin(); at != text.end();) {
        const auto next = std::find_if_not(at, text.end(), standsForItself);
        result += QStringView(at, next);
        if (next == text.end()) {
            break;
        }
        result += escapeOf(*next);
        at = next + 1;
    }
    return result;
}

} // namespace

JsonWriter &JsonWriter::beginObject()
{
    return open('{');
}

JsonWriter &JsonWriter::endObject()
{
    return close('}');
}

JsonWriter &JsonWriter::beginArray()
{
    return open('[');
}

JsonWriter &JsonWriter::endArray()
{
    return close(']');
}

JsonWriter &JsonWriter::key(const char *name)
{
    separate();
    m_json.append('"').append(name).append("\": ");
    m_needsComma = false;
    return *this;
}

JsonWriter &JsonWriter::string(QStringView text)
{
    separate();
    m_json.append('"').append(escaped(text).toUtf8()).append('"');
    return *this;
}

JsonWriter &JsonWriter::number(qint64 number)
{
    separate();
    m_json.append(QByteArray::number(number));
    return *this;
}

JsonWriter &JsonWriter::boolean(bool value)
{
    separate();
    m_json.append(value ? "true" : "false");
    return *this;
}

JsonWriter &JsonWriter::null()
{
    separate();
    m_json.append("null");
    return *this;
}

JsonWriter &JsonWriter::embed(const QByteArray &document)
{
    separate();
    m_json.append(document.trimmed());
    return *this;
}

QByteArray JsonWriter::document() const
{
    return m_json + '\n';
}

void JsonWriter::separate()
{
    if (m_needsComma) {
        m_json.append(", ");
    }
    m_needsComma = true;
}

JsonWriter &JsonWriter::open(char bracket)
{
    separate();
    m_json.append(bracket);
    m_needsComma = false;
    return *this;
}

JsonWriter &JsonWriter::close(char bracket)
{
    m_json.append(bracket);
    m_needsComma = true;
    return *this;
}

} // namespace gatehouse
