// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "textmemory.h"

#include "quantityreader.h"
#include "questions.h"
#include "sentencesplitter.h"
#include "tagger.h"

namespace gatehouse
{

namespace
{

constexpr size_t nowhere = static_cast<size_t>(-1);

/// How many lines the block that begins at \a line goes over.
size_t linesOfBlock(const std::vector<LineLayout> &layouts, size_t line)
{
    size_t count = 1;
    while (line + count < layouts.size() && layouts[line + count - 1].wraps) {
        ++count;
    }
    return count;
}

void move(Items &items, int tokens)
{
    if (tokens == 0) {
        return;
    }
    for (Item &item : items) {
        item.first += tokens;
        item.last += tokens;
        if (item.is(WordClass::RANGE)) {
            item.fromFirst += tokens;
            item.fromLast += tokens;
            item.toFirst += tokens;
        }
    }
}

} // namespace

/// The new text, while that of before is still remembered.
struct TextMemory::Change
{
    LexedText text;
    std::vector<LineLayout> layouts;
    SameLines same;
    /// For each line of before the block that began there, or nowhere.
    std::vector<size_t> blockAt;

    /// The line of before that \a line was, with \a count lines together, or nowhere.
    size_t lineBefore(size_t line, size_t count) const
    {
        if (line + count <= same.first) {
            return line;
        }
        const size_t now = text.lines.size();
        return line >= now - same.last ? line + blockAt.size() - now : nowhere;
    }
};

PreparedText TextMemory::prepare(const QString &text, const Grammar &grammar)
{
    Change change;
    if (m_text.lines.empty()) {
        change.text = lex(text);
    } else {
        change.same = sameLines(m_text, text);
        change.text = lexAgain(text, m_text, change.same);
    }
    change.layouts = layOut(change.text);
    change.blockAt.assign(m_text.lines.size(), nowhere);
    for (size_t i = 0, line = 0; i < m_blocks.size(); line += m_blocks[i++].lines) {
        change.blockAt[line] = i;
    }
    m_blocks = blocksAfter(change, grammar);
    m_text = std::move(change.text);
    m_layouts = std::move(change.layouts);
    findClocks();

    PreparedText prepared{.text = m_text, .sentences = {}};
    SentenceSplitter splitter(prepared.text, m_layouts);
    for (const Block &block : m_blocks) {
        splitter.add(block.items);
    }
    prepared.sentences = splitter.take();
    tellQuestions(prepared.sentences);
    return prepared;
}

std::vector<TextMemory::Block> TextMemory::blocksAfter(const Change &change, const Grammar &grammar)
{
    std::vector<Block> blocks;
    blocks.reserve(m_blocks.size() + 1);
    Tagger tagger(change.text, change.layouts, grammar);
    Items words;
    size_t line = 0;
    while (line < change.layouts.size()) {
        const size_t count = linesOfBlock(change.layouts, line);
        if (Block *known = blockBefore(change, line, count)) {
            blocks.push_back(std::move(*known));
        } else {
            tagger.goTo(line);
            tagger.read(words);
            Block block{.lines = count, .words = {}, .habits = {}, .items = {}};
            QuantityReader(change.text, words, block.words).read();
            block.habits = clockHabits(change.text, block.words);
            blocks.push_back(std::move(block));
        }
        line += count;
    }
    return blocks;
}

/// The block of before that begins at \a line of the new text, moved there; nullptr for none.
TextMemory::Block *TextMemory::blockBefore(const Change &change, size_t line, size_t count)
{
    const size_t before = change.lineBefore(line, count);
    const size_t index = before == nowhere ? nowhere : change.blockAt[before];
    if (index == nowhere || m_blocks[index].lines != count) {
        return nullptr;
    }
    const int tokens = change.text.lines[line].firstToken - m_text.lines[before].firstToken;
    for (size_t i = 0; i < count; ++i) {
        // What kind of line its neighbours make of it decides where its words begin.
        if (change.layouts[line + i].firstToken != m_layouts[before + i].firstToken + tokens) {
            return nullptr;
        }
    }
    Block &block = m_blocks[index];
    move(block.words, tokens);
    move(block.items, tokens);
    return &block;
}

/// A clock may mean another time where the text about it changed.
void TextMemory::findClocks()
{
    ClockHabits habits;
    for (const Block &block : m_blocks) {
        habits.halfDays = habits.halfDays || block.habits.halfDays;
        habits.fullDays = habits.fullDays || block.habits.fullDays;
    }
    const bool isOther = habits != m_habits;
    m_habits = habits;
    bool tariffSection = false;
    for (Block &block : m_blocks) {
        if (isOther || !block.hasClocks || block.behindTariffSection != tariffSection) {
            ClockReader clocks(m_text, block.words, habits, tariffSection);
            block.items = clocks.readBlock();
            block.hasClocks = true;
            block.behindTariffSection = tariffSection;
            block.leavesTariffSection = clocks.isTariffSection();
        }
        tariffSection = block.leavesTariffSection;
    }
}

} // namespace gatehouse
