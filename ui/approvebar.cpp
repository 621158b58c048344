// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "approvebar.h"

#include "approvalgate.h"
#include "approvebutton.h"
#include "disclosurebutton.h"
#include "doorstep.h"
#include "earlierpart.h"
#include "quietlabel.h"
#include "replytext.h"
#include "runstate.h"
#include "theme.h"
#include "wording.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

namespace gatehouse
{

namespace
{

/// Promise to be honest about need: what the exact solver has already proved here.
QString proofText(const RunState &state)
{
    if (!state.sanitized || state.reviewIsOld) {
        return {};
    }
    const Plan &optimum = state.sanitized->optimum;
    switch (optimum.status) {
    case PlanStatus::Proved:
        //: %1 is an amount of money.
        return ApproveBar::tr("Solved here, proved: %1. Sending is not needed.")
            .arg(wording::amount(*optimum.cost, state.sanitized->anonymized.currency));
    case PlanStatus::Infeasible:
        return ApproveBar::tr("Checked here: no plan keeps all the rules. Solving says which.");
    case PlanStatus::Feasible:
        break;
    }
    return {};
}

QString stateText(const RunState &state, const ApprovalGate &gate)
{
    if (!state.review) {
        return ApproveBar::tr("Press Sanitize, and the text appears here for you to read.");
    }
    switch (state.phase) {
    case RunPhase::Sanitizing:
        return ApproveBar::tr("Being written anew …");
    case RunPhase::Solving:
        if (state.reply && !replyText(*state.reply).isEmpty()) {
            return replyText(*state.reply);
        }
        return ApproveBar::tr("Being solved …");
    case RunPhase::Verifying:
        return ApproveBar::tr("Being solved …");
    case RunPhase::Answered:
        if (gate.block() == GateBlock::AlreadyApproved) {
            return ApproveBar::tr("Solved. Any change asks for your approval again.");
        }
        break;
    case RunPhase::Empty:
    case RunPhase::Reviewing:
        break;
    }
    if (state.reviewIsOld) {
        return ApproveBar::tr("Your words have changed since. Press Sanitize again.");
    }
    return gate.block() ? wording::sentence(*gate.block()) : QString();
}

} // namespace

ApproveBar::ApproveBar(QWidget *parent) : QWidget(parent)
{
    build();
    connectParts();
}

void ApproveBar::build()
{
    m_proof = new WrappedLabel(this);
    m_proof->setObjectName(QStringLiteral("proofHint"));
    m_proof->setWordWrap(true);
    m_proof->setToolTip(tr("The exact solver on this computer has already found the cheapest plan "
                           "for your words and shown that none is cheaper."));
    m_destination = new QuietLabel(this);
    m_host = new WrappedLabel(this);
    m_host->setObjectName(QStringLiteral("host"));
    m_host->setWordWrap(true);
    QFont font = theme::monospaced();
    font.setBold(true);
    m_host->setFont(font);
    m_host->hide();
    m_destination->setObjectName(QStringLiteral("destination"));
    m_destination->setWordWrap(true);
    m_earlier = new EarlierPart(this);
    m_state = new QuietLabel(this);
    m_state->setWordWrap(true);
    m_state->setObjectName(QStringLiteral("gateState"));

    m_exact = new DisclosureButton(tr("E&xact text"), this);
    m_exact->setObjectName(QStringLiteral("showExactRequest"));
    m_exact->setAccessibleName(tr("Show or hide the exact request"));
    m_exact->setToolTip(tr("Shows the very bytes that are handed over, and where to."));
    m_approve = new ApproveButton(tr("Solve here"), this);
    m_approve->setObjectName(QStringLiteral("approve"));
    m_approve->setAccessibleName(tr("Solve here"));
    m_approve->setToolTip(tr("Hands this very text, and nothing else, to the solver. "
                             "Enter does nothing here; press the button."));

    layOut();
}

void ApproveBar::layOut()
{
    auto *where = new QHBoxLayout;
    where->addWidget(m_destination, 1);
    where->addWidget(m_exact, 0, Qt::AlignTop);
    auto *place = new QVBoxLayout;
    place->setSpacing(1);
    place->addWidget(m_host);
    place->addLayout(where);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addStretch(1);
    words->addWidget(m_proof);
    words->addWidget(m_state);
    words->addStretch(1);
    m_decision = new QBoxLayout(QBoxLayout::LeftToRight);
    m_decision->setSpacing(theme::gap - 2);
    m_decision->addLayout(words, 1);
    m_decision->addWidget(m_approve, 0, Qt::AlignRight | Qt::AlignBottom);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme::paneEdge - 1, theme::smallGap, theme::gap, theme::gap - 2);
    column->setSpacing(theme::smallGap);
    column->addLayout(place);
    column->addWidget(m_earlier);
    column->addLayout(m_decision);
}

