// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "phrasematcher.h"

namespace gatehouse
{

namespace
{

using Kind = PhrasePatterns::Node::Kind;

/// More steps in a sentence, or deeper ones, are no phrase but an attempt to keep the reader busy.
constexpr int mostSteps = 200'000;
constexpr int deepest = 500;

bool isJoint(const Item &item)
{
    constexpr QStringView cutting = u",;:.!?()-\u2013\u2014/";
    return item.isOneOf(WordClass::AND, WordClass::BUT, WordClass::SO, WordClass::REASON,
                        WordClass::RELATIVE, WordClass::OTHERWISE, WordClass::BREAK) ||
           (item.is(WordClass::SIGN) &&
            (item.isTaken() || cutting.contains(QChar(static_cast<char16_t>(item.value)))));
}

} // namespace

PhrasePatterns::PatternSet PhraseMatcher::openings(size_t item) const
{
    PhrasePatterns::PatternSet all;
    bool isPassed = true;
    for (size_t at = item; isPassed && at < m_items.size(); ++at) {
        const Item &next = m_items[at];
        const QStringView word = next.first < next.last
                                     ? m_text.text(m_text.tokens[static_cast<size_t>(next.first)])
                                     : QStringView();
        all |= m_patterns.openedBy(word, next.kind);
        isPassed = isSkipped(next);
    }
    return all;
}

bool PhraseMatcher::isBeginning(size_t item) const
{
    const Item &first = m_items[item];
    return !first.is(WordClass::SIGN) && !first.is(WordClass::BREAK) &&
           (item == 0 || isJoint(m_items[item - 1]) || endsWithPoint(item - 1));
}

/// "It is worth 50 ct. The dryer ...": the point of "ct." may end the sentence as well.
bool PhraseMatcher::endsWithPoint(size_t item) const
{
    const Item &before = m_items[item];
    return before.is(WordClass::PRICE) && m_text.sign(before.last - 1) == u'.';
}

bool PhraseMatcher::isEnd(size_t item) const
{
    return item == m_items.size() || isJoint(m_items[item]) ||
           (item > 0 && endsWithPoint(item - 1));
}

bool PhraseMatcher::isSkipped(const Item &item) const
{
    constexpr QStringView passed = u",;:()-\u2013\u2014'";
    return m_patterns.skipped().test(static_cast<size_t>(item.kind)) ||
           (item.is(WordClass::SIGN) && !item.isTaken() &&
            passed.contains(QChar(static_cast<char16_t>(item.value))));
}

bool PhraseMatcher::isInside(const Spot &spot) const
{
    return spot.item < m_items.size() && spot.token > m_items[spot.item].first;
}

PhraseMatcher::Spot PhraseMatcher::behind(size_t item) const
{
    return {item + 1, item + 1 < m_items.size() ? m_items[item + 1].first : 0};
}

/// Behind a hyphen within a word, and in the next item where this one is through.
PhraseMatcher::Spot PhraseMatcher::settled(Spot spot) const
{
    while (isInside(spot) && spot.token < m_items[spot.item].last &&
           m_text.sign(spot.token) == u'-') {
        ++spot.token;
    }
    return isInside(spot) && spot.token >= m_items[spot.item].last ? behind(spot.item) : spot;
}

std::optional<size_t> PhraseMatcher::match(int node, size_t first, Until until)
{
    m_best.reset();
    m_until = until;
    const Rest rest{.node = node, .taken = 0, .next = nullptr};
    go({first, m_items[first].first}, &rest);
    return m_best;
}

void PhraseMatcher::go(const Spot &spot, const Rest *rest)
{
    if (++m_steps > mostSteps || m_depth > deepest) {
        return;
    }
    ++m_depth;
    if (rest) {
        take(spot, *rest);
    } else {
        end(spot);
    }
    --m_depth;
}

void PhraseMatcher::end(const Spot &spot)
{
    if (isInside(spot)) {
        return;
    }
    const bool ends = m_until == Until::Anywhere || isEnd(spot.item);
    if (ends && (!m_best || *m_best < spot.item)) {
        m_best = spot.item;
    }
    // "..., please" is part of what came before.
    if (m_until == Until::Joint && spot.item < m_items.size() && isSkipped(m_items[spot.item])) {
        go(behind(spot.item), nullptr);
    }
}
void PhraseMatcher::take(const Spot &spot, const Rest &rest)
{
    const PhrasePatterns::Node &node = m_patterns.node(rest.node);
    switch (node.kind) {
    case Kind::Sequence:
        takeSequence(spot, rest);
        return;
    case Kind::Repeated:
        takeRepeated(spot, rest);
        return;
    case Kind::Choice:
        for (const int child : node.children) {
            const Rest one{.node = child, .taken = 0, .next = rest.next};
            go(spot, &one);
        }
        return;
    case Kind::Word:
        takeWord(spot, rest);
        break;
    case Kind::Class:
        if (!isInside(spot) && spot.item < m_items.size() &&
            m_items[spot.item].is(node.wordClass)) {
            go(behind(spot.item), rest.next);
        }
        break;
    case Kind::Machines:
        takeMachines(spot, rest);
        break;
    }
    if (!isInside(spot) && spot.item < m_items.size() && isSkipped(m_items[spot.item])) {
        go(behind(spot.item), &rest);
    }
}

void PhraseMatcher::takeWord(Spot spot, const Rest &rest)
{
    if (spot.item >= m_items.size() || m_items[spot.item].first >= m_items[spot.item].last ||
        m_items[spot.item].isTaken()) {
        return;
    }
    const Token &token = m_text.tokens[static_cast<size_t>(spot.token)];
    if (m_text.text(token) == m_patterns.node(rest.node).word) {
        ++spot.token;
        go(settled(spot), rest.next);
    }
}

/// "the washer", "washer and dryer", "the washer, the dryer or the oven".
void PhraseMatcher::takeMachines(const Spot &spot, const Rest &rest)
{
    size_t at = spot.item;
    if (isInside(spot)) {
        return;
    }
    while (at < m_items.size() && m_items[at].is(WordClass::MACHINE)) {
        const size_t end = at + 1;
        go(behind(at), rest.next);
        at = end;
        bool links = false;
        while (at < m_items.size() &&
               (m_items[at].isOneOf(WordClass::AND, WordClass::OR) || m_items[at].isSign(u',') ||
                m_items[at].isSign(u'/') || m_items[at].isSign(u'+') || m_items[at].isArticle())) {
            links = links || !m_items[at].isArticle();
            ++at;
        }
        if (!links) {
            return;
        }
    }
}

void PhraseMatcher::takeSequence(const Spot &spot, const Rest &rest)
{
    const PhrasePatterns::Node &node = m_patterns.node(rest.node);
    // From the first child on, as a list that ends in what follows the sequence.
    std::vector<Rest> list(node.children.size());
    for (size_t i = list.size(); i-- > 0;) {
        list[i] = {.node = node.children[i],
                   .taken = 0,
                   .next = i + 1 < list.size() ? &list[i + 1] : rest.next};
    }
    go(spot, &list.front());
}

void PhraseMatcher::takeRepeated(const Spot &spot, const Rest &rest)
{
    const PhrasePatterns::Node &node = m_patterns.node(rest.node);
    if (rest.taken < node.most) {
        const Rest again{.node = rest.node, .taken = rest.taken + 1, .next = rest.next};
        const Rest one{.node = node.children.front(), .taken = 0, .next = &again};
        go(spot, &one);
    }
    if (rest.taken >= node.least) {
        go(spot, rest.next);
    }
}

} // namespace gatehouse
