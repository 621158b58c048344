// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
//
// Sends one approved request after the other to a port of this machine until it is killed.
//
// usage: killedsender PORT LEDGER
#include "approvalgate.h"
#include "approveddoor.h"
#include "clock.h"
#include "guard.h"
#include "problemtext.h"
#include "sampleproblems.h"

#include <QCoreApplication>
#include <QEventLoop>

using namespace gatehouse;

namespace
{

/// The case, with another energy each time.
QString textOf(int number)
{
    Problem problem = sampleproblems::theCase();
    problem.loads.front().phases.front().energy = WattHours{1000 + number};
    return write({.problem = problem});
}

void send(RecordedAttempt attempt)
{
    QEventLoop loop;
    const auto call =
        ApprovedDoor().send(std::move(attempt), {},
                            {.piece = {}, .done = [&loop](const CallReport &) { loop.quit(); }});
    loop.exec();
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    if (argc != 3) {
        return 1;
    }
    const Destination host{.kind = Destination::Kind::CloudModel,
                           .scheme = Destination::Scheme::Http,
                           .host = QStringLiteral("127.0.0.1"),
                           .port = QByteArray(argv[1]).toInt(),
                           .path = QStringLiteral("/v1/responses")};
    const SystemClock clock;
    Ledger ledger(QString::fromLocal8Bit(argv[2]), clock);
    ApprovalGate gate(clock);
    for (int number = 0;; ++number) {
        const quint64 revision =
            gate.lay(textOf(number), {.destination = host, .envelope = {}}, {});
        gate.markSeen(revision);
        std::optional<ApprovedRequest> request = gate.approve(revision);
        if (!request) {
            return 2;
        }
        Sending sending(std::move(*request), {}, ledger, clock);
        Result<RecordedAttempt> attempt = sending.nextAttempt();
        if (!attempt) {
            return 3;
        }
        send(std::move(*attempt));
        if (!sending.conclude({.kind = LedgerOutcomeKind::Answered})) {
            return 4;
        }
    }
}
