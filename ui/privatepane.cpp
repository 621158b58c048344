// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "privatepane.h"

#include "linemark.h"
#include "privateeditor.h"
#include "runstate.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace gatehouse
{

namespace
{

/// Lines that were understood and are no part of the question.
QStringList unneededLines(const RunState &state)
{
    QStringList numbers;
    const QStringView text = state.readText.reveal();
    for (const ReadLine &line : state.sanitized->reading.lines) {
        const QStringView words = text.mid(line.span.from, line.span.to - line.span.from);
        if (line.state == LineState::Unneeded && !isHeading(words)) {
            numbers << QString::number(line.number);
        }
    }
    return numbers;
}

QString shortList(const QStringList &numbers)
{
    constexpr qsizetype mostNamed = 12;
    const QString named = numbers.mid(0, mostNamed).join(QStringLiteral(", "));
    return numbers.size() > mostNamed ? named + QStringLiteral(", …") : named;
}

} // namespace

PrivatePane::PrivatePane(QWidget *parent)
    : Pane(Accent::Private,
           {.title = tr("Private"),
            .meaning = tr("stays on this machine"),
            .accessibleName = tr("Heading: private, stays on this machine")},
           parent)
{
    build();
    connect(m_editor, &QPlainTextEdit::textChanged, this, &PrivatePane::noteChange);
    connect(m_editor, &GuardedEditor::refused, this, &PrivatePane::refused);
    connect(m_editor, &GuardedEditor::fileDropped, this, &PrivatePane::fileDropped);
}

void PrivatePane::build()
{
    m_editor = new PrivateEditor(this);
    m_editor->setObjectName(QStringLiteral("privateInput"));
    m_editor->setAccessibleName(tr("Private input"));
    m_editor->setPlaceholderText(
        tr("Write what the house knows, in your own words:\n"
           "what time it is, what each machine needs, by when, and what electricity costs."));
    body()->addWidget(m_editor, 1);
    QHBoxLayout *row = addRow();
    m_counts = makeQuietLabel(this);
    m_counts->setObjectName(QStringLiteral("unusedFacts"));
    row->addWidget(m_counts, 1);
}

/// Highlighting changes the document, too, and changes no word.
void PrivatePane::noteChange()
{
    QString words = m_editor->toPlainText();
    if (words != m_words) {
        m_words = std::move(words);
        Q_EMIT textChanged();
    }
}

PrivateText PrivatePane::text() const
{
    return PrivateText(m_words);
}

void PrivatePane::present(const RunState &state)
{
    presentMarks(state);
    presentCounts(state);
}

/// Marks are put on once for each piece of work, and only on the very words that were read.
void PrivatePane::presentMarks(const RunState &state)
{
    if (state.phase == RunPhase::Sanitizing || m_marked == state.readWork) {
        return;
    }
    m_marked = state.readWork;
    if (state.readText != text()) {
        return;
    }
    if (state.failure) {
        m_editor->showFailure(*state.failure);
    } else if (state.sanitized) {
        m_editor->showReading(state.sanitized->reading);
    }
}

void PrivatePane::presentCounts(const RunState &state)
{
    QString counts;
    QString explanation;
    if (state.sanitized && !state.failure) {
        const QStringList lines = unneededLines(state);
        if (!lines.isEmpty()) {
            const int number = static_cast<int>(lines.size());
            counts = number == 1 ? tr("1 fact not used") : tr("%n facts not used", nullptr, number);
            explanation =
                tr("Understood, and no part of the question. Lines: %1").arg(shortList(lines));
        }
    }
    m_counts->setText(counts);
    m_counts->setToolTip(explanation);
    m_counts->setAccessibleDescription(explanation);
}

void PrivatePane::zoom(int steps)
{
    m_editor->zoomIn(steps);
}

void PrivatePane::goTo(const Place &place)
{
    m_editor->goTo(place.line, place.span);
}

} // namespace gatehouse
