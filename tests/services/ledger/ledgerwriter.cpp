// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "clock.h"
#include "ledger.h"
#include "sampleledger.h"
#include "wording.h"

#include <QFile>

#include <cstdio>
#include <cstdlib>

#include <unistd.h>

using namespace gatehouse;

namespace
{

/// What a sender would send: the number of the record, behind recordAttempt() and not before.
bool send(const LedgerEntry &entry)
{
    const QByteArray mark = QByteArray::number(entry.number()) + '\n';
    return ::write(STDOUT_FILENO, mark.constData(), static_cast<std::size_t>(mark.size())) ==
           mark.size();
}

int fail(const Error &error)
{
    std::fprintf(stderr, "%s\n", qUtf8Printable(wording::sentence(error)));
    return EXIT_FAILURE;
}

} // namespace

/// ledgerwriter FILE COUNT: records COUNT attempts in FILE, or attempts without end where COUNT is
/// 0; "sends" each, and records an outcome of every second one.
int main(int argc, char **argv)
{
    if (argc != 3) {
        return EXIT_FAILURE;
    }
    const SystemClock clock;
    Ledger ledger(QFile::decodeName(argv[1]), clock);
    const int count = std::atoi(argv[2]);
    for (int i = 1; count == 0 || i <= count; ++i) {
        const Result<LedgerEntry> entry = ledger.recordAttempt(sampleledger::attempt());
        if (!entry) {
            return fail(entry.error());
        }
        if (!send(*entry)) {
            return EXIT_FAILURE;
        }
        if (i % 2 == 0) {
            const Result<void> done =
                ledger.recordOutcome(*entry, {.kind = LedgerOutcomeKind::Answered});
            if (!done) {
                return fail(done.error());
            }
        }
    }
    return EXIT_SUCCESS;
}
