// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "pane.h"

class QDateTime;
class QPlainTextEdit;
class QPushButton;

namespace gatehouse
{

class AnswerView;
class DisclosureButton;
class MessageBar;
class ModelWordsView;
class OtherPlans;
class TimelineView;
struct RunState;

/// The right: what the verified plan means, in the household's own words.
class AnswerPane : public Pane
{
    Q_OBJECT

public:
    explicit AnswerPane(QWidget *parent = nullptr);

    AnswerView *text() const { return m_text; }
    TimelineView *timeline() const { return m_timeline; }
    OtherPlans *otherPlans() const { return m_others; }

    void present(const RunState &state);
    /// The plan's first \a start has passed; an invalid one while none has.
    void presentPassedStart(const QDateTime &start);
    /// Makes the text larger by \a steps; negative steps make it smaller.
    void zoom(int steps);

private:
    void build();
    void buildTexts();
    void layOut();
    void connectParts();
    void copy();
    void presentNote();

    MessageBar *m_note = nullptr;
    AnswerView *m_text = nullptr;
    ModelWordsView *m_words = nullptr;
    OtherPlans *m_others = nullptr;
    TimelineView *m_timeline = nullptr;
    QPlainTextEdit *m_checks = nullptr;
    DisclosureButton *m_showChecks = nullptr;
    QPushButton *m_copy = nullptr;
    QString m_answer;
    /// What has to be known of the answer; and of the time, where there is nothing weightier.
    QString m_stateNote;
    QString m_timeNote;
};

} // namespace gatehouse