/// At the doorstep the words stand beside the button where there is room for a sentence, else above
/// it: a narrow column of them would be taller than both.
void ApproveBar::arrange()
{
    constexpr int sentence = 30;
    const int beside = width() - m_approve->sizeHint().width() - 2 * theme::paneEdge;
    const bool isNarrow = m_isDoorstep && beside < sentence * fontMetrics().averageCharWidth();
    m_decision->setDirection(isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void ApproveBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void ApproveBar::connectParts()
{
    connect(m_approve, &ApproveButton::clicked, this, [this] { Q_EMIT approved(m_revision); });
    connect(m_earlier, &EarlierPart::allRequested, this,
            [this] { Q_EMIT recordRequested(m_hostName); });
    connect(m_exact, &QPushButton::toggled, this, &ApproveBar::exactRequestToggled);
}

void ApproveBar::presentDestination(const ApprovalGate &gate)
{
    m_isDoorstep = gate.destination().isAnotherHost();
    m_hostName = gate.destination().host;
    m_host->setVisible(m_isDoorstep);
    m_host->setText(m_isDoorstep ? origin(gate.destination()) : QString());
    m_destination->setText(m_isDoorstep
                               ? doorstep::destinationText(gate)
                               : tr("To: built-in solver, on this machine. Nothing leaves."));
    const QString press = m_isDoorstep ? tr("Approve and send") : tr("Solve here");
    m_approve->setText(press);
    m_approve->setAccessibleName(press);
    m_approve->setFill(m_isDoorstep ? theme::Fill::Leaves : theme::Fill::Stays);
    m_exact->setText(m_isDoorstep ? tr("E&xact request") : tr("E&xact text"));
    QMargins margins = layout()->contentsMargins();
    margins.setTop(theme::smallGap + (m_isDoorstep ? doorstep::stripes : 0));
    layout()->setContentsMargins(margins);
    arrange();
    update();
}

void ApproveBar::paintEvent(QPaintEvent *event)
{
    QWidget::paintEvent(event);
    if (m_isDoorstep) {
        QPainter painter(this);
        doorstep::paint(painter, rect(), palette());
    }
}

/// Whoever approves has to have seen what it would undo.
void ApproveBar::presentApprove()
{
    m_approve->setEnabled(m_isOpen && !(m_isDoorstep && m_isLookingUp));
}

void ApproveBar::presentEarlier(const EarlierView &view)
{
    m_isLookingUp = view.isLookingUp;
    m_earlier->present(view);
    presentApprove();
}

void ApproveBar::present(const RunState &state, const ApprovalGate &gate)
{
    m_revision = gate.revision();
    presentDestination(gate);
    m_isOpen = !state.isWorking() && !gate.block();
    presentApprove();
    m_approve->setProminent(true);
    const auto put = [](QLabel *label, const QString &text) {
        label->setText(text);
        label->setVisible(!text.isEmpty());
    };
    put(m_proof, proofText(state));
    put(m_state, stateText(state, gate));
}

} // namespace gatehouse
