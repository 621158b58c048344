// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "everyplan.h"

#include <algorithm>
#include <numeric>
#include <tuple>

using namespace gatehouse;

namespace everyplan
{

namespace
{

using Amount = boost::multiprecision::int128_t;
/// Pieces in order; none where the load stays out.
using Pieces = std::vector<std::pair<int, int>>;

int count(Minutes minutes)
{
    return static_cast<int>(minutes.count());
}

/// One way to run a load.
struct Placement
{
    Pieces pieces;
    /// A bit for each minute that it runs.
    quint64 minutes = 0;
};

struct Found
{
    Amount objective = 0;
    Amount cost = 0;
    std::vector<int> starts;
    std::vector<Pieces> pieces;
    /// Load by load, the minutes in which it runs.
    std::vector<std::vector<int>> minutes;

    auto key() const { return std::tie(objective, starts, minutes); }
};

bool isAllowed(const Load &load, int minute)
{
    return minute >= load.earliest.count() && (!load.finishBy || minute < load.finishBy->count()) &&
           std::none_of(load.notDuring.begin(), load.notDuring.end(), [minute](Window quiet) {
               return minute >= quiet.from.count() && minute < quiet.to.count();
           });
}

class Placements
{
public:
    Placements(const Problem &problem, const Load &load)
    {
        for (int minute = 0; minute < count(problem.horizon); ++minute) {
            m_allowed.push_back(isAllowed(load, minute));
        }
        if (load.optional) {
            m_all.push_back({});
        }
        const int length = count(duration(load));
        m_least = load.pausable ? count(load.minRun) : length;
        goOn({}, 0, length);
    }

    const std::vector<Placement> &all() const { return m_all; }

private:
    /// Adds all ways to place \a left minutes from \a from on behind \a placed.
    void goOn(const Placement &placed, int from, int left)
    {
        if (left == 0) {
            m_all.push_back(placed);
            return;
        }
        for (int start = from; start < static_cast<int>(m_allowed.size()); ++start) {
            Placement next = placed;
            for (int end = start; end < static_cast<int>(m_allowed.size()) && end - start < left;) {
                if (!m_allowed[static_cast<std::size_t>(end)]) {
                    break;
                }
                next.minutes |= quint64{1} << end;
                ++end;
                if (end - start >= m_least) {
                    next.pieces.emplace_back(start, end);
                    goOn(next, end + 1, left - (end - start));
                    next.pieces.pop_back();
                }
            }
        }
    }

    std::vector<bool> m_allowed;
    int m_least = 1;
    std::vector<Placement> m_all;
};

class Enumeration
{
public:
    /// Of the loads \a members of \a problem alone.
    Enumeration(const Problem &problem, std::vector<Load> members)
        : m_problem(problem), m_loads(std::move(members))
    {
        for (const Load &load : m_loads) {
            for (const Phase &phase : load.phases) {
                m_scale = std::lcm(m_scale, phase.duration.count());
            }
        }
        for (const Load &load : m_loads) {
            m_placements.push_back(Placements(problem, load).all());
            m_powers.push_back(powersOf(load));
        }
        for (int minute = 0; minute < count(problem.horizon); ++minute) {
            m_prices.push_back(priceAt(minute));
            m_own.push_back(ownAt(minute));
        }
    }

    std::optional<Found> best()
    {
        m_power.assign(m_prices.size(), 0);
        tryFrom(0);
        return m_best;
    }

    bool findAny()
    {
        m_anyWillDo = true;
        return best().has_value();
    }

    /// What amounts are divided by to be money.
    Integer divisor() const { return Integer(m_scale) * 60'000 * 1'000'000'000; }

private:
    std::vector<Amount> powersOf(const Load &load) const
    {
        std::vector<Amount> powers;
        for (const Phase &phase : load.phases) {
            const Amount power =
                Amount(phase.energy.value) * 60 * (m_scale / phase.duration.count());
            powers.insert(powers.end(), static_cast<std::size_t>(phase.duration.count()), power);
        }
        return powers;
    }

    Amount priceAt(int minute) const
    {
        for (const PriceBand &band : m_problem.prices) {
            if (minute >= band.window.from.count() && minute < band.window.to.count()) {
                return band.price.billionths;
            }
        }
        return 0;
    }

    std::pair<Amount, Amount> ownAt(int minute) const
    {
        for (const Surplus &surplus : m_problem.surplus) {
            if (minute >= surplus.window.from.count() && minute < surplus.window.to.count()) {
                return {Amount(surplus.power.value) * m_scale, surplus.earns.billionths};
            }
        }
        return {0, 0};
    }

    void put(std::size_t load, const Placement &placement, int sign)
    {
        std::size_t used = 0;
        for (const auto &[from, to] : placement.pieces) {
            for (int minute = from; minute < to; ++minute) {
                m_power[static_cast<std::size_t>(minute)] += m_powers[load][used++] * sign;
            }
        }
    }

