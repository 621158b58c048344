// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "answerpane.h"

#include "answerview.h"
#include "checkstext.h"
#include "disclosurebutton.h"
#include "messagebar.h"
#include "modelwordsview.h"
#include "otherplans.h"
#include "runstate.h"
#include "timelineview.h"
#include "wording.h"

#include <QClipboard>
#include <QDateTime>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QPushButton>

namespace gatehouse
{

namespace
{

/// What has to be known before the answer is relied on.
QString noteText(const RunState &state)
{
    if (state.replyError) {
        return AnswerPane::tr("No answer: %1").arg(wording::sentence(*state.replyError));
    }
    if (!state.answer) {
        return {};
    }
    if (state.reviewIsOld) {
        return AnswerPane::tr("Your words have changed since. This answer is for how they were.");
    }
    if (state.answerIsOld) {
        return AnswerPane::tr(
            "The text in the middle has changed since. This answer is for how it was.");
    }
    return {};
}

} // namespace

AnswerPane::AnswerPane(QWidget *parent)
    : Pane(Accent::Answer,
           {.title = tr("Answer"),
            .meaning = tr("checked, in your words"),
            .accessibleName = tr("Heading: answer, checked and in your words")},
           parent)
{
    build();
    connectParts();
    present(RunState{});
}

void AnswerPane::build()
{
    buildTexts();
    m_timeline = new TimelineView(this);
    m_showChecks = new DisclosureButton(tr("How it was chec&ked"), this);
    m_showChecks->setObjectName(QStringLiteral("showChecks"));
    m_showChecks->setAccessibleName(tr("Show or hide how the answer was checked"));
    m_copy = new QPushButton(tr("&Copy answer"), this);
    m_copy->setObjectName(QStringLiteral("copyAnswer"));
    m_copy->setAutoDefault(false);

    layOut();
}

void AnswerPane::buildTexts()
{
    m_note = new MessageBar(this, MessageBar::Kind::Lasting);
    m_note->setLabelName(QStringLiteral("answerNote"));
    m_text = new AnswerView(this);
    m_text->setObjectName(QStringLiteral("answerText"));
    m_text->setAccessibleName(tr("Answer"));
    m_text->setPlaceholderText(tr("The answer appears here once the text in the middle has been "
                                  "approved and the plan was checked."));
    m_words = new ModelWordsView(this);
    m_others = new OtherPlans(this);
    m_checks = new QPlainTextEdit(this);
    m_checks->setObjectName(QStringLiteral("howItWasChecked"));
    m_checks->setAccessibleName(tr("How the answer was checked"));
    m_checks->setFrameShape(QFrame::NoFrame);
    m_checks->setReadOnly(true);
    m_checks->setTabChangesFocus(true);
    m_checks->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_checks->document()->setDocumentMargin(theme::textMargin);
    m_checks->hide();
}

/// The picture grows with the window, up to a point; what is left over stays between it and the
/// answer.
void AnswerPane::layOut()
{
    constexpr int textEdge = theme::paneEdge - theme::textMargin - 1;
    auto *note = new QVBoxLayout;
    note->setContentsMargins(theme::gap, 0, theme::gap, 0);
    note->addWidget(m_note);
    auto *text = new QVBoxLayout;
    text->setContentsMargins(textEdge, 0, 2, 0);
    text->addWidget(m_text);
    text->addWidget(m_words);
    text->addWidget(m_others);
    auto *checks = new QVBoxLayout;
    checks->setContentsMargins(textEdge, 1, 2, 0);
    checks->addWidget(m_checks);
    body()->addLayout(note);
    body()->addLayout(text);
    body()->addStretch(1);
    body()->addWidget(m_timeline, 100);
    body()->addLayout(checks);
    QHBoxLayout *row = addRow();
    ruleAbove(row);
    row->setContentsMargins(theme::gap - 2, theme::smallGap + 1, theme::gap, theme::gap - 2);
    row->addWidget(m_showChecks);
    row->addStretch(1);
    row->addWidget(m_copy);
}

void AnswerPane::connectParts()
{
    connect(m_showChecks, &QPushButton::toggled, m_checks, &QWidget::setVisible);
    connect(m_copy, &QPushButton::clicked, this, &AnswerPane::copy);
}

void AnswerPane::present(const RunState &state)
{
    m_stateNote = noteText(state);
    presentNote();
    AnswerView::Words words;
    if (state.answer) {
        const Anonymized &household = state.sanitized->anonymized;
        wording::AnswerText answer = wording::answerText(*state.answer, household);
        words = {.text = answer.text,
                 .proof = wording::proof(*state.answer, household),
                 .isProved = state.answer->isProvedCheapest(),
                 .isOld = state.answerIsOld || state.reviewIsOld,
                 .stretches = std::move(answer.stretches)};
    }
    m_answer = words.text;
    m_text->present(words);
    m_words->present(state);
    m_others->present(state);
    m_checks->setPlainText(checksText(state));
    m_timeline->present(timelineOf(state));
    m_copy->setEnabled(state.answer.has_value());
    m_showChecks->setEnabled(state.answer.has_value());
}

void AnswerPane::presentPassedStart(const QDateTime &start)
{
    //: %1 is a time of day.
    m_timeNote = start.isValid() ? tr("The first start of this plan, %1, has passed. Sanitize and "
                                      "solve again for a plan from now on.")
                                       .arg(start.toString(QStringLiteral("HH:mm")))
                                 : QString();
    presentNote();
}

void AnswerPane::presentNote()
{
    m_note->showMessage(Tone::Warning, m_stateNote.isEmpty() ? m_timeNote : m_stateNote);
}

void AnswerPane::zoom(int steps)
{
    m_text->zoom(steps);
    m_checks->zoomIn(steps);
}

void AnswerPane::copy()
{
    QGuiApplication::clipboard()->setText(m_answer);
}

} // namespace gatehouse
