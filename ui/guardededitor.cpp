// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "guardededitor.h"

#include "textdoor.h"
#include "theme.h"

#include <QMimeData>
#include <QScrollBar>
#include <QUrl>

namespace gatehouse
{

GuardedEditor::GuardedEditor(QWidget *parent) : QPlainTextEdit(parent)
{
    setFrameShape(QFrame::NoFrame);
    setTabChangesFocus(true);
    setLineWrapMode(QPlainTextEdit::WidgetWidth);
    document()->setDocumentMargin(theme::textMargin);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &GuardedEditor::viewChanged);
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

void GuardedEditor::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    Q_EMIT viewChanged();
}

void GuardedEditor::showEvent(QShowEvent *event)
{
    QPlainTextEdit::showEvent(event);
    Q_EMIT viewChanged();
}

} // namespace gatehouse
