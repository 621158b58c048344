// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "machinephases.h"

#include <algorithm>

namespace gatehouse
{

namespace
{

constexpr qint64 minutesOfHour = 60;

/// "eco 3 h 0.8 kWh, quick 1 h 1.1 kWh": a word that nobody knows says whose quantity it is.
bool isNamed(const FoundMachine::Quantity &quantity, const std::vector<Sentence> &sentences)
{
    const Items &items = sentences[quantity.sentence].items;
    return quantity.item > 1 &&
           items[quantity.item - 1].isOneOf(WordClass::UNKNOWN, WordClass::NOUN) &&
           std::any_of(items.begin(), items.begin() + static_cast<std::ptrdiff_t>(quantity.item),
                       [](const Item &item) {
                           return item.isOneOf(WordClass::DURATION, WordClass::ENERGY);
                       });
}

} // namespace

void settlePhases(FoundMachine &machine, const std::vector<Sentence> &sentences)
{
    if (machine.durations.empty() && !machine.energies.empty() && machine.powers.size() == 1) {
        return;
    }
    if (machine.durations.empty()) {
        return;
    }
    const FoundMachine::Quantity &duration = machine.durations.front();
    if (machine.energies.empty()) {
        if (machine.powers.empty()) {
            return;
        }
        FoundMachine::Quantity energy = machine.powers.front();
        energy.value = (energy.value * duration.value + minutesOfHour / 2) / minutesOfHour;
        machine.phases = {{duration, energy}};
        return;
    }
    const size_t count = machine.durations.size();
    bool sameSentence = count > 1 && count == machine.energies.size();
    for (size_t i = 0; i < count && sameSentence; ++i) {
        sameSentence = machine.durations[i].sentence == duration.sentence &&
                       machine.energies[i].sentence == duration.sentence &&
                       !isNamed(machine.durations[i], sentences) &&
                       !isNamed(machine.energies[i], sentences);
    }
    if (sameSentence) {
        for (size_t i = 0; i < count; ++i) {
            machine.phases.emplace_back(machine.durations[i], machine.energies[i]);
        }
        return;
    }
    // The pair that one sentence states; else the first of each.
    auto energy = machine.energies.begin();
    for (const FoundMachine::Quantity &minutes : machine.durations) {
        // Both were found in the order of the sentences.
        energy = std::find_if(energy, machine.energies.end(), [&](const auto &candidate) {
            return candidate.sentence >= minutes.sentence;
        });
        if (energy != machine.energies.end() && energy->sentence == minutes.sentence) {
            machine.phases = {{minutes, *energy}};
            return;
        }
    }
    machine.phases = {{duration, machine.energies.front()}};
}

} // namespace gatehouse
