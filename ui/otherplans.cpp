// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "otherplans.h"

#include "linkbutton.h"
#include "runstate.h"
#include "theme.h"

#include <QVBoxLayout>

namespace gatehouse
{

OtherPlans::OtherPlans(QWidget *parent) : QWidget(parent)
{
    m_answerHere = new LinkButton(tr("Use the plan that was made here"), Accent::Answer, this);
    m_answerHere->setObjectName(QStringLiteral("answerHere"));
    m_answerHere->setToolTip(tr("The exact solver on this machine has solved it. Nothing leaves."));
    m_askAgain = new LinkButton(tr("Ask again, with what was wrong named"), Accent::Answer, this);
    m_askAgain->setObjectName(QStringLiteral("askAgain"));
    m_askAgain->setToolTip(tr("Writes the refused runs and the broken rules into the middle, for "
                              "you to read and approve. Nothing is sent before."));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, theme::smallGap);
    column->setSpacing(0);
    column->addWidget(m_answerHere, 0, Qt::AlignLeft);
    column->addWidget(m_askAgain, 0, Qt::AlignLeft);
    hide();
    connect(m_askAgain, &QPushButton::clicked, this, &OtherPlans::askAgainRequested);
    connect(m_answerHere, &QPushButton::clicked, this, &OtherPlans::answerHereRequested);
}

void OtherPlans::present(const RunState &state)
{
    const bool mayAsk = mayAskAgain(state);
    const bool mayAnswer = mayAnswerHere(state);
    m_askAgain->setVisible(mayAsk);
    m_answerHere->setVisible(mayAnswer);
    setVisible(mayAsk || mayAnswer);
}

} // namespace gatehouse
