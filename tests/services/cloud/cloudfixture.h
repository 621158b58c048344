// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "approvalgate.h"
#include "azureserver.h"
#include "cloudclient.h"
#include "cloudsettings.h"
#include "settableclock.h"

#include <QTemporaryDir>

/// Waits that are over at once, and that move the clock on by as much.
class NotedPauses : public gatehouse::Pauses
{
public:
    explicit NotedPauses(SettableClock &clock) : m_clock(clock) {}

    std::unique_ptr<gatehouse::Pause> start(std::chrono::milliseconds length,
                                            std::function<void()> over) const override;

    /// Never over where true.
    bool isEndless = false;
    mutable QList<qint64> lengths;

private:
    SettableClock &m_clock;
};

/// A gate, a ledger in a folder of its own, a client, and the service on loopback.
class CloudFixture
{
public:
    gatehouse::CloudSettings settings() const;

    /// What the gate hands over for the case, laid and seen.
    gatehouse::ApprovedRequest approve(const gatehouse::CloudSettings &settings);
    gatehouse::ApprovedRequest approve() { return approve(settings()); }
    gatehouse::CloudHandlers handlers();
    std::unique_ptr<gatehouse::CloudExchange> start();

    /// Sends \a request and waits for its end.
    gatehouse::CloudOutcome ask(gatehouse::ApprovedRequest request,
                                gatehouse::CallLimits limits = {});
    gatehouse::CloudOutcome ask() { return ask(approve()); }
    /// The same; the kind of its error, or EmptyText where there is a text.
    gatehouse::ErrorKind kindOf();

    /// One line a record, "sent 1", "answered 200", "refused 429", "broken", as the ledger has it.
    QStringList records() const;
    /// The bodies in the ledger.
    QList<QByteArray> recordedBodies() const;

    SettableClock clock;
    AzureServer server;
    QTemporaryDir folder;
    gatehouse::ApprovalGate gate{clock};
    gatehouse::Ledger ledger{folder.path() + QStringLiteral("/ledger.jsonl"), clock};
    NotedPauses pauses{clock};
    gatehouse::SecretKey key = *gatehouse::SecretKey::read("the-key");
    QList<gatehouse::CloudProgress> progress;
    std::optional<gatehouse::CloudOutcome> outcome;
    int endings = 0;
};
