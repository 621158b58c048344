// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "result.h"

#include <QJsonValue>

#include <initializer_list>
#include <optional>
#include <vector>

namespace gatehouse
{

/// Who wrote a JSON document.
enum class JsonOrigin
{
    /// A person of this machine, or a program for them: errors say which field is not known.
    Household,
    /// A model far away: no word of its text goes into an error.
    Reply,
};

/// The first thing that was wrong while a JSON document was read.
class JsonErrors
{
public:
    explicit JsonErrors(JsonOrigin origin) : m_origin(origin) {}

    /// Keeps \a error where none was kept yet.
    void add(Error error);
    const std::optional<Error> &first() const { return m_first; }
    JsonOrigin origin() const { return m_origin; }

private:
    JsonOrigin m_origin;
    std::optional<Error> m_first;
};

/// A value of a JSON document, read strictly: what is not as expected goes to the JsonErrors under
/// the value's path ("loads[2].phases[0].wh"), and a harmless default comes back, so that reading
/// is written down without a branch after each step. Whoever reads looks at the errors at the end.
class JsonNode
{
public:
    /// The whole of \a json, which is an object whose fields stand there once each. Errors:
    /// BinaryFile, InvalidUtf8, EmptyInput, NotJson and NestedTooDeep with the line, NotAnObject,
    /// RepeatedField.
    static JsonNode parse(const QByteArray &json, JsonErrors &errors);

    /// False for a field that may be missing and is.
    bool isPresent() const { return m_present; }
    const QString &path() const { return m_path; }

    /// The field \a name of this object. Missing: MissingField; this not an object: WrongType.
    JsonNode required(const char *name) const;
    JsonNode optional(const char *name) const;
    /// UnknownField where this object has a field that is none of \a names; under the path of that
    /// field, or under that of this object where its name cannot be repeated.
    void allowOnly(std::initializer_list<const char *> names) const;

    /// The elements of this array; WrongType for anything else.
    std::vector<JsonNode> items() const;
    /// A whole number; WrongType for anything else, OutOfRange outside \a least to \a most.
    qint64 integer(qint64 least, qint64 most) const;
    bool boolean() const;
    QString string(ExpectedValue expected = ExpectedValue::Text) const;
    /// A number or a string as a decimal text; a number as the shortest one that reads back to the
    /// same double.
    QString decimal() const;

    /// Says that this value is wrong, and what it should be.
    void fail(ErrorKind kind, ExpectedValue expected = ExpectedValue::Unsaid) const;

private:
    JsonNode(QJsonValue value, QString path, JsonErrors &errors, bool present)
        : m_value(std::move(value)), m_path(std::move(path)), m_errors(&errors), m_present(present)
    {}

    JsonNode field(const char *name) const;
    QString pathOf(const QString &name) const
    {
        return m_path.isEmpty() ? name : m_path + u'.' + name;
    }

    QJsonValue m_value;
    QString m_path;
    JsonErrors *m_errors;
    bool m_present;
};

} // namespace gatehouse