    bool says(const Load &load, const Pieces &own, const Load &other, const Placement &others) const
    {
        for (const After &after : load.after) {
            if (after.load == other.id && !own.empty() && !others.pieces.empty()) {
                const int waits = own.front().first - others.pieces.back().second;
                if (waits < 0 || (after.within && waits > after.within->count())) {
                    return false;
                }
            }
        }
        return true;
    }

    bool fits(std::size_t last) const
    {
        const Load &load = m_loads[last];
        const Placement &own = *m_chosen[last];
        for (std::size_t i = 0; i < last; ++i) {
            const Load &other = m_loads[i];
            const Placement &others = *m_chosen[i];
            const auto names = [](const Load &a, const Load &b) {
                return std::count(a.notWith.begin(), a.notWith.end(), b.id) > 0;
            };
            if ((names(load, other) || names(other, load)) && (own.minutes & others.minutes) != 0) {
                return false;
            }
            if (!says(load, own.pieces, other, others) || !says(other, others.pieces, load, own)) {
                return false;
            }
        }
        return !m_problem.powerLimit ||
               std::all_of(m_power.begin(), m_power.end(), [this](const Amount &power) {
                   return power <= Amount(m_problem.powerLimit->value) * m_scale;
               });
    }

    void tryFrom(std::size_t load)
    {
        if (load == m_loads.size()) {
            take();
            return;
        }
        for (const Placement &placement : m_placements[load]) {
            if (m_anyWillDo && m_best) {
                return;
            }
            m_chosen.push_back(&placement);
            put(load, placement, 1);
            if (fits(load)) {
                tryFrom(load + 1);
            }
            put(load, placement, -1);
            m_chosen.pop_back();
        }
    }

    void take()
    {
        Found found;
        for (std::size_t minute = 0; minute < m_power.size(); ++minute) {
            const Amount own = std::min(m_power[minute], m_own[minute].first);
            found.cost += own * m_own[minute].second + (m_power[minute] - own) * m_prices[minute];
        }
        found.objective = found.cost;
        for (std::size_t i = 0; i < m_loads.size(); ++i) {
            const Pieces &pieces = m_chosen[i]->pieces;
            if (pieces.empty()) {
                found.objective += Amount(m_loads[i].worth.billionths) * 60'000 * m_scale;
            }
            found.starts.push_back(pieces.empty() ? count(m_problem.horizon)
                                                  : pieces.front().first);
            found.pieces.push_back(pieces);
            std::vector<int> &minutes = found.minutes.emplace_back();
            for (const auto &[from, to] : pieces) {
                minutes.resize(minutes.size() + static_cast<std::size_t>(to - from));
                std::iota(minutes.end() - (to - from), minutes.end(), from);
            }
        }
        if (!m_best || found.key() < m_best->key()) {
            m_best = std::move(found);
        }
    }

    const Problem &m_problem;
    std::vector<Load> m_loads;
    qint64 m_scale = 1;
    std::vector<std::vector<Placement>> m_placements;
    std::vector<std::vector<Amount>> m_powers;
    std::vector<Amount> m_prices;
    /// Power and what it earns.
    std::vector<std::pair<Amount, Amount>> m_own;
    std::vector<Amount> m_power;
    std::vector<const Placement *> m_chosen;
    std::optional<Found> m_best;
    bool m_anyWillDo = false;
};

/// Loads that have nothing to do with each other can be planned alone.
std::vector<std::vector<Load>> groupsOf(const Problem &problem)
{
    const bool isShared =
        problem.powerLimit || !problem.surplus.empty() ||
        std::any_of(problem.loads.begin(), problem.loads.end(),
                    [](const Load &load) { return !load.after.empty() || !load.notWith.empty(); });
    if (isShared) {
        return {problem.loads};
    }
    std::vector<std::vector<Load>> groups;
    for (const Load &load : problem.loads) {
        groups.push_back({load});
    }
    return groups;
}

} // namespace

std::optional<Best> solve(const Problem &problem)
{
    Best best;
    for (const std::vector<Load> &loads : groupsOf(problem)) {
        Enumeration enumeration(problem, loads);
        const std::optional<Found> found = enumeration.best();
        if (!found) {
            return std::nullopt;
        }
        best.objective += Rational(Integer(found->objective), enumeration.divisor());
        best.cost += Rational(Integer(found->cost), enumeration.divisor());
        for (std::size_t i = 0; i < loads.size(); ++i) {
            for (const auto &[from, to] : found->pieces[i]) {
                best.runs.push_back({loads[i].id, {Minutes(from), Minutes(to)}});
            }
        }
    }
    std::sort(best.runs.begin(), best.runs.end());
    return best;
}

bool isPossible(const Problem &problem)
{
    return Enumeration(problem, problem.loads).findAny();
}

} // namespace everyplan
