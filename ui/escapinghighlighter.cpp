// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "escapinghighlighter.h"

#include "theme.h"
#include "unseen.h"

#include <QGlyphRun>
#include <QPainter>
#include <QPalette>
#include <QTextDocument>
#include <QTextLayout>

namespace gatehouse
{

namespace
{

/// Qt gives these no room of their own: the room is made before them.
bool takesNoRoom(char32_t code)
{
    return code == QChar::SoftHyphen || code == QChar::ObjectReplacementCharacter;
}

/// Where the box of \a unseen begins, which is \a width wide and stands on \a line.
qreal leftOf(const UnseenCharacter &unseen, const QTextLine &line, qreal width)
{
    const QList<QGlyphRun> runs = line.glyphRuns(unseen.at, unseen.length);
    if (!takesNoRoom(unseen.code) && !runs.isEmpty() && !runs.front().positions().isEmpty()) {
        return runs.front().positions().front().x();
    }
    // A line separator has the rest of the line.
    const qreal x = line.cursorToX(unseen.at);
    if (!takesNoRoom(unseen.code)) {
        return x;
    }
    // The room is on the right of the letter before, also where letters run to the left.
    const qreal before = unseen.at > 0 ? line.cursorToX(unseen.at - 1) : x;
    return std::max(std::max(x, before) - width, line.x());
}

void paintEscape(QPainter &painter, const QRectF &area, char32_t code, const QPalette &palette)
{
    const QColor tone = theme::tone(Tone::Warning, palette);
    painter.setPen(QPen(tone, 1));
    painter.setBrush(theme::blend(palette.color(QPalette::Base), tone, 12));
    painter.drawRoundedRect(area, 2, 2);
    painter.drawText(area, Qt::AlignCenter | Qt::TextDontClip, escapeLabel(code));
}

} // namespace

EscapingHighlighter::EscapingHighlighter(QTextDocument *document) : QSyntaxHighlighter(document) {}

void EscapingHighlighter::highlightBlock(const QString &text)
{
    markLine(text);
    if (!hasUnseen(text)) {
        return;
    }
    const QFont font = document()->defaultFont();
    for (const UnseenCharacter &unseen : unseenIn(text)) {
        const bool isBefore = takesNoRoom(unseen.code) && unseen.at > 0;
        const int at = isBefore ? unseen.at - 1 : unseen.at;
        QTextCharFormat format = this->format(at);
        const qreal room = isBefore ? format.fontLetterSpacing() : 0;
        format.setFontLetterSpacingType(QFont::AbsoluteSpacing);
        format.setFontLetterSpacing(room + escapeWidth(unseen.code, font));
        if (!isBefore) {
            // No empty box of the font's own besides.
            format.setForeground(Qt::transparent);
        }
        setFormat(at, isBefore ? 1 : unseen.length, format);
    }
}

void paintEscapes(QPainter &painter, const QTextBlock &block, const QPointF &origin,
                  const QPalette &palette)
{
    const QString text = block.text();
    if (!hasUnseen(text)) {
        return;
    }
    const QFont font = block.document()->defaultFont();
    painter.setFont(escapeFont(font));
    for (const UnseenCharacter &unseen : unseenIn(text)) {
        const QTextLine line = block.layout()->lineForTextPosition(unseen.at);
        if (!line.isValid()) {
            continue;
        }
        const qreal width = escapeWidth(unseen.code, font);
        const QRectF room(leftOf(unseen, line, width), line.y(), width, line.height());
        paintEscape(painter, room.translated(origin).adjusted(1, 1.5, -1, -1.5), unseen.code,
                    palette);
    }
}

} // namespace gatehouse
