// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "error.h"

#include <QPlainTextEdit>
#include <QTextBlock>

namespace gatehouse
{

/// A plain text editor whose only way in for text from outside is the door: what it refuses is
/// never inserted, and the text that is there stays as it was.
class GuardedEditor : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit GuardedEditor(QWidget *parent = nullptr);

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

    /// The first line in view, and where a line is in the viewport.
    QTextBlock firstBlock() const { return firstVisibleBlock(); }
    QRectF geometryOf(const QTextBlock &block) const
    {
        return blockBoundingGeometry(block).translated(contentOffset());
    }

Q_SIGNALS:
    /// A paste or drop was refused.
    void refused(const gatehouse::Error &error);
    /// A file was dropped; nothing was inserted.
    void fileDropped(const QString &path);
    /// The view moved, grew or shrank.
    void viewChanged();

protected:
    bool canInsertFromMimeData(const QMimeData *source) const override;
    void insertFromMimeData(const QMimeData *source) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    /// The first line that would become too long if \a text replaced the selection; 0 for none.
    int tooLongLineWith(const QString &text) const;
};

} // namespace gatehouse
