// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "guardededitor.h"

#include "escapinghighlighter.h"
#include "spanframe.h"
#include "textdoor.h"
#include "theme.h"
#include "unseen.h"

#include <QContextMenuEvent>
#include <QMenu>
#include <QMimeData>
#include <QPainter>
#include <QScrollBar>
#include <QUrl>

#include <algorithm>

namespace gatehouse
{

GuardedEditor::GuardedEditor(QWidget *parent) : QPlainTextEdit(parent)
{
    setFrameShape(QFrame::NoFrame);
    setTabChangesFocus(true);
    setLineWrapMode(QPlainTextEdit::WidgetWidth);
    document()->setDocumentMargin(theme::textMargin);
    viewport()->setMouseTracking(true);
    connect(document(), &QTextDocument::contentsChange, this,
            [this](int from, int, int added) { lookForUnseen(from, added); });
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &GuardedEditor::viewChanged);
}

QString GuardedEditor::words() const
{
    QString text = document()->toRawText();
    return text.replace(QChar::ParagraphSeparator, u'\n');
}

/// What is copied is what stands there, too.
QMimeData *GuardedEditor::createMimeDataFromSelection() const
{
    QString text = textCursor().selectedText();
    auto *copy = new QMimeData;
    copy->setText(text.replace(QChar::ParagraphSeparator, u'\n'));
    return copy;
}

void GuardedEditor::lookForUnseen(int from, int added)
{
    if (m_hasEscapes || added == 0) {
        return;
    }
    const int end = from + added;
    for (QTextBlock block = document()->findBlock(from); block.isValid() && block.position() <= end;
         block = block.next()) {
        if (hasUnseen(block.text())) {
            m_hasEscapes = true;
            prepareEscapes();
            return;
        }
    }
}

void GuardedEditor::replaceText(const QString &text, Undo undo)
{
    if (undo == Undo::Forget) {
        setPlainText(text);
        return;
    }
    QTextCursor cursor(document());
    cursor.select(QTextCursor::Document);
    cursor.insertText(text);
    moveCursor(QTextCursor::Start);
}

void GuardedEditor::goTo(int line, Span span)
{
    const QTextBlock block = document()->findBlockByNumber(line - 1);
    if (!block.isValid()) {
        return;
    }
    const auto last = static_cast<qsizetype>(block.position() + block.length() - 1);
    const qsizetype first = block.position();
    QTextCursor cursor(block);
    if (!span.isEmpty() && span.from >= first && span.from <= last) {
        cursor.setPosition(static_cast<int>(span.from));
        cursor.setPosition(static_cast<int>(std::min(span.to, last)), QTextCursor::KeepAnchor);
    } else {
        cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
    }
    setTextCursor(cursor);
    centerCursor();
    setFocus(Qt::OtherFocusReason);
}

bool GuardedEditor::canInsertFromMimeData(const QMimeData *source) const
{
    return source->hasText() || source->hasUrls();
}

void GuardedEditor::insertFromMimeData(const QMimeData *source)
{
    const QList<QUrl> urls = source->urls();
    if (!urls.isEmpty() && urls.first().isLocalFile()) {
        Q_EMIT fileDropped(urls.first().toLocalFile());
        return;
    }
    if (isReadOnly()) {
        return;
    }
    const Result<QString> text = textdoor::admit(source->text());
    if (!text) {
        Q_EMIT refused(text.error());
        return;
    }
    if (document()->characterCount() + text->size() > textdoor::largestText) {
        Q_EMIT refused({.kind = ErrorKind::TextTooLarge});
        return;
    }
    if (const int line = tooLongLineWith(*text); line > 0) {
        Q_EMIT refused({.kind = ErrorKind::LineTooLong, .place = {.line = line}});
        return;
    }
    textCursor().insertText(*text);
    ensureCursorVisible();
}

int GuardedEditor::tooLongLineWith(const QString &text) const
{
    const QTextCursor cursor = textCursor();
    const QTextBlock first = document()->findBlock(cursor.selectionStart());
    const QTextBlock last = document()->findBlock(cursor.selectionEnd());
    const int before = cursor.selectionStart() - first.position();
    const int after = last.position() + last.length() - 1 - cursor.selectionEnd();
    const qsizetype lineFeeds = text.count(u'\n');
    const qsizetype head = lineFeeds > 0 ? text.indexOf(u'\n') : text.size();
    const qsizetype tail = text.size() - (text.lastIndexOf(u'\n') + 1);
    if (before + head + (lineFeeds > 0 ? 0 : after) > textdoor::longestLine) {
        return first.blockNumber() + 1;
    }
    if (lineFeeds > 0 && tail + after > textdoor::longestLine) {
        return first.blockNumber() + 1 + static_cast<int>(lineFeeds);
    }
    return 0;
}

