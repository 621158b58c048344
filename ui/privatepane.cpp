// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "privatepane.h"

#include "disclosurebutton.h"
#include "glyph.h"
#include "linemargin.h"
#include "linemark.h"
#include "localline.h"
#include "privateeditor.h"
#include "replacementlist.h"
#include "runstate.h"
#include "settledwords.h"
#include "understanding.h"
#include "wrappedlabel.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace gatehouse
{

namespace
{

/// Lines that were understood and are no part of the question.
std::vector<int> unneededLines(const RunState &state)
{
    std::vector<int> numbers;
    const QStringView text = state.readText.reveal();
    const std::vector<ReadLine> &lines = state.sanitized->reading.lines;
    const auto words = [&](size_t i) {
        const Span span = i < lines.size() ? lines.at(i).span : Span();
        return text.mid(span.from, span.to - span.from);
    };
    for (size_t i = 0; i < lines.size(); ++i) {
        if (lines.at(i).state == LineState::Unneeded && !isHeading(words(i), words(i + 1))) {
            numbers.push_back(lines.at(i).number);
        }
    }
    return numbers;
}

QString shortList(const std::vector<int> &numbers)
{
    constexpr size_t mostNamed = 12;
    QStringList named;
    for (size_t i = 0; i < std::min(numbers.size(), mostNamed); ++i) {
        named << QString::number(numbers.at(i));
    }
    const QString list = named.join(QStringLiteral(", "));
    return numbers.size() > mostNamed ? list + QStringLiteral(", …") : list;
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
    connect(m_counts, &QPushButton::clicked, this, &PrivatePane::goToNextUnused);
}

void PrivatePane::build()
{
    m_editor = new PrivateEditor(this);
    m_editor->setObjectName(QStringLiteral("privateInput"));
    m_editor->setAccessibleName(tr("Private input"));
    m_editor->setPlaceholderText(
        tr("Write what the house knows, in your own words:\n\n"
           "what time it is, what each machine needs, by when, and what electricity costs."));
    body()->addWidget(m_editor, 1);
    buildComparison();
    m_local = new LocalLine(this);
    body()->addWidget(m_local);
    ruleAbove(body()->itemAt(body()->count() - 1));
    QHBoxLayout *row = addRow();
    // The sign stands below the signs of the lines it counts.
    row->setContentsMargins(0, theme::smallGap + 1, theme::gap, theme::gap - 2);
    m_counts = new QPushButton(this);
    m_counts->setObjectName(QStringLiteral("unusedFacts"));
    m_counts->setFlat(true);
    m_counts->setAutoDefault(false);
    m_counts->setIconSize(QSize(LineMargin::width - 1, LineMargin::width - 1));
    m_counts->hide();
    m_compare = new DisclosureButton(tr("Co&mpare"), this);
    m_compare->setObjectName(QStringLiteral("compare"));
    m_compare->setAccessibleName(tr("Show or hide what each fact became"));
    row->addWidget(m_counts);
    row->addStretch(1);
    row->addWidget(m_compare);
    ruleAbove(row);
    connect(m_compare, &QPushButton::toggled, m_comparison, &QWidget::setVisible);
}

void PrivatePane::buildComparison()
{
    m_comparison = new QWidget(this);
    m_replacements = new ReplacementList(m_comparison);
    m_check = new WrappedLabel(m_comparison);
    m_check->setObjectName(QStringLiteral("compareCheck"));
    m_check->setWordWrap(true);
    m_check->setContentsMargins(theme::textMargin, 0, theme::textMargin, 0);
    auto *column = new QVBoxLayout(m_comparison);
    column->setContentsMargins(theme::paneEdge - theme::textMargin - 1, theme::smallGap + 2, 2,
                               theme::smallGap);
    column->setSpacing(theme::smallGap);
    column->addWidget(m_replacements);
    column->addWidget(m_check);
    m_comparison->hide();
    body()->addWidget(m_comparison);
    ruleAbove(body()->itemAt(body()->count() - 1));
}

/// Highlighting changes the document, too, and changes no word.
void PrivatePane::noteChange()
{
    QString words = m_editor->words();
    if (words != m_words) {
        m_words = std::move(words);
        Q_EMIT textChanged();
    }
}

PrivateText PrivatePane::text() const
{
    return PrivateText(m_words);
}

PrivateText PrivatePane::settledText() const
{
    return settledWords(text(), m_editor->textCursor().position());
}

void PrivatePane::present(const RunState &state)
{
    presentMarks(state);
    presentCounts(state);
    m_local->present(state);
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
    const QString &words = state.readText.reveal();
    if (state.failure) {
        const std::vector<MarkedFact> none;
        const bool isKnown = m_liveWords == state.readText;
        m_editor->showSanitized(
            {.text = words, .lines = state.failure->lines, .facts = isKnown ? m_liveFacts : none},
            state.failure->error);
    } else if (state.sanitized) {
        const Reading &reading = state.sanitized->reading;
        m_editor->showSanitized({.text = words, .lines = reading.lines, .facts = reading.facts},
                                {});
    }
}

void PrivatePane::presentLive(const PrivateText &words, const Understanding &understanding)
{
    if (words != text()) {
        return;
    }
    m_liveWords = words;
    m_liveFacts = understanding.facts();
    m_editor->showKnown({.text = m_words, .lines = understanding.lines(), .facts = m_liveFacts});
}

void PrivatePane::presentCounts(const RunState &state)
{
    if (m_counted == state.readWork) {
        return;
    }
    m_counted = state.readWork;
    m_unused.clear();
    if (state.sanitized && !state.failure) {
        m_unused = unneededLines(state);
    }
    m_counts->setVisible(!m_unused.empty());
    if (m_unused.empty()) {
        return;
    }
    const int number = static_cast<int>(m_unused.size());
    m_counts->setText(number == 1 ? tr("1 fact not used")
                                  : tr("%n facts not used", nullptr, number));
    m_counts->setIcon(
        icon(Glyph::Ring, theme::mutedText(palette()), LineMargin::width - 1, devicePixelRatioF()));
    const QString explanation =
        tr("Understood, and no part of the question. Lines: %1").arg(shortList(m_unused));
    m_counts->setToolTip(explanation);
    m_counts->setAccessibleDescription(explanation);
}

/// The next one after the line with the cursor; after the last comes the first.
void PrivatePane::goToNextUnused()
{
    if (m_unused.empty()) {
        return;
    }
    const int here = m_editor->textCursor().blockNumber() + 1;
    const auto next = std::upper_bound(m_unused.begin(), m_unused.end(), here);
    m_editor->goTo(next == m_unused.end() ? m_unused.front() : *next);
}

void PrivatePane::change(const WordChanges &changes)
{
    QTextCursor cursor(m_editor->document());
    cursor.beginEditBlock();
    for (const WordChange &change : changes) {
        cursor.setPosition(static_cast<int>(change.span.from));
        cursor.setPosition(static_cast<int>(change.span.to), QTextCursor::KeepAnchor);
        cursor.insertText(change.words.reveal());
    }
    cursor.endEditBlock();
    const int end = cursor.position();
    const auto length = static_cast<int>(changes.back().words.reveal().size());
    cursor.setPosition(end - length);
    cursor.setPosition(end, QTextCursor::KeepAnchor);
    m_editor->setTextCursor(cursor);
    m_editor->ensureCursorVisible();
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
