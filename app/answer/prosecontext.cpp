// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "prosecontext.h"

#include <algorithm>

namespace gatehouse
{

ProseContext::ProseContext(std::vector<ProseItem> items, int target) : m_items(std::move(items))
{
    findSubjects(target);
}

bool ProseContext::isOneOf(const ProseItem &item, Words words)
{
    return item.kind == ProseKind::Word &&
           std::find(words.begin(), words.end(), item.meaning.word) != words.end();
}

bool ProseContext::endsClause(const ProseItem &item)
{
    return item.kind == ProseKind::End || item.kind == ProseKind::Break || item.is(ProseWord::And);
}

void ProseContext::findSubjects(int target)
{
    m_subjects.resize(m_items.size(), target);
    size_t from = 0;
    int before = target;
    while (from < m_items.size()) {
        const auto end =
            std::find_if(m_items.begin() + static_cast<std::ptrdiff_t>(from), m_items.end(),
                         [](const ProseItem &item) { return item.kind == ProseKind::End; });
        const auto to = static_cast<size_t>(end - m_items.begin());
        // Two points in a row end one sentence.
        m_sentences += to > from ? 1 : 0;
        before = subjectsOfSentence(from, to, before);
        from = to + 1;
    }
}

/// Gives back the machine that the sentence names last.
int ProseContext::subjectsOfSentence(size_t from, size_t to, int before)
{
    std::optional<int> named;
    size_t waiting = from;
    for (size_t at = from; at < to; ++at) {
        const bool isName = m_items[at].kind == ProseKind::Name;
        if (isName || m_items[at].is(ProseWord::It)) {
            named = isName ? static_cast<int>(m_items[at].value) : named.value_or(before);
            while (waiting < at) {
                m_subjects[waiting++] = *named;
            }
        }
        if (named) {
            m_subjects[at] = *named;
            waiting = at + 1;
        }
    }
    while (waiting < to) {
        m_subjects[waiting++] = before;
    }
    return named.value_or(before);
}

std::optional<ProseWord> ProseContext::lastInSentence(size_t at, Words words) const
{
    while (at-- > 0 && m_items[at].kind != ProseKind::End) {
        if (isOneOf(m_items[at], words)) {
            return m_items[at].meaning.word;
        }
    }
    return std::nullopt;
}

std::optional<ProseWord> ProseContext::lastInClause(size_t at, Words words) const
{
    while (at-- > 0 && !endsClause(m_items[at])) {
        if (isOneOf(m_items[at], words)) {
            return m_items[at].meaning.word;
        }
    }
    return std::nullopt;
}

std::optional<ProseWord> ProseContext::nextInClause(size_t at, Words words) const
{
    while (++at < m_items.size() && !endsClause(m_items[at])) {
        if (isOneOf(m_items[at], words)) {
            return m_items[at].meaning.word;
        }
    }
    return std::nullopt;
}

std::optional<size_t> ProseContext::nextInSentence(size_t at, ProseItem::Kind kind) const
{
    while (++at < m_items.size() && m_items[at].kind != ProseKind::End) {
        if (m_items[at].kind == kind) {
            return at;
        }
    }
    return std::nullopt;
}

bool ProseContext::isFact(size_t at) const
{
    switch (m_items[at].kind) {
    case ProseKind::Clock:
    case ProseKind::Length:
    case ProseKind::Price:
    case ProseKind::Energy:
        return true;
    case ProseKind::Money:
        return !isTotal(at);
    default:
        // What it is compared with says nothing about the plan.
        return m_items[at].is(ProseWord::Now) &&
               !lastInClause(at, {ProseWord::Compare, ProseWord::Not, ProseWord::Would});
    }
}

/// Only stands behind "before" or "after", without a verb of its own.
bool ProseContext::isOrdered(size_t at) const
{
    size_t before = at;
    while (before > 0 && m_items[before - 1].is(ProseWord::Article)) {
        --before;
    }
    const bool isBehind =
        before > 0 && isOneOf(m_items[before - 1], {ProseWord::Before, ProseWord::After});
    const bool hasVerb =
        at + 1 < m_items.size() && isOneOf(m_items[at + 1], {ProseWord::Start, ProseWord::Running,
                                                             ProseWord::End, ProseWord::Is});
    return isBehind && !hasVerb;
}

bool ProseContext::namesEvery(size_t at) const
{
    const ProseItem &item = m_items[at];
    if (item.kind == ProseKind::Count) {
        return item.value != 1;
    }
    if (item.is(ProseWord::Machine)) {
        return item.meaning.value != 0;
    }
    if (!item.is(ProseWord::Every)) {
        return false;
    }
    size_t behind = at + 1;
    while (isWordAt(behind, ProseWord::Article)) {
        ++behind;
    }
    return !isWordAt(behind, ProseWord::Rule) && !isWordAt(behind, ProseWord::Deadline);
}

/// Back to the fact before, which has its own machine; where its sentence names none before, what
/// was said last counts.
std::set<qint64> ProseContext::namesBefore(size_t at) const
{
    std::set<qint64> names;
    bool isOpen = false;
    while (at-- > 0) {
        const bool isEnd = m_items[at].kind == ProseKind::End;
        if ((isEnd && !names.empty()) || (isFact(at) && !isOpen)) {
            break;
        }
        if (m_items[at].kind == ProseKind::Name) {
            names.insert(m_items[at].value);
            // Whose it is was said still before that.
            isOpen = isOrdered(at);
        }
    }
    return names;
}

/// Whether its sentence tells its machine before it.
bool ProseContext::isNamedBefore(size_t at) const
{
    while (at-- > 0 && m_items[at].kind != ProseKind::End) {
        if (m_items[at].kind == ProseKind::Name || m_items[at].is(ProseWord::It)) {
            return true;
        }
    }
    return false;
}

/// Whether a further machine is named behind, with no fact of its own.
bool ProseContext::isSharedBehind(size_t from, size_t to) const
{
    std::set<qint64> others;
    for (size_t at = to + 1; at < m_items.size() && m_items[at].kind != ProseKind::End; ++at) {
        const bool isName = m_items[at].kind == ProseKind::Name && !isOrdered(at);
        if (isName && m_items[at].value != subject(from)) {
            others.insert(m_items[at].value);
        }
        if (isFact(at) || (m_items[at].is(ProseWord::Later) && !others.empty())) {
            // What stands between two facts belongs to the second, where the first has a name.
            return !others.empty() && !isNamedBefore(from);
        }
    }
    return !others.empty();
}

bool ProseContext::isOfOne(size_t from, size_t to) const
{
    return namesBefore(from).size() <= 1 && !isSharedBehind(from, to);
}

bool ProseContext::isOfEvery(size_t at) const
{
    bool isNamed = false;
    for (size_t i = at; i-- > 0;) {
        if (m_items[i].kind == ProseKind::End) {
            const auto name = nextInSentence(i, ProseKind::Name);
            if (isNamed || name) {
                break;
            }
        }
        isNamed = isNamed || m_items[i].kind == ProseKind::Name;
        if (namesEvery(i)) {
            return true;
        }
    }
    for (size_t i = at; i < m_items.size() && m_items[i].kind != ProseKind::End; ++i) {
        if (namesEvery(i)) {
            return true;
        }
    }
    return false;
}

std::set<qint64> ProseContext::namesAround(size_t at) const
{
    const auto ends = [this](size_t i) {
        return m_items[i].kind == ProseKind::End || m_items[i].kind == ProseKind::Break ||
               isFact(i);
    };
    std::set<qint64> names;
    const auto take = [&](size_t i) {
        if (m_items[i].kind == ProseKind::Name) {
            names.insert(m_items[i].value);
        }
    };
    for (size_t i = at; i-- > 0 && !ends(i);) {
        take(i);
    }
    for (size_t i = at + 1; i < m_items.size() && !ends(i); ++i) {
        take(i);
    }
    return names;
}

bool ProseContext::hasInSentence(size_t at, const ProseMeaning &meaning) const
{
    while (at > 0 && m_items[at - 1].kind != ProseKind::End) {
        --at;
    }
    for (; at < m_items.size() && m_items[at].kind != ProseKind::End; ++at) {
        if (m_items[at].kind == ProseKind::Word && m_items[at].meaning == meaning) {
            return true;
        }
    }
    return false;
}

std::optional<ProseMeaning> ProseContext::meaningBefore(size_t at, Words words) const
{
    while (at-- > 0 && m_items[at].kind != ProseKind::End) {
        if (isOneOf(m_items[at], words)) {
            return m_items[at].meaning;
        }
    }
    return std::nullopt;
}

std::optional<size_t> ProseContext::comparisonBefore(size_t at) const
{
    while (at-- > 0 && !endsClause(m_items[at]) && !isFact(at)) {
        if (m_items[at].is(ProseWord::Compare)) {
            return at;
        }
    }
    return std::nullopt;
}

} // namespace gatehouse
