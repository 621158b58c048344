// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "approvalgate.h"
#include "cloudmodel.h"

#include <QElapsedTimer>
#include <QObject>

namespace gatehouse
{

/// What asking a cloud model for a plan of the program's own example came to.
struct ConnectionOutcome
{
    enum class Plan
    {
        /// It keeps the rules of the example.
        KeepsRules,
        /// It does not, or is none.
        Wrong,
    };

    /// Without a value where there was no answer: those of CloudModel::reply().
    Result<Plan> plan;
    /// From the approval on.
    std::chrono::milliseconds took{0};
    ReplyUse use;
};

/// Asks a cloud model for a plan of one machine that nobody has, to see whether it can be reached
/// and answers. Like every request it is laid before a gate, is sent when a person has seen and
/// approved it, and is in the ledger before it leaves.
class ConnectionTest : public QObject
{
    Q_OBJECT

public:
    /// What \a means refers to outlives it; its note is not asked for, since no household is meant.
    ConnectionTest(CloudMeans means, QObject *parent = nullptr);
    ~ConnectionTest() override;

    /// What is asked: an example, the same for everybody.
    static QString text();
    /// The name that the ledger has in place of a household's: what was sent counts for none.
    static QString householdName();

    /// Lays the question to whom \a settings name before the gate, in place of whatever lay there
    /// and was asked. \a words are looked for as in every request. Errors: those of recipientOf().
    Result<void> lay(const CloudSettings &settings, const PrivateWords &words);

    const ApprovalGate &gate() const { return m_gate; }
    void markSeen(quint64 revision);
    /// A person approved what the gate numbered \a revision. False where the gate does not hand it
    /// over.
    bool approve(quint64 revision);
    /// Ends what is under way; it may have arrived.
    void stop();

    bool isUnderWay() const { return m_request != nullptr; }
    const std::optional<ReplyProgress> &progress() const { return m_progress; }
    /// Of what was approved last, once it is there.
    const std::optional<ConnectionOutcome> &outcome() const { return m_outcome; }

Q_SIGNALS:
    /// Any of the above has changed.
    void changed();

private:
    void take(const Result<QByteArray> &reply);

    CloudMeans m_means;
    ApprovalGate m_gate;
    std::unique_ptr<CloudModel> m_model;
    std::unique_ptr<Request> m_request;
    QElapsedTimer m_timer;
    std::optional<ReplyProgress> m_progress;
    std::optional<ConnectionOutcome> m_outcome;
};

} // namespace gatehouse
