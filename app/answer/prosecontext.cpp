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

} // namespace gatehouse
