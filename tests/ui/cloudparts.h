// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "azureserver.h"
#include "chosencloud.h"
#include "keyring.h"
#include "ledger.h"
#include "missingkeychain.h"
#include "modelfile.h"
#include "pauses.h"
#include "settableclock.h"

#include <QTemporaryDir>

/// A cloud model with its ledger, which a server on loopback plays, on a desktop without a
/// keychain.
struct CloudParts
{
    /// \a note is what the ledger keeps of a request.
    explicit CloudParts(std::function<gatehouse::SendingNote()> note);

    QString endpoint() const { return QStringLiteral("http://127.0.0.1:%1").arg(server.port()); }
    /// There is a key until the program ends.
    void giveKey()
    {
        keys.useNow(QStringLiteral("127.0.0.1"), *gatehouse::SecretKey::read("the-key"));
    }
    /// The model is asked, or only named, by what \a settings say besides its address.
    bool choose(gatehouse::ModelSettings settings);
    /// What the ledger has of what was sent.
    std::vector<gatehouse::LedgerAttempt> attempts() const;

    QTemporaryDir folder;
    SettableClock clock;
    AzureServer server;
    MissingKeychain keychain;
    gatehouse::KeyRing keys{keychain};
    gatehouse::Ledger ledger{folder.path() + QStringLiteral("/ledger.jsonl"), clock};
    gatehouse::TimerPauses pauses;
    gatehouse::ModelFile models{folder.path() + QStringLiteral("/models.ini"), {}};
    gatehouse::ChosenCloud cloud;
};
