// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "outboundhighlighter.h"

#include <QRegularExpression>
#include <QSet>
#include <QTextDocument>

namespace gatehouse
{

OutboundHighlighter::OutboundHighlighter(QTextDocument *document, const Colors &colors)
    : EscapingHighlighter(document), m_colors(colors)
{}

void OutboundHighlighter::setColors(const Colors &colors)
{
    if (m_colors != colors) {
        m_colors = colors;
        rehighlight();
    }
}

void OutboundHighlighter::mark(const WrongPlaces &wrong)
{
    const WrongPlaces before = std::exchange(m_wrong, wrong);
    QSet<int> lines(before.keyBegin(), before.keyEnd());
    lines.unite(QSet<int>(wrong.keyBegin(), wrong.keyEnd()));
    for (const int line : lines) {
        if (before.value(line) != wrong.value(line)) {
            rehighlightBlock(document()->findBlockByNumber(line - 1));
        }
    }
}

void OutboundHighlighter::markLine(const QString &text)
{
    static const QRegularExpression id(QStringLiteral("\\bload_[A-Z]+\\b"));
    QTextCharFormat idFormat;
    idFormat.setForeground(m_colors.id);
    idFormat.setFontWeight(QFont::DemiBold);
    for (auto match = id.globalMatch(text); match.hasNext();) {
        const QRegularExpressionMatch found = match.next();
        setFormat(static_cast<int>(found.capturedStart()), static_cast<int>(found.capturedLength()),
                  idFormat);
    }
    for (const Wrong &wrong : m_wrong.value(currentBlock().blockNumber() + 1)) {
        const int from = wrong.length > 0 ? wrong.from : 0;
        const int end =
            wrong.length > 0 ? wrong.from + wrong.length : static_cast<int>(text.size());
        for (int i = from; i < std::min(end, static_cast<int>(text.size())); ++i) {
            QTextCharFormat wrongFormat = format(i);
            wrongFormat.setUnderlineStyle(QTextCharFormat::WaveUnderline);
            wrongFormat.setUnderlineColor(m_colors.wrong);
            wrongFormat.setForeground(m_colors.wrong);
            setFormat(i, 1, wrongFormat);
        }
    }
}

} // namespace gatehouse
