// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "messagebar.h"

#include "glyph.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

namespace gatehouse
{

namespace
{

constexpr int messageSignSize = 18;

} // namespace

MessageBar::MessageBar(QWidget *parent, Kind kind) : QWidget(parent), m_label(new QLabel(this))
{
    m_label->setTextFormat(Qt::PlainText);
    m_label->setWordWrap(true);
    m_label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(theme::gap + messageSignSize + theme::gap, theme::smallGap,
                            theme::smallGap, theme::smallGap);
    row->addWidget(m_label, 1);
    if (kind == Kind::Dismissable) {
        auto *dismiss = new QPushButton(tr("Dismiss"), this);
        dismiss->setFlat(true);
        dismiss->setAutoDefault(false);
        connect(dismiss, &QPushButton::clicked, this, &MessageBar::clear);
        row->addWidget(dismiss);
    }
    hide();
}

void MessageBar::setLabelName(const QString &name)
{
    m_label->setObjectName(name);
}

void MessageBar::showMessage(Tone tone, const QString &sentence)
{
    m_tone = tone;
    m_label->setText(sentence);
    setVisible(!sentence.isEmpty());
    update();
}

void MessageBar::clear()
{
    showMessage(m_tone, {});
}

QString MessageBar::text() const
{
    return m_label->text();
}

void MessageBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor color = theme::tone(m_tone, palette());
    const QColor ground = theme::blend(palette().color(QPalette::Base), color, 12);
    painter.setBrush(ground);
    painter.setPen(theme::blend(ground, color, 40));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), theme::cornerRadius,
                            theme::cornerRadius);
    const QRectF area(theme::gap, (height() - messageSignSize) / 2.0, messageSignSize,
                      messageSignSize);
    paint(painter, glyphOf(m_tone), area, color);
}

} // namespace gatehouse
