// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "approvalgate.h"
#include "approveddoor.h"
#include "recordingserver.h"
#include "settableclock.h"

#include <QTemporaryDir>

/// A gate, a ledger in a folder of its own, and a server on loopback as the host.
class SendingFixture
{
public:
    gatehouse::Destination destination() const;
    static gatehouse::Envelope envelope();

    /// What the gate hands over for \a text, laid and seen; nothing where it refuses.
    std::optional<gatehouse::ApprovedRequest> approve(const QString &text);
    std::unique_ptr<gatehouse::Sending> sending(gatehouse::ApprovedRequest request);
    /// Approves the case and has its first attempt recorded.
    gatehouse::RecordedAttempt attempt();

    /// Sends \a attempt and waits for its end.
    gatehouse::CallReport send(gatehouse::RecordedAttempt attempt,
                               gatehouse::CallLimits limits = {}, const QByteArray &key = {});

    SettableClock clock;
    RecordingServer server;
    QTemporaryDir folder;
    gatehouse::ApprovalGate gate{clock};
    gatehouse::Ledger ledger{folder.path() + QStringLiteral("/ledger.jsonl"), clock};
    /// The body of the last answer.
    QByteArray answer;
    /// Keeps what attempt() sends under way.
    std::unique_ptr<gatehouse::Sending> current;
};
