// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "outboundpane.h"

#include "ageline.h"
#include "approvalgate.h"
#include "approvebar.h"
#include "exactrequest.h"
#include "findingslist.h"
#include "levelnote.h"
#include "outboundeditor.h"
#include "runstate.h"
#include "seenwatch.h"
#include "textdoor.h"

#include <QTimer>
#include <QVBoxLayout>

namespace gatehouse
{

namespace
{

/// What keys that come at once leave is read back together; the approval falls with the first one.
/// Findings are there within 60 ms of a key.
constexpr int restMilliseconds = 20;

} // namespace

OutboundPane::OutboundPane(QWidget *parent)
    : Pane(Accent::Leaving,
           {.title = tr("Leaves this machine"),
            .meaning = tr("only if you approve it"),
            .accessibleName = tr("Heading: what leaves this machine")},
           parent)
{
    build();
    connectParts();
}

void OutboundPane::build()
{
    m_editor = new OutboundEditor(this);
    m_editor->setObjectName(QStringLiteral("outboundText"));
    m_editor->setAccessibleName(tr("Leaves this machine"));
    m_editor->setFont(theme::monospaced());
    m_editor->setReadOnly(true);
    m_editor->setPlaceholderText(
        tr("The problem without names appears here:\n\nto read, to change, to approve."));
    m_age = new AgeLine(this);
    m_level = new LevelNote(this);
    m_findings = new FindingsList(this);
    m_exact = new ExactRequest(this);
    m_exact->hide();
    m_bar = new ApproveBar(this);
    m_seen = new SeenWatch(*m_editor);
    m_rest = new QTimer(this);
    m_rest->setSingleShot(true);
    m_rest->setInterval(restMilliseconds);

    auto *editors = new QVBoxLayout;
    editors->setContentsMargins(theme::paneEdge - theme::textMargin - 1, 0, 2, 0);
    editors->addWidget(m_editor, 3);
    editors->addWidget(m_exact, 2);
    body()->addLayout(editors, 1);
    auto *note = new QVBoxLayout;
    note->setContentsMargins(theme::paneEdge - theme::textMargin - 1, 0, 2, 0);
    note->addWidget(m_level);
    body()->addLayout(note);
    auto *list = new QVBoxLayout;
    list->setContentsMargins(theme::paneEdge - 5, theme::smallGap + 2, 2, theme::smallGap);
    auto *age = new QVBoxLayout;
    age->setContentsMargins(5, 0, 0, 0);
    age->addWidget(m_age);
    list->addLayout(age);
    list->addWidget(m_findings);
    body()->addLayout(list);
    ruleAbove(list);
    body()->addWidget(m_bar);
    ruleAbove(body()->itemAt(body()->count() - 1));
}

void OutboundPane::connectParts()
{
    connect(m_editor, &QPlainTextEdit::textChanged, this, &OutboundPane::noteEdit);
    connect(m_editor, &GuardedEditor::refused, this, &OutboundPane::refused);
    connect(m_rest, &QTimer::timeout, this, &OutboundPane::reportEdit);
    connect(m_seen, &SeenWatch::allSeen, this, &OutboundPane::reportSeen);
    connect(m_findings, &FindingsList::activated, this, &OutboundPane::goTo);
    connect(m_findings, &FindingsList::actionRequested, this, &OutboundPane::act);
    connect(m_age, &AgeLine::renewRequested, this, &OutboundPane::renewRequested);
    connect(m_bar, &ApproveBar::approved, this, &OutboundPane::approved);
    connect(m_bar, &ApproveBar::recordRequested, this, &OutboundPane::recordRequested);
    connect(m_bar, &ApproveBar::exactRequestToggled, m_exact, &QWidget::setVisible);
}

/// Highlighting and the like change the document without changing a letter.
void OutboundPane::noteEdit()
{
    const QString text = m_editor->words();
    if (text == m_text) {
        return;
    }
    m_text = text;
    m_rest->start();
    m_seen->restart();
    Q_EMIT touched();
}

/// What was typed key by key has not come through the door yet. What that refuses is taken out
/// again.
void OutboundPane::reportEdit()
{
    if (const Result<QString> admitted = textdoor::admit(m_text); !admitted) {
        m_text = m_admitted;
        m_editor->replaceText(m_text, GuardedEditor::Undo::Keep);
        Q_EMIT refused(admitted.error());
    }
    m_admitted = m_text;
    Q_EMIT edited(m_text);
}

void OutboundPane::reportSeen()
{
    if (!m_rest->isActive()) {
        Q_EMIT seen(m_revision);
    }
}

void OutboundPane::presentText(const RunState &state)
{
    m_editor->setReadOnly(!state.isEditable());
    if (m_rest->isActive() || !state.review || state.review->text == m_text) {
        return;
    }
    m_text = state.review->text;
    m_admitted = m_text;
    m_editor->replaceText(m_text, GuardedEditor::Undo::Keep);
}

void OutboundPane::present(const RunState &state, const ApprovalGate &gate)
{
    if (state.phase == RunPhase::Sanitizing) {
        m_rest->stop();
    }
    presentText(state);
    m_level->present(state);
    presentFindings(state, gate);
    m_bar->present(state, gate);
    m_exact->present(gate.bytes(), gate.destination());
    if (m_revision != gate.revision()) {
        m_revision = gate.revision();
        m_seen->restart();
    }
}

/// While keys go down the last findings stay, for a list that comes and goes is hard to read;
/// nothing can be approved then.
void OutboundPane::presentFindings(const RunState &state, const ApprovalGate &gate)
{
    if (!m_rest->isActive()) {
        const std::vector<Finding> findings = collectFindings(state, gate);
        m_findings->present(findings);
        m_editor->mark(findings);
    }
    m_wordsChanged = state.reviewIsOld;
    m_editor->setOld(m_wordsChanged || m_isAged);
}

void OutboundPane::presentAge(int minutes)
{
    m_isAged = minutes > 0;
    m_age->present(minutes);
    m_editor->setOld(m_wordsChanged || m_isAged);
}

void OutboundPane::presentEarlier(const EarlierView &view)
{
    m_bar->presentEarlier(view);
}

void OutboundPane::act(const Finding &finding)
{
    switch (finding.action) {
    case Finding::Action::None:
        break;
    case Finding::Action::Tidy:
        Q_EMIT tidyRequested();
        break;
    case Finding::Action::LetOut:
        Q_EMIT agreed(m_revision, finding.place.span);
        break;
    case Finding::Action::TakeOver:
    case Finding::Action::TakeOverAll:
    case Finding::Action::UseClock:
    case Finding::Action::UseReaders:
    case Finding::Action::UseReadersAll:
    case Finding::Action::KeepModels:
    case Finding::Action::ShowModels:
        Q_EMIT actionRequested(finding);
        break;
    }
}

void OutboundPane::zoom(int steps)
{
    m_editor->zoomIn(steps);
    m_exact->zoomIn(steps);
}

void OutboundPane::goTo(const Finding &finding)
{
    switch (finding.where) {
    case Finding::Where::Nowhere:
        break;
    case Finding::Where::PrivateText:
        Q_EMIT privatePlaceChosen(finding.place);
        break;
    case Finding::Where::OutboundText:
        m_editor->goTo(finding.place.line, finding.place.span);
        break;
    }
}

} // namespace gatehouse
