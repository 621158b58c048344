// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "approvalgate.h"

#include "guard.h"
#include "problemtext.h"

namespace gatehouse
{

namespace
{

/// What in the text itself stands in the way.
std::optional<GateBlock> textBlock(const QString &text, const QByteArray &bytes,
                                   const GuardReport &report)
{
    if (text.trimmed().isEmpty()) {
        return GateBlock::NothingToSend;
    }
    const Result<ProblemText> read = readProblemText(text);
    // Half a surrogate pair cannot become bytes: others would leave than those in view.
    if (!read || QString::fromUtf8(bytes) != text) {
        return GateBlock::NotReadable;
    }
    if (!report.isCleanWhenTidied()) {
        return GateBlock::GuardFinding;
    }
    if (!report.isClean() || !isPlainForm(text, *read)) {
        return GateBlock::NotInPlainForm;
    }
    return std::nullopt;
}

} // namespace

ApprovalGate::ApprovalGate() : m_report(std::make_unique<GuardReport>()) {}

ApprovalGate::~ApprovalGate() = default;

quint64 ApprovalGate::lay(const QString &text, Destination destination, const PrivateWords &words)
{
    clear();
    m_bytes = text.toUtf8();
    m_destination = destination;
    *m_report = inspect(text, words);
    m_textBlock = textBlock(text, m_bytes, *m_report);
    return m_revision;
}

void ApprovalGate::markSeen(quint64 revision)
{
    if (revision == m_revision) {
        m_seen = true;
    }
}

void ApprovalGate::clear()
{
    // A new revision, so that a press meant for what lay here before finds nothing.
    ++m_revision;
    m_bytes.clear();
    m_destination = {};
    *m_report = {};
    m_textBlock = GateBlock::NothingToSend;
    m_seen = false;
    m_handedOver = false;
}

std::optional<GateBlock> ApprovalGate::block() const
{
    if (m_textBlock) {
        return m_textBlock;
    }
    if (!m_seen) {
        return GateBlock::NotSeen;
    }
    if (m_handedOver) {
        return GateBlock::AlreadyApproved;
    }
    return std::nullopt;
}

std::optional<ApprovedRequest> ApprovalGate::approve(quint64 revision)
{
    if (revision != m_revision || block()) {
        return std::nullopt;
    }
    m_handedOver = true;
    return ApprovedRequest(m_bytes, m_destination, m_revision);
}

} // namespace gatehouse
