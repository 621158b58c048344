// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "disguisedraw.h"

#include "decoys.h"
#include "randomseed.h"
#include "reach.h"
#include "scaledraw.h"

#include <algorithm>

namespace gatehouse
{

namespace
{

/// A load that is given its place by chance.
struct Ticket
{
    quint32 lot = 0;
    LoadId *outbound = nullptr;
};

/// Gives the loads and decoys of \a disguise their outbound ids, load_A on.
void shuffle(Disguise &disguise, QRandomGenerator &random)
{
    std::vector<Ticket> tickets;
    for (Disguise::Renaming &renaming : disguise.loads) {
        tickets.push_back({random.generate(), &renaming.outbound});
    }
    for (Load &decoy : disguise.decoys) {
        tickets.push_back({random.generate(), &decoy.id});
    }
    std::stable_sort(tickets.begin(), tickets.end(),
                     [](const Ticket &a, const Ticket &b) { return a.lot < b.lot; });
    int index = 0;
    for (const Ticket &ticket : tickets) {
        ticket.outbound->index = index++;
    }
}

} // namespace

Disguise drawDisguise(const Problem &problem, QRandomGenerator &random)
{
    QRandomGenerator forScales = branch(random);
    QRandomGenerator forDecoys = branch(random);
    QRandomGenerator forOrder = branch(random);
    const Problem reached = withoutUnreached(problem);
    const ScaleSecrets scales = drawScales(reached, forScales);
    Disguise disguise{.energy = scales.energy, .price = scales.price, .shift = scales.shift};
    for (const Load &load : problem.loads) {
        disguise.loads.push_back({load.id, {}});
    }
    if (mayHaveDecoys(problem)) {
        disguise.decoys = drawDecoys(reached, disguise, forDecoys);
    }
    shuffle(disguise, forOrder);
    return disguise;
}

} // namespace gatehouse
