// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "problemjson.h"

#include <cstdint>
#include <cstdlib>

using namespace gatehouse;

/// Whatever is read passes check(), and what is written from it reads back equal.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray json(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const Result<Problem> problem = problemFromJson(json);
    if (problem) {
        const Result<Problem> again = problemFromJson(toJson(*problem));
        if (!check(*problem) || !again || *again != *problem) {
            std::abort();
        }
    }
    return 0;
}
