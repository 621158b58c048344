// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "scaledraw.h"

#include "exactnumbers.h"

#include <algorithm>
#include <array>
#include <limits>
#include <numeric>
#include <set>

namespace gatehouse
{

namespace
{

constexpr qint64 largestPrice = Problem::largestPriceUnits * Price::perUnit;
/// Of all products of a price and a factor.
constexpr qint64 largestProduct = std::numeric_limits<qint64>::max() / 4;
/// Where loads may stay out, shifts are multiples of this, so that a shift times watt-hours is a
/// whole number of billionths.
constexpr qint64 finestShift = 1000;
constexpr int attempts = 60;
/// From here on a number of the problem may come out as another one: it has little choice.
constexpr int firstLenientAttempt = 48;

class ScaleDraw
{
public:
    ScaleDraw(const Problem &problem, QRandomGenerator &random) : m_random(random)
    {
        takeEnergies(problem);
        takePrices(problem);
        for (const Load &load : problem.loads) {
            if (load.optional) {
                m_choices.push_back(load);
            }
        }
    }

    ScaleSecrets draw()
    {
        for (int attempt = 0; attempt < attempts; ++attempt) {
            ScaleSecrets secrets;
            secrets.energy = {m_energyDivisor, drawEnergyFactor(attempt)};
            if (drawPrices(secrets, attempt) && worthsFit(secrets) &&
                (isLenient(attempt) || !pricesSurvive(secrets))) {
                return secrets;
            }
        }
        // What the problem itself has always fits.
        return {.energy = {m_energyDivisor, m_energyDivisor},
                .price = {m_priceDivisor, m_priceDivisor},
                .shift = {}};
    }

private:
    static bool isLenient(int attempt) { return attempt >= firstLenientAttempt; }

    void takeEnergies(const Problem &problem)
    {
        qint64 divisor = 0;
        const auto take = [&divisor](qint64 amount) { divisor = std::gcd(divisor, amount); };
        for (const Load &load : problem.loads) {
            for (const Phase &phase : load.phases) {
                take(phase.energy.value);
                m_energies.insert(phase.energy.value);
            }
        }
        for (const Surplus &surplus : problem.surplus) {
            take(surplus.power.value);
        }
        take(problem.powerLimit.value_or(Watts{}).value);
        m_energies.erase(0);
        m_energyDivisor = std::max<qint64>(divisor, 1);
        for (const Load &load : problem.loads) {
            boundFactor(energy(load).value, Problem::largestLoadWattHours);
        }
        for (const Surplus &surplus : problem.surplus) {
            boundFactor(surplus.power.value, Problem::largestWatts);
        }
        boundFactor(problem.powerLimit.value_or(Watts{}).value, Problem::largestWatts);
    }

    void boundFactor(qint64 amount, qint64 cap)
    {
        if (amount > 0) {
            m_largestFactor = std::min(m_largestFactor, cap / (amount / m_energyDivisor));
        }
    }

    void takePrices(const Problem &problem)
    {
        for (const PriceBand &band : problem.prices) {
            m_prices.insert(band.price.billionths);
        }
        for (const Surplus &surplus : problem.surplus) {
            m_prices.insert(surplus.earns.billionths);
        }
        qint64 divisor = 0;
        for (const qint64 price : m_prices) {
            divisor = std::gcd(divisor, price);
        }
        m_priceDivisor = std::max<qint64>(divisor, 1);
        m_lowest = *m_prices.begin() / m_priceDivisor;
        m_highest = *m_prices.rbegin() / m_priceDivisor;
    }

    /// From \a least to \a most, both included.
    qint64 between(qint64 least, qint64 most) { return m_random.bounded(least, most + 1); }

    qint64 drawEnergyFactor(int attempt)
    {
        // Loads that are worth much fit a small factor only.
        const qint64 most = std::max<qint64>(m_largestFactor >> (attempt / 6), 1);
        constexpr int tries = 32;
        qint64 factor = 1;
        for (int i = 0; i < tries; ++i) {
            factor = between(1, most);
            if (!energiesSurvive(factor)) {
                break;
            }
        }
        return factor;
    }

    bool energiesSurvive(qint64 factor) const
    {
        return std::any_of(m_energies.begin(), m_energies.end(), [&](qint64 energy) {
            return m_energies.contains(energy / m_energyDivisor * factor);
        });
    }

