// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "serverversion.h"

#include <QList>

#include <algorithm>
#include <array>

namespace gatehouse
{

namespace
{

constexpr int longestVersion = 60;

std::optional<int> readPart(QStringView text)
{
    bool isNumber = false;
    const uint value = text.toUInt(&isNumber);
    const bool isPlain = isNumber && text.size() <= 6 && text.front().isDigit();
    return isPlain ? std::optional(static_cast<int>(value)) : std::nullopt;
}

} // namespace

std::optional<ServerVersion> ServerVersion::parse(QStringView text)
{
    text = text.trimmed();
    if (text.size() > longestVersion) {
        return std::nullopt;
    }
    if (text.startsWith(u'v')) {
        text = text.sliced(1);
    }
    text = text.left(text.indexOf(u'+') < 0 ? text.size() : text.indexOf(u'+'));
    const qsizetype hyphen = text.indexOf(u'-');
    const QList<QStringView> parts = (hyphen < 0 ? text : text.left(hyphen)).split(u'.');
    if (parts.size() < 2 || parts.size() > 3) {
        return std::nullopt;
    }
    std::array<int, 3> numbers{};
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const std::optional<int> number = readPart(parts.at(i));
        if (!number) {
            return std::nullopt;
        }
        numbers[static_cast<size_t>(i)] = *number;
    }
    return ServerVersion{numbers[0], numbers[1], numbers[2], hyphen < 0};
}

bool isUnsafe(const ServerVersion &version)
{
    return version < ServerVersion{0, 17, 1};
}

bool knowsLocalNames(const ServerVersion &version)
{
    return version >= ServerVersion{0, 17, 6};
}

bool ignoresSchemaWithoutThinking(const ServerVersion &version, QStringView model)
{
    const QStringView name = model.sliced(model.lastIndexOf(u'/') + 1);
    return name.startsWith(u"gemma4") && version < ServerVersion{0, 21, 1};
}

} // namespace gatehouse
