// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "earlierpart.h"

#include "earlierlist.h"
#include "linkbutton.h"
#include "messagebar.h"
#include "quietlabel.h"
#include "theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace gatehouse
{

namespace
{

/// In view in the smallest window: the first notice.

} // namespace

EarlierPart::EarlierPart(QWidget *parent) : QScrollArea(parent)
{
    build();
    connect(m_list, &QListWidget::itemActivated, this, &EarlierPart::allRequested);
    connect(m_more, &QPushButton::clicked, this, &EarlierPart::allRequested);
    // There is something to scroll for the keyboard, or no stop for it.
    connect(verticalScrollBar(), &QScrollBar::rangeChanged, this,
            [this](int, int most) { setFocusPolicy(most > 0 ? Qt::StrongFocus : Qt::NoFocus); });
}

void EarlierPart::build()
{
    setAccessibleName(tr("About the host that the text would go to"));
    setToolTip(tr("The host is the computer named above that the text would go to. What it got is "
                  "looked up in the record on this computer."));
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
    auto *content = new QWidget(this);
    m_undoes = new MessageBar(content, MessageBar::Kind::Lasting);
    m_undoes->setLabelName(QStringLiteral("undoesDisguise"));
    m_doubt = new MessageBar(content, MessageBar::Kind::Lasting);
    m_doubt->setLabelName(QStringLiteral("earlierDoubt"));
    m_list = new EarlierList(content);

    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::smallGap / 2);
    column->addWidget(m_undoes);
    column->addWidget(m_doubt);
    column->addLayout(buildHeading(content));
    column->addWidget(m_list);
    column->addStretch(1);
    setWidget(content);
    setWidgetResizable(true);
    content->installEventFilter(this);
    // The doorstep shows through.
    content->setAutoFillBackground(false);
    viewport()->setAutoFillBackground(false);
    hide();
}

QBoxLayout *EarlierPart::buildHeading(QWidget *content)
{
    m_total = new QuietLabel(content);
    m_total->setObjectName(QStringLiteral("earlierTotal"));
    m_total->setWordWrap(true);
    m_more = new LinkButton({}, Accent::Leaving, content);
    m_more->setObjectName(QStringLiteral("moreEarlier"));
    m_more->setAccessibleName(tr("Show everything that went to this host"));
    m_more->setToolTip(tr("Opens the record of what left this machine, with the very bytes."));
    auto *heading = new QHBoxLayout;
    heading->addWidget(m_total, 1);
    heading->addWidget(m_more, 0, Qt::AlignTop);
    return heading;
}

void EarlierPart::present(const EarlierView &view)
{
    if (view == m_view) {
        return;
    }
    m_view = view;
    presentWarnings();
    presentSends();
    setVisible(view.isShown);
    measure();
}

void EarlierPart::presentWarnings()
{
    QStringList doubts;
    if (m_view.error) {
        doubts << wording::unknownSentence(*m_view.error);
    } else if (m_view.isKnown) {
        doubts << wording::uncertainSentence(m_view.check);
        if (m_view.earlier.erasedAt) {
            doubts << wording::erasedSentence(*m_view.earlier.erasedAt);
        }
    }
    doubts.removeAll(QString());
    m_doubt->showMessage(Tone::Warning, doubts.join(u'\n'));
    m_undoes->showMessage(
        Tone::Warning, m_view.undone ? wording::sentence(*m_view.undone, m_view.level) : QString());
}

void EarlierPart::presentSends()
{
    const bool isTold = m_view.isKnown && !m_view.error;
    m_total->setText(isTold ? wording::total(m_view.earlier, m_view.senders)
                            : tr("Looking up what this host got before …"));
    m_total->setVisible(isTold || !m_view.isKnown);
    // Notices weigh more than the list.
    const bool isNoticed = !m_undoes->text().isEmpty() || !m_doubt->text().isEmpty();
    const std::size_t most = isNoticed ? 1 : 2;
    const std::vector<EarlierSend> &sends = m_view.earlier.sends;
    const auto shown = static_cast<std::ptrdiff_t>(isTold ? std::min(sends.size(), most) : 0);
    m_list->present({sends.begin(), sends.begin() + shown});
    const auto more = static_cast<int>(static_cast<std::ptrdiff_t>(sends.size()) - shown);
    m_more->setVisible(isTold && more > 0);
    m_more->setText(tr("and %n more …", nullptr, more));
}

/// Lines wrap, so how tall it all is depends on the width.
void EarlierPart::measure()
{
    const QLayout *layout = widget()->layout();
    const int height =
        layout->hasHeightForWidth() ? layout->heightForWidth(width()) : layout->sizeHint().height();
    if (height != m_height) {
        m_height = height;
        updateGeometry();
    }
}

QSize EarlierPart::sizeHint() const
{
    return {QScrollArea::sizeHint().width(), m_height};
}

QSize EarlierPart::minimumSizeHint() const
{
    return {0, std::min(m_height, theme::leastLines * fontMetrics().lineSpacing())};
}

void EarlierPart::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    measure();
}

bool EarlierPart::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == widget() && event->type() == QEvent::LayoutRequest) {
        measure();
    }
    return QScrollArea::eventFilter(watched, event);
}

} // namespace gatehouse