/// What is selected at \a cursor, or the word there.
PrivateText GuardedEditor::wordsAt(QTextCursor cursor) const
{
    if (!cursor.hasSelection()) {
        cursor.select(QTextCursor::WordUnderCursor);
    }
    return PrivateText(cursor.selectedText());
}

void GuardedEditor::keepChosenWords()
{
    if (const PrivateText words = wordsAt(textCursor()); !words.isEmpty()) {
        Q_EMIT neverLeaves(words);
    }
}

/// The usual menu, with a way to keep the words at that place.
void GuardedEditor::contextMenuEvent(QContextMenuEvent *event)
{
    constexpr int longestShown = 32;
    const QTextCursor chosen = textCursor();
    const bool isAtCaret = chosen.hasSelection() || event->reason() == QContextMenuEvent::Keyboard;
    const PrivateText words = wordsAt(isAtCaret ? chosen : cursorForPosition(event->pos()));
    QMenu *menu = createStandardContextMenu(event->pos());
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (!words.isEmpty()) {
        QString shown = words.reveal().simplified().left(longestShown);
        shown.replace(u'&', QStringLiteral("&&"));
        menu->addSeparator();
        //: %1 are words that the person chose.
        QAction *keep = menu->addAction(tr("Never let “%1” leave").arg(shown));
        keep->setObjectName(QStringLiteral("neverLeave"));
        connect(keep, &QAction::triggered, this, [this, words] { Q_EMIT neverLeaves(words); });
    }
    menu->popup(event->globalPos());
}

void GuardedEditor::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    Q_EMIT viewChanged();
}

void GuardedEditor::bringIntoView(const Span &span)
{
    QTextCursor cursor(document());
    cursor.setPosition(static_cast<int>(span.from));
    setTextCursor(cursor);
    ensureCursorVisible();
}

void GuardedEditor::setFramed(std::vector<Span> spans)
{
    std::sort(spans.begin(), spans.end());
    if (spans != m_framed) {
        m_framed = std::move(spans);
        viewport()->update();
    }
}

int GuardedEditor::positionAt(const QPoint &point) const
{
    const QTextCursor cursor = cursorForPosition(point);
    return characterAt(point, cursorRect(cursor), cursor.position(),
                       fontMetrics().averageCharWidth() * 2);
}

bool GuardedEditor::viewportEvent(QEvent *event)
{
    if (m_pointed.follow(*event, [this](const QPoint &point) { return positionAt(point); })) {
        Q_EMIT pointed(m_pointed.place());
    }
    return QPlainTextEdit::viewportEvent(event);
}

void GuardedEditor::paintEvent(QPaintEvent *event)
{
    QPlainTextEdit::paintEvent(event);
    if (m_framed.empty() && !m_hasEscapes) {
        return;
    }
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    QTextBlock block = m_hasEscapes ? firstVisibleBlock() : QTextBlock();
    for (; block.isValid(); block = block.next()) {
        const QRectF place = geometryOf(block);
        if (place.top() > viewport()->height()) {
            break;
        }
        if (block.isVisible()) {
            paintEscapes(painter, block, place.topLeft(), palette());
        }
    }
    paintFrames(painter);
}

/// A frame, not a colour alone; and no more than what is in view of it.
void GuardedEditor::paintFrames(QPainter &painter) const
{
    setFramePen(painter, palette());
    const qsizetype first = firstVisibleBlock().position();
    const qsizetype last = cursorForPosition(viewport()->rect().bottomRight()).position();
    const auto from = std::partition_point(m_framed.begin(), m_framed.end(),
                                           [first](Span span) { return span.to <= first; });
    for (auto span = from; span != m_framed.end() && span->from <= last; ++span) {
        const QTextBlock block = document()->findBlock(static_cast<int>(span->from));
        if (block.isValid() && block.isVisible()) {
            paintFrame(painter, block, geometryOf(block).topLeft(), *span);
        }
    }
}

/// The boxes are as large as the letters.
void GuardedEditor::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange && m_hasEscapes) {
        document()->findChild<EscapingHighlighter *>()->rehighlight();
    }
}

void GuardedEditor::showEvent(QShowEvent *event)
{
    QPlainTextEdit::showEvent(event);
    Q_EMIT viewChanged();
}

} // namespace gatehouse
