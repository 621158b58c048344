// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "preparedtext.h"

#include "clockreader.h"
#include "quantityreader.h"
#include "tagger.h"

namespace gatehouse
{

PreparedText prepare(const QString &text, const Grammar &grammar, int firstLine)
{
    PreparedText prepared{.text = lex(text, firstLine), .sentences = {}};
    const std::vector<LineLayout> layouts = layOut(prepared.text);
    const Items words = tag(prepared.text, layouts, grammar);
    const Items quantities = QuantityReader(prepared.text, words).read();
    Items clocks = ClockReader(prepared.text, quantities).read();
    prepared.sentences = splitSentences(prepared.text, layouts, clocks);
    for (Sentence &sentence : prepared.sentences) {
        sentence.question = asks(sentence);
    }
    return prepared;
}

bool asks(const Sentence &sentence)
{
    if (sentence.question) {
        return true;
    }
    size_t looked = 0;
    for (const Item &item : sentence.items) {
        if (item.is(WordClass::QUESTION)) {
            return true;
        }
        if (++looked == 3) {
            break;
        }
    }
    return false;
}

} // namespace gatehouse
