// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "differencebounds.h"

#include <algorithm>

namespace gatehouse
{

DifferenceBounds::DifferenceBounds(std::size_t starts, int latest)
    : m_size(starts + 1), m_gaps(m_size * m_size, -latest)
{
    for (std::size_t i = 0; i < m_size; ++i) {
        m_gaps[i * m_size + i] = 0;
        m_gaps[origin() * m_size + i] = 0;
    }
}

bool DifferenceBounds::demand(const StartGap &demanded)
{
    const auto [before, after, least] = demanded;
    if (least <= gap(before, after)) {
        return true;
    }
    if (least + gap(after, before) > 0) {
        return false;
    }
    // The system was closed, so each new conclusion goes through the new distance just once.
    for (std::size_t from = 0; from < m_size; ++from) {
        const int reach = gap(from, before) + least;
        for (std::size_t to = 0; to < m_size; ++to) {
            int &known = m_gaps[from * m_size + to];
            known = std::max(known, reach + gap(after, to));
        }
    }
    return true;
}

} // namespace gatehouse
