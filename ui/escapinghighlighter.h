// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QSyntaxHighlighter>

class QPainter;
class QPalette;
class QPointF;
class QTextBlock;

namespace gatehouse
{

/// Makes room in each line for the boxes that stand for characters which do not show (see
/// paintEscapes()). The text itself stays as it is, to the last of them.
class EscapingHighlighter : public QSyntaxHighlighter
{
    Q_OBJECT

public:
    explicit EscapingHighlighter(QTextDocument *document);

protected:
    void highlightBlock(const QString &text) final;
    /// Marks whatever else is to be marked in \a text, a line.
    virtual void markLine(const QString &text) = 0;
};

/// Paints a box that says "U+200B" for each character of \a block that does not show. The layout of
/// the block begins at \a origin.
void paintEscapes(QPainter &painter, const QTextBlock &block, const QPointF &origin,
                  const QPalette &palette);

} // namespace gatehouse
