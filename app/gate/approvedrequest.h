// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>

namespace gatehouse
{

/// Where a request goes.
struct Destination
{
    enum class Kind
    {
        /// The built-in solver: nothing leaves this machine.
        BuiltInSolver,
    };

    Kind kind = Kind::BuiltInSolver;

    auto operator<=>(const Destination &) const = default;
};

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
    Destination destination() const { return m_destination; }
    /// Revision of the text that was approved.
    quint64 revision() const { return m_revision; }

private:
    friend class ApprovalGate;

    ApprovedRequest(QByteArray bytes, Destination destination, quint64 revision)
        : m_bytes(std::move(bytes)), m_destination(destination), m_revision(revision)
    {}

    QByteArray m_bytes;
    Destination m_destination;
    quint64 m_revision = 0;
};

} // namespace gatehouse
