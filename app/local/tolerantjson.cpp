// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "tolerantjson.h"

#include "looseparser.h"

namespace gatehouse
{

namespace
{

constexpr QStringView thinkingEnd(u"</think>");

/// \a text without what the model thought, unless nothing that could be an object is left.
QStringView withoutThinking(QStringView text)
{
    const qsizetype end = text.lastIndexOf(thinkingEnd);
    // In an object those letters are a part of a text.
    if (end < 0 || text.trimmed().startsWith(u'{')) {
        return text;
    }
    const QStringView answer = text.sliced(end + thinkingEnd.size());
    return answer.contains(u'{') ? answer : text.left(end);
}

} // namespace

Result<std::vector<LooseValue>, LooseJsonFault> looseObjects(QStringView text)
{
    if (text.size() > mostLooseCharacters) {
        return Unexpected{LooseJsonFault::TooLong};
    }
    const QStringView answer = withoutThinking(text);
    std::vector<LooseValue> objects;
    int values = mostLooseValues;
    qsizetype at = answer.indexOf(u'{');
    while (at >= 0 && objects.size() < mostLooseObjects) {
        LooseParser parser(answer, at, values);
        std::optional<LooseValue> object = parser.object();
        if (parser.isTooMuch()) {
            return Unexpected{LooseJsonFault::TooMuch};
        }
        if (object) {
            objects.push_back(std::move(*object));
        }
        // On from where it gave up, not from the next brace: each character is read once.
        at = answer.indexOf(u'{', parser.at());
    }
    if (objects.empty()) {
        return Unexpected{LooseJsonFault::NoObject};
    }
    return objects;
}

} // namespace gatehouse
