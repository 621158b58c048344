// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "loadid.h"

namespace gatehouse
{

namespace
{

constexpr int letters = 26;
/// Two letters name 702 loads, far more than a problem may have. A third would begin to have room
/// for a word.
constexpr qsizetype mostLetters = 2;

} // namespace

std::optional<LoadId> LoadId::parse(QStringView text)
{
    constexpr QStringView prefix = u"load_";
    if (!text.startsWith(prefix)) {
        return std::nullopt;
    }
    const QStringView name = text.mid(prefix.size());
    if (name.isEmpty() || name.size() > mostLetters) {
        return std::nullopt;
    }
    int number = 0;
    for (const QChar c : name) {
        if (c < u'A' || c > u'Z') {
            return std::nullopt;
        }
        number = number * letters + (c.unicode() - u'A') + 1;
    }
    return LoadId{number - 1};
}

QString toString(LoadId id)
{
    QString name;
    for (int number = id.index + 1; number > 0; number = (number - 1) / letters) {
        name.prepend(QChar(static_cast<char16_t>(u'A' + (number - 1) % letters)));
    }
    return QStringLiteral("load_") + name;
}

} // namespace gatehouse
