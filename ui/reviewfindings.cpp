// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "reviewfindings.h"

#include "approvalgate.h"
#include "runstate.h"
#include "wording.h"

#include <QCoreApplication>

#include <algorithm>

namespace gatehouse
{

namespace
{

constexpr size_t mostShown = 200;

struct FindingsText
{
    Q_DECLARE_TR_FUNCTIONS(Findings)
};

Place placeIn(const QString &text, Span span)
{
    const QStringView before = QStringView(text).left(span.from);
    return {.line = static_cast<int>(before.count(u'\n')) + 1, .span = span};
}

void addGuardFindings(std::vector<Finding> &list, const RunState &state, const GuardReport &report)
{
    const QString &text = state.review->text;
    for (const GuardFinding &finding : report.findings) {
        if (finding.reason == GuardFinding::Reason::NotReadable) {
            // The reader says what exactly, and where.
            continue;
        }
        const bool isFormOnly = finding.reason == GuardFinding::Reason::NotInPlainForm;
        list.push_back({.weight = isFormOnly ? Finding::Weight::Warning : Finding::Weight::Blocked,
                        .text = wording::sentence(finding, text),
                        .where = Finding::Where::OutboundText,
                        .place = placeIn(text, finding.span)});
    }
}

void addReadingError(std::vector<Finding> &list, const Review &review)
{
    if (!review.asked) {
        list.push_back({.weight = Finding::Weight::Blocked,
                        .text = wording::sentence(review.asked.error(), PrivateText(review.text)),
                        .where = Finding::Where::OutboundText,
                        .place = review.asked.error().place});
    }
}

void addDifferences(std::vector<Finding> &list, const RunState &state)
{
    for (const Difference &difference : state.review->differences) {
        list.push_back({.weight = Finding::Weight::Warning,
                        .text = wording::sentence(difference, state.sanitized->anonymized,
                                                  state.review->asked->problem)});
    }
}

void addUnreadLines(std::vector<Finding> &list, const RunState &state)
{
    const QString &text = state.input.text.reveal();
    const Reading &reading = state.sanitized->reading;
    for (const ReadLine &line : reading.lines) {
        if (line.state == LineState::Unread) {
            const PrivateText words(text.mid(line.span.from, line.span.to - line.span.from));
            list.push_back({.weight = Finding::Weight::Warning,
                            .text = wording::unreadLine(line.number, words,
                                                        wording::understoodOf(line, reading)),
                            .where = Finding::Where::PrivateText,
                            .place = {.line = line.number, .span = line.span}});
        }
    }
}

void addNotices(std::vector<Finding> &list, const Anonymized &household)
{
    for (const Notice &notice : household.notices) {
        list.push_back(
            {.weight = notice.kind == Notice::Kind::DeadlineTooEarly ? Finding::Weight::Warning
                                                                     : Finding::Weight::Note,
             .text = wording::sentence(notice, household),
             .where = notice.place.line > 0 ? Finding::Where::PrivateText : Finding::Where::Nowhere,
             .place = notice.place});
    }
}

void addDestinationWords(std::vector<Finding> &list, const ApprovalGate &gate)
{
    for (const QString &word : gate.wordsOfDestination()) {
        list.push_back(
            {.weight = Finding::Weight::Warning, .text = wording::destinationHolds(word)});
    }
}

/// What all is well with first, then what weighs most.
void sortByWeight(std::vector<Finding> &list)
{
    const auto rank = [](const Finding &finding) {
        return finding.weight == Finding::Weight::Clean ? -4 : -static_cast<int>(finding.weight);
    };
    std::stable_sort(list.begin(), list.end(),
                     [rank](const Finding &a, const Finding &b) { return rank(a) < rank(b); });
}

void shorten(std::vector<Finding> &list)
{
    if (list.size() <= mostShown) {
        return;
    }
    const int more = static_cast<int>(list.size() - mostShown);
    list.resize(mostShown);
    list.push_back({.text = FindingsText::tr("and %n more", nullptr, more)});
}

} // namespace

std::vector<Finding> collectFindings(const RunState &state, const ApprovalGate &gate)
{
    std::vector<Finding> list;
    if (!state.review) {
        return list;
    }
    const std::optional<GateBlock> block = gate.block();
    const bool lies = block != GateBlock::NothingToSend;
    if (lies) {
        addGuardFindings(list, state, gate.report());
    }
    addReadingError(list, *state.review);
    if (lies && list.empty()) {
        list.push_back(
            {.weight = Finding::Weight::Clean, .text = FindingsText::tr("Nothing private found")});
    }
    if (block == GateBlock::NotInPlainForm) {
        list.push_back({.weight = Finding::Weight::Warning, .text = wording::sentence(*block)});
    }
    addDestinationWords(list, gate);
    addDifferences(list, state);
    addUnreadLines(list, state);
    addNotices(list, state.sanitized->anonymized);
    sortByWeight(list);
    shorten(list);
    return list;
}

} // namespace gatehouse
