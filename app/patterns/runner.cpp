// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "runner.h"

#include "anonymoustext.h"
#include "approvalgate.h"
#include "clock.h"
#include "judge.h"

namespace gatehouse
{

using namespace sanitizeandsolve;

Runner::Runner(LocalSide &local, CloudSide &cloud, ApprovalGate &gate, const Clock &clock,
               QObject *parent)
    : QObject(parent), m_local(local), m_cloud(cloud), m_gate(gate), m_clock(clock)
{
    m_age.setSingleShot(true);
    // A moment later, so that the gate says so by then.
    m_age.setInterval(longestAge + std::chrono::seconds(1));
    connect(&m_age, &QTimer::timeout, this, &Runner::stateChanged);
    m_gate.address(m_cloud.recipient().destination);
    m_local.follow(
        [this](const LocalProgress &progress) { dispatch(LocalProgressed{.progress = progress}); });
    m_cloud.follow(
        [this](const ReplyProgress &progress) { dispatch(ReplyProgressed{.progress = progress}); });
}

Runner::~Runner()
{
    m_local.follow({});
    m_cloud.follow({});
}

void Runner::sanitize(const PrivateText &text, const PrivateText &question)
{
    dispatch(
        Start{.input = {.text = text, .question = question, .clock = m_clock.now()}, .kept = {}});
}

void Runner::skipModel()
{
    m_local.hurry();
}

void Runner::sanitizeTakenOver(const PrivateText &text)
{
    if (!m_state.review) {
        return;
    }
    SanitizeInput input = m_state.input;
    input.text = text;
    input.isTakenOver = true;
    dispatch(Start{.input = std::move(input), .kept = m_state.review->text});
}

void Runner::sanitizeWithModels(const PrivateText &text)
{
    if (!m_state.review) {
        return;
    }
    SanitizeInput input = m_state.input;
    input.text = text;
    input.isTakenOver = true;
    const AnonymousText own = writeAnonymously(m_state.sanitized->anonymized, m_state.level);
    const QString &shown = m_state.review->text;
    dispatch(Start{.input = std::move(input),
                   .kept = shown == own.text() ? std::nullopt : std::optional(shown)});
}

void Runner::renew()
{
    if (!m_state.review) {
        return;
    }
    SanitizeInput input = m_state.input;
    input.clock = m_clock.now();
    input.isTakenOver = false;
    dispatch(Start{.input = std::move(input), .kept = m_state.review->text});
}

void Runner::chooseLevel(Level level)
{
    dispatch(LevelChosen{.level = level});
}

void Runner::setPrivateWords(const PrivateText &text, const PrivateText &question)
{
    const SanitizeInput words{.text = text, .question = question, .clock = {}};
    dispatch(PrivateWordsChanged{.matches = words.hasWordsOf(m_state.wordsInUse())});
}

void Runner::touchPrivateWords()
{
    dispatch(PrivateWordsChanged{.matches = false});
}

void Runner::rememberWords(const PrivateText &words)
{
    m_otherWords.remember(words);
}

void Runner::setWordList(const WordList &list)
{
    m_otherWords.setList(list);
    dispatch(GateTermsChanged{});
}

void Runner::loseWordList()
{
    m_otherWords.loseList();
    dispatch(GateTermsChanged{});
}

const PrivateWords &Runner::privateWords()
{
    if (!m_state.sanitized) {
        return m_otherWords.besides(std::make_shared<const PrivateWords>());
    }
    const std::shared_ptr<const PrivateWords> own(m_state.sanitized,
                                                  &m_state.sanitized->privateWords);
    return m_otherWords.besides(own);
}

void Runner::readdress()
{
    m_gate.address(m_cloud.recipient().destination);
    dispatch(GateTermsChanged{});
}

void Runner::keepReaders(const Difference &difference)
{
    dispatch(ReaderKept{.difference = difference});
}

void Runner::touchOutbound()
{
    dispatch(OutboundTouched{});
}

void Runner::editOutbound(const QString &text)
{
    dispatch(OutboundEdited{.text = text});
}

void Runner::tidyOutbound()
{
    if (m_state.review && m_state.review->asked) {
        editOutbound(write(*m_state.review->asked));
    }
}

void Runner::markSeen(quint64 gateRevision)
{
    const std::optional<GateBlock> before = m_gate.block();
    m_gate.markSeen(gateRevision);
    if (m_gate.block() != before) {
        Q_EMIT stateChanged();
    }
}

void Runner::agreeToWords(quint64 gateRevision, Span words)
{
    m_gate.agree(gateRevision, words);
    Q_EMIT stateChanged();
}

bool Runner::approve(quint64 gateRevision)
{
    m_approved = m_gate.approve(gateRevision);
    if (!m_approved) {
        // What stands in the way may have come with the time.
        Q_EMIT stateChanged();
        return false;
    }
    dispatch(Approved{});
    const bool wasSent = !m_approved.has_value();
    m_approved.reset();
    return wasSent;
}

void Runner::askAgain()
{
    dispatch(AskedAgain{});
}

void Runner::answerHere()
{
    dispatch(OwnPlanChosen{});
}

void Runner::stop()
{
    dispatch(Stopped{});
}

void Runner::dispatch(const Event &event)
{
    Step step = next(std::move(m_state), event);
    m_state = std::move(step.state);
    for (const Effect &effect : step.effects) {
        std::visit([this](const auto &what) { carryOut(what); }, effect);
    }
}

void Runner::carryOut(const AskLocal &effect)
{
    m_timer.start();
    m_request = m_local.sanitize(
        effect.input, [this, work = effect.work](Result<Sanitized, ReadingFailure> result) {
            if (!result) {
                dispatch(LocalDone{work, Unexpected{result.error()}, elapsed()});
                return;
            }
            if (m_state.sanitized) {
                // What was private once stays so, whatever the words say by now.
                m_otherWords.remember(m_state.sanitized->privateWords);
            }
            auto sanitized = std::make_shared<const Sanitized>(std::move(*result));
            dispatch(LocalDone{work, std::move(sanitized), elapsed()});
        });
}

void Runner::carryOut(const LayBeforeGate &effect)
{
    m_gate.lay(effect.text, m_cloud.recipient(), privateWords());
    m_age.start();
}

void Runner::carryOut(const ClearGate &)
{
    m_gate.clear();
}

void Runner::carryOut(const SendApproved &effect)
{
    ApprovedRequest request = std::move(*m_approved);
    m_approved.reset();
    m_timer.start();
    m_request =
        m_cloud.reply(std::move(request), [this, work = effect.work](Result<QByteArray> reply) {
            dispatch(Replied{work, std::move(reply), elapsed()});
        });
}

void Runner::carryOut(const Verify &effect)
{
    m_timer.start();
    m_request = m_work.start<Result<Answer>>(
        [household = m_state.sanitized, level = m_state.level, asked = *m_state.review->asked,
         reply = effect.reply](const StopFlag &) { return judge(*household, level, asked, reply); },
        [this, work = effect.work](Result<Answer> answer) {
            dispatch(Judged{work, std::move(answer), elapsed()});
        });
}

void Runner::carryOut(const AnswerHere &effect)
{
    m_timer.start();
    m_request = m_work.start<Result<Answer>>(
        [household = m_state.sanitized](const StopFlag &) -> Result<Answer> {
            return gatehouse::answerHere(*household);
        },
        [this, work = effect.work](Result<Answer> answer) {
            dispatch(Judged{work, std::move(answer), elapsed()});
        });
}

void Runner::carryOut(const AskToTell &effect)
{
    const PrivateText &asked = m_state.input.question;
    const PrivateText &found = m_state.sanitized->reading.household.question;
    m_telling = m_local.ground({.question = asked.isEmpty() ? found : asked,
                                .answer = *m_state.answer,
                                .sanitized = m_state.sanitized},
                               [this, work = effect.work](std::optional<ModelWords> words) {
                                   dispatch(Told{work, std::move(words)});
                               });
}

void Runner::carryOut(const AbortTelling &)
{
    m_telling.reset();
}

void Runner::carryOut(const AbortWork &)
{
    m_request.reset();
}

void Runner::carryOut(const Show &)
{
    Q_EMIT stateChanged();
}

std::chrono::microseconds Runner::elapsed() const
{
    return std::chrono::microseconds(m_timer.nsecsElapsed() / 1000);
}

} // namespace gatehouse
