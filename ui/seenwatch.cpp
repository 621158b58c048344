// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "seenwatch.h"

#include "guardededitor.h"

#include <QTextLayout>

namespace gatehouse
{

SeenWatch::SeenWatch(GuardedEditor &editor) : QObject(&editor), m_editor(editor)
{
    connect(&editor, &GuardedEditor::viewChanged, this, &SeenWatch::look);
    // The lines are laid out anew after a change; the update that follows shows them.
    connect(&editor, &QPlainTextEdit::updateRequest, this, &SeenWatch::look);
}

void SeenWatch::restart()
{
    m_seen.clear();
    look();
}

bool SeenWatch::isAllSeen() const
{
    return m_seen.size() == 1 && m_seen.begin()->first == 0 &&
           m_seen.begin()->second >= m_editor.document()->characterCount();
}

void SeenWatch::look()
{
    if (!m_editor.isVisible() || m_editor.window()->isMinimized() || isAllSeen()) {
        return;
    }
    const int bottom = m_editor.viewport()->height();
    for (QTextBlock block = m_editor.firstBlock(); block.isValid(); block = block.next()) {
        const QRectF geometry = m_editor.geometryOf(block);
        if (geometry.top() >= bottom) {
            break;
        }
        const QTextLayout *layout = block.layout();
        for (int i = 0; i < layout->lineCount(); ++i) {
            const QTextLine line = layout->lineAt(i);
            const qreal top = geometry.top() + line.y();
            if (top > -1 && top + line.height() <= bottom + 1) {
                const int from = block.position() + line.textStart();
                const bool isLast = i + 1 == layout->lineCount();
                addSeen(from, from + line.textLength() + (isLast ? 1 : 0));
            }
        }
    }
    if (isAllSeen()) {
        Q_EMIT allSeen();
    }
}

void SeenWatch::addSeen(int from, int to)
{
    auto next = m_seen.upper_bound(from);
    if (next != m_seen.begin()) {
        const auto before = std::prev(next);
        if (before->second >= from) {
            from = before->first;
            to = std::max(to, before->second);
            m_seen.erase(before);
        }
    }
    while (next != m_seen.end() && next->first <= to) {
        to = std::max(to, next->second);
        next = m_seen.erase(next);
    }
    m_seen[from] = to;
}

} // namespace gatehouse
