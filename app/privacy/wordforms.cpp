// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "wordforms.h"

#include "wordtable.h"

namespace gatehouse
{

namespace
{

struct Ending
{
    std::u16string_view one, many;
};

constexpr Ending endings[] = {{u"y", u"ies"}, {u"f", u"ves"}, {u"fe", u"ves"},
                              {u"", u"es"},   {u"", u"s"},    {u"", u"en"}};
constexpr size_t shortestStem = 3;

} // namespace

std::vector<std::u16string> otherNumbers(std::u16string_view word)
{
    std::vector<std::u16string> others;
    for (const Ending &ending : endings) {
        const auto swap = [&](std::u16string_view from, std::u16string_view to) {
            if (word.size() >= from.size() + shortestStem &&
                word.substr(word.size() - from.size()) == from) {
                others.push_back(std::u16string(word.substr(0, word.size() - from.size())) +
                                 std::u16string(to));
            }
        };
        swap(ending.many, ending.one);
        if (!ending.one.empty()) {
            swap(ending.one, ending.many);
        }
    }
    if (word.size() < WordTable::startLength) {
        others.push_back(std::u16string(word) + u's');
    }
    return others;
}

QString writtenOut(QString text)
{
    struct Letter
    {
        char16_t letter;
        QStringView pair;
    };
    static constexpr Letter letters[] = {{u'\u00E4', u"ae"}, {u'\u00F6', u"oe"}, {u'\u00FC', u"ue"},
                                         {u'\u00F8', u"oe"}, {u'\u00E5', u"aa"}, {u'\u00C4', u"Ae"},
                                         {u'\u00D6', u"Oe"}, {u'\u00DC', u"Ue"}, {u'\u00D8', u"Oe"},
                                         {u'\u00C5', u"Aa"}};
    for (const Letter &each : letters) {
        text.replace(QChar(each.letter), each.pair.toString());
    }
    return text;
}

} // namespace gatehouse
