// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include <vector>

namespace gatehouse
{

/// start[after] - start[before] >= gap; the gap may be negative.
struct StartGap
{
    std::size_t before = 0;
    std::size_t after = 0;
    int gap = 0;
};

/// What is known about the distances between starts: a closed system of differences. Moment 0 is a
/// start like the others, origin(), which turns earliest and latest starts into distances too.
class DifferenceBounds
{
public:
    /// Every start between 0 and \a latest, nothing else known.
    DifferenceBounds(std::size_t starts, int latest);

    /// Adds \a demanded and draws all conclusions. False where that
    /// contradicts what is known; then this must not be used any more.
    [[nodiscard]] bool demand(const StartGap &demanded);

    /// The greatest known lower bound of start[after] - start[before].
    int gap(std::size_t before, std::size_t after) const { return m_gaps[before * m_size + after]; }
    int earliest(std::size_t start) const { return gap(origin(), start); }
    int latest(std::size_t start) const { return -gap(start, origin()); }

    /// Whether the two hold each other by more than what follows from their own ranges.
    bool areLinked(std::size_t a, std::size_t b) const { return binds(a, b) || binds(b, a); }
    /// Whether gap(before, after) says more than the ranges of the two.
    bool binds(std::size_t before, std::size_t after) const
    {
        return gap(before, after) > earliest(after) - latest(before);
    }

    /// The index that stands for moment 0; one behind those of the starts.
    std::size_t origin() const { return m_size - 1; }

private:
    std::size_t m_size;
    std::vector<int> m_gaps;
};

} // namespace gatehouse
