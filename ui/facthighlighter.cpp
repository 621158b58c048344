// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "facthighlighter.h"

#include "linemark.h"
#include "unseen.h"

#include <QTextLayout>

namespace gatehouse
{

FactHighlighter::FactHighlighter(QTextDocument *document, const QColor &color)
    : EscapingHighlighter(document), m_color(color)
{}

void FactHighlighter::setColor(const QColor &color)
{
    if (m_color != color) {
        m_color = color;
        rehighlight();
    }
}

bool FactHighlighter::lookAgain(const QTextBlock &block)
{
    const LineMark *mark = LineMark::lastOf(block);
    const bool hasFormats = !block.layout()->formats().isEmpty();
    const bool needsUnderlines = mark != nullptr && !mark->stretches().empty();
    if (!hasFormats && !needsUnderlines && !hasUnseen(block.text())) {
        return false;
    }
    rehighlightBlock(block);
    return true;
}

/// A line that is being written keeps its underlines until it was read again.
void FactHighlighter::markLine(const QString &text)
{
    const LineMark *mark = LineMark::lastOf(currentBlock());
    if (mark == nullptr) {
        return;
    }
    QTextCharFormat format;
    format.setUnderlineStyle(QTextCharFormat::SingleUnderline);
    format.setUnderlineColor(m_color);
    for (const LineMark::Stretch &stretch : mark->stretchesIn(text)) {
        setFormat(stretch.from, stretch.to - stretch.from, format);
    }
}

} // namespace gatehouse
