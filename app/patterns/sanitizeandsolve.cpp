// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "sanitizeandsolve.h"

#include "anonymoustext.h"
#include "followup.h"
#include "prosecheck.h"

#include <utility>

namespace gatehouse::sanitizeandsolve
{

namespace
{

ToldAnswer checkedWords(const ModelWords &written, const Answer &answer,
                        const Anonymized &household)
{
    if (!written.text) {
        return {.model = written.model, .words = Unexpected{ToldFlaw(written.text.error())}};
    }
    const PrivateText words(written.text->reveal().trimmed());
    const auto checked = checkProse(words, answer, household);
    if (!checked) {
        return {.model = written.model, .words = Unexpected{ToldFlaw(checked.error().flaw)}};
    }
    return {.model = written.model, .words = words};
}

/// Takes one event; each handler changes the state in place and notes the effects.
class Transition
{
public:
    explicit Transition(RunState state) : m_state(std::move(state)) {}

    void operator()(const Start &event);
    void operator()(const LocalDone &event);
    void operator()(const LocalProgressed &event);
    void operator()(const PrivateWordsChanged &event);
    void operator()(const GateTermsChanged &);
    void operator()(const OutboundTouched &);
    void operator()(const OutboundEdited &event);
    void operator()(const ReaderKept &event);
    void operator()(const LevelChosen &event);
    void operator()(const Approved &);
    void operator()(const ReplyProgressed &event);
    void operator()(const Replied &event);
    void operator()(const Judged &event);
    void operator()(const AskedAgain &);
    void operator()(const OwnPlanChosen &);
    void operator()(const Told &event);
    void operator()(const Stopped &);

    Step take() && { return {std::move(m_state), std::move(m_effects)}; }

private:
    bool isSolving() const
    {
        return m_state.phase == RunPhase::Solving || m_state.phase == RunPhase::Verifying;
    }
    /// Whether an edit of the outbound text fits: a disguised one cannot be edited.
    bool mayEdit() const
    {
        return m_state.review && m_state.phase != RunPhase::Sanitizing &&
               m_state.level != Level::Scaled;
    }
    void note(Effect effect) { m_effects.push_back(std::move(effect)); }
    quint64 beginWork(RunPhase phase);
    void abortWork();
    void askToTell();
    void endTelling();
    void forgetAnswer();
    void forgetPending();
    void settle();
    void layIfCurrent();
    QString outboundText(const std::shared_ptr<const Sanitized> &before) const;
    void keepTime(Stage stage, std::chrono::microseconds took);

