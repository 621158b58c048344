// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "sentencesplitter.h"

#include "grammar.h"
#include "tagger.h"

#include <algorithm>
#include <iterator>

namespace gatehouse
{

namespace
{

/// Nobody writes longer ones; a bound keeps the work linear.
constexpr size_t longestSentence = 400;

/// Four dots or more lead the eye to the next column.
bool isLeader(const Items &items, size_t at)
{
    size_t first = at;
    while (first > 0 && items[first - 1].isSign(u'.')) {
        --first;
    }
    size_t last = at;
    while (last < items.size() && items[last].isSign(u'.')) {
        ++last;
    }
    return last - first >= 4;
}

/// "... 6 kWh. batteries charger: 3 h": a name of a few words and a colon.
bool opensEntry(const Items &items, size_t at)
{
    size_t last = at;
    while (last < items.size() && last - at < Grammar::longestName &&
           items[last].isOneOf(WordClass::UNKNOWN, WordClass::NOUN, WordClass::APPLIANCE,
                               WordClass::DETERMINER, WordClass::POSSESSIVE)) {
        ++last;
    }
    return last > at && last < items.size() && items[last].isSign(u':');
}

} // namespace

void SentenceSplitter::add(const Items &items)
{
    for (size_t i = 0; i < items.size(); ++i) {
        const Item &item = items[i];
        if (item.is(WordClass::BREAK)) {
            close();
            m_lineOpens = true;
            m_paragraphOpens = m_paragraphOpens || item.value == 2;
            continue;
        }
        m_items.push_back(item);
        const bool question = item.isSign(u'?');
        m_sentence.question = m_sentence.question || question;
        if (m_items.size() >= longestSentence || question || item.isSign(u'!') ||
            endsHere(items, i)) {
            close();
        }
    }
}

/// A full stop, also the one of "p.m." where a capital letter follows.
bool SentenceSplitter::endsHere(const Items &items, size_t at) const
{
    const Item &item = items[at];
    if (item.is(WordClass::CLOCK) && tellsNow() && at + 1 < items.size() &&
        items[at + 1].is(WordClass::QUESTION) && isCapitalised(m_text, items[at + 1].first)) {
        return true;
    }
    if (nowFollows(items, at)) {
        return true;
    }
    const QChar last = m_text.sign(item.last - 1);
    if (last != u'.' || at + 1 >= items.size()) {
        return false;
    }
    const Item &next = items[at + 1];
    // "22:00 ... 15 ct"
    const bool dots =
        item.isSign(u'.') && (next.isSign(u'.') || (at > 0 && items[at - 1].isSign(u'.')));
    if (dots && !(next.last > next.first && isCapitalised(m_text, next.first))) {
        return false;
    }
    const bool capital = next.last > next.first && isCapitalised(m_text, next.first);
    if (item.isSign(u'.')) {
        // "17:00-20:00 ........ 0.45"
        if (isLeader(items, at)) {
            return false;
        }
        const bool unitBefore =
            at > 0 &&
            items[at - 1].isOneOf(WordClass::DURATION, WordClass::ENERGY, WordClass::POWER);
        return !unitBefore || capital || next.is(WordClass::BREAK) || opensEntry(items, at + 1) ||
               statesRun();
    }
    // "By 8 a.m. I need it": a single letter opens no more than it goes on.
    const Span word = m_text.tokens[static_cast<size_t>(next.first)].span;
    return item.isOneOf(WordClass::CLOCK, WordClass::RANGE) && capital && word.to - word.from > 1;
}

/// "When do I run the dryer its 10:15 rn": the question has no mark of its own.
bool SentenceSplitter::nowFollows(const Items &items, size_t at) const
{
    const bool told = at + 3 < items.size() &&
                      items[at + 1].isOneOf(WordClass::DETERMINER, WordClass::ITIS) &&
                      items[at + 2].is(WordClass::CLOCK) && items[at + 3].is(WordClass::NOW);
    return told && std::any_of(m_items.begin(), m_items.end(),
                               [](const Item &item) { return item.is(WordClass::QUESTION); });
}

/// "Now: 9:30 Should the dryer run?"
bool SentenceSplitter::tellsNow() const
{
    return std::any_of(m_items.begin(), m_items.end(), [](const Item &item) {
        return item.isOneOf(WordClass::NOW, WordClass::ITIS);
    });
}

/// "90 minutes and 1.2 kWh. 2 hours is what ...": no abbreviation within an entry.
bool SentenceSplitter::statesRun() const
{
    const auto has = [this](WordClass c) {
        return std::any_of(m_items.begin(), m_items.end(),
                           [c](const Item &item) { return item.is(c); });
    };
    return has(WordClass::DURATION) && (has(WordClass::ENERGY) || has(WordClass::POWER));
}

void SentenceSplitter::close()
{
    if (m_items.empty()) {
        return;
    }
    const int token = m_items.front().first;
    const size_t line = static_cast<size_t>(m_text.tokens[static_cast<size_t>(token)].place.line -
                                            m_text.lines.front().number);
    m_sentence.heading = m_layouts[line].heading;
    m_sentence.bullet = m_layouts[line].bullet;
    m_sentence.withdrawn = m_layouts[line].withdrawn;
    m_sentence.opensLine = m_lineOpens;
    m_sentence.opensParagraph = m_paragraphOpens;
    m_lineOpens = false;
    m_paragraphOpens = false;
    m_sentence.items.assign(std::make_move_iterator(m_items.begin()),
                            std::make_move_iterator(m_items.end()));
    m_items.clear();
    m_sentences.push_back(std::move(m_sentence));
    m_sentence = {};
}

} // namespace gatehouse
