// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "guard.h"

#include "cuttext.h"
#include "grammarranges.h"
#include "numberinspection.h"
#include "plainform.h"
#include "wordinspection.h"

#include <algorithm>
#include <bitset>

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

/// \a range of \a text, which the form has a place for, without words to which more is joined:
/// "load_M" is none in "load_M-aya".
Span withoutJoined(QStringView text, Span range)
{
    const auto parts = [text](qsizetype at) {
        return at < 0 || at >= text.size() || text.at(at).isSpace() ||
               QStringView(u":;,").contains(text.at(at));
    };
    if (!parts(range.to) && !range.isEmpty() && !parts(range.to - 1)) {
        while (!range.isEmpty() && !parts(range.to - 1)) {
            --range.to;
        }
    }
    if (!parts(range.from - 1) && !range.isEmpty() && !parts(range.from)) {
        while (!range.isEmpty() && !parts(range.from)) {
            ++range.from;
        }
    }
    return range;
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
    for (const Span &accepted : grammar.ranges) {
        const Span range = withoutJoined(outbound, accepted);
        upTo(range.from);
        at = range.to;
    }
    upTo(outbound.size());
    return inspection.findings();
}

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
    NumberInspection typed(outbound, words);
    typed.inspect(grammar.values);
    merge(report.findings, asFindings(typed.privateNumbers(), GuardFinding::Kind::Private,
                                      Reason::NumberOfHousehold));
    merge(report.findings,
          asFindings(typed.spellingNumbers(), GuardFinding::Kind::Private, Reason::HiddenWord));
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
