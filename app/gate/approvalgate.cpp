// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "approvalgate.h"

#include "clock.h"
#include "foldedtext.h"
#include "guard.h"
#include "noteconsents.h"
#include "problemtext.h"

#include <algorithm>

namespace gatehouse
{

namespace
{

/// Whether everything that is found, form aside, may be agreed to.
bool needsOnlyAYes(const QString &text, const GuardReport &report)
{
    return std::all_of(report.findings.begin(), report.findings.end(),
                       [&text](const GuardFinding &finding) {
                           return finding.reason == GuardFinding::Reason::NotInPlainForm ||
                                  mayBeAgreedTo(text, finding);
                       });
}

/// What in the text itself stands in the way.
std::optional<GateBlock> textBlock(const QString &text, const GuardReport &report)
{
    if (text.trimmed().isEmpty()) {
        return GateBlock::NothingToSend;
    }
    const Result<ProblemText> read = readProblemText(text);
    if (!read) {
        return GateBlock::NotReadable;
    }
    if (!report.isCleanWhenTidied()) {
        return needsOnlyAYes(text, report) ? GateBlock::WordsNotAgreed : GateBlock::GuardFinding;
    }
    if (!report.isClean() || !isPlainForm(text, *read)) {
        return GateBlock::NotInPlainForm;
    }
    return std::nullopt;
}

QStringList privateWordsIn(const Destination &destination, const PrivateWords &words)
{
    QStringList found;
    if (!destination.isAnotherHost()) {
        return found;
    }
    for (const QString &text : {destination.host, destination.path, destination.deployment}) {
        for (const Span &span : words.findIn(fold(text, {0, text.size()}))) {
            found << text.mid(span.from, span.to - span.from);
        }
    }
    found.removeDuplicates();
    return found;
}

} // namespace

bool isTooOld(const QDateTime &since, const QDateTime &now)
{
    const auto age = std::chrono::milliseconds(since.msecsTo(now));
    return age.count() < 0 || age > longestAge;
}

ApprovalGate::ApprovalGate(const Clock &clock)
    : m_clock(clock), m_report(std::make_unique<GuardReport>()),
      m_consents(std::make_unique<NoteConsents>())
{}

ApprovalGate::~ApprovalGate() = default;

quint64 ApprovalGate::lay(const QString &text, const Recipient &recipient,
                          const PrivateWords &words)
{
    address(recipient.destination);
    m_laidAt = m_clock.now();
    m_wordsOfDestination = privateWordsIn(m_destination, words);
    m_lacksList = words.lacksList();
    m_bytes = recipient.envelope.wrap(text);
    const std::optional<QString> enclosed = recipient.envelope.unwrap(m_bytes);
    // Half a surrogate pair cannot become bytes: others would leave than those in view.
    const bool isWhatIsSeen = enclosed && *enclosed == text;
    m_text = isWhatIsSeen ? *enclosed : text;
    m_consents->keepOnly(m_text);
    *m_report = m_consents->apply(inspect(m_text, words), m_text);
    m_textBlock = isWhatIsSeen ? blockOfText() : GateBlock::NotReadable;
    return m_revision;
}

std::optional<GateBlock> ApprovalGate::blockOfText() const
{
    if (const std::optional<GateBlock> block = textBlock(m_text, *m_report)) {
        return block;
    }
    if (m_lacksList && m_destination.isAnotherHost()) {
        return GateBlock::WordListUnread;
    }
    if (!isSafe(m_destination)) {
        return GateBlock::UnsafeDestination;
    }
    return std::nullopt;
}

void ApprovalGate::agree(quint64 revision, Span words)
{
    if (revision != m_revision || m_handedOver) {
        return;
    }
    for (const GuardFinding &finding : m_report->findings) {
        if (words.from <= finding.span.from && finding.span.to <= words.to) {
            m_consents->agree(m_text, finding);
        }
    }
    *m_report = m_consents->apply(std::move(*m_report), m_text);
    if (m_textBlock != GateBlock::NotReadable) {
        m_textBlock = blockOfText();
    }
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
    m_text.clear();
    m_wordsOfDestination.clear();
    m_lacksList = false;
    m_laidAt = {};
    *m_report = {};
    m_textBlock = GateBlock::NothingToSend;
    m_seen = false;
    m_handedOver = false;
}

void ApprovalGate::address(const Destination &destination)
{
    clear();
    m_destination = destination;
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
    if (isTooOld(m_laidAt, m_clock.now())) {
        return GateBlock::TooOld;
    }
    return std::nullopt;
}

std::optional<ApprovedRequest> ApprovalGate::approve(quint64 revision)
{
    if (revision != m_revision || block()) {
        return std::nullopt;
    }
    m_handedOver = true;
    return ApprovedRequest(m_bytes, m_destination, m_clock.now(), m_revision);
}

} // namespace gatehouse
