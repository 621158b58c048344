// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "textdoor.h"

#include <cstdint>
#include <cstdlib>

using namespace gatehouse;

/// What the door lets in once it lets in again, unchanged.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const Result<QString> text = textdoor::admit(bytes);
    if (text) {
        const Result<QString> again = textdoor::admit(*text);
        if (!again || *again != *text || text->contains(QChar(u'\0'))) {
            std::abort();
        }
    }
    return 0;
}
