// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "backgroundwork.h"
#include "sanitizeandsolve.h"
#include "sessionwords.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

namespace gatehouse
{

class ApprovalGate;
class Clock;

/// Carries out what the pattern asks for, for window and command line alike. What it is given
/// outlives it.
class Runner : public QObject
{
    Q_OBJECT

public:
    Runner(LocalSide &local, CloudSide &cloud, ApprovalGate &gate, const Clock &clock,
           QObject *parent = nullptr);
    ~Runner() override;

    const RunState &state() const { return m_state; }
    const ApprovalGate &gate() const { return m_gate; }
    const Clock &clock() const { return m_clock; }

    /// Starts over with these words; work under way is aborted.
    void sanitize(const PrivateText &text, const PrivateText &question);
    /// Goes on without the model on this machine that is reading the words.
    void skipModel();
    /// Sanitizes \a text, into which edits of the middle were taken over, as of the same moment as
    /// before; the text in the middle stays.
    void sanitizeTakenOver(const PrivateText &text);
    /// The same with facts of a model: the middle is written anew unless the person changed it.
    void sanitizeWithModels(const PrivateText &text);
    /// Sanitizes the same words as of now. The text in the middle stays where minute 0 does.
    void renew();
    void chooseLevel(Level level);
    /// The words on the left are now \a text and \a question.
    void setPrivateWords(const PrivateText &text, const PrivateText &question);
    /// The words on the left are changing: whatever lies before the gate is void from now on.
    void touchPrivateWords();
    /// The household says, or said, \a words: they stay private as long as the program runs, in
    /// every text that is laid from now on.
    void rememberWords(const PrivateText &words);
    /// The words that never leave, whatever household is there: what lies before the gate is
    /// guarded anew at once.
    void setWordList(const WordList &list);
    /// Those words can no longer be read.
    void loseWordList();
    /// All words that are private now, for whatever else is laid before a gate. Valid until the
    /// next call of anything here.
    const PrivateWords &privateWords();
    /// The cloud side has another recipient: what lies before the gate is laid anew for it.
    void readdress();
    /// The fact that the model has otherwise, by \a difference, stays as the reader has it.
    void keepReaders(const Difference &difference);
    /// The text in the middle is changing; editOutbound() follows when it rests.
    void touchOutbound();
    void editOutbound(const QString &text);
    /// Writes the outbound text anew in its plain form, where it can be read.
    void tidyOutbound();
    /// The whole text that the gate numbered \a gateRevision has been in view.
    void markSeen(quint64 gateRevision);
    /// A person agreed to let out the unknown words at \a words of the text that the gate numbered
    /// \a gateRevision.
    void agreeToWords(quint64 gateRevision, Span words);
    /// A person approved the text that the gate numbered \a gateRevision. False where the gate
    /// does not hand it over.
    bool approve(quint64 gateRevision);
    /// Lays before the gate what asks for another plan, with what was wrong with the last one
    /// named.
    void askAgain();
    /// Answers with the exact solver's own plan; nothing leaves.
    void answerHere();
    void stop();

Q_SIGNALS:
    /// state() or what the gate says of it has changed.
    void stateChanged();

private:
    void dispatch(const sanitizeandsolve::Event &event);
    void carryOut(const sanitizeandsolve::AskLocal &effect);
    void carryOut(const sanitizeandsolve::LayBeforeGate &effect);
    void carryOut(const sanitizeandsolve::ClearGate &effect);
    void carryOut(const sanitizeandsolve::SendApproved &effect);
    void carryOut(const sanitizeandsolve::Verify &effect);
    void carryOut(const sanitizeandsolve::AnswerHere &effect);
    void carryOut(const sanitizeandsolve::AskToTell &effect);
    void carryOut(const sanitizeandsolve::AbortTelling &effect);
    void carryOut(const sanitizeandsolve::AbortWork &effect);
    void carryOut(const sanitizeandsolve::Show &effect);
    std::chrono::microseconds elapsed() const;

    LocalSide &m_local;
    CloudSide &m_cloud;
    ApprovalGate &m_gate;
    const Clock &m_clock;
    RunState m_state;
    SessionWords m_otherWords;
    QElapsedTimer m_timer;
    /// Runs out when what lies before the gate has become too old.
    QTimer m_age;
    BackgroundWork m_work;
    /// Between the gate and the cloud side, inside one call of approve().
    std::optional<ApprovedRequest> m_approved;
    std::unique_ptr<Request> m_request;
    /// Goes on beside whatever the person does with the answer.
    std::unique_ptr<Request> m_telling;
};

} // namespace gatehouse
