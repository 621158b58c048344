// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "approvedrequest.h"
#include "error.h"
#include "gateblock.h"
#include "recipient.h"

#include <QStringList>

#include <chrono>
#include <memory>
#include <optional>

namespace gatehouse
{

class Clock;
class NoteConsents;
class PrivateWords;
struct GuardReport;

/// How long a text may lie before the gate, and how long an approval is good for.
constexpr std::chrono::minutes longestAge{10};

/// Whether something that was so at \a since is older at \a now than longestAge. A clock that was
/// put back makes everything too old.
bool isTooOld(const QDateTime &since, const QDateTime &now);

/// Holds the one request that may be approved next. Nothing but approve() makes an ApprovedRequest,
/// and approve() is called by a person's press of the button alone.
class ApprovalGate
{
public:
    /// \a clock outlives the gate.
    explicit ApprovalGate(const Clock &clock);
    ~ApprovalGate();
    ApprovalGate(const ApprovalGate &) = delete;
    ApprovalGate &operator=(const ApprovalGate &) = delete;

    /// Lays \a text, as it would go to \a recipient, before the gate in place of whatever lay
    /// there; its whole text must come into view again. What is guarded is the text that stands in
    /// the serialized request. Returns its revision, which is never used twice.
    quint64 lay(const QString &text, const Recipient &recipient, const PrivateWords &words);

    /// The person agrees to let out the unknown words at \a words of the text of \a revision; see
    /// NoteConsents. It falls with any change of their line. Nothing happens where the words are
    /// private or the revision is not the one that lies here.
    void agree(quint64 revision, Span words);

    /// The whole text of \a revision has been in view. Stale revisions are passed over.
    void markSeen(quint64 revision);

    /// Takes the request away: no text, or a change that voids it. Where the next one would go
    /// stays.
    void clear();

    /// Takes the request away; the next one would go to \a destination.
    void address(const Destination &destination);

    /// What stands in the way, or nothing.
    std::optional<GateBlock> block() const;

    /// What the guard said of the text that lies here.
    const GuardReport &report() const { return *m_report; }
    quint64 revision() const { return m_revision; }
    /// The exact bytes that lie here, and where they would go.
    const QByteArray &bytes() const { return m_bytes; }
    const Destination &destination() const { return m_destination; }
    /// Private words in the name of the host, the path or the deployment. They do not stand in the
    /// way, since the person chose them, but it has to be said as long as they are there.
    const QStringList &wordsOfDestination() const { return m_wordsOfDestination; }

    /// The user's own list of words could not be read, so nobody looked for them.
    bool lacksList() const { return m_lacksList; }

    /// Hands the request over, once. Nothing where block() names a reason or \a revision is not the
    /// one that lies here.
    std::optional<ApprovedRequest> approve(quint64 revision);

private:
    std::optional<GateBlock> blockOfText() const;

    const Clock &m_clock;
    QByteArray m_bytes;
    Destination m_destination;
    QStringList m_wordsOfDestination;
    bool m_lacksList = false;
    QDateTime m_laidAt;
    QString m_text;
    std::unique_ptr<GuardReport> m_report;
    /// Lives as long as the gate: a line that stays keeps its yes while others are edited.
    std::unique_ptr<NoteConsents> m_consents;
    std::optional<GateBlock> m_textBlock = GateBlock::NothingToSend;
    quint64 m_revision = 0;
    bool m_seen = false;
    bool m_handedOver = false;
};

} // namespace gatehouse
