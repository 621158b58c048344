// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "error.h"

#include <vector>

namespace gatehouse
{

/// Finds what stands at a place of a text by halving, however many there are.
class SpanIndex
{
public:
    struct Entry
    {
        Span span;
        int owner = 0;
    };

    SpanIndex() = default;
    explicit SpanIndex(std::vector<Entry> entries);

    /// The owners of the narrowest spans that hold \a position; more than one where they share one.
    std::vector<int> ownersAt(qsizetype position) const;

private:
    /// By where they begin.
    std::vector<Entry> m_entries;
    /// Where the farthest of the entries up to each ends.
    std::vector<qsizetype> m_farthest;
};

} // namespace gatehouse
