// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "loosevalue.h"

#include <algorithm>

namespace gatehouse
{

const LooseValue *LooseValue::field(std::initializer_list<const char *> names) const
{
    for (const char *name : names) {
        const auto found = std::find_if(fields.begin(), fields.end(), [name](const auto &field) {
            return looseName(field.first) == QLatin1String(name);
        });
        if (found != fields.end()) {
            return &found->second;
        }
    }
    return nullptr;
}

QString looseName(QStringView name)
{
    QString plain;
    for (const QChar c : name) {
        if (c.isLetterOrNumber()) {
            plain += c.toLower();
        }
    }
    return plain;
}

} // namespace gatehouse
