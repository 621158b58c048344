// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "plan.h"

#include <bitset>
#include <vector>

namespace gatehouse
{

/// Which rules of a problem are to hold. All of them to make a plan; fewer to find out which of
/// them cannot hold together.
class RuleChoice
{
public:
    static constexpr std::size_t kinds = static_cast<std::size_t>(Rule::UnknownLoad) + 1;

    /// \a loads are those of the problem, by index; \a hold says what is so at first.
    RuleChoice(std::size_t loads, bool hold)
        : m_loads(loads, hold ? std::bitset<kinds>().set() : std::bitset<kinds>()), m_limit(hold)
    {}

    bool holds(std::size_t load, Rule rule) const { return m_loads[load].test(bit(rule)); }
    void set(std::size_t load, Rule rule, bool hold) { m_loads[load].set(bit(rule), hold); }

    bool holdsAny(std::size_t load) const { return m_loads[load].any(); }
    /// Adds one more load, of which the same rules hold as of \a load in \a other.
    void append(const RuleChoice &other, std::size_t load)
    {
        m_loads.push_back(other.m_loads[load]);
    }

    /// The house's own rule, power_limit.
    bool limitHolds() const { return m_limit; }
    void setLimit(bool hold) { m_limit = hold; }

private:
    static std::size_t bit(Rule rule) { return static_cast<std::size_t>(rule); }

    std::vector<std::bitset<kinds>> m_loads;
    bool m_limit;
};

} // namespace gatehouse
