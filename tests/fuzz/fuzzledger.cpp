// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "ledgerchain.h"
#include "ledgerline.h"

#include <cstdint>
#include <cstdlib>

using namespace gatehouse;

/// Whatever is read, the records that count as intact are those whose lines stand there, byte for
/// byte, and the pieces in which the file comes make no difference.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    QByteArray written;
    LedgerChain whole({}, [&written](const LedgerRecord &record, bool isIntact) {
        if (isIntact) {
            written += ledgerline::write(record) + '\n';
        }
    });
    whole.add(bytes);
    const LedgerCheck check = whole.finish();
    LedgerChain pieces;
    for (const char byte : bytes) {
        pieces.add(QByteArrayView(&byte, 1));
    }
    const bool isIntact = check.verdict == LedgerVerdict::Intact;
    if (pieces.finish() != check || !bytes.startsWith(written) || check.bytes != written.size() ||
        (isIntact && written != bytes)) {
        std::abort();
    }
    return 0;
}
