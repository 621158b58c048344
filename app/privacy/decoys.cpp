// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "decoys.h"

#include "randomseed.h"
#include "reach.h"

#include <algorithm>

namespace gatehouse
{

namespace
{

/// Draws one decoy in the likeness of a load of the problem.
class DecoyDraw
{
public:
    DecoyDraw(const Problem &problem, const Disguise &disguise, const QRandomGenerator &random)
        : m_problem(problem), m_disguise(disguise), m_random(random)
    {}

    Load draw()
    {
        const auto loads = static_cast<qint64>(m_problem.loads.size());
        const Load &like = m_problem.loads.at(static_cast<size_t>(between(0, loads - 1)));
        Load decoy{.notDuring = like.notDuring, .pausable = like.pausable};
        drawPhases(decoy, like.phases.size());
        decoy.minRun = std::min(like.minRun, duration(decoy));
        drawTimes(decoy, like);
        decoy.optional = like.optional;
        if (decoy.optional) {
            drawWorth(decoy);
        }
        return decoy;
    }

private:
    /// From \a least to \a most, both included.
    qint64 between(qint64 least, qint64 most)
    {
        return m_random.bounded(least, std::max(least, most) + 1);
    }

    void drawPhases(Load &decoy, size_t phases)
    {
        constexpr qint64 longest = 240;
        const qint64 horizon = m_problem.horizon.count();
        const qint64 count = std::min(static_cast<qint64>(phases), horizon);
        // Half of the day leaves it a choice.
        const qint64 most = std::max<qint64>(std::min(longest, horizon / 2) / count, 1);
        const qint64 step = most >= 30 ? 5 : 1;
        const qint64 energies = mostEnergy() / m_disguise.energy.factor / count;
        for (qint64 i = 0; i < count; ++i) {
            decoy.phases.push_back({Minutes{between(1, most / step) * step},
                                    WattHours{between(std::min<qint64>(energies, 1), energies) *
                                              m_disguise.energy.factor}});
        }
    }

    /// A good deal more than the problem's own loads take, as far as there is room.
    qint64 mostEnergy() const
    {
        constexpr qint64 times = 3;
        qint64 largest = 0;
        for (const Load &load : m_problem.loads) {
            largest = std::max(largest, energy(load).value);
        }
        const Disguise::Scale &scale = m_disguise.energy;
        return std::min(largest / scale.divisor * scale.factor * times,
                        Problem::largestLoadWattHours);
    }

    /// \a moment or one some half hours from it, so that it falls on the same minute of the hour as
    /// the household's own.
    Minutes near(Minutes moment)
    {
        constexpr qint64 steps = 6;
        return moment + Minutes{30} * between(-steps, steps);
    }

    void drawTimes(Load &decoy, const Load &like)
    {
        const Minutes length = duration(decoy);
        if (like.earliest > Minutes{0}) {
            decoy.earliest =
                std::clamp(near(like.earliest), Minutes{0}, m_problem.horizon - length);
        }
        if (like.finishBy && *like.finishBy < m_problem.horizon) {
            decoy.finishBy =
                std::clamp(near(*like.finishBy), decoy.earliest + length, m_problem.horizon);
        }
        // A decoy that could not run would make the whole problem impossible.
        const auto cannotRun = [&] {
            const std::vector<Window> reach = reachOf(m_problem, decoy);
            return std::none_of(reach.begin(), reach.end(), [length](Window window) {
                return window.to - window.from >= length;
            });
        };
        if (cannotRun()) {
            decoy.notDuring.clear();
        }
    }

    void drawWorth(Load &decoy)
    {
        std::vector<qint64> prices;
        for (const PriceBand &band : m_problem.prices) {
            const Disguise::Scale &scale = m_disguise.price;
            prices.push_back(band.price.billionths / scale.divisor * scale.factor +
                             m_disguise.shift.billionths);
        }
        const auto [least, most] = std::minmax_element(prices.begin(), prices.end());
        const qint64 perKilowattHour = between(*least, *most);
        constexpr qint64 cap = Problem::largestPriceUnits * Price::perUnit;
        constexpr qint64 wattHoursPerUnit = 1000;
        // Six decimals, like most of them.
        constexpr qint64 unit = 1000;
        const qint64 worth = perKilowattHour / unit * energy(decoy).value / wattHoursPerUnit * unit;
        decoy.worth = {std::clamp(worth, -cap, cap)};
    }

    const Problem &m_problem;
    const Disguise &m_disguise;
    QRandomGenerator m_random;
};

} // namespace

bool mayHaveDecoys(const Problem &problem)
{
    const auto isLinked = [](const Load &load) {
        return !load.after.empty() || !load.notWith.empty();
    };
    return !problem.powerLimit && problem.surplus.empty() &&
           std::none_of(problem.loads.begin(), problem.loads.end(), isLinked);
}

std::vector<Load> drawDecoys(const Problem &problem, const Disguise &disguise,
                             QRandomGenerator &random)
{
    const int room = Problem::mostLoads - static_cast<int>(problem.loads.size());
    const int count = std::min(random.bounded(1, mostDecoys + 1), room);
    std::vector<Load> decoys;
    decoys.reserve(static_cast<size_t>(std::max(count, 0)));
    for (int i = 0; i < count; ++i) {
        decoys.push_back(DecoyDraw(problem, disguise, branch(random)).draw());
    }
    return decoys;
}

} // namespace gatehouse
