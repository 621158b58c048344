// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "guard.h"

#include "foldedtext.h"
#include "grammarranges.h"

#include <algorithm>

namespace gatehouse
{

namespace
{

/// Signs that tell nothing in a note.
bool isPlainPunctuation(QChar c)
{
    return QStringView(u".,;:!?()\"'-/+%").contains(c);
}

/// Looks at what the fixed form has no place for.
class Inspection
{
public:
    Inspection(QStringView outbound, const PrivateWords &words)
        : m_outbound(outbound), m_words(words)
    {}

    GuardReport report()
    {
        std::sort(m_report.findings.begin(), m_report.findings.end(),
                  [](const GuardFinding &a, const GuardFinding &b) { return a.span < b.span; });
        return std::move(m_report);
    }

    /// Lines are looked at one by one, so that no word is made up of the ends of two.
    void inspectLine(Span line, bool isNote)
    {
        const FoldedText folded = fold(m_outbound, line);
        const std::vector<Span> hits = m_words.findIn(folded);
        for (const Span &hit : hits) {
            add(GuardFinding::Kind::Private, GuardFinding::Reason::WordOfHousehold, hit);
        }
        auto hit = hits.begin();
        for (const FoldedToken &token : folded.tokens) {
            hit = std::find_if(hit, hits.end(),
                               [&](const Span &span) { return span.to > token.span.from; });
            if (hit == hits.end() || hit->from >= token.span.to) {
                addUnknown(token.span);
            }
        }
        for (const Span &sign : folded.signs) {
            if (!isNote || !isPlainPunctuation(m_outbound.at(sign.from))) {
                addUnknown(sign);
            }
        }
    }

private:
    void addUnknown(Span span)
    {
        add(GuardFinding::Kind::Unknown, GuardFinding::Reason::NotInTheFixedForm, span);
    }

    void add(GuardFinding::Kind kind, GuardFinding::Reason reason, Span span)
    {
        m_report.findings.push_back({.kind = kind, .reason = reason, .span = span});
    }

    QStringView m_outbound;
    const PrivateWords &m_words;
    GuardReport m_report;
};

bool liesIn(const std::vector<Span> &sorted, Span span)
{
    const auto behind =
        std::upper_bound(sorted.begin(), sorted.end(), span.from,
                         [](qsizetype at, const Span &candidate) { return at < candidate.from; });
    return behind != sorted.begin() && span.to <= std::prev(behind)->to;
}

} // namespace

bool GuardReport::isBlocked() const
{
    return std::any_of(findings.begin(), findings.end(), [](const GuardFinding &finding) {
        return finding.kind == GuardFinding::Kind::Private;
    });
}

GuardReport inspect(const QString &outbound, const PrivateWords &words)
{
    const std::vector<Span> notes = noteRanges(outbound);
    Inspection inspection(outbound, words);
    qsizetype at = 0;
    const auto upTo = [&](qsizetype end) {
        // A stretch between two accepted ones can hold notes and other lines.
        while (at < end) {
            const qsizetype feed = outbound.indexOf(u'\n', at);
            const qsizetype lineEnd = feed < 0 ? end : std::min(feed, end);
            inspection.inspectLine({at, lineEnd}, liesIn(notes, {at, lineEnd}));
            at = lineEnd + 1;
        }
    };
    for (const Span &range : grammarRanges(outbound)) {
        upTo(range.from);
        at = range.to;
    }
    upTo(outbound.size());
    return inspection.report();
}

} // namespace gatehouse
