// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "error.h"
#include "exactnumbers.h"

#include <chrono>
#include <optional>

namespace gatehouse
{

/// What an answer from elsewhere used.
struct ReplyUse
{
    /// As the service calls the model that answered; empty where it says nothing.
    QString model = {};
    /// As the service counts them; nothing where it did not say. Thinking is part of the output.
    std::optional<qint64> inputTokens;
    std::optional<qint64> outputTokens;
    std::optional<qint64> thinkingTokens;
    /// What that costs about, in the currency of the prices that the person stated; nothing where
    /// they stated none.
    std::optional<Rational> cost;
    /// How often the bytes went out, or may have.
    int attempts = 0;
    /// Set where what became of an attempt is not in the ledger.
    std::optional<Error> notRecorded;

    bool operator==(const ReplyUse &) const = default;
};

/// How far a reply is that comes from another host.
struct ReplyProgress
{
    enum class Stage
    {
        /// Where the key is, is being found out: a keyring may have to be unlocked.
        FindingKey,
        /// Sent; no word of the answer yet.
        Asking,
        Answering,
        /// The host would not take it; the same bytes go out again after \a wait.
        Waiting,
        /// Over, well or not; only then there is a \a use.
        Ended,
    };

    Stage stage = Stage::Asking;
    /// From 1; with Waiting that of the attempt that failed.
    int attempt = 1;
    std::chrono::milliseconds wait{0};
    /// Of the answer so far.
    qint64 characters = 0;
    std::optional<ReplyUse> use;

    bool operator==(const ReplyProgress &) const = default;
};

} // namespace gatehouse
