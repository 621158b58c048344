// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "minutebyminute.h"

#include <algorithm>
#include <functional>
#include <map>
#include <numeric>

using namespace gatehouse;

namespace minutebyminute
{

namespace
{

using Pieces = std::vector<std::pair<int, int>>;

int count(Minutes minutes)
{
    return static_cast<int>(minutes.count());
}

/// The stretches of minutes from \a from to \a to for which \a holds.
std::vector<Window> stretches(int from, int to, const std::function<bool(int)> &holds)
{
    std::vector<Window> found;
    bool inside = false;
    for (int minute = from; minute < to; ++minute) {
        if (holds(minute)) {
            if (!inside) {
                found.push_back({Minutes(minute), Minutes(minute)});
            }
            found.back().to = Minutes(minute + 1);
        }
        inside = holds(minute);
    }
    return found;
}

bool isInside(int minute, Window window)
{
    return minute >= window.from.count() && minute < window.to.count();
}

/// Power of each minute that a load runs, in order.
std::vector<Rational> profile(const Load &load)
{
    std::vector<Rational> powers;
    for (const Phase &phase : load.phases) {
        for (int i = 0; i < phase.duration.count(); ++i) {
            powers.push_back(Rational(Integer(phase.energy.value) * 60, phase.duration.count()));
        }
    }
    return powers;
}

std::vector<Rational> housePower(const Problem &problem, const std::vector<Run> &runs)
{
    std::vector<Rational> power(static_cast<std::size_t>(problem.horizon.count()));
    for (const Load &load : problem.loads) {
        const std::vector<Rational> powers = profile(load);
        std::size_t used = 0;
        for (const Run &run : runs) {
            for (int m = count(run.window.from); run.load == load.id && m < run.window.to.count();
                 ++m, ++used) {
                if (m >= 0 && m < problem.horizon.count() && used < powers.size()) {
                    power[static_cast<std::size_t>(m)] += powers[used];
                }
            }
        }
    }
    return power;
}

Rational price(const Problem &problem, int minute)
{
    for (const PriceBand &band : problem.prices) {
        if (isInside(minute, band.window)) {
            return Rational(Integer(band.price.billionths), 1'000'000'000);
        }
    }
    return 0;
}

Rational costOf(const Problem &problem, const std::vector<Rational> &power)
{
    Rational total = 0;
    for (int minute = 0; minute < problem.horizon.count(); ++minute) {
        Rational fromGrid = power[static_cast<std::size_t>(minute)];
        if (fromGrid == 0) {
            continue;
        }
        for (const Surplus &surplus : problem.surplus) {
            if (isInside(minute, surplus.window)) {
                const Rational own = std::min(fromGrid, Rational(surplus.power.value));
                fromGrid -= own;
                total += own * Rational(Integer(surplus.earns.billionths), 1'000'000'000);
            }
        }
        total += fromGrid * price(problem, minute);
    }
    return total / 60'000;
}

std::map<LoadId, Pieces> piecesOf(const std::vector<Run> &runs)
{
    std::map<LoadId, Pieces> all;
    for (const Run &run : runs) {
        Pieces &pieces = all[run.load];
        const int from = count(run.window.from);
        if (!pieces.empty() && pieces.back().second == from && run.window.to > run.window.from) {
            pieces.back().second = count(run.window.to);
        } else if (run.window.to > run.window.from) {
            pieces.emplace_back(from, count(run.window.to));
        }
    }
    return all;
}

class Findings
{
public:
    void add(Rule rule, std::optional<LoadId> load, const std::vector<Window> &when,
             std::optional<LoadId> other = {})
    {
        for (const Window &window : when) {
            list.push_back({.rule = rule, .load = load, .when = window, .other = other});
        }
    }

    std::vector<Violation> list;
};

void shape(const Load &load, const Pieces &pieces, Findings &findings)
{
    if (pieces.empty()) {
        return;
    }
    std::map<int, int> times;
    int first = pieces.front().first;
    int last = first;
    for (const auto &[from, to] : pieces) {
        for (int minute = from; minute < to; ++minute) {
            ++times[minute];
        }
        last = std::max(last, to);
        if (load.pausable && to - from < load.minRun.count()) {
            findings.add(Rule::MinRun, load.id, {{Minutes(from), Minutes(to)}});
        }
    }
    bool wrong = static_cast<std::size_t>(duration(load).count()) != times.size();
    for (const auto &[minute, running] : times) {
        wrong = wrong || running > 1;
    }
    wrong = wrong || (!load.pausable && last - first != static_cast<int>(times.size()));
    if (wrong) {
        findings.add(Rule::Duration, load.id, {{Minutes(first), Minutes(last)}});
    }
}

void times(const Problem &problem, const Load &load, const Pieces &pieces, Findings &findings)
{
    for (const auto &[from, to] : pieces) {
        findings.add(Rule::Earliest, load.id,
                     stretches(from, to, [&](int m) { return m < load.earliest.count(); }));
        findings.add(Rule::FinishBy, load.id, stretches(from, to, [&](int m) {
                         return load.finishBy && m >= load.finishBy->count();
                     }));
        for (const Window &window : load.notDuring) {
            findings.add(Rule::NotDuring, load.id,
                         stretches(from, to, [&](int m) { return isInside(m, window); }));
        }
        if (!stretches(from, to, [&](int m) {
                 return m < 0 || m >= problem.horizon.count();
             }).empty()) {
            findings.add(Rule::Horizon, load.id, {{Minutes(from), Minutes(to)}});
        }
    }
}

void order(const Load &load, std::map<LoadId, Pieces> &all, Findings &findings)
{
    for (const After &after : load.after) {
        if (all[load.id].empty() || all[after.load].empty()) {
            continue;
        }
        int end = -1'000'000;
        for (const auto &[from, to] : all[after.load]) {
            end = std::max(end, to);
        }
        const int start = all[load.id].front().first;
        if (start < end) {
            findings.add(Rule::After, load.id, {{Minutes(start), Minutes(end)}}, after.load);
        }
        if (after.within && start - end > after.within->count()) {
            findings.add(Rule::Within, load.id, {{Minutes(end) + *after.within, Minutes(start)}},
                         after.load);
        }
    }
}

void company(const Problem &problem, std::map<LoadId, Pieces> &all, Findings &findings)
{
    for (std::size_t a = 0; a < problem.loads.size(); ++a) {
        for (std::size_t b = a + 1; b < problem.loads.size(); ++b) {
            const Load &one = problem.loads[a];
            const Load &two = problem.loads[b];
            const auto says = [](const Load &x, const Load &y) {
                return std::count(x.notWith.begin(), x.notWith.end(), y.id) > 0;
            };
            if (!says(one, two) && !says(two, one)) {
                continue;
            }
            for (const auto &[from, to] : all[one.id]) {
                for (const auto &[otherFrom, otherTo] : all[two.id]) {
                    const Window other{Minutes(otherFrom), Minutes(otherTo)};
                    findings.add(Rule::NotWith, one.id,
                                 stretches(from, to, [&](int m) { return isInside(m, other); }),
                                 two.id);
                }
            }
        }
    }
}

/// Load by load, rule by rule, moment by moment; the house last.
void sortFindings(const Problem &problem, std::vector<Violation> &list)
{
    const auto place = [&problem](const Violation &violation) {
        int at = 0;
        for (const Load &load : problem.loads) {
            if (violation.load == load.id) {
                return at;
            }
            ++at;
        }
        return violation.load ? 1000 + violation.load->index : 10'000;
    };
    std::stable_sort(list.begin(), list.end(), [&](const Violation &a, const Violation &b) {
        if (place(a) != place(b)) {
            return place(a) < place(b);
        }
        if (a.rule != b.rule) {
            return a.rule < b.rule;
        }
        return a.when != b.when ? a.when < b.when : a.other < b.other;
    });
}

/// Tries all starts one after the other, dropping a branch only where the loads so far already
/// break a rule. Costs and powers are whole numbers over the common multiple of all lengths.
class Enumeration
{
public:
    explicit Enumeration(const Problem &problem)
        : m_problem(problem), m_power(static_cast<std::size_t>(problem.horizon.count()))
    {
        for (const Load &load : problem.loads) {
            for (const Phase &phase : load.phases) {
                m_scale = std::lcm(m_scale, phase.duration.count());
            }
        }
        for (const Load &load : problem.loads) {
            m_profiles.push_back(scaledProfile(load));
            m_allowed.push_back(allowedStarts(load));
        }
    }

    std::optional<Best> run()
    {
        tryFrom(0, 0);
        return m_best;
    }

    bool findAny()
    {
        m_anyWillDo = true;
        return run().has_value();
    }

private:
    std::vector<qint64> scaledProfile(const Load &load) const
    {
        std::vector<qint64> powers;
        for (const Rational &power : profile(load)) {
            powers.push_back(static_cast<qint64>(Integer(numerator(Rational(power * m_scale)))));
        }
        return powers;
    }

    /// Those that break none of the load's own rules.
    std::vector<int> allowedStarts(const Load &load) const
    {
        std::vector<int> starts;
        const int length = count(duration(load));
        for (int start = 0; start + length <= m_problem.horizon.count(); ++start) {
            Findings findings;
            times(m_problem, load, {{start, start + length}}, findings);
            if (findings.list.empty()) {
                starts.push_back(start);
            }
        }
        return starts;
    }

    bool fits(std::size_t last) const
    {
        for (std::size_t one = 0; one <= last; ++one) {
            for (std::size_t two = 0; two <= last; ++two) {
                if (!fits(one, two)) {
                    return false;
                }
            }
        }
        return std::none_of(m_power.begin(), m_power.end(), [this](qint64 power) {
            return m_problem.powerLimit && power > m_problem.powerLimit->value * m_scale;
        });
    }

    /// Whether what the first says about the second holds.
    bool fits(std::size_t one, std::size_t two) const
    {
        const Load &load = m_problem.loads[one];
        const LoadId other = m_problem.loads[two].id;
        const int end = m_starts[one] + static_cast<int>(m_profiles[one].size());
        const int otherEnd = m_starts[two] + static_cast<int>(m_profiles[two].size());
        for (const After &after : load.after) {
            const int waits = m_starts[one] - otherEnd;
            if (after.load == other &&
                (waits < 0 || (after.within && waits > after.within->count()))) {
                return false;
            }
        }
        for (const LoadId excluded : load.notWith) {
            if (excluded == other && m_starts[one] < otherEnd && m_starts[two] < end) {
                return false;
            }
        }
        return true;
    }

    /// Puts the load on the power of its minutes, or takes it off, and says what that costs.
    qint64 place(std::size_t load, int start, int sign)
    {
        qint64 cost = 0;
        for (const qint64 power : m_profiles[load]) {
            m_power[static_cast<std::size_t>(start)] += sign * power;
            cost += power * m_prices[static_cast<std::size_t>(start)];
            ++start;
        }
        return cost;
    }

    void tryFrom(std::size_t load, qint64 cost)
    {
        if (load == m_problem.loads.size()) {
            const Rational exact(Integer(cost), Integer(m_scale) * 60'000 * 1'000'000'000);
            if (!m_best || exact < m_best->cost) {
                m_best = Best{m_starts, exact};
            }
            return;
        }
        for (const int start : m_allowed[load]) {
            if (m_anyWillDo && m_best) {
                return;
            }
            m_starts.push_back(start);
            const qint64 own = place(load, start, 1);
            if (fits(load)) {
                tryFrom(load + 1, cost + own);
            }
            place(load, start, -1);
            m_starts.pop_back();
        }
    }

    static std::vector<qint64> pricesOf(const Problem &problem)
    {
        std::vector<qint64> prices;
        for (int minute = 0; minute < problem.horizon.count(); ++minute) {
            const Rational exact = price(problem, minute) * 1'000'000'000;
            prices.push_back(static_cast<qint64>(Integer(numerator(exact))));
        }
        return prices;
    }

    const Problem &m_problem;
    std::vector<qint64> m_power;
    std::vector<qint64> m_prices = pricesOf(m_problem);
    qint64 m_scale = 1;
    std::vector<std::vector<qint64>> m_profiles;
    std::vector<std::vector<int>> m_allowed;
    std::vector<int> m_starts;
    std::optional<Best> m_best;
    bool m_anyWillDo = false;
};

} // namespace

Verdict verify(const Problem &problem, const std::vector<Run> &unsorted)
{
    std::vector<Run> runs = unsorted;
    std::sort(runs.begin(), runs.end());
    std::map<LoadId, Pieces> all = piecesOf(runs);
    Findings findings;
    for (const Load &load : problem.loads) {
        if (all.count(load.id) == 0) {
            findings.add(Rule::Missing, load.id,
                         load.optional ? std::vector<Window>() : std::vector<Window>(1));
            continue;
        }
        const Pieces pieces = all[load.id];
        shape(load, pieces, findings);
        times(problem, load, pieces, findings);
    }
    for (const Load &load : problem.loads) {
        order(load, all, findings);
    }
    company(problem, all, findings);
    for (const Run &run : runs) {
        if (find(problem, run.load) == nullptr) {
            findings.add(Rule::UnknownLoad, run.load, {run.window});
        } else if (run.window.to <= run.window.from) {
            findings.add(Rule::Duration, run.load, {run.window});
        }
    }
    const std::vector<Rational> power = housePower(problem, runs);
    findings.add(Rule::PowerLimit, std::nullopt, stretches(0, count(problem.horizon), [&](int m) {
                     return problem.powerLimit &&
                            power[static_cast<std::size_t>(m)] > problem.powerLimit->value;
                 }));
    sortFindings(problem, findings.list);
    return {.violations = findings.list, .cost = costOf(problem, power)};
}

std::optional<Best> solve(const Problem &problem)
{
    return Enumeration(problem).run();
}

bool isPossible(const Problem &problem)
{
    return Enumeration(problem).findAny();
}

} // namespace minutebyminute
