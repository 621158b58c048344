// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "wordclass.h"

#include <QHash>

namespace gatehouse
{

std::optional<WordClass> wordClass(QStringView name)
{
    static const QHash<QString, WordClass> names = {
#define GATEHOUSE_NAME(name) {QStringLiteral(#name), WordClass::name},
        GATEHOUSE_WORD_CLASSES(GATEHOUSE_NAME)
#undef GATEHOUSE_NAME
    };
    const auto found = names.constFind(name.toString());
    return found == names.constEnd() ? std::nullopt : std::optional(*found);
}

} // namespace gatehouse
