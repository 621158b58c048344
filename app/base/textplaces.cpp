// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "textplaces.h"

#include <algorithm>

namespace gatehouse
{

namespace
{

/// How many of \a places, which are sorted, are in front of \a at.
std::ptrdiff_t countBefore(const std::vector<qsizetype> &places, qsizetype at)
{
    return std::lower_bound(places.begin(), places.end(), at) - places.begin();
}

} // namespace

TextPlaces::TextPlaces(QStringView text)
{
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (text.at(at) == u'\n') {
            m_feeds.push_back(at);
        } else if (text.at(at).isLowSurrogate()) {
            m_lowerHalves.push_back(at);
        }
    }
}

int TextPlaces::lineAt(qsizetype at) const
{
    return static_cast<int>(countBefore(m_feeds, at)) + 1;
}

qint64 TextPlaces::codePointsBefore(qsizetype at) const
{
    return at - countBefore(m_lowerHalves, at);
}

} // namespace gatehouse
