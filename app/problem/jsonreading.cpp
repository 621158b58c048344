// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "jsonreading.h"

#include "jsonkeys.h"
#include "textdoor.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace gatehouse
{

namespace
{

constexpr qsizetype longestFieldName = 40;

/// Whether \a name can stand in a sentence: a key may be a whole page, or hold control characters.
bool looksLikeFieldName(const QString &name)
{
    return !name.isEmpty() && name.size() <= longestFieldName &&
           std::all_of(name.begin(), name.end(), [](QChar c) {
               return (c.unicode() < 0x80 && c.isLetterOrNumber()) || c == u'_' || c == u'-';
           });
}

/// \a name behind \a path, where whoever wrote the document may be quoted.
QString fieldPath(const QString &path, const QString &name, JsonOrigin origin)
{
    const bool repeats = origin == JsonOrigin::Household && looksLikeFieldName(name);
    if (!repeats) {
        return path;
    }
    return path.isEmpty() ? name : path + u'.' + name;
}

/// Whether \a json is a list, a number, a word: JSON all the same.
bool isOtherJson(const QByteArray &json)
{
    const QJsonDocument wrapped = QJsonDocument::fromJson('[' + json + ']');
    return wrapped.array().size() == 1;
}

/// Why \a json, which Qt read with \a problem, is no object.
Error whyNoObject(const QByteArray &json, const QJsonParseError &problem)
{
    if (json.trimmed().isEmpty()) {
        return {.kind = ErrorKind::EmptyInput};
    }
    if (isOtherJson(json)) {
        return {.kind = ErrorKind::NotAnObject};
    }
    const bool isDeep = problem.error == QJsonParseError::DeepNesting;
    const qsizetype offset = std::min<qsizetype>(problem.offset, json.size());
    const int line = static_cast<int>(json.left(offset).count('\n')) + 1;
    return {.kind = isDeep ? ErrorKind::NestedTooDeep : ErrorKind::NotJson,
            .place = {.line = line}};
}

} // namespace

void JsonErrors::add(Error error)
{
    if (!m_first) {
        m_first = std::move(error);
    }
}

JsonNode JsonNode::parse(const QByteArray &json, JsonErrors &errors)
{
    const JsonNode nothing{QJsonValue(), QString(), errors, false};
    if (const Result<void> checked = textdoor::checkBytes(json); !checked) {
        errors.add(checked.error());
        return nothing;
    }
    QJsonParseError problem{};
    const QJsonDocument document = QJsonDocument::fromJson(json, &problem);
    if (problem.error != QJsonParseError::NoError || !document.isObject()) {
        errors.add(whyNoObject(json, problem));
        return nothing;
    }
    if (const std::optional<RepeatedKey> twin = repeatedKey(json)) {
        const bool isReply = errors.origin() == JsonOrigin::Reply;
        errors.add(
            {.kind = ErrorKind::RepeatedField,
             .subject = isReply ? QString() : fieldPath(twin->path, twin->key, errors.origin())});
        return nothing;
    }
    return {document.object(), QString(), errors, true};
}

JsonNode JsonNode::field(const char *name) const
{
    const QString key = QString::fromLatin1(name);
    const QJsonObject object = m_value.toObject();
    const bool present = m_present && object.contains(key);
    return {object.value(key), pathOf(key), *m_errors, present};
}

JsonNode JsonNode::required(const char *name) const
{
    JsonNode node = optional(name);
    if (m_present && m_value.isObject() && !node.m_present) {
        node.fail(ErrorKind::MissingField);
    }
    return node;
}

JsonNode JsonNode::optional(const char *name) const
{
    if (m_present && !m_value.isObject()) {
        fail(ErrorKind::WrongType, ExpectedValue::Object);
    }
    return field(name);
}

void JsonNode::allowOnly(std::initializer_list<const char *> names) const
{
    if (!m_present) {
        return;
    }
    if (!m_value.isObject()) {
        fail(ErrorKind::WrongType, ExpectedValue::Object);
        return;
    }
    for (const QString &key : m_value.toObject().keys()) {
        const bool known = std::any_of(names.begin(), names.end(), [&key](const char *name) {
            return key == QLatin1String(name);
        });
        if (!known) {
            m_errors->add({.kind = ErrorKind::UnknownField,
                           .subject = fieldPath(m_path, key, m_errors->origin())});
        }
    }
}

std::vector<JsonNode> JsonNode::items() const
{
    std::vector<JsonNode> nodes;
    if (m_present && !m_value.isArray()) {
        fail(ErrorKind::WrongType, ExpectedValue::List);
    }
    const QJsonArray array = m_value.toArray();
    nodes.reserve(static_cast<std::size_t>(array.size()));
    for (qsizetype i = 0; i < array.size(); ++i) {
        nodes.push_back(
            JsonNode(array.at(i), QStringLiteral("%1[%2]").arg(m_path).arg(i), *m_errors, true));
    }
    return nodes;
}

qint64 JsonNode::integer(qint64 least, qint64 most) const
{
    if (!m_present) {
        return least;
    }
    const double number = m_value.toDouble();
    if (!m_value.isDouble() || std::floor(number) != number) {
        fail(ErrorKind::WrongType, ExpectedValue::WholeNumber);
        return least;
    }
    if (number < static_cast<double>(least) || number > static_cast<double>(most)) {
        fail(ErrorKind::OutOfRange);
        return least;
    }
    return static_cast<qint64>(number);
}

bool JsonNode::boolean() const
{
    if (m_present && !m_value.isBool()) {
        fail(ErrorKind::WrongType, ExpectedValue::Boolean);
    }
    return m_value.toBool();
}

QString JsonNode::string(ExpectedValue expected) const
{
    if (m_present && !m_value.isString()) {
        fail(ErrorKind::WrongType, expected);
    }
    return m_value.toString();
}

QString JsonNode::decimal() const
{
    if (m_value.isDouble()) {
        return QString::number(m_value.toDouble(), 'f', QLocale::FloatingPointShortest);
    }
    return string(ExpectedValue::Price);
}

void JsonNode::fail(ErrorKind kind, ExpectedValue expected) const
{
    m_errors->add({.kind = kind, .subject = m_path, .expected = expected});
}

} // namespace gatehouse
