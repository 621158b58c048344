// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "randomproblems.h"

using namespace gatehouse;

namespace randomproblems
{

namespace
{

class Draw
{
public:
    explicit Draw(QRandomGenerator &random) : m_random(random) {}

    Problem problem()
    {
        m_problem.horizon = Minutes{oneIn(3) ? 1440 : number(60, 4320)};
        drawLoads();
        drawPrices();
        drawSurplus();
        if (oneIn(3)) {
            m_problem.powerLimit = Watts{number(0, 20'000)};
        }
        if (!oneIn(6)) {
            m_problem.target = m_problem.loads.at(index(m_problem.loads.size())).id;
        }
        return m_problem;
    }

private:
    bool oneIn(int n) { return m_random.bounded(n) == 0; }
    int number(int from, int to) { return m_random.bounded(from, to + 1); }
    size_t index(size_t size)
    {
        return static_cast<size_t>(m_random.bounded(static_cast<int>(size)));
    }

    Price price()
    {
        static constexpr qint64 steps[] = {1, 1'000'000, 10'000'000, 1'000'000'000};
        const qint64 step = steps[m_random.bounded(4)];
        const qint64 most = Problem::largestPriceUnits * qint64{1'000'000'000} / step;
        return {m_random.bounded(-most, most + 1) * step};
    }

    void drawLoads()
    {
        const int count = oneIn(10) ? number(1, Problem::mostLoads) : number(1, 5);
        int id = 0;
        for (int i = 0; i < count; ++i) {
            m_problem.loads.push_back(load(id));
            // Ids may have holes, as after somebody took a line out.
            id += oneIn(8) && id + count < Problem::mostLoads ? 2 : 1;
        }
    }

    Load load(int id)
    {
        Load load{.id = {id}};
        const int phases = oneIn(4) ? number(2, 3) : 1;
        for (int i = 0; i < phases; ++i) {
            load.phases.push_back({Minutes{number(1, 400)}, WattHours{number(0, 60'000)}});
        }
        if (oneIn(2)) {
            load.earliest = Minutes{number(0, static_cast<int>(m_problem.horizon.count()))};
        }
        if (oneIn(2)) {
            load.finishBy = Minutes{number(0, static_cast<int>(m_problem.horizon.count()) - 1)};
        }
        load.notDuring = windows(3);
        drawLinks(load);
        load.pausable = phases == 1 && oneIn(4);
        load.minRun = Minutes{load.pausable ? number(1, 90) : 1};
        load.optional = oneIn(4);
        load.worth = load.optional && oneIn(2) ? price() : Price{};
        return load;
    }

    /// Order goes to earlier loads only, so that it makes no circle.
    void drawLinks(Load &load)
    {
        for (Load &other : m_problem.loads) {
            if (oneIn(5)) {
                load.after.push_back(
                    {other.id, oneIn(2) ? std::optional(Minutes{number(0, 600)}) : std::nullopt});
            }
            if (oneIn(6)) {
                other.notWith.push_back(load.id);
            }
        }
    }

    /// Sorted and apart, at most \a most.
    std::vector<Window> windows(int most)
    {
        std::vector<Window> all;
        int from = number(0, 300);
        for (int i = number(0, most); i > 0 && from < m_problem.horizon.count(); --i) {
            const int to =
                std::min(from + number(1, 500), static_cast<int>(m_problem.horizon.count()));
            all.push_back({Minutes{from}, Minutes{to}});
            from = to + number(1, 500);
        }
        return all;
    }

    void drawPrices()
    {
        Minutes from{0};
        while (from < m_problem.horizon) {
            const Minutes to = std::min(from + Minutes{number(1, 600)}, m_problem.horizon);
            Price next = price();
            // Equal neighbours would be one band.
            while (!m_problem.prices.empty() && next == m_problem.prices.back().price) {
                next = price();
            }
            m_problem.prices.push_back({{from, to}, next});
            from = to;
        }
    }

    void drawSurplus()
    {
        if (!oneIn(3)) {
            return;
        }
        for (const Window &window : windows(3)) {
            m_problem.surplus.push_back({window, Watts{number(0, 9000)}, price()});
        }
    }

    QRandomGenerator &m_random;
    Problem m_problem;
};

} // namespace

Problem draw(QRandomGenerator &random)
{
    return Draw(random).problem();
}

} // namespace randomproblems