    RunState m_state;
    std::vector<Effect> m_effects;
};

quint64 Transition::beginWork(RunPhase phase)
{
    m_state.phase = phase;
    m_state.wasStopped = false;
    m_state.local.reset();
    return ++m_state.work;
}

/// After this the work that was under way has a stale number.
void Transition::abortWork()
{
    ++m_state.work;
    note(AbortWork{});
}

/// Good answers only: of the others there is nothing to say that the checks do not say better.
void Transition::askToTell()
{
    if (m_state.answer->kind != AnswerKind::Good) {
        return;
    }
    m_state.telling.work = ++m_state.work;
    note(AskToTell{m_state.telling.work});
}

void Transition::endTelling()
{
    m_state.telling.isUnderWay = false;
    if (std::exchange(m_state.telling.work, 0) != 0) {
        note(AbortTelling{});
    }
}

void Transition::forgetAnswer()
{
    endTelling();
    m_state.answer.reset();
    m_state.answerIsOld = false;
    m_state.telling.told.reset();
}

void Transition::keepTime(Stage stage, std::chrono::microseconds took)
{
    m_state.times.at(static_cast<size_t>(stage)) = took;
}

void Transition::layIfCurrent()
{
    m_state.guardIsOld = false;
    if (m_state.review && !m_state.reviewIsOld) {
        note(LayBeforeGate{m_state.review->text});
    } else {
        note(ClearGate{});
    }
}

/// Rests where the person is next to act. The request must be approved anew, whatever was before.
void Transition::settle()
{
    m_state.phase = RunPhase::Empty;
    m_state.local.reset();
    if (m_state.review) {
        const bool isAnswered = m_state.answer && !m_state.answerIsOld;
        m_state.phase = isAnswered ? RunPhase::Answered : RunPhase::Reviewing;
    }
    layIfCurrent();
    note(Show{});
}

/// Sanitizing came to nothing: what stood in the middle stays, and is old unless it stems from the
/// very same words.
void Transition::forgetPending()
{
    const bool isOther = !m_state.pending->hasWordsOf(m_state.input);
    m_state.reviewIsOld = m_state.review && (isOther || m_state.pendingIsOld);
    m_state.pending.reset();
    m_state.pendingIsOld = false;
    m_state.pendingKept.reset();
}

/// The text for what was just sanitized: the one that stood there where that may stay.
QString Transition::outboundText(const std::shared_ptr<const Sanitized> &before) const
{
    const Anonymized &now = m_state.sanitized->anonymized;
    // A disguised text is undone by its own disguise only.
    const bool mayStay = m_state.pendingKept && before && m_state.level != Level::Scaled;
    const bool stays =
        mayStay && before->anonymized.now == now.now && before->anonymized.mapping == now.mapping;
    return stays ? *m_state.pendingKept : writeAnonymously(now, m_state.level).text();
}

void Transition::operator()(const Start &event)
{
    endTelling();
    if (m_state.isWorking()) {
        abortWork();
    }
    m_state.pending = event.input;
    m_state.pendingIsOld = false;
    m_state.pendingKept = event.kept;
    m_state.failure.reset();
    m_state.reply.reset();
    m_state.replyError.reset();
    m_state.times.fill(std::nullopt);
    note(ClearGate{});
    note(AskLocal{beginWork(RunPhase::Sanitizing), event.input});
    note(Show{});
}

void Transition::operator()(const LocalDone &event)
{
    if (m_state.phase != RunPhase::Sanitizing || event.work != m_state.work) {
        return;
    }
    keepTime(Stage::Sanitize, event.took);
    m_state.readWork = event.work;
    m_state.readText = m_state.pending->text;
    m_state.readQuestion = m_state.pending->question;
    if (!event.result) {
        m_state.failure = event.result.error();
        forgetPending();
        settle();
        return;
    }
    const std::shared_ptr<const Sanitized> before = std::exchange(m_state.sanitized, *event.result);
    m_state.input = *m_state.pending;
    if (!m_state.input.isTakenOver) {
        m_state.settled.clear();
    }
    m_state.reviewIsOld = m_state.pendingIsOld;
    m_state.pending.reset();
    m_state.pendingIsOld = false;
    forgetAnswer();
    m_state.replied.clear();
    m_state.review = reviewOf(outboundText(before), m_state.level, *m_state.sanitized);
    m_state.pendingKept.reset();
    settle();
}

void Transition::operator()(const LocalProgressed &event)
{
    if (m_state.phase == RunPhase::Sanitizing) {
        m_state.local = event.progress;
        note(Show{});
    } else if (m_state.telling.work != 0 && !m_state.telling.isUnderWay) {
        m_state.telling.isUnderWay = true;
        note(Show{});
    }
}

void Transition::operator()(const PrivateWordsChanged &event)
{
    bool &isOld =
        m_state.phase == RunPhase::Sanitizing ? m_state.pendingIsOld : m_state.reviewIsOld;
    if (isOld == !event.matches || (m_state.phase != RunPhase::Sanitizing && !m_state.review)) {
        return;
    }
    isOld = !event.matches;
    // What is being solved was approved as it is; only an approval that is still open falls.
    if (!m_state.isWorking()) {
        layIfCurrent();
    }
    note(Show{});
}

void Transition::operator()(const GateTermsChanged &)
{
    // As with the household's own: what is under way was approved as it is.
    m_state.guardIsOld = true;
    if (!m_state.isWorking()) {
        layIfCurrent();
        note(Show{});
    }
}

void Transition::operator()(const OutboundTouched &)
{
    if (!mayEdit()) {
        return;
    }
    if (isSolving()) {
        abortWork();
    }
    endTelling();
    m_state.phase = RunPhase::Reviewing;
    m_state.answerIsOld = m_state.answer.has_value();
    m_state.replyError.reset();
    note(ClearGate{});
    note(Show{});
}

void Transition::operator()(const OutboundEdited &event)
{
    if (!mayEdit()) {
        return;
    }
    if (isSolving()) {
        abortWork();
    }
    m_state.answerIsOld =
        m_state.answer && (m_state.answerIsOld || event.text != m_state.review->text);
    if (event.text != m_state.review->text) {
        endTelling();
        m_state.replied.clear();
    }
    m_state.review = reviewOf(event.text, m_state.level, *m_state.sanitized);
    settle();
}

void Transition::operator()(const ReaderKept &event)
{
    if (m_state.sanitized) {
        m_state.settled.push_back(event.difference);
        note(Show{});
    }
}

void Transition::operator()(const LevelChosen &event)
{
    if (event.level == m_state.level) {
        return;
    }
    m_state.level = event.level;
    if (!m_state.review || m_state.phase == RunPhase::Sanitizing) {
        // Another level is another text.
        m_state.pendingKept.reset();
        note(Show{});
        return;
    }
    if (isSolving()) {
        abortWork();
    }
    endTelling();
    m_state.replied.clear();
    const AnonymousText text = writeAnonymously(m_state.sanitized->anonymized, m_state.level);
    m_state.review = reviewOf(text.text(), m_state.level, *m_state.sanitized);
    settle();
}

void Transition::operator()(const Approved &)
{
    const bool mayAsk = m_state.phase == RunPhase::Reviewing || m_state.phase == RunPhase::Answered;
    if (!mayAsk || m_state.reviewIsOld || !m_state.review || !m_state.review->asked) {
        return;
    }
    forgetAnswer();
    m_state.answerIsOurs = false;
    m_state.replied.clear();
    m_state.reply.reset();
    m_state.replyError.reset();
    m_state.times.at(static_cast<size_t>(Stage::Solve)).reset();
    m_state.times.at(static_cast<size_t>(Stage::Verify)).reset();
    note(SendApproved{beginWork(RunPhase::Solving)});
    note(Show{});
}

void Transition::operator()(const ReplyProgressed &event)
{
    if (m_state.phase == RunPhase::Solving) {
        m_state.reply = event.progress;
        note(Show{});
    }
}

void Transition::operator()(const Replied &event)
{
    if (m_state.phase != RunPhase::Solving || event.work != m_state.work) {
        return;
    }
    keepTime(Stage::Solve, event.took);
    if (!event.reply) {
        m_state.replyError = event.reply.error();
        settle();
        return;
    }
    m_state.replied = *event.reply;
    note(Verify{beginWork(RunPhase::Verifying), *event.reply});
    note(Show{});
}

void Transition::operator()(const Judged &event)
{
    if (m_state.phase != RunPhase::Verifying || event.work != m_state.work) {
        return;
    }
    keepTime(Stage::Verify, event.took);
    if (!event.answer) {
        m_state.replyError = event.answer.error();
        settle();
        return;
    }
    m_state.answer = *event.answer;
    m_state.phase = RunPhase::Answered;
    askToTell();
    if (m_state.reviewIsOld || m_state.guardIsOld) {
        layIfCurrent();
    }
    note(Show{});
}

void Transition::operator()(const AskedAgain &)
{
    const std::optional<ProblemText> next =
        mayAskAgain(m_state) ? followUp(*m_state.review->asked, m_state.replied) : std::nullopt;
    if (!next) {
        return;
    }
    endTelling();
    m_state.answerIsOld = m_state.answer.has_value();
    m_state.replied.clear();
    m_state.review = reviewOf(write(*next), m_state.level, *m_state.sanitized);
    settle();
}

void Transition::operator()(const OwnPlanChosen &)
{
    if (!mayAnswerHere(m_state)) {
        return;
    }
    forgetAnswer();
    m_state.answerIsOurs = true;
    m_state.replyError.reset();
    note(AnswerHere{beginWork(RunPhase::Verifying)});
    note(Show{});
}

/// Nothing of what was written is kept unless it agrees with the plan.
void Transition::operator()(const Told &event)
{
    if (m_state.telling.work == 0 || event.work != m_state.telling.work) {
        return;
    }
    m_state.telling.work = 0;
    const bool wasShown = std::exchange(m_state.telling.isUnderWay, false);
    if (event.words) {
        m_state.telling.told =
            checkedWords(*event.words, *m_state.answer, m_state.sanitized->anonymized);
    }
    if (event.words || wasShown) {
        note(Show{});
    }
}

void Transition::operator()(const Stopped &)
{
    if (m_state.telling.work != 0) {
        endTelling();
        note(Show{});
    }
    if (!m_state.isWorking()) {
        return;
    }
    if (m_state.phase == RunPhase::Sanitizing) {
        forgetPending();
    }
    abortWork();
    m_state.wasStopped = true;
    settle();
}

} // namespace

Step next(RunState state, const Event &event)
{
    Transition transition(std::move(state));
    std::visit(transition, event);
    return std::move(transition).take();
}

} // namespace gatehouse::sanitizeandsolve
