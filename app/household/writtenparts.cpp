// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "writtenparts.h"

#include "layout.h"
#include "preparedtext.h"

#include <optional>

namespace gatehouse
{

namespace
{

class PartsCollector
{
public:
    explicit PartsCollector(const PreparedText &text) : m_text(text.text) {}

    void add(const Sentence &sentence)
    {
        if (sentence.items.empty()) {
            return;
        }
        m_parts.sentences.push_back(
            spanOf(sentence.items.front().first, sentence.items.back().last));
        for (const Item &item : sentence.items) {
            addItem(item);
        }
    }

    void addLines(const std::vector<LineLayout> &layouts)
    {
        for (size_t i = 0; i < m_text.lines.size(); ++i) {
            const TextLine &line = m_text.lines[i];
            const int first = layouts[i].firstToken;
            const bool hasWords = first < line.lastToken;
            m_parts.lines.push_back({.span = line.span,
                                     .words = hasWords ? tokenSpan(first).from : line.span.to,
                                     .isBlank = line.firstToken == line.lastToken,
                                     .isBullet = layouts[i].bullet,
                                     .wraps = layouts[i].wraps});
        }
    }

    WrittenParts take() && { return std::move(m_parts); }

private:
    Span tokenSpan(int token) const { return m_text.tokens[static_cast<size_t>(token)].place.span; }
    Span spanOf(int first, int last) const
    {
        return {tokenSpan(first).from, tokenSpan(last - 1).to};
    }

    void addItem(const Item &item)
    {
        if (item.is(WordClass::RANGE)) {
            m_parts.values.push_back({.kind = WrittenValue::Kind::RangeBegin,
                                      .span = spanOf(item.fromFirst, item.fromLast),
                                      .moment = item.from});
            m_parts.values.push_back({.kind = WrittenValue::Kind::RangeEnd,
                                      .span = spanOf(item.toFirst, item.last),
                                      .moment = item.to});
            return;
        }
        if (const std::optional<WrittenValue::Kind> kind = kindOf(item)) {
            m_parts.values.push_back({.kind = *kind,
                                      .span = spanOf(item.first, item.last),
                                      .moment = item.from,
                                      .amount = item.value});
        }
    }

    static std::optional<WrittenValue::Kind> kindOf(const Item &item)
    {
        switch (item.kind) {
        case WordClass::CLOCK:
            return WrittenValue::Kind::Clock;
        case WordClass::DURATION:
            return WrittenValue::Kind::Duration;
        case WordClass::ENERGY:
            return WrittenValue::Kind::Energy;
        case WordClass::POWER:
            return WrittenValue::Kind::Power;
        case WordClass::PRICE:
            return WrittenValue::Kind::Price;
        default:
            return std::nullopt;
        }
    }

    const LexedText &m_text;
    WrittenParts m_parts;
};

} // namespace

WrittenParts partsOf(const PreparedText &text)
{
    PartsCollector collector(text);
    for (const Sentence &sentence : text.sentences) {
        collector.add(sentence);
    }
    collector.addLines(layOut(text.text));
    return std::move(collector).take();
}

} // namespace gatehouse
