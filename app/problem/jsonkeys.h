// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QStringList>

#include <optional>

namespace gatehouse
{

/// A field that stands twice in one object of a JSON document.
struct RepeatedKey
{
    QString key;
    /// Where its object is: "loads[2].phases[0]", empty for the whole document.
    QString path;
};

/// The first field of \a json, a well-formed document, that its object has already, however the two
/// are escaped. Most readers keep one of such twins and say nothing.
std::optional<RepeatedKey> repeatedKey(const QByteArray &json);

} // namespace gatehouse
