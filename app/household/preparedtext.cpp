// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "preparedtext.h"

#include "clockreader.h"
#include "quantityreader.h"
#include "questions.h"
#include "sentencesplitter.h"
#include "tagger.h"

namespace gatehouse
{

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

} // namespace gatehouse
