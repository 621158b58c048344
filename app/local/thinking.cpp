// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "thinking.h"

namespace gatehouse
{

QByteArray toJson(Thinking thinking)
{
    switch (thinking) {
    case Thinking::Unsaid:
        return {};
    case Thinking::Off:
        return QByteArrayLiteral("false");
    case Thinking::On:
        return QByteArrayLiteral("true");
    case Thinking::Low:
        return QByteArrayLiteral("\"low\"");
    case Thinking::Medium:
        return QByteArrayLiteral("\"medium\"");
    case Thinking::High:
        return QByteArrayLiteral("\"high\"");
    case Thinking::Max:
        return QByteArrayLiteral("\"max\"");
    }
    return {};
}

} // namespace gatehouse
