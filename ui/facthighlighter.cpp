// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "facthighlighter.h"

#include "linemark.h"

namespace gatehouse
{

FactHighlighter::FactHighlighter(QTextDocument *document, const QColor &color)
    : QSyntaxHighlighter(document), m_color(color)
{}

void FactHighlighter::setColor(const QColor &color)
{
    if (m_color != color) {
        m_color = color;
        rehighlight();
    }
}

void FactHighlighter::highlightBlock(const QString &)
{
    const LineMark *mark = LineMark::of(currentBlock());
    if (mark == nullptr) {
        return;
    }
    QTextCharFormat format;
    format.setUnderlineStyle(QTextCharFormat::SingleUnderline);
    format.setUnderlineColor(m_color);
    for (const LineMark::Stretch &stretch : mark->stretches()) {
        setFormat(stretch.from, stretch.to - stretch.from, format);
    }
}

} // namespace gatehouse
