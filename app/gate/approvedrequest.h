// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "destination.h"

#include <QByteArray>
#include <QDateTime>

namespace gatehouse
{

/// The exact bytes of one request that a person approved, for one destination, good for one send.
/// Only the approval gate makes one; it can be moved, not copied, and must not pass through a
/// signal.
class ApprovedRequest
{
public:
    ApprovedRequest(ApprovedRequest &&other) noexcept = default;
    ApprovedRequest &operator=(ApprovedRequest &&other) noexcept = default;
    ApprovedRequest(const ApprovedRequest &) = delete;
    ApprovedRequest &operator=(const ApprovedRequest &) = delete;
    ~ApprovedRequest() = default;

    /// The bytes as they were in view.
    const QByteArray &bytes() const { return m_bytes; }
    const Destination &destination() const { return m_destination; }
    /// When it was approved.
    const QDateTime &approvedAt() const { return m_approvedAt; }
    /// Revision of the text that was approved.
    quint64 revision() const { return m_revision; }

private:
    friend class ApprovalGate;

    ApprovedRequest(QByteArray bytes, Destination destination, QDateTime approvedAt,
                    quint64 revision)
        : m_bytes(std::move(bytes)), m_destination(std::move(destination)),
          m_approvedAt(std::move(approvedAt)), m_revision(revision)
    {}

    QByteArray m_bytes;
    Destination m_destination;
    QDateTime m_approvedAt;
    quint64 m_revision = 0;
};

} // namespace gatehouse
