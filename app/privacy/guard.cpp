// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "guard.h"

#include "cuttext.h"
#include "grammarranges.h"
#include "plainform.h"
#include "wordinspection.h"

#include <algorithm>
#include <bitset>
#include <set>

namespace gatehouse
{

namespace
{

using Reason = GuardFinding::Reason;

bool liesIn(const std::vector<Span> &sorted, Span span)
{
    const auto behind =
        std::upper_bound(sorted.begin(), sorted.end(), span.from,
                         [](qsizetype at, const Span &candidate) { return at < candidate.from; });
    return behind != sorted.begin() && span.to <= std::prev(behind)->to;
}

std::vector<GuardFinding> wordFindings(const CutText &text, const PrivateWords &words,
                                       const GrammarPlaces &grammar, Shortcuts shortcuts)
{
    const QStringView outbound = text.text();
    const std::vector<Span> notes = noteRanges(text);
    WordInspection inspection(outbound, words, shortcuts);
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
    for (const Span &range : grammar.ranges) {
        upTo(range.from);
        at = range.to;
    }
    upTo(outbound.size());
    return inspection.findings();
}

/// Looks at the numbers that were typed: those at a place for one that the household's own problem
/// does not have there.
class NumberInspection
{
public:
    NumberInspection(const QString &outbound, const PrivateNumbers &numbers)
        : m_outbound(outbound), m_numbers(numbers)
    {}

    std::vector<Span> privateOnes(const std::vector<OutboundValue> &values)
    {
        for (const OutboundValue &value : values) {
            if (value.slot != Slot::LoadName && !m_numbers.isOwn(value)) {
                look(value);
            }
        }
        // A code need not stand in one number only.
        if (m_numbers.knowsProblem()) {
            lookAcross();
        }
        return {m_found.begin(), m_found.end()};
    }

private:
    void look(const OutboundValue &value)
    {
        if (value.span.to - value.span.from < PrivateNumbers::window && !m_numbers.knowsProblem()) {
            return;
        }
        const QString digits =
            digitsOf(QStringView(m_outbound).mid(value.span.from, value.span.to - value.span.from));
        constexpr qint64 fewestTelling = 1000;
        const bool isMoment =
            value.slot == Slot::Moment || value.slot == Slot::Clock || value.slot == Slot::Stretch;
        // "+78:31" is 4711 minutes, and both tell it.
        const bool hits =
            m_numbers.hits(digits, isMoment ? PrivateNumbers::Kind::Moment
                                            : PrivateNumbers::Kind::Amount) ||
            (isMoment && value.value >= fewestTelling &&
             m_numbers.hits(QString::number(value.value), PrivateNumbers::Kind::Amount));
        if (hits) {
            m_found.insert(value.span);
        }
        if (!isMoment) {
            // Zeros in front say nothing: "4 min 0.711 kWh".
            const qsizetype first =
                std::find_if(digits.begin(), digits.end(), [](QChar c) { return c != u'0'; }) -
                digits.begin();
            m_row += digits.mid(first);
            m_owners.insert(m_owners.end(), static_cast<size_t>(digits.size() - first), value.span);
        }
    }

    void lookAcross()
    {
        constexpr qsizetype length = PrivateNumbers::window;
        for (qsizetype at = 0; at + length <= m_row.size(); ++at) {
            if (m_numbers.hits(QStringView(m_row).mid(at, length), PrivateNumbers::Kind::Moment)) {
                const auto first = m_owners.begin() + at;
                m_found.insert(first, first + length);
            }
        }
    }

