// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "guardededitor.h"
#include "linemark.h"

class QTimer;

namespace gatehouse
{

class FactHighlighter;
class LineMargin;

/// The household's own words, with the facts underlined and a margin that shows what became of
/// each line.
class PrivateEditor : public GuardedEditor
{
    Q_OBJECT

public:
    explicit PrivateEditor(QWidget *parent = nullptr);

    /// Marks what was understood. The editor must hold the very text that was read.
    void showKnown(const KnownLines &known);
    /// The same once it was sanitized, and the lines that are to blame for \a error.
    void showSanitized(const KnownLines &known, const Error &error);

    /// What the mark at \a block says, in words; empty where there is none.
    static QString lineMeaning(const QTextBlock &block);

protected:
    void prepareEscapes() override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    void refresh(const std::vector<QTextBlock> &changed);
    void markRest();
    /// What the fact under \a position says, in words; empty where there is none.
    QString meaningAt(const QPoint &position) const;

    LineMargin *m_margin = nullptr;
    /// Made when there is something to mark.
    FactHighlighter *m_highlighter = nullptr;
    /// Goes on with the marks of a text that has too many for one go.
    QTimer *m_more = nullptr;
    /// The line to go on with, counted from 0.
    int m_nextLine = 0;
};

} // namespace gatehouse
