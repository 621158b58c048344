// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "spanindex.h"

#include <algorithm>

namespace gatehouse
{

SpanIndex::SpanIndex(std::vector<Entry> entries) : m_entries(std::move(entries))
{
    std::sort(m_entries.begin(), m_entries.end(),
              [](const Entry &a, const Entry &b) { return a.span < b.span; });
    qsizetype farthest = 0;
    for (const Entry &entry : m_entries) {
        farthest = std::max(farthest, entry.span.to);
        m_farthest.push_back(farthest);
    }
}

std::vector<int> SpanIndex::ownersAt(qsizetype position) const
{
    const auto behind =
        std::upper_bound(m_entries.begin(), m_entries.end(), position,
                         [](qsizetype at, const Entry &entry) { return at < entry.span.from; });
    std::vector<int> owners;
    Span narrowest;
    for (auto i = behind - m_entries.begin() - 1; i >= 0; --i) {
        const auto at = static_cast<size_t>(i);
        if (m_farthest[at] <= position) {
            break;
        }
        const Entry &entry = m_entries[at];
        if (entry.span.to <= position) {
            continue;
        }
        const qsizetype width = entry.span.to - entry.span.from;
        if (owners.empty() || width < narrowest.to - narrowest.from) {
            narrowest = entry.span;
            owners = {entry.owner};
        } else if (entry.span == narrowest) {
            owners.push_back(entry.owner);
        }
    }
    std::sort(owners.begin(), owners.end());
    return owners;
}

} // namespace gatehouse
