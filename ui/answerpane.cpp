// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "answerpane.h"

#include "checkstext.h"
#include "runstate.h"
#include "timelineview.h"
#include "wording.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTextBlock>

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

QPlainTextEdit *makeView(QWidget *parent)
{
    auto *view = new QPlainTextEdit(parent);
    view->setFrameShape(QFrame::NoFrame);
    view->setReadOnly(true);
    view->setTabChangesFocus(true);
    view->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    view->document()->setDocumentMargin(6);
    return view;
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
    m_note = new QLabel(this);
    m_note->setObjectName(QStringLiteral("answerNote"));
    m_note->setTextFormat(Qt::PlainText);
    m_note->setWordWrap(true);
    m_note->setContentsMargins(theme::gap + 2, 0, theme::gap, theme::smallGap);
    m_text = makeView(this);
    m_text->setObjectName(QStringLiteral("answerText"));
    m_text->setAccessibleName(tr("Answer"));
    m_text->setPlaceholderText(tr("The answer appears here once the text in the middle has been "
                                  "approved and the plan was checked."));
    m_timeline = new TimelineView(this);
    m_checks = makeView(this);
    m_checks->setObjectName(QStringLiteral("howItWasChecked"));
    m_checks->setAccessibleName(tr("How the answer was checked"));
    m_checks->hide();
    m_showChecks = new QPushButton(tr("How it was chec&ked"), this);
    m_showChecks->setObjectName(QStringLiteral("showChecks"));
    m_showChecks->setAccessibleName(tr("Show or hide how the answer was checked"));
    m_showChecks->setCheckable(true);
    m_showChecks->setAutoDefault(false);
    m_copy = new QPushButton(tr("&Copy answer"), this);
    m_copy->setObjectName(QStringLiteral("copyAnswer"));
    m_copy->setAutoDefault(false);

    auto *texts = new QVBoxLayout;
    texts->setContentsMargins(theme::smallGap + 2, 0, 2, 0);
    texts->addWidget(m_text, 3);
    texts->addWidget(m_checks, 2);
    body()->addWidget(m_note);
    body()->addLayout(texts, 1);
    body()->addWidget(m_timeline);
    QHBoxLayout *row = addRow();
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
    const QString note = noteText(state);
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
    QPalette palette = this->palette();
    palette.setColor(QPalette::WindowText, theme::tone(Tone::Warning, palette));
    m_note->setPalette(palette);

    QString answer;
    if (state.answer) {
        answer = wording::fullAnswer(*state.answer, state.sanitized->anonymized);
    }
    write(answer);
    m_checks->setPlainText(checksText(state));
    m_timeline->present(timelineOf(state));
    m_copy->setEnabled(state.answer.has_value());
    m_showChecks->setEnabled(state.answer.has_value());
}

void AnswerPane::write(const QString &answer)
{
    if (answer == m_answer) {
        return;
    }
    m_answer = answer;
    m_text->clear();
    const qsizetype end = answer.indexOf(u'\n');
    QTextCursor cursor(m_text->document());
    QTextCharFormat large;
    large.setFont(theme::scaled(*m_text, 135));
    large.setFontWeight(QFont::DemiBold);
    cursor.insertText(answer.left(end), large);
    if (end >= 0) {
        cursor.insertText(answer.mid(end), QTextCharFormat());
    }
    m_text->moveCursor(QTextCursor::Start);
}

void AnswerPane::zoom(int steps)
{
    m_text->zoomIn(steps);
    m_checks->zoomIn(steps);
    const QString answer = std::exchange(m_answer, QString());
    write(answer);
}

void AnswerPane::copy()
{
    QGuiApplication::clipboard()->setText(m_answer);
}

} // namespace gatehouse
