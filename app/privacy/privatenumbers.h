// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "error.h"
#include "grammarranges.h"
#include "problem.h"

#include <QStringView>
#include <QTime>

#include <bitset>
#include <set>
#include <vector>

namespace gatehouse
{

/// Which numbers may stand in an outbound text: those that a household's own problem has at such a
/// place are free, since they come from a marked place of its words. Any other one was typed, or
/// comes from nowhere; it must not hold four digits in a row of what the words say besides, such as
/// a door code or a telephone number.
class PrivateNumbers
{
public:
    /// How many digits in a row tell something.
    static constexpr qsizetype window = 4;

    /// Takes the digits of \a text outside of \a used, which is sorted.
    void addUnused(QStringView text, const std::vector<Span> &used);
    /// Takes the digits that \a other was given as unused ones.
    void addUnusedOf(const PrivateNumbers &other);
    /// The numbers and loads of \a problem are the household's own; now is \a now.
    void addOwn(const Problem &problem, QTime now);

    /// The numbers of \a problem are of the program's own making.
    void addWritten(const Problem &problem);

    bool isOwn(const OutboundValue &value) const;
    bool hasLoad(int index) const { return index < m_loads; }
    /// Whether anything is known to be the household's own.
    bool knowsProblem() const { return m_loads > 0; }

    /// What kind of place a number stands in.
    enum class Kind
    {
        /// Digits that also are a time of day ("22:30") give nothing away here.
        Moment,
        Amount,
    };
    /// Whether \a digits hold a private row of digits, forwards or backwards.
    bool hits(QStringView digits, Kind kind) const;

private:
    static constexpr size_t windows = 10'000;

    void addDigits(const QString &digits, std::bitset<windows> &rows);

    std::bitset<windows> m_codes;
    /// Those that were written as a time of day.
    std::bitset<windows> m_clocks;
    std::set<std::pair<Slot, qint64>> m_own;
    int m_loads = 0;
};

/// The digits of \a text, of whatever script, as ASCII.
QString digitsOf(QStringView text);

} // namespace gatehouse
