// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "framematcher.h"

#include <algorithm>

namespace gatehouse
{

void ClassCount::add(const ClassCount &other)
{
    m_present |= other.m_present;
    for (size_t i = 0; i < m_counts.size(); ++i) {
        m_counts[i] = static_cast<unsigned char>(std::min(255, m_counts[i] + other.m_counts[i]));
    }
}

int ClassCount::count(const ClassSet &classes) const
{
    const ClassSet both = m_present & classes;
    int total = 0;
    for (size_t i = 0; both.any() && i < m_counts.size(); ++i) {
        total += both.test(i) ? m_counts[i] : 0;
    }
    return total;
}

bool fits(const Frame &frame, const ClassCount &clause, const ClassSet &neutral)
{
    if ((clause.present() & ~frame.covered & ~neutral).any()) {
        return false;
    }
    return std::all_of(frame.parts.begin(), frame.parts.end(), [&](const Frame::Part &part) {
        const int count = clause.count(part.classes);
        return count >= part.least && count <= part.most;
    });
}

} // namespace gatehouse
