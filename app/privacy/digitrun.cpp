// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "digitrun.h"

#include "privatenumbers.h"

namespace gatehouse
{

void DigitRun::add(std::u16string_view digits, Span place)
{
    m_digits += digits;
    m_owners.insert(m_owners.end(), digits.size(), place);
}

void DigitRun::clear()
{
    m_digits.clear();
    m_owners.clear();
}

void DigitRun::findIn(const PrivateNumbers &numbers, Within parts, std::vector<Span> &found) const
{
    constexpr size_t length = PrivateNumbers::window;
    Span hit;
    for (size_t at = 0; at + length <= m_digits.size(); ++at) {
        const Span first = m_owners[at];
        const Span last = m_owners[at + length - 1];
        const bool isOne = first == last;
        const auto row =
            QStringView(m_digits).mid(static_cast<qsizetype>(at), PrivateNumbers::window);
        if ((isOne && parts == Within::Several) ||
            !numbers.hits(row,
                          isOne ? PrivateNumbers::Kind::Amount : PrivateNumbers::Kind::Moment)) {
            continue;
        }
        if (!hit.isEmpty() && hit.to < first.from) {
            found.push_back(hit);
            hit = {};
        }
        hit = {hit.isEmpty() ? first.from : hit.from, last.to};
    }
    if (!hit.isEmpty()) {
        found.push_back(hit);
    }
}

} // namespace gatehouse
