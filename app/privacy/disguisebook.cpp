// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "disguisebook.h"

#include "anonymoustext.h"
#include "disguisedraw.h"
#include "guard.h"

#include <algorithm>

namespace gatehouse
{

namespace
{

/// Whether the household's words find nothing in its text at level scaled: a factor could by chance
/// write a door code.
bool isClean(const Anonymized &household, const PrivateWords &words)
{
    return inspect(writeAnonymously(household, Level::Scaled).text(), words).isClean();
}

} // namespace

DisguiseBook::DisguiseBook(QRandomGenerator &random) : m_random(random) {}

void DisguiseBook::dress(Anonymized &household, const PrivateWords &words)
{
    constexpr int draws = 32;
    QRandomGenerator random = generatorOf(seedFor(household.problem));
    for (int i = 0; i < draws; ++i) {
        household.disguise = drawDisguise(household.problem, random);
        if (isClean(household, words)) {
            return;
        }
    }
}

RandomSeed DisguiseBook::seedFor(const Problem &problem)
{
    const std::lock_guard lock(m_mutex);
    const auto isKnown = [&problem](const Entry &entry) {
        return std::any_of(problem.loads.begin(), problem.loads.end(), [&entry](const Load &load) {
            return std::find(entry.machines.begin(), entry.machines.end(), load.phases) !=
                   entry.machines.end();
        });
    };
    auto entry = std::find_if(m_entries.begin(), m_entries.end(), isKnown);
    if (entry == m_entries.end()) {
        entry = m_entries.insert(entry, Entry{.machines = {}, .seed = drawSeed(m_random)});
    }
    for (const Load &load : problem.loads) {
        if (std::find(entry->machines.begin(), entry->machines.end(), load.phases) ==
            entry->machines.end()) {
            entry->machines.push_back(load.phases);
        }
    }
    return entry->seed;
}

} // namespace gatehouse
