// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "answerview.h"

#include "spanframe.h"
#include "theme.h"

#include <QAbstractTextDocumentLayout>
#include <QPainter>
#include <QScrollBar>
#include <QTextBlock>

namespace gatehouse
{

namespace
{

constexpr int headlinePercent = 132;
/// Of the usual size: an empty line between paragraphs.
constexpr int gapPercent = 55;

QString bullet()
{
    return QStringLiteral("- ");
}

} // namespace

AnswerView::AnswerView(QWidget *parent) : QTextEdit(parent)
{
    setFrameShape(QFrame::NoFrame);
    setReadOnly(true);
    setAcceptRichText(false);
    setTabChangesFocus(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    document()->setDocumentMargin(theme::textMargin);
    document()->setUndoRedoEnabled(false);
    viewport()->setMouseTracking(true);
    connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
            &QWidget::updateGeometry);
}

void AnswerView::present(const Words &words)
{
    if (words != m_words) {
        m_words = words;
        m_framed.clear();
        write();
        Q_EMIT rewritten();
    }
}

const std::vector<wording::AnswerText::Stretch> &AnswerView::stretches() const
{
    static const std::vector<wording::AnswerText::Stretch> none;
    return m_words.isOld ? none : m_words.stretches;
}

void AnswerView::write()
{
    clear();
    if (m_words.text.isEmpty()) {
        updateGeometry();
        return;
    }
    QTextCursor cursor(document());
    const QStringList lines = m_words.text.split(u'\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        writeLine(cursor, lines.at(i), i == 0);
    }
    moveCursor(QTextCursor::Start);
    updateGeometry();
}

void AnswerView::writeLine(QTextCursor &cursor, const QString &line, bool isFirst)
{
    if (isFirst) {
        cursor.setBlockFormat(blockFormat(line));
        cursor.setBlockCharFormat(charFormat(line, isFirst));
    } else {
        cursor.insertBlock(blockFormat(line), charFormat(line, isFirst));
    }
    cursor.insertText(line, charFormat(line, isFirst));
}

/// The lines of a list hang behind their sign.
QTextBlockFormat AnswerView::blockFormat(const QString &line) const
{
    QTextBlockFormat format;
    if (line.startsWith(bullet())) {
        const qreal indent = fontMetrics().horizontalAdvance(bullet());
        format.setLeftMargin(indent);
        format.setTextIndent(-indent);
    }
    return format;
}

QTextCharFormat AnswerView::charFormat(const QString &line, bool isFirst) const
{
    QTextCharFormat format;
    const QPalette palette = parentWidget()->palette();
    format.setFont(font());
    format.setForeground(m_words.isOld ? theme::mutedText(palette) : palette.color(QPalette::Text));
    if (isFirst) {
        format.setFont(theme::scaled(*this, headlinePercent));
        format.setFontWeight(QFont::DemiBold);
    } else if (line.isEmpty()) {
        format.setFont(theme::scaled(*this, gapPercent));
    } else if (line == m_words.proof && m_words.isProved && !m_words.isOld) {
        format.setForeground(theme::tone(Tone::Good, palette));
        format.setFontWeight(QFont::DemiBold);
    } else if (line.endsWith(u':') && !line.startsWith(bullet())) {
        format.setForeground(theme::mutedText(palette));
    }
    return format;
}

void AnswerView::zoom(int steps)
{
    zoomIn(steps);
    write();
}

QSize AnswerView::sizeHint() const
{
    const int least = minimumSizeHint().height();
    const int height = static_cast<int>(document()->size().height()) + 2;
    return {QTextEdit::sizeHint().width(),
            m_words.text.isEmpty() ? least : std::max(height, least)};
}

QSize AnswerView::minimumSizeHint() const
{
    return {QTextEdit::minimumSizeHint().width(),
            theme::leastLines * fontMetrics().lineSpacing() + 2 * theme::textMargin};
}

void AnswerView::setFramed(std::vector<Span> spans)
{
    if (spans != m_framed) {
        m_framed = std::move(spans);
        viewport()->update();
    }
}

QPoint AnswerView::scrolledBy() const
{
    return {horizontalScrollBar()->value(), verticalScrollBar()->value()};
}

void AnswerView::bringIntoView(const Span &span)
{
    QTextCursor cursor(document());
    cursor.setPosition(static_cast<int>(std::min(span.from, m_words.text.size())));
    const QRect place = cursorRect(cursor);
    QScrollBar *bar = verticalScrollBar();
    if (place.top() < 0) {
        bar->setValue(bar->value() + place.top() - theme::textMargin);
    } else if (place.bottom() > viewport()->height()) {
        bar->setValue(bar->value() + place.bottom() - viewport()->height() + theme::textMargin);
    }
}

void AnswerView::paintEvent(QPaintEvent *event)
{
    QTextEdit::paintEvent(event);
    if (m_framed.empty()) {
        return;
    }
    QPainter painter(viewport());
    setFramePen(painter, palette());
    for (const Span &span : m_framed) {
        const QTextBlock block = document()->findBlock(static_cast<int>(span.from));
        if (block.isValid()) {
            paintFrame(painter, block, block.layout()->position() - QPointF(scrolledBy()), span);
        }
    }
}

/// The headline's letters are the widest.
int AnswerView::positionAt(const QPoint &point) const
{
    const QTextCursor cursor = cursorForPosition(point);
    return characterAt(point, cursorRect(cursor), cursor.position(),
                       fontMetrics().averageCharWidth() * 3);
}

bool AnswerView::viewportEvent(QEvent *event)
{
    if (m_pointed.follow(*event, [this](const QPoint &point) { return positionAt(point); })) {
        Q_EMIT pointed(m_pointed.place());
    }
    return QTextEdit::viewportEvent(event);
}

void AnswerView::changeEvent(QEvent *event)
{
    QTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        write();
    }
}

} // namespace gatehouse
