// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "sampleproblems.h"
#include "schedulereply.h"
#include "verifier.h"

#include <cstdint>

using namespace gatehouse;

/// Whatever is read, in either notation, the verifier copes with it.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const ProblemText afterNow{.problem = sampleproblems::withEverything()};
    static const ProblemText byTheClock{.problem = sampleproblems::withEverything(),
                                        .notation = TimeNotation::Clock,
                                        .now = QTime(18, 30)};
    const QByteArray json(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    for (const ProblemText *asked : {&afterNow, &byTheClock}) {
        const Result<ScheduleReply> reply = readReply(json, *asked);
        if (reply) {
            static_cast<void>(verify(asked->problem, reply->runs));
        }
    }
    return 0;
}
