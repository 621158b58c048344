// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "reviewfindings.h"

#include "approvalgate.h"
#include "modelfindings.h"
#include "noteconsents.h"
#include "notefindings.h"
#include "planningclock.h"
#include "runstate.h"
#include "takeover.h"
#include "textplaces.h"
#include "undisguised.h"
#include "wording.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

namespace gatehouse
{

namespace
{

constexpr size_t mostShown = 200;

struct FindingsText
{
    Q_DECLARE_TR_FUNCTIONS(Findings)
};

void addGuardFindings(std::vector<Finding> &list, const RunState &state, const GuardReport &report)
{
    const QString &text = state.review->text;
    const TextPlaces places(text);
    for (const GuardFinding &finding : report.findings) {
        if (finding.reason == GuardFinding::Reason::NotReadable) {
            // The reader says what exactly, and where.
            continue;
        }
        if (mayBeAgreedTo(text, finding)) {
            continue;
        }
        const bool isFormOnly = finding.reason == GuardFinding::Reason::NotInPlainForm;
        list.push_back({.weight = isFormOnly ? Finding::Weight::Warning : Finding::Weight::Blocked,
                        .text = wording::sentence(finding, text, places),
                        .where = Finding::Where::OutboundText,
                        .place = {.line = places.lineAt(finding.span.from), .span = finding.span}});
    }
    const std::vector<Finding> notes = noteFindings(text, report);
    list.insert(list.end(), notes.begin(), notes.end());
}

/// Whether a finding of \a list is about words at \a span of the outbound text.
bool speaksOf(const std::vector<Finding> &list, Span span)
{
    return std::any_of(list.begin(), list.end(), [span](const Finding &finding) {
        return finding.weight == Finding::Weight::Blocked && finding.place.span.from < span.to &&
               span.from < finding.place.span.to;
    });
}

/// What cannot be read is told where the guard has not named it.
void addReadingError(std::vector<Finding> &list, const Review &review)
{
    if (!review.asked && !speaksOf(list, review.asked.error().place.span)) {
        list.push_back({.weight = Finding::Weight::Blocked,
                        .text = wording::sentence(review.asked.error(), PrivateText(review.text)),
                        .where = Finding::Where::OutboundText,
                        .place = review.asked.error().place});
    }
}

/// Something can be done about what is there while it is what the words say and nothing is under
/// way.
bool isOpenToAction(const RunState &state)
{
    return !state.isWorking() && !state.reviewIsOld;
}

void addTakeOverAll(std::vector<Finding> &list, int number)
{
    list.push_back(
        {.weight = Finding::Weight::Warning,
         .text = FindingsText::tr("%n edits here are not in your words.", nullptr, number),
         .action = Finding::Action::TakeOverAll,
         .actionText = FindingsText::tr("Take over all"),
         .actionName = FindingsText::tr("Take over all edits into your words")});
}

void addDifferences(std::vector<Finding> &list, const RunState &state)
{
    const std::vector<Difference> takeable = takeableDifferences(state);
    if (takeable.size() > 1) {
        addTakeOverAll(list, static_cast<int>(takeable.size()));
    }
    const Anonymized &household = state.sanitized->anonymized;
    for (const Difference &difference : state.review->differences) {
        const Problem &asked = state.review->asked->problem;
        Finding finding{.weight = Finding::Weight::Warning,
                        .text = wording::sentence(difference, household, asked)};
        if (std::find(takeable.begin(), takeable.end(), difference) != takeable.end()) {
            finding.action = Finding::Action::TakeOver;
            finding.actionText = FindingsText::tr("Take over");
            //: %1 is a change of the household's words: "dishwasher: done by 07:00".
            finding.actionName = FindingsText::tr("Take over: %1")
                                     .arg(wording::change(difference, household, asked));
            finding.difference = difference;
        }
        list.push_back(std::move(finding));
    }
}

/// What the level does not hide though it should.
void addUndisguised(std::vector<Finding> &list, const RunState &state)
{
    const Anonymized &household = state.sanitized->anonymized;
    if (state.level != Level::Scaled || !household.disguise) {
        return;
    }
    for (const Undisguised &each : undisguised(household.problem, *household.disguise)) {
        list.push_back(
            {.weight = Finding::Weight::Warning, .text = wording::sentence(each, household)});
    }
}

/// [use 21:04], the time that the clock showed.
void addUseOfClock(Finding &finding, const RunState &state)
{
    const QString time = PlanningClock(state.input.clock).clockTime(Minutes{0});
    finding.weight = Finding::Weight::Warning;
    finding.action = Finding::Action::UseClock;
    //: %1 is a time of day: "21:04".
    finding.actionText = FindingsText::tr("Use %1").arg(time);
    finding.actionName = FindingsText::tr("Use %1 as the time it is now").arg(time);
}

void addPlainForm(std::vector<Finding> &list, const RunState &state)
{
    Finding finding{.weight = Finding::Weight::Warning,
                    .text = wording::sentence(GateBlock::NotInPlainForm)};
    if (isOpenToAction(state)) {
        finding.action = Finding::Action::Tidy;
        finding.actionText = FindingsText::tr("Tidy");
        finding.actionName = FindingsText::tr("Tidy the text: write it in plain form");
    }
    // Before the lines that it mends.
    list.insert(list.begin(), std::move(finding));
}

void addUnreadLines(std::vector<Finding> &list, const RunState &state)
{
    const QString &text = state.input.text.reveal();
    const Reading &reading = state.sanitized->reading;
    size_t count = 0;
    for (const ReadLine &line : reading.lines) {
        if (line.state != LineState::Unread) {
            continue;
        }
        Finding finding{.weight = Finding::Weight::Warning,
                        .where = Finding::Where::PrivateText,
                        .place = {.line = line.number, .span = line.span}};
        // Those behind the last one that is shown are only counted.
        if (count++ < mostShown) {
            const PrivateText words(text.mid(line.span.from, line.span.to - line.span.from));
            finding.text =
                wording::unreadLine(line.number, words, wording::understoodOf(line, reading));
        }
        list.push_back(std::move(finding));
    }
}

void addNotices(std::vector<Finding> &list, const RunState &state)
{
    const Anonymized &household = state.sanitized->anonymized;
    for (const Notice &notice : household.notices) {
        Finding finding{
            .weight = notice.kind == Notice::Kind::DeadlineTooEarly ? Finding::Weight::Warning
                                                                    : Finding::Weight::Note,
            .text = wording::sentence(notice, household),
            .where = notice.place.line > 0 ? Finding::Where::PrivateText : Finding::Where::Nowhere,
            .place = notice.place};
        if (notice.kind == Notice::Kind::NowOffTheClock && isOpenToAction(state)) {
            addUseOfClock(finding, state);
        }
        list.push_back(std::move(finding));
    }
}

void addDestinationWords(std::vector<Finding> &list, const ApprovalGate &gate)
{
    for (const QString &word : gate.wordsOfDestination()) {
        list.push_back(
            {.weight = Finding::Weight::Warning, .text = wording::destinationHolds(word)});
    }
}

/// Where it goes to another host, it may not go.
void addLackOfList(std::vector<Finding> &list, const ApprovalGate &gate)
{
    if (gate.lacksList()) {
        list.push_back({.weight = gate.destination().isAnotherHost() ? Finding::Weight::Blocked
                                                                     : Finding::Weight::Warning,
                        .text = FindingsText::tr("Your list of words that never leave cannot be "
                                                 "read, so its words may have been missed. "
                                                 "Settings > Words that never leave says why.")});
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

std::vector<Difference> takeableDifferences(const RunState &state)
{
    std::vector<Difference> takeable;
    if (!state.review || !state.review->asked || !isOpenToAction(state)) {
        return takeable;
    }
    std::copy_if(state.review->differences.begin(), state.review->differences.end(),
                 std::back_inserter(takeable), [&state](const Difference &difference) {
                     return TakeOver::hasWords(difference, state.review->asked->problem);
                 });
    return takeable;
}

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
    addLackOfList(list, gate);
    if (lies && gate.report().isClean() && state.review->asked && !gate.lacksList()) {
        list.push_back(
            {.weight = Finding::Weight::Clean, .text = FindingsText::tr("Nothing private found")});
    }
    if (block == GateBlock::NotInPlainForm) {
        addPlainForm(list, state);
    }
    addDestinationWords(list, gate);
    const std::vector<Finding> model = modelFindings(state);
    list.insert(list.end(), model.begin(), model.end());
    addDifferences(list, state);
    addUndisguised(list, state);
    addUnreadLines(list, state);
    addNotices(list, state);
    sortByWeight(list);
    shorten(list);
    return list;
}

} // namespace gatehouse
