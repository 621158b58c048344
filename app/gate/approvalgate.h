// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "approvedrequest.h"

#include <memory>
#include <optional>

namespace gatehouse
{

class PrivateWords;
struct GuardReport;

/// Why nothing can be approved at the moment, in the order in which the window names them.
enum class GateBlock
{
    NothingToSend,
    /// The text cannot be read back as a problem.
    NotReadable,
    /// The guard found a private or unknown word.
    GuardFinding,
    NotInPlainForm,
    /// Part of the text has not been in view since its last change.
    NotSeen,
    /// Already handed over.
    AlreadyApproved,
};

/// Holds the one request that may be approved next. Nothing but approve() makes an ApprovedRequest,
/// and approve() is called by a person's press of the button alone.
class ApprovalGate
{
public:
    ApprovalGate();
    ~ApprovalGate();
    ApprovalGate(const ApprovalGate &) = delete;
    ApprovalGate &operator=(const ApprovalGate &) = delete;

    /// Lays \a text before the gate in place of whatever lay there; its whole text must come into
    /// view again. Returns its revision, which is never used twice.
    quint64 lay(const QString &text, Destination destination, const PrivateWords &words);

    /// The whole text of \a revision has been in view. Stale revisions are passed over.
    void markSeen(quint64 revision);

    /// Takes the request away: no text, or a change that voids it.
    void clear();

    /// What stands in the way, or nothing.
    std::optional<GateBlock> block() const;

    /// What the guard said of the text that lies here.
    const GuardReport &report() const { return *m_report; }
    quint64 revision() const { return m_revision; }
    /// The exact bytes that lie here, and where they would go.
    const QByteArray &bytes() const { return m_bytes; }
    Destination destination() const { return m_destination; }

    /// Hands the request over, once. Nothing where block() names a reason or \a revision is not the
    /// one that lies here.
    std::optional<ApprovedRequest> approve(quint64 revision);

private:
    QByteArray m_bytes;
    Destination m_destination;
    std::unique_ptr<GuardReport> m_report;
    std::optional<GateBlock> m_textBlock = GateBlock::NothingToSend;
    quint64 m_revision = 0;
    bool m_seen = false;
    bool m_handedOver = false;
};

} // namespace gatehouse
