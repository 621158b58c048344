// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "sanitizerreply.h"

#include <cstdint>
#include <cstdlib>

using namespace gatehouse;

/// Whatever a model writes, what is read of it is a problem, or it is said what is wrong.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const SanitizerReading reading =
        readSanitizerReply(PrivateText(QString::fromUtf8(bytes)), QTime(18, 30));
    const bool isSound = reading.problem
                             ? check(*reading.problem).has_value() && reading.problem->target
                             : !reading.errors.empty();
    if (!isSound) {
        std::abort();
    }
    return 0;
}
