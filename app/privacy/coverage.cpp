// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "coverage.h"

#include "canonicalproblem.h"

#include <set>

namespace gatehouse
{

namespace
{

Difference::How howOf(bool householdStates, bool askedStates)
{
    if (householdStates != askedStates) {
        return householdStates ? Difference::How::Dropped : Difference::How::Added;
    }
    return Difference::How::Changed;
}

/// Collects the differences of one load, or of the house.
class Comparison
{
public:
    explicit Comparison(std::optional<LoadId> load) : m_load(load) {}

    /// Something that each side may or may not state.
    template<typename T>
    void add(Difference::What what, const T &household, const T &asked, bool householdStates,
             bool askedStates)
    {
        if (household != asked) {
            m_differences.push_back({what, howOf(householdStates, askedStates), m_load});
        }
    }

    template<typename T>
    void list(Difference::What what, const std::vector<T> &household, const std::vector<T> &asked)
    {
        add(what, household, asked, !household.empty(), !asked.empty());
    }

    template<typename T>
    void optional(Difference::What what, const std::optional<T> &household,
                  const std::optional<T> &asked)
    {
        add(what, household, asked, household.has_value(), asked.has_value());
    }

    const std::vector<Difference> &differences() const { return m_differences; }

private:
    std::optional<LoadId> m_load;
    std::vector<Difference> m_differences;
};

std::vector<Difference> compareLoad(const Load &household, const Load &asked)
{
    Comparison compared(household.id);
    compared.list(Difference::What::Phases, household.phases, asked.phases);
    compared.add(Difference::What::Earliest, household.earliest, asked.earliest,
                 household.earliest > Minutes{0}, asked.earliest > Minutes{0});
    compared.optional(Difference::What::FinishBy, household.finishBy, asked.finishBy);
    compared.list(Difference::What::NotDuring, household.notDuring, asked.notDuring);
    compared.list(Difference::What::After, household.after, asked.after);
    compared.list(Difference::What::NotWith, household.notWith, asked.notWith);
    compared.add(Difference::What::Pausable, std::pair(household.pausable, household.minRun),
                 std::pair(asked.pausable, asked.minRun), household.pausable, asked.pausable);
    compared.add(Difference::What::Optional, std::pair(household.optional, household.worth),
                 std::pair(asked.optional, asked.worth), household.optional, asked.optional);
    return compared.differences();
}

std::vector<Difference> compareHouse(const Problem &household, const Problem &asked)
{
    Comparison compared(std::nullopt);
    compared.optional(Difference::What::Target, household.target, asked.target);
    compared.list(Difference::What::Prices, household.prices, asked.prices);
    compared.list(Difference::What::Surplus, household.surplus, asked.surplus);
    compared.optional(Difference::What::PowerLimit, household.powerLimit, asked.powerLimit);
    compared.add(Difference::What::Horizon, household.horizon, asked.horizon, true, true);
    return compared.differences();
}

} // namespace

std::vector<Difference> compare(const Problem &household, const Problem &asked)
{
    const Problem ours = canonical(household);
    const Problem theirs = canonical(asked);
    std::set<LoadId> ids;
    for (const Problem *problem : {&ours, &theirs}) {
        for (const Load &load : problem->loads) {
            ids.insert(load.id);
        }
    }
    std::vector<Difference> all = compareHouse(ours, theirs);
    for (const LoadId id : ids) {
        const Load *mine = find(ours, id);
        const Load *other = find(theirs, id);
        if (mine == nullptr || other == nullptr) {
            all.push_back({Difference::What::Load, howOf(mine != nullptr, other != nullptr), id});
            continue;
        }
        const std::vector<Difference> differences = compareLoad(*mine, *other);
        all.insert(all.end(), differences.begin(), differences.end());
    }
    return all;
}

} // namespace gatehouse
