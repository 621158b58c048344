// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "runvalues.h"

#include <algorithm>

namespace gatehouse
{

namespace
{

template<typename... Kinds>
bool hasOneOf(const Sentence &sentence, Kinds... kinds)
{
    return std::any_of(sentence.items.begin(), sentence.items.end(),
                       [=](const Item &item) { return item.isOneOf(kinds...); });
}

} // namespace

bool statesRun(const Sentence &sentence)
{
    return hasOneOf(sentence, WordClass::DURATION) &&
           hasOneOf(sentence, WordClass::ENERGY, WordClass::POWER);
}

bool tellsOther(const Sentence &sentence)
{
    const bool usual = hasOneOf(sentence, WordClass::HABIT);
    const bool speaks =
        hasOneOf(sentence, WordClass::PRONOUN) ||
        (!usual && hasOneOf(sentence, WordClass::TAKE, WordClass::RUN, WordClass::NEED));
    const bool labels =
        std::any_of(sentence.items.begin(), sentence.items.end(),
                    [](const Item &item) { return item.isSign(u':') || item.isSign(u'='); });
    return !speaks && !labels && !statesRun(sentence) &&
           (usual || hasOneOf(sentence, WordClass::UNKNOWN, WordClass::PERSON));
}

} // namespace gatehouse
