// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "linemargin.h"

#include "glyph.h"
#include "linemark.h"
#include "privateeditor.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace gatehouse
{

namespace
{

void paintMark(QPainter &painter, const LineMark &mark, const QRectF &area, const QPalette &palette)
{
    if (mark.isWrong()) {
        paint(painter, Glyph::Barred, area, theme::tone(Tone::Blocked, palette));
    } else if (mark.state() == LineState::Unread) {
        paint(painter, Glyph::Triangle, area, theme::tone(Tone::Warning, palette));
    } else if (mark.state() == LineState::Unneeded) {
        paint(painter, Glyph::Ring, area, theme::mutedText(palette));
    }
}

bool isEmpty(const QTextBlock &block)
{
    return block.length() <= 1;
}

} // namespace

LineMargin::LineMargin(PrivateEditor *editor) : QWidget(editor), m_editor(editor)
{
    setBackgroundRole(QPalette::Base);
    connect(editor, &QPlainTextEdit::updateRequest, this, [this](const QRect &, int) { update(); });
}

void LineMargin::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    const int lineHeight = m_editor->fontMetrics().height();
    const int size = std::min(lineHeight - 2, width - 1);
    QTextBlock block = m_editor->firstBlock();
    for (; block.isValid(); block = block.next()) {
        const QRectF geometry = m_editor->geometryOf(block);
        if (geometry.top() > event->rect().bottom()) {
            return;
        }
        // The sign of a line that is being written stays until it was read again.
        if (const LineMark *mark = LineMark::lastOf(block); mark != nullptr && !isEmpty(block)) {
            const QRectF area(2, geometry.top() + (lineHeight - size) / 2.0, size, size);
            paintMark(painter, *mark, area, palette());
        }
    }
}

bool LineMargin::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        QToolTip::showText(help->globalPos(), PrivateEditor::lineMeaning(blockAt(help->y())), this);
        return true;
    }
    return QWidget::event(event);
}

QTextBlock LineMargin::blockAt(int y) const
{
    return m_editor->cursorForPosition(QPoint(0, y)).block();
}

} // namespace gatehouse
