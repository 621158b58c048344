// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "problemtext.h"

#include <cstdint>
#include <cstdlib>

using namespace gatehouse;

/// Whatever is read, what is written from it is in plain form and reads back equal.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QString text =
        QString::fromUtf8(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const Result<ProblemText> read = readProblemText(text);
    if (read) {
        const QString written = write(*read);
        const Result<ProblemText> again = readProblemText(written);
        if (!check(read->problem) || !again || again->problem != read->problem ||
            !isPlainForm(written, *again)) {
            std::abort();
        }
    }
    return 0;
}
