// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QStringView>

#include <vector>

namespace gatehouse
{

/// Says of places in a text, given in UTF-16 units, what people and other programs count. The text
/// is gone through once, however many places are asked for.
class TextPlaces
{
public:
    explicit TextPlaces(QStringView text);

    /// The line in which the unit at \a at lies, from 1.
    int lineAt(qsizetype at) const;
    /// How many code points there are in front of the unit at \a at. Halves of pairs that stand
    /// alone count as one each, but for lower ones.
    qint64 codePointsBefore(qsizetype at) const;

private:
    /// Where the line feeds stand, and the units that are no code points of their own; sorted.
    std::vector<qsizetype> m_feeds;
    std::vector<qsizetype> m_lowerHalves;
};

} // namespace gatehouse
