// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "outboundeditor.h"

#include "outboundhighlighter.h"
#include "reviewfindings.h"
#include "theme.h"

#include <QAbstractTextDocumentLayout>
#include <QEvent>

namespace gatehouse
{

namespace
{

/// A longer text scrolls; a shorter window takes room from the findings down to this many lines.
constexpr int mostLines = 24;

OutboundHighlighter::Colors colorsOf(const QPalette &palette)
{
    return {.id = theme::accent(Accent::Leaving, palette),
            .wrong = theme::tone(Tone::Blocked, palette)};
}

OutboundHighlighter::WrongPlaces wrongPlaces(const std::vector<Finding> &findings,
                                             const QTextDocument &document)
{
    OutboundHighlighter::WrongPlaces places;
    for (const Finding &finding : findings) {
        const bool isHere = finding.weight == Finding::Weight::Blocked &&
                            finding.where == Finding::Where::OutboundText;
        const QTextBlock block =
            isHere ? document.findBlockByNumber(finding.place.line - 1) : QTextBlock();
        if (!block.isValid()) {
            continue;
        }
        const Span &span = finding.place.span;
        const bool isNarrow = !span.isEmpty() && span.from >= block.position();
        places[finding.place.line].append(
            {.from = isNarrow ? static_cast<int>(span.from) - block.position() : 0,
             .length = isNarrow ? static_cast<int>(span.to - span.from) : 0});
    }
    return places;
}

} // namespace

OutboundEditor::OutboundEditor(QWidget *parent) : GuardedEditor(parent)
{
    connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
            &QWidget::updateGeometry);
}

void OutboundEditor::mark(const std::vector<Finding> &findings)
{
    if (m_highlighter == nullptr) {
        if (document()->isEmpty()) {
            return;
        }
        prepareEscapes();
    }
    m_highlighter->mark(wrongPlaces(findings, *document()));
}

void OutboundEditor::prepareEscapes()
{
    if (m_highlighter == nullptr) {
        m_highlighter = new OutboundHighlighter(document(), colorsOf(palette()));
    }
}

void OutboundEditor::setOld(bool isOld)
{
    if (m_isOld != isOld) {
        m_isOld = isOld;
        recolor();
    }
}

void OutboundEditor::recolor()
{
    QPalette palette = parentWidget()->palette();
    if (m_isOld) {
        palette.setColor(QPalette::Text, theme::mutedText(palette));
    }
    setPalette(palette);
    if (m_highlighter != nullptr) {
        OutboundHighlighter::Colors colors = colorsOf(palette);
        if (m_isOld) {
            colors.id = theme::mutedText(parentWidget()->palette());
        }
        m_highlighter->setColors(colors);
    }
}

int OutboundEditor::heightOf(int lines) const
{
    return lines * fontMetrics().lineSpacing() + 2 * theme::textMargin + 2;
}

/// A plain text document counts its height in lines.
QSize OutboundEditor::sizeHint() const
{
    const int lines = static_cast<int>(document()->size().height());
    return {GuardedEditor::sizeHint().width(), heightOf(std::clamp(lines, 2, mostLines))};
}

QSize OutboundEditor::minimumSizeHint() const
{
    const int lines = static_cast<int>(document()->size().height());
    return {GuardedEditor::minimumSizeHint().width(),
            heightOf(std::clamp(lines, 2, theme::leastLines))};
}

void OutboundEditor::changeEvent(QEvent *event)
{
    GuardedEditor::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_highlighter != nullptr && !m_isOld) {
        m_highlighter->setColors(colorsOf(palette()));
    }
}

} // namespace gatehouse
