// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "escapinghighlighter.h"

namespace gatehouse
{

/// Underlines the facts that hang on the lines of a document (see LineMark).
class FactHighlighter : public EscapingHighlighter
{
    Q_OBJECT

public:
    FactHighlighter(QTextDocument *document, const QColor &color);

    void setColor(const QColor &color);

    /// Marks \a block anew where it does not look as its mark says. Returns whether it did not.
    bool lookAgain(const QTextBlock &block);

protected:
    void markLine(const QString &text) override;

private:
    QColor m_color;
};

} // namespace gatehouse
