// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "connectionwindow.h"

#include "approvebutton.h"
#include "connectiontext.h"
#include "dialogbuttons.h"
#include "doorstep.h"
#include "exactrequest.h"
#include "messagebar.h"
#include "outboundeditor.h"
#include "quietlabel.h"
#include "replytext.h"
#include "seenwatch.h"
#include "wording.h"

#include <QBoxLayout>
#include <QDialogButtonBox>
#include <QPainter>

namespace gatehouse
{

namespace
{

constexpr int connectionWindowWidth = 620;
constexpr int linesOfTheRequest = 17;

/// The striped place of the button.
class DoorstepFrame : public QWidget
{
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        doorstep::paint(painter, rect(), palette());
    }
};

QLayout *headed(const QString &heading, QWidget *view)
{
    auto *column = new QVBoxLayout;
    column->setSpacing(theme::smallGap);
    column->addWidget(new QLabel(heading, view->parentWidget()));
    column->addWidget(view, 1);
    return column;
}

QLabel *wrapped(QLabel *label, const char *objectName)
{
    label->setObjectName(QLatin1String(objectName));
    label->setWordWrap(true);
    return label;
}

} // namespace

ConnectionWindow::ConnectionWindow(const CloudMeans &means, QWidget *parent)
    : FittingDialog(parent), m_test(means)
{
    build();
    connectParts();
}

void ConnectionWindow::build()
{
    setObjectName(QStringLiteral("connectionWindow"));
    setWindowTitle(tr("Test the connection"));
    auto *explanation = new QuietLabel(
        this, tr("Asks for a plan for one made-up machine, the same for everybody. Nothing of your "
                 "household goes along; that you asked, and when, the service will know. It needs "
                 "your approval like every request, and is written down before it leaves."));
    explanation->setWordWrap(true);
    m_text = new OutboundEditor(this);
    m_text->setObjectName(QStringLiteral("testText"));
    m_text->setAccessibleName(tr("What the test asks"));
    m_text->setFont(theme::monospaced());
    m_text->setReadOnly(true);
    // Its lines, and the empty one behind them.
    m_text->setFixedHeight(m_text->fontMetrics().lineSpacing() * (theme::leastLines + 1) +
                           2 * theme::textMargin + theme::smallGap);
    m_seen = new SeenWatch(*m_text);
    m_exact = new ExactRequest(this);
    m_exact->setObjectName(QStringLiteral("testRequest"));
    m_exact->setAccessibleName(tr("Exact request of the test"));
    m_exact->setMinimumHeight(m_exact->fontMetrics().lineSpacing() * linesOfTheRequest);
    for (QFrame *view : {static_cast<QFrame *>(m_text), static_cast<QFrame *>(m_exact)}) {
        view->setFrameShape(QFrame::StyledPanel);
    }
    m_notice = new MessageBar(this, MessageBar::Kind::Lasting);
    m_notice->setLabelName(QStringLiteral("testNotice"));
    m_said = new MessageBar(this, MessageBar::Kind::Lasting);
    m_said->setLabelName(QStringLiteral("testSaid"));
    auto *box = new QDialogButtonBox(QDialogButtonBox::Close, this);
    m_again = box->addButton(tr("Test a&gain"), QDialogButtonBox::ActionRole);
    m_again->setObjectName(QStringLiteral("testAgain"));
    leaveEnterAlone(*box);
    connect(box, &QDialogButtonBox::rejected, this, &QDialog::close);

    auto *column = new QVBoxLayout(this);
    column->setSpacing(theme::gap);
    column->addWidget(explanation);
    column->addLayout(headed(tr("What is asked"), m_text));
    column->addLayout(headed(tr("All that is sent"), m_exact), 1);
    column->addWidget(m_notice);
    column->addWidget(buildDoorstep());
    column->addWidget(m_said);
    column->addWidget(box);
    resize(connectionWindowWidth, height());
}

