// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "error.h"
#include "pointedcharacter.h"
#include "privatetext.h"

#include <QPlainTextEdit>
#include <QTextBlock>

#include <vector>

class QPainter;

namespace gatehouse
{

/// A plain text editor whose only way in for text from outside is the door: what it refuses is
/// never inserted, and the text that is there stays as it was.
class GuardedEditor : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit GuardedEditor(QWidget *parent = nullptr);

    /// All text as it is, to the last character that does not show; toPlainText() makes plain
    /// spaces of those that do not break.
    QString words() const;

    /// Puts \a text, which has come through the door, in place of all text. With undo, the person
    /// can go back to what stood there.
    enum class Undo
    {
        Forget,
        Keep,
    };
    void replaceText(const QString &text, Undo undo);

    /// Moves the cursor to \a line, counted from 1, and selects \a span of it where that is not
    /// empty. \a span counts from the start of the text.
    void goTo(int line, Span span = {});

    /// Moves the cursor to the start of \a span and scrolls to it where it is out of view; the
    /// focus stays where it is.
    void bringIntoView(const Span &span);
    /// Draws a frame around each of \a spans, in place of all earlier ones.
    void setFramed(std::vector<Span> spans);
    const std::vector<Span> &framed() const { return m_framed; }

    /// The first line in view, and where a line is in the viewport.
    QTextBlock firstBlock() const { return firstVisibleBlock(); }
    QRectF geometryOf(const QTextBlock &block) const
    {
        return blockBoundingGeometry(block).translated(contentOffset());
    }

public Q_SLOTS:
    /// The selected words, or the one at the caret, are to be kept from leaving.
    void keepChosenWords();

Q_SIGNALS:
    /// The person chose \a words as such that never leave.
    void neverLeaves(const gatehouse::PrivateText &words);
    /// A paste or drop was refused.
    void refused(const gatehouse::Error &error);
    /// A file was dropped; nothing was inserted.
    void fileDropped(const QString &path);
    /// The pointer is at this place of the text; -1 where it is at none.
    void pointed(int position);
    /// The view moved, grew or shrank.
    void viewChanged();

protected:
    /// Called before a line with a character that does not show is in view for the first time: from
    /// now on an EscapingHighlighter has to be there.
    virtual void prepareEscapes() = 0;
    QMimeData *createMimeDataFromSelection() const override;
    bool canInsertFromMimeData(const QMimeData *source) const override;
    void insertFromMimeData(const QMimeData *source) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    void lookForUnseen(int from, int added);
    void paintFrames(QPainter &painter) const;
    int positionAt(const QPoint &point) const;
    PrivateText wordsAt(QTextCursor cursor) const;
    /// The first line that would become too long if \a text replaced the selection; 0 for none.
    int tooLongLineWith(const QString &text) const;

    /// Sorted.
    std::vector<Span> m_framed;
    PointedCharacter m_pointed;
    /// A character that does not show has been in the text.
    bool m_hasEscapes = false;
};

} // namespace gatehouse