    /// What a price factor has to be a multiple of, so that all worths stay whole; nothing where no
    /// price would have room for it.
    std::optional<qint64> factorStep(const ScaleSecrets &secrets) const
    {
        Integer step = 1;
        const Integer divisors = Integer(m_energyDivisor) * m_priceDivisor;
        for (const Load &load : m_choices) {
            const Integer part = gcd(divisors, Integer(load.worth.billionths));
            step = lcm(step, Integer(divisors / part));
        }
        step /= gcd(step, Integer(secrets.energy.factor));
        return step > largestPrice ? std::nullopt : std::optional(static_cast<qint64>(step));
    }

    struct Fineness
    {
        /// Of the outbound prices, in billionths.
        qint64 unit = 1;
        qint64 factorStep = 1;
        /// How many factors there are for the spread that is allowed.
        qint64 factors = 0;
    };

    /// How many steps of \a factorStep fit \a spread.
    qint64 factorsFor(qint64 factorStep, qint64 spread) const
    {
        const qint64 largest = std::max(std::abs(m_lowest), std::abs(m_highest));
        const qint64 bySpread = spread / factorStep / std::max<qint64>(m_highest - m_lowest, 1);
        const qint64 byProduct = largestProduct / factorStep / std::max<qint64>(largest, 1);
        return std::min(bySpread, byProduct);
    }

    /// The coarsest unit of four, six or nine decimals that leaves enough to choose from.
    Fineness finenessFor(qint64 step, qint64 spread) const
    {
        constexpr std::array<qint64, 3> units{100'000, 1000, 1};
        constexpr qint64 enough = 1000;
        Fineness best;
        for (const qint64 unit : units) {
            if (unit < finestShift && !m_choices.empty()) {
                break;
            }
            const qint64 factorStep = std::lcm(unit, step);
            const Fineness next{unit, factorStep, factorsFor(factorStep, spread)};
            if (next.factors > best.factors) {
                best = next;
            }
            if (best.factors >= enough) {
                break;
            }
        }
        return best;
    }

    /// Draws the factor, and the lowest price that shall come out: it tells nothing of the real
    /// one.
    bool drawPrices(ScaleSecrets &secrets, int attempt)
    {
        // Where nothing else fits, energies may still change.
        secrets.price = {m_priceDivisor, m_priceDivisor};
        const std::optional<qint64> step = factorStep(secrets);
        if (!step) {
            return isLenient(attempt);
        }
        qint64 least = 0;
        qint64 most = largestPrice >> (attempt / 2);
        Fineness fineness = finenessFor(*step, most);
        if (fineness.factors == 0) {
            least = -largestPrice;
            most = largestPrice;
            fineness = finenessFor(*step, most - least);
        }
        if (fineness.factors == 0) {
            return isLenient(attempt);
        }
        const qint64 factor = fineness.factorStep * between(1, fineness.factors);
        const qint64 room = most - least - (m_highest - m_lowest) * factor;
        const qint64 lowest = least + fineness.unit * between(0, room / fineness.unit);
        secrets.price = {m_priceDivisor, factor};
        secrets.shift = {lowest - m_lowest * factor};
        return true;
    }

    bool worthsFit(const ScaleSecrets &secrets) const
    {
        return std::all_of(m_choices.begin(), m_choices.end(), [&secrets](const Load &load) {
            return scaledWorth(load, secrets.energy, secrets.price, secrets.shift).has_value();
        });
    }

    bool pricesSurvive(const ScaleSecrets &secrets) const
    {
        return std::any_of(m_prices.begin(), m_prices.end(), [&](qint64 price) {
            return m_prices.contains(price / m_priceDivisor * secrets.price.factor +
                                     secrets.shift.billionths);
        });
    }

    QRandomGenerator &m_random;
    std::set<qint64> m_energies;
    qint64 m_energyDivisor = 1;
    qint64 m_largestFactor = Problem::largestLoadWattHours;
    /// Those of the grid and what surplus earns.
    std::set<qint64> m_prices;
    qint64 m_priceDivisor = 1;
    /// Of the prices, divided.
    qint64 m_lowest = 0;
    qint64 m_highest = 0;
    /// The loads that may stay out.
    std::vector<Load> m_choices;
};

} // namespace

ScaleSecrets drawScales(const Problem &problem, QRandomGenerator &random)
{
    return ScaleDraw(problem, random).draw();
}

} // namespace gatehouse
