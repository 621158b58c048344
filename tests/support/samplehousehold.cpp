// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "samplehousehold.h"

#include "sampleproblems.h"

using namespace gatehouse;

namespace samplehousehold
{

Anonymized of(const Problem &problem)
{
    Anonymized household{.problem = problem,
                         .now = QDateTime(QDate(2026, 3, 4), QTime(18, 30)),
                         .currency = PrivateText(QStringLiteral("$"))};
    int machine = 0;
    for (const Load &load : problem.loads) {
        const QChar letter(u'A' + load.id.index);
        household.mapping.entries.push_back(
            {.load = load.id,
             .name = PrivateText(QStringLiteral("machine ") + letter),
             .machine = machine++});
    }
    return household;
}

Anonymized theCase()
{
    Anonymized household = of(sampleproblems::theCase());
    household.mapping.entries.at(0).name = PrivateText(QStringLiteral("dishwasher"));
    household.mapping.entries.at(1).name = PrivateText(QStringLiteral("EV charger"));
    return household;
}

Run run(int load, int from, int to)
{
    return {.load = {load}, .window = {Minutes(from), Minutes(to)}};
}

} // namespace samplehousehold
