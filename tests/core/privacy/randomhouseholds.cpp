// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "randomhouseholds.h"

#include <algorithm>

#include <QTimeZone>

using namespace gatehouse;

namespace randomhouseholds
{

namespace
{

class Draw
{
public:
    explicit Draw(QRandomGenerator &random) : m_random(random) {}

    Household household()
    {
        const QTimeZone zone = oneIn(3) ? QTimeZone("Europe/Berlin") : QTimeZone::utc();
        m_household.now =
            QDateTime(QDate(2026, 3, number(20, 31)), QTime(number(3, 23), number(0, 59)), zone);
        m_household.nowIsStated = oneIn(2);
        m_household.nowPlace = m_household.nowIsStated ? place() : Place();
        for (int i = number(1, 5); i > 0; --i) {
            m_household.machines.push_back(machine());
        }
        m_household.target = number(0, last());
        for (int i = number(0, 8); i > 0; --i) {
            m_household.rules.push_back(rule());
        }
        drawTariff();
        if (oneIn(3)) {
            drawOwnPower();
        }
        if (oneIn(3)) {
            m_household.powerLimit = Stated<Watts>{Watts{number(1, 20'000)}, place()};
        }
        return m_household;
    }

private:
    bool oneIn(int n) { return m_random.bounded(n) == 0; }
    int number(int from, int to) { return m_random.bounded(from, to + 1); }
    int last() const { return static_cast<int>(m_household.machines.size()) - 1; }

    Place place()
    {
        ++m_line;
        return {.line = m_line, .span = {m_line * 100, m_line * 100 + 20}};
    }

    Moment clock() { return {.minutes = number(0, 47) * 30}; }

    Moment moment()
    {
        if (oneIn(6)) {
            return {.basis = Moment::Basis::AfterNow, .minutes = number(1, 2000)};
        }
        Moment moment = clock();
        if (oneIn(6)) {
            moment.day = number(0, 2);
        }
        return moment;
    }

    Machine machine()
    {
        Machine machine{.name = PrivateText(QStringLiteral("machine")), .place = place()};
        for (int i = oneIn(4) ? 2 : 1; i > 0; --i) {
            machine.phases.push_back({.duration = {Minutes{number(1, 200)}, place()},
                                      .energy = {WattHours{number(1, 9000)}, place()}});
        }
        return machine;
    }

    HouseholdLimit limit(std::optional<int> machine)
    {
        switch (number(0, 8)) {
        case 0:
            return FinishBy{moment()};
        case 1:
            return StartFrom{moment()};
        case 2:
            return QuietTime{.from = moment()};
        case 3:
            return AllowedTime{clock(), clock()};
        case 4:
            if (machine && *machine > 0) {
                // To earlier machines only, so that it makes no circle.
                return RunsAfter{.machine = number(0, *machine - 1),
                                 .within = oneIn(2) ? std::optional(Minutes{number(1, 300)})
                                                    : std::nullopt};
            }
            [[fallthrough]];
        case 5:
            if (const auto choice = freedom(machine)) {
                return *choice;
            }
            [[fallthrough]];
        case 6:
            return NotWith{.machine = machine && oneIn(2) ? std::optional(number(0, last()))
                                                          : std::nullopt};
        default:
            return QuietTime{clock(), clock()};
        }
    }

    /// What may be paused runs evenly, and nobody says twice what a run is worth.
    std::optional<HouseholdLimit> freedom(std::optional<int> machine)
    {
        if (!machine) {
            return std::nullopt;
        }
        if (oneIn(2) && m_household.machines.at(static_cast<size_t>(*machine)).phases.size() == 1) {
            return Pausable{oneIn(2) ? std::optional(Minutes{number(2, 40)}) : std::nullopt};
        }
        const bool hasWorth = std::any_of(m_household.rules.begin(), m_household.rules.end(),
                                          [&machine](const HouseholdRule &rule) {
                                              return rule.machine == machine &&
                                                     std::holds_alternative<MayStayOut>(rule.what);
                                          });
        return hasWorth ? std::nullopt
                        : std::optional<HouseholdLimit>(
                              MayStayOut{{number(1, 90) * qint64{10'000'000}}});
    }

    void drawOwnPower()
    {
        for (int from = number(0, 4) * 60; from + 60 < 1440; from += number(2, 12) * 60) {
            m_household.ownPower.push_back({.from = {.minutes = from},
                                            .to = {.minutes = from + number(1, 2) * 60},
                                            .power = Watts{number(1, 40) * 100},
                                            .place = place()});
        }
        if (oneIn(2)) {
            m_household.feedIn = Stated<Price>{price(), place()};
        }
    }

    HouseholdRule rule()
    {
        const std::optional<int> machine =
            oneIn(4) ? std::nullopt : std::optional(number(0, last()));
        return {.machine = machine, .what = limit(machine), .place = place()};
    }

    Price price() { return {number(-20, 90) * qint64{10'000'000}}; }

    void drawTariff()
    {
        std::vector<int> cuts{0};
        while (cuts.back() < 1440) {
            cuts.push_back(std::min(cuts.back() + number(2, 30) * 30, 1440));
        }
        const bool hasOther = oneIn(3);
        if (hasOther) {
            m_household.otherPrice = Stated<Price>{price(), place()};
        }
        for (size_t i = 1; i < cuts.size(); ++i) {
            if (hasOther && oneIn(2)) {
                continue;
            }
            m_household.tariff.push_back({.from = {.minutes = cuts.at(i - 1)},
                                          .to = {.minutes = cuts.at(i)},
                                          .price = price(),
                                          .place = place()});
        }
    }

    QRandomGenerator &m_random;
    Household m_household;
    int m_line = 0;
};

} // namespace

Household draw(QRandomGenerator &random)
{
    return Draw(random).household();
}

} // namespace randomhouseholds
