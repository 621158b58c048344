// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "planjson.h"
#include "sampleproblems.h"
#include "verifier.h"

#include <cstdint>

using namespace gatehouse;

/// Whatever is read, the verifier copes with it.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const Problem problem = sampleproblems::withEverything();
    const QByteArray json(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const Result<std::vector<Run>> runs = runsFromJson(json);
    if (runs) {
        static_cast<void>(verify(problem, *runs));
    }
    return 0;
}
