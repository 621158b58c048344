// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "noteconsents.h"

#include "outboundlines.h"

#include <algorithm>

namespace gatehouse
{

namespace
{

QString wordsOf(const QString &outbound, Span span)
{
    return outbound.mid(span.from, span.to - span.from);
}

/// The line of \a outbound that holds \a span, without its line feed.
Span lineAround(const QString &outbound, Span span)
{
    const qsizetype before = span.from == 0 ? -1 : outbound.lastIndexOf(u'\n', span.from - 1);
    const qsizetype behind = outbound.indexOf(u'\n', span.from);
    return {before + 1, behind < 0 ? outbound.size() : behind};
}

bool isSeen(char32_t c)
{
    switch (QChar::category(c)) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Other_NotAssigned:
    case QChar::Other_PrivateUse:
    case QChar::Other_Surrogate:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return false;
    case QChar::Separator_Space:
        return c == U' ';
    default:
        // Letters that show nothing of their own (a filler, a blank of another script).
        return c != U'\u115F' && c != U'\u1160' && c != U'\u3164' && c != U'\uFFA0' &&
               c != U'\u2800' && !(c >= U'\uFE00' && c <= U'\uFE0F') && c != U'\u034F';
    }
}

} // namespace

bool mayBeAgreedTo(const QString &outbound, const GuardFinding &finding)
{
    if (finding.kind != GuardFinding::Kind::Unknown ||
        finding.reason != GuardFinding::Reason::NotInTheFixedForm || finding.span.isEmpty()) {
        return false;
    }
    const Span line = lineAround(outbound, finding.span);
    const QString lineText = wordsOf(outbound, line);
    const std::vector<OutboundLine> cut = outboundLines(lineText);
    const bool isInNote = cut.size() == 1 && cut.front().note &&
                          finding.span.from - line.from >= cut.front().note->from &&
                          finding.span.to <= line.to;
    const QList<uint> characters = wordsOf(outbound, finding.span).toUcs4();
    return isInNote && std::all_of(characters.begin(), characters.end(), isSeen);
}

void NoteConsents::agree(const QString &outbound, const GuardFinding &finding)
{
    if (mayBeAgreedTo(outbound, finding)) {
        m_agreed.emplace(wordsOf(outbound, lineAround(outbound, finding.span)),
                         wordsOf(outbound, finding.span));
    }
}

void NoteConsents::keepOnly(const QString &outbound)
{
    const QStringList lines = outbound.split(u'\n');
    const std::set<QString> standing(lines.begin(), lines.end());
    std::erase_if(m_agreed,
                  [&standing](const auto &agreed) { return !standing.contains(agreed.first); });
}

GuardReport NoteConsents::apply(GuardReport report, const QString &outbound) const
{
    const auto isOpen = [&](const GuardFinding &finding) {
        return !mayBeAgreedTo(outbound, finding) ||
               !m_agreed.contains({wordsOf(outbound, lineAround(outbound, finding.span)),
                                   wordsOf(outbound, finding.span)});
    };
    const auto agreed =
        std::stable_partition(report.findings.begin(), report.findings.end(), isOpen);
    report.agreed.insert(report.agreed.end(), agreed, report.findings.end());
    report.findings.erase(agreed, report.findings.end());
    std::sort(report.agreed.begin(), report.agreed.end(),
              [](const GuardFinding &a, const GuardFinding &b) { return a.span < b.span; });
    return report;
}

} // namespace gatehouse
