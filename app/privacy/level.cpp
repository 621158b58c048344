// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "level.h"

namespace gatehouse
{

QString levelName(Level level)
{
    switch (level) {
    case Level::Names:
        return QStringLiteral("names");
    case Level::Shifted:
        return QStringLiteral("shifted");
    case Level::Scaled:
        return QStringLiteral("scaled");
    }
    return {};
}

std::optional<Level> levelNamed(const QString &name)
{
    for (const Level level : {Level::Names, Level::Shifted, Level::Scaled}) {
        if (name == levelName(level)) {
            return level;
        }
    }
    return std::nullopt;
}

} // namespace gatehouse
