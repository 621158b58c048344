// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <initializer_list>
#include <utility>
#include <vector>

namespace gatehouse
{

/// A value that a model wrote as JSON or as something near it. It may hold words of the household:
/// it is read and thrown away, and never shown or logged.
struct LooseValue
{
    enum class Kind
    {
        Null,
        Boolean,
        /// As it was written, so that no digit is lost: "0.45", "1e3".
        Number,
        Text,
        List,
        Object,
    };

    Kind kind = Kind::Null;
    /// Of a number or a text; "true" or "false" of a boolean.
    QString text;
    std::vector<LooseValue> items;
    /// In the order in which they stand there.
    std::vector<std::pair<QString, LooseValue>> fields;

    bool isObject() const { return kind == Kind::Object; }
    bool isList() const { return kind == Kind::List; }
    /// A number, a text or a boolean.
    bool isPlain() const
    {
        return kind == Kind::Number || kind == Kind::Text || kind == Kind::Boolean;
    }

    /// The first field that has one of \a names, by looseName(); nullptr where there is none.
    const LooseValue *field(std::initializer_list<const char *> names) const;

    bool operator==(const LooseValue &) const = default;
};

/// A field's name without what models write this way and that: "Finish-By" and "finishBy" are
/// "finishby".
QString looseName(QStringView name);

} // namespace gatehouse
