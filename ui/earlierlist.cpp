// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "earlierlist.h"

#include "earlierwording.h"
#include "theme.h"

#include <QEvent>
#include <QResizeEvent>

namespace gatehouse
{

namespace
{

/// What an item keeps around its text.
constexpr int itemMargin = 3;

} // namespace

EarlierList::EarlierList(QWidget *parent) : QListWidget(parent)
{
    setObjectName(QStringLiteral("earlierSends"));
    setAccessibleName(tr("What this host got before"));
    setToolTip(tr("Enter or a double click opens the record of what left this machine."));
    setFrameShape(QFrame::NoFrame);
    setWordWrap(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setResizeMode(QListView::Adjust);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setTabKeyNavigation(false);
    // Its lines begin where those around it do.
    setViewportMargins(-itemMargin, 0, 0, 0);
    // The doorstep shows through.
    viewport()->setAutoFillBackground(false);
    stepBack();
    hide();
}

void EarlierList::present(const std::vector<EarlierSend> &sends)
{
    clear();
    for (const EarlierSend &send : sends) {
        addItem(wording::sentence(send));
    }
    setVisible(!sends.empty());
    measure();
}

/// Lines wrap, so how tall an item is is known only once it has been laid out.
void EarlierList::measure()
{
    doItemsLayout();
    m_height = 0;
    for (int i = 0; i < count(); ++i) {
        m_height += visualItemRect(item(i)).height();
    }
    updateGeometry();
}

QSize EarlierList::sizeHint() const
{
    return {QListWidget::sizeHint().width(), m_height};
}

QSize EarlierList::minimumSizeHint() const
{
    return {0, m_height};
}

void EarlierList::stepBack()
{
    QPalette own = palette();
    const QColor color = theme::mutedText(parentWidget()->palette());
    if (own.color(QPalette::Text) != color) {
        own.setColor(QPalette::Text, color);
        setPalette(own);
    }
}

void EarlierList::resizeEvent(QResizeEvent *event)
{
    QListWidget::resizeEvent(event);
    if (event->oldSize().width() != event->size().width()) {
        measure();
    }
}

void EarlierList::changeEvent(QEvent *event)
{
    QListWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        stepBack();
    } else if (event->type() == QEvent::FontChange) {
        measure();
    }
}

} // namespace gatehouse
