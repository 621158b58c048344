// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "localline.h"

#include "disclosurebutton.h"
#include "linkbutton.h"
#include "localtext.h"
#include "quietlabel.h"
#include "runstate.h"
#include "theme.h"

#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QVBoxLayout>

namespace gatehouse
{

namespace
{

/// What a model thinks is shown from its end; more of it nobody reads.
constexpr int mostShownCharacters = 20'000;

} // namespace

LocalLine::LocalLine(QWidget *parent) : QWidget(parent)
{
    build();
}

void LocalLine::build()
{
    m_state = new QuietLabel(this);
    m_state->setObjectName(QStringLiteral("localState"));
    m_state->setWordWrap(true);
    m_setUp = new LinkButton(tr("Local model …"), Accent::Private, this);
    m_setUp->setObjectName(QStringLiteral("localSetUp"));
    m_setUp->setToolTip(tr("Choose a model on this machine that reads along."));
    m_setUp->hide();
    m_skip = new LinkButton(tr("Do not wait"), Accent::Private, this);
    m_skip->setObjectName(QStringLiteral("localSkip"));
    m_skip->setToolTip(tr("Goes on with what the built-in reader found."));
    m_skip->hide();
    m_thinks = new DisclosureButton(tr("Tho&ughts"), this);
    m_thinks->setObjectName(QStringLiteral("localThinks"));
    m_thinks->setAccessibleName(tr("Show or hide what the local model thinks"));
    m_thinks->hide();
    m_thinking = new QPlainTextEdit(this);
    m_thinking->setObjectName(QStringLiteral("localThinking"));
    m_thinking->setAccessibleName(tr("What the local model thinks"));
    m_thinking->setReadOnly(true);
    m_thinking->setMaximumHeight(fontMetrics().lineSpacing() * theme::leastLines +
                                 2 * theme::textMargin);
    m_thinking->hide();
    auto *row = new QHBoxLayout;
    row->setSpacing(theme::smallGap);
    row->addWidget(m_state, 1);
    row->addWidget(m_thinks, 0, Qt::AlignTop);
    row->addWidget(m_skip, 0, Qt::AlignTop);
    row->addWidget(m_setUp, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme::paneEdge, theme::smallGap, theme::gap, theme::smallGap);
    column->setSpacing(theme::smallGap);
    column->addLayout(row);
    column->addWidget(m_thinking);
    connect(m_setUp, &QPushButton::clicked, this, &LocalLine::setUpRequested);
    // Later: what follows hides the button.
    connect(m_skip, &QPushButton::clicked, this, &LocalLine::skipRequested, Qt::QueuedConnection);
    connect(m_thinks, &QPushButton::toggled, m_thinking, &QWidget::setVisible);
}

void LocalLine::offer(const Models &models)
{
    m_models = models;
    m_isOffered = true;
}

void LocalLine::present(const RunState &state)
{
    QString text = sentence(state);
    if (m_models.mayForward && !m_models.asked.isEmpty()) {
        text += u' ' + tr("Gatehouse cannot see whether its program passes your words on.");
    }
    if (m_state->text() != text) {
        m_state->setText(text);
    }
    const bool isReading = state.phase == RunPhase::Sanitizing;
    const bool isWaiting = isReading && state.local;
    m_skip->setVisible(isWaiting);
    m_setUp->setVisible(m_isOffered && !isWaiting);
    const auto report = state.sanitized && !isReading ? state.sanitized->model : std::nullopt;
    m_state->setToolTip(report ? workText(*report) : QString());
    m_state->setAccessibleDescription(m_state->toolTip());
    if (isReading) {
        showThinking(state.local ? state.local->thinking.reveal() : QString());
    } else {
        showThinking(report ? report->thinking.reveal() : QString());
    }
}

QString LocalLine::sentence(const RunState &state) const
{
    if (state.phase == RunPhase::Sanitizing && state.local) {
        return progressText(m_models.asked, *state.local);
    }
    if (state.sanitized && state.sanitized->model) {
        return reportText(*state.sanitized->model);
    }
    if (!m_models.asked.isEmpty()) {
        //: %1 is the name of a model.
        return tr("Reader: built-in and %1.").arg(m_models.asked);
    }
    if (!m_models.found.isEmpty()) {
        //: %1 is the name of a program.
        return tr("Reader: built-in. %1 could join.").arg(m_models.found);
    }
    return tr("Reader: built-in.");
}

/// Follows its end, unless somebody has scrolled away from it.
void LocalLine::showThinking(const QString &thinking)
{
    m_thinks->setVisible(!thinking.isEmpty());
    m_thinking->setVisible(!thinking.isEmpty() && m_thinks->isChecked());
    const QString shown = thinking.right(mostShownCharacters);
    if (m_thinking->isHidden() || m_thinking->toPlainText() == shown) {
        return;
    }
    QScrollBar *bar = m_thinking->verticalScrollBar();
    const int at = bar->value();
    const bool wasAtEnd = at == bar->maximum();
    m_thinking->setPlainText(shown);
    bar->setValue(wasAtEnd ? bar->maximum() : at);
}

} // namespace gatehouse
