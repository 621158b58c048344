// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "preparedtext.h"

#include "clockreader.h"
#include "conditions.h"
#include "quantityreader.h"
#include "sentencesplitter.h"
#include "tagger.h"

#include <algorithm>

namespace gatehouse
{

namespace
{

/// What the grammar gives QUESTION and FILLER as their values.
constexpr qint64 asksLeave = 1;
constexpr qint64 nowOrLater = 2;
constexpr qint64 please = 2;

/// So many words stand at most before the one that asks.
constexpr size_t longestOpening = 3;

} // namespace

/// One step behind the other within each block; only what must know the whole text sees all of it.
PreparedText prepare(const QString &text, const Grammar &grammar, int firstLine)
{
    PreparedText prepared{.text = lex(text, firstLine), .sentences = {}};
    const std::vector<LineLayout> layouts = layOut(prepared.text);
    Tagger tagger(prepared.text, layouts, grammar);
    Items words;
    Items quantities;
    quantities.reserve(prepared.text.tokens.size() + prepared.text.lines.size());
    while (!tagger.atEnd()) {
        tagger.read(words);
        QuantityReader(prepared.text, words, quantities).read();
    }
    ClockReader clocks(prepared.text, quantities, clockHabits(prepared.text, quantities), false);
    SentenceSplitter splitter(prepared.text, layouts);
    while (!clocks.atEnd()) {
        splitter.add(clocks.readBlock());
    }
    prepared.sentences = splitter.take();
    tellQuestions(prepared.sentences);
    return prepared;
}

void tellQuestions(std::vector<Sentence> &sentences)
{
    for (Sentence &sentence : sentences) {
        sentence.question = asks(sentence);
        sentence.request = sentence.question && requests(sentence);
    }
}

namespace
{

/// "Can the dryer be done by ten please": no question mark, or a "please".
bool asksForDeadline(const Sentence &sentence)
{
    const Items &items = sentence.items;
    const auto has = [&items](auto... kinds) {
        return std::any_of(items.begin(), items.end(),
                           [=](const Item &item) { return item.isOneOf(kinds...); });
    };
    const bool courteous =
        !items.back().isSign(u'?') || std::any_of(items.begin(), items.end(), [](const Item &item) {
            return item.is(WordClass::FILLER) && item.value == please;
        });
    const bool asksMore = has(WordClass::NOW, WordClass::OR) ||
                          std::count_if(items.begin(), items.end(), [](const Item &item) {
                              return item.is(WordClass::QUESTION);
                          }) > 1;
    const auto first = std::find_if(items.begin(), items.end(), [](const Item &item) {
        return !item.isOneOf(WordClass::FILLER, WordClass::SIGN);
    });
    return first != items.end() && first->is(WordClass::QUESTION) && first->value == asksLeave &&
           courteous && !asksMore && has(WordClass::CLOCK) && has(WordClass::FINISH) &&
           has(WordClass::BY, WordClass::BEFORE, WordClass::UNTIL);
}

} // namespace

bool requests(const Sentence &sentence)
{
    const Items &items = sentence.items;
    // "Finish the oven by two, would you?"
    const bool tag = items.size() > 3 && items.back().isSign(u'?') &&
                     items[items.size() - 2].is(WordClass::QUESTION) &&
                     items[items.size() - 3].isSign(u',');
    // "Schedule the oven so that it is done by two."
    const bool purpose = std::any_of(items.begin(), items.end(), [](const Item &item) {
        return item.is(WordClass::REASON) && item.value == condition::purpose;
    });
    const bool order = purpose && sentence.has(WordClass::CLOCK) && !items.back().isSign(u'?');
    return tag || order || sentence.has(WordClass::REQUEST) || asksForDeadline(sentence);
}

bool asks(const Sentence &sentence)
{
    if (sentence.question) {
        return true;
    }
    size_t looked = 0;
    for (const Item &item : sentence.items) {
        // "Decide: dryer, now or later", "It's ten now, tell me should I run the dryer"
        const bool chooses = item.is(WordClass::QUESTION) && item.value == nowOrLater;
        if (chooses || (item.is(WordClass::QUESTION) && looked < longestOpening)) {
            return true;
        }
        // "Only after ten can the dryer start."
        if (item.isOneOf(WordClass::ONLY, WordClass::AFTER, WordClass::ONCE)) {
            return false;
        }
        looked = item.isSign(u',') || item.isSign(u':') ? 0 : looked + 1;
    }
    return false;
}

} // namespace gatehouse