    const QString &m_outbound;
    const PrivateNumbers &m_numbers;
    /// The digits of all typed amounts, and the number that each stands in.
    QString m_row;
    std::vector<Span> m_owners;
    std::set<Span> m_found;
};

/// Loads follow each other from load_A on, so that their letters have nothing to spell; the
/// household's own loads may be there or not.
std::vector<Span> loadsOutOfTurn(const std::vector<OutboundValue> &values,
                                 const PrivateNumbers &numbers)
{
    std::bitset<Problem::mostLoads> loads;
    for (const OutboundValue &value : values) {
        if (value.namesLine) {
            loads.set(static_cast<size_t>(value.value));
        }
    }
    std::vector<Span> found;
    for (const OutboundValue &value : values) {
        if (!value.namesLine) {
            continue;
        }
        const bool follows = value.value == 0 || loads.test(static_cast<size_t>(value.value - 1)) ||
                             numbers.hasLoad(static_cast<int>(value.value) - 1);
        if (!follows && !numbers.hasLoad(static_cast<int>(value.value))) {
            found.push_back(value.span);
        }
    }
    return found;
}

std::vector<GuardFinding> formFindings(const CutText &outbound, const Result<ProblemText> &read)
{
    std::vector<GuardFinding> findings;
    if (!read) {
        findings.push_back({.reason = Reason::NotReadable, .span = read.error().place.span});
        return findings;
    }
    for (const PlainFormFault &fault : plainFormFaults(outbound, *read)) {
        findings.push_back(
            {.reason = Reason::NotInPlainForm, .span = fault.span, .plain = fault.plain});
    }
    return findings;
}

/// \a more beside \a findings, which are sorted and apart, sorted too, without what stands at
/// a place that is spoken of already.
void merge(std::vector<GuardFinding> &findings, std::vector<GuardFinding> more)
{
    if (more.empty()) {
        return;
    }
    std::erase_if(more, [&findings](const GuardFinding &finding) {
        const auto behind = std::lower_bound(
            findings.begin(), findings.end(), finding.span.to,
            [](const GuardFinding &other, qsizetype at) { return other.span.from < at; });
        return behind != findings.begin() && std::prev(behind)->span.to > finding.span.from;
    });
    const auto middle = static_cast<qsizetype>(findings.size());
    std::move(more.begin(), more.end(), std::back_inserter(findings));
    std::inplace_merge(
        findings.begin(), findings.begin() + middle, findings.end(),
        [](const GuardFinding &a, const GuardFinding &b) { return a.span < b.span; });
}

std::vector<GuardFinding> asFindings(const std::vector<Span> &spans, GuardFinding::Kind kind,
                                     Reason reason)
{
    std::vector<GuardFinding> findings;
    findings.reserve(spans.size());
    for (const Span &span : spans) {
        findings.push_back({.kind = kind, .reason = reason, .span = span});
    }
    return findings;
}

} // namespace

bool GuardReport::isBlocked() const
{
    return std::any_of(findings.begin(), findings.end(), [](const GuardFinding &finding) {
        return finding.kind == GuardFinding::Kind::Private;
    });
}

bool GuardReport::isCleanWhenTidied() const
{
    return std::all_of(findings.begin(), findings.end(), [](const GuardFinding &finding) {
        return finding.reason == GuardFinding::Reason::NotInPlainForm;
    });
}

GuardReport inspect(const QString &outbound, const PrivateWords &words, Shortcuts shortcuts)
{
    GuardReport report;
    if (outbound.isEmpty()) {
        return report;
    }
    const CutText text(outbound);
    const GrammarPlaces grammar = grammarPlaces(text);
    report.findings = wordFindings(text, words, grammar, shortcuts);
    const PrivateNumbers &numbers = words.numbers();
    merge(report.findings,
          asFindings(NumberInspection(outbound, numbers).privateOnes(grammar.values),
                     GuardFinding::Kind::Private, Reason::NumberOfHousehold));
    merge(report.findings, asFindings(loadsOutOfTurn(grammar.values, numbers),
                                      GuardFinding::Kind::Unknown, Reason::LoadOutOfTurn));
    const Result<ProblemText> read = readProblemText(text);
    // Whatever was found has its place already; that the whole cannot be read says less.
    if (read || report.isClean()) {
        merge(report.findings, formFindings(text, read));
    }
    return report;
}

} // namespace gatehouse
