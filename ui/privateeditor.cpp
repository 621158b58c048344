// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "privateeditor.h"

#include "facthighlighter.h"
#include "linemargin.h"
#include "linemark.h"
#include "theme.h"

#include <QHelpEvent>
#include <QSignalBlocker>
#include <QTextDocument>
#include <QTimer>
#include <QToolTip>

namespace gatehouse
{

namespace
{

/// How many lines can change their looks within one frame.
constexpr size_t linesAtOnce = 200;

QString factMeaning(FactKind kind)
{
    switch (kind) {
    case FactKind::Now:
        return PrivateEditor::tr("Understood as: the time it is now");
    case FactKind::Target:
        return PrivateEditor::tr("Understood as: the machine you ask about");
    case FactKind::MachineName:
        return PrivateEditor::tr("Understood as: a machine");
    case FactKind::Duration:
        return PrivateEditor::tr("Understood as: how long the machine runs");
    case FactKind::Energy:
        return PrivateEditor::tr("Understood as: the electricity one run takes");
    case FactKind::FinishBy:
        return PrivateEditor::tr("Understood as: the machine has to be done by then");
    case FactKind::StartFrom:
        return PrivateEditor::tr("Understood as: the machine does not start before then");
    case FactKind::QuietTime:
        return PrivateEditor::tr("Understood as: the machine does not run during this time");
    case FactKind::RunsAfter:
        return PrivateEditor::tr("Understood as: one machine runs after another");
    case FactKind::NotWith:
        return PrivateEditor::tr("Understood as: these machines do not run at the same time");
    case FactKind::Pausable:
        return PrivateEditor::tr("Understood as: the machine may be paused");
    case FactKind::MayStayOut:
        return PrivateEditor::tr(
            "Understood as: the machine may be left out, and what that is worth");
    case FactKind::OwnPower:
        return PrivateEditor::tr("Understood as: power of your own, from the sun for instance");
    case FactKind::FeedIn:
        return PrivateEditor::tr("Understood as: what power earns that you feed in");
    case FactKind::Price:
        return PrivateEditor::tr("Understood as: a price of electricity");
    case FactKind::PowerLimit:
        return PrivateEditor::tr("Understood as: the most power the house may draw at once");
    }
    return {};
}

} // namespace

PrivateEditor::PrivateEditor(QWidget *parent)
    : GuardedEditor(parent), m_margin(new LineMargin(this))
{
    setViewportMargins(LineMargin::width, 0, 0, 0);
    m_more = new QTimer(this);
    m_more->setInterval(0);
    connect(m_more, &QTimer::timeout, this, &PrivateEditor::markRest);
}

void PrivateEditor::showKnown(const KnownLines &known)
{
    refresh(markLines(*document(), known));
}

void PrivateEditor::showSanitized(const KnownLines &known, const Error &error)
{
    refresh(markLines(*document(), known, error));
}

void PrivateEditor::prepareEscapes()
{
    if (m_highlighter == nullptr) {
        m_highlighter = new FactHighlighter(document(), theme::accent(Accent::Private, palette()));
    }
}

void PrivateEditor::refresh(const std::vector<QTextBlock> &changed)
{
    if (changed.empty()) {
        return;
    }
    prepareEscapes();
    if (changed.size() > linesAtOnce) {
        m_nextLine = 0;
        m_more->start();
    } else {
        // A change of looks, line by line: nobody need hear of each.
        const QSignalBlocker quiet(this);
        for (const QTextBlock &block : changed) {
            m_highlighter->rehighlightBlock(block);
        }
    }
    m_margin->update();
}

/// A text that was just put in: some lines now, some when keys and paint had their turn.
void PrivateEditor::markRest()
{
    const QSignalBlocker quiet(this);
    QTextBlock block = document()->findBlockByNumber(m_nextLine);
    size_t done = 0;
    for (; block.isValid() && done < linesAtOnce; block = block.next(), ++m_nextLine) {
        if (m_highlighter->lookAgain(block)) {
            ++done;
        }
    }
    if (!block.isValid()) {
        m_more->stop();
    }
}

QString PrivateEditor::lineMeaning(const QTextBlock &block)
{
    const LineMark *mark = LineMark::of(block);
    if (mark == nullptr) {
        return {};
    }
    if (mark->isWrong()) {
        return tr("This line is why nothing could be worked out.");
    }
    switch (mark->state()) {
    case LineState::Blank:
    case LineState::Used:
        return {};
    case LineState::Unneeded:
        return tr("Understood, and not needed for this question. It stays here.");
    case LineState::LacksRule:
        return tr("A rule for this machine stands in a line that was not understood.");
    case LineState::Unread:
        return mark->stretches().empty()
                   ? tr("Not understood, so not used. Say it in other words, or leave it.")
                   : tr("Understood only in part: what is not underlined was not used. Say it in "
                        "other words, or leave it.");
    }
    return {};
}

QString PrivateEditor::meaningAt(const QPoint &position) const
{
    const QTextCursor cursor = cursorForPosition(position);
    const LineMark *mark = LineMark::of(cursor.block());
    if (mark == nullptr) {
        return {};
    }
    const int column = cursor.positionInBlock();
    for (const LineMark::Stretch &stretch : mark->stretches()) {
        if (column >= stretch.from && column < stretch.to) {
            return factMeaning(stretch.kind);
        }
    }
    return lineMeaning(cursor.block());
}

void PrivateEditor::resizeEvent(QResizeEvent *event)
{
    GuardedEditor::resizeEvent(event);
    const QRect inside = contentsRect();
    m_margin->setGeometry(inside.left(), inside.top(), LineMargin::width, inside.height());
}

void PrivateEditor::changeEvent(QEvent *event)
{
    GuardedEditor::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_highlighter != nullptr) {
        m_highlighter->setColor(theme::accent(Accent::Private, palette()));
    }
}

bool PrivateEditor::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        QToolTip::showText(help->globalPos(), meaningAt(help->pos()), viewport());
        return true;
    }
    return GuardedEditor::viewportEvent(event);
}

} // namespace gatehouse