QWidget *ConnectionWindow::buildDoorstep()
{
    auto *frame = new DoorstepFrame(this);
    m_host = wrapped(new WrappedLabel(frame), "testHost");
    QFont font = theme::monospaced();
    font.setBold(true);
    m_host->setFont(font);
    m_destination = wrapped(new QuietLabel(frame), "testDestination");
    m_state = wrapped(new QuietLabel(frame), "testState");
    m_stop = new QPushButton(tr("&Stop"), frame);
    m_stop->setObjectName(QStringLiteral("testStop"));
    m_stop->setAccessibleName(tr("Stop the test"));
    m_stop->setAutoDefault(false);
    m_approve = new ApproveButton(tr("Approve and send"), frame);
    m_approve->setObjectName(QStringLiteral("testApprove"));
    m_approve->setAccessibleName(tr("Approve and send the test"));
    m_approve->setToolTip(tr("Hands these very bytes, and nothing else, to this host. "
                             "Enter does nothing here; press the button."));
    m_approve->setFill(theme::Fill::Leaves);
    m_approve->setProminent(true);

    auto *decision = new QHBoxLayout;
    decision->setSpacing(theme::smallGap);
    decision->addWidget(m_state, 1);
    decision->addWidget(m_stop);
    decision->addWidget(m_approve);
    auto *column = new QVBoxLayout(frame);
    column->setContentsMargins(theme::gap, theme::gap + doorstep::stripes, theme::gap, theme::gap);
    column->setSpacing(theme::smallGap);
    column->addWidget(m_host);
    column->addWidget(m_destination);
    column->addLayout(decision);
    return frame;
}

void ConnectionWindow::connectParts()
{
    connect(&m_test, &ConnectionTest::changed, this, &ConnectionWindow::present);
    connect(m_seen, &SeenWatch::allSeen, this,
            [this] { m_test.markSeen(m_test.gate().revision()); });
    connect(m_approve, &ApproveButton::clicked, this, &ConnectionWindow::approve);
    connect(m_stop, &QPushButton::clicked, &m_test, &ConnectionTest::stop);
    connect(m_again, &QPushButton::clicked, this, &ConnectionWindow::againRequested);
}

void ConnectionWindow::lay(const CloudSettings &settings, const PrivateWords &words)
{
    const Result<void> laid = m_test.lay(settings, words);
    m_text->replaceText(laid ? ConnectionTest::text() : QString(), GuardedEditor::Undo::Forget);
    if (laid) {
        m_exact->present(m_test.gate().bytes(), m_test.gate().destination());
    }
    m_notice->clear();
    QStringList notices;
    for (const QString &word : m_test.gate().wordsOfDestination()) {
        notices << wording::destinationHolds(word);
    }
    if (!laid) {
        notices << wording::sentence(laid.error());
    }
    if (!notices.isEmpty()) {
        m_notice->showMessage(Tone::Warning, notices.join(u' '));
    }
    m_seen->restart();
    present();
}

/// What has lain here for too long is laid anew by the button beside it.
void ConnectionWindow::approve()
{
    if (!m_test.approve(m_test.gate().revision())) {
        present();
    }
}

void ConnectionWindow::hideEvent(QHideEvent *event)
{
    FittingDialog::hideEvent(event);
    m_test.stop();
}

void ConnectionWindow::present()
{
    presentGate();
    presentOutcome();
}

void ConnectionWindow::presentGate()
{
    const ApprovalGate &gate = m_test.gate();
    m_host->setText(origin(gate.destination()));
    m_destination->setText(doorstep::destinationText(gate));
    const std::optional<GateBlock> block = gate.block();
    m_approve->setEnabled(!block);
    m_stop->setVisible(m_test.isUnderWay());
    m_again->setVisible(block == GateBlock::AlreadyApproved || block == GateBlock::TooOld);
    m_again->setEnabled(!m_test.isUnderWay());
    m_state->setText(stateText());
}

QString ConnectionWindow::stateText() const
{
    if (m_test.isUnderWay()) {
        return m_test.progress() ? replyText(*m_test.progress()) : QString();
    }
    const std::optional<GateBlock> block = m_test.gate().block();
    if (!block || block == GateBlock::AlreadyApproved) {
        return {};
    }
    return block == GateBlock::TooOld
               ? tr("This has lain here for more than ten minutes. Press Test again.")
               : wording::sentence(*block);
}

void ConnectionWindow::presentOutcome()
{
    const std::optional<ConnectionOutcome> &outcome = m_test.outcome();
    if (!outcome) {
        m_said->clear();
        return;
    }
    const bool isGood = outcome->plan && *outcome->plan == ConnectionOutcome::Plan::KeepsRules;
    m_said->showMessage(isGood ? Tone::Good : Tone::Warning, outcomeText(*outcome));
}

} // namespace gatehouse
