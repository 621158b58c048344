// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "questionbar.h"

#include "chooser.h"
#include "earlierview.h"
#include "pattern.h"
#include "primarybutton.h"
#include "questionfield.h"
#include "quietlabel.h"
#include "runstate.h"
#include "settledwords.h"
#include "theme.h"

#include <QGridLayout>
#include <QLabel>
#include <QSignalBlocker>

namespace gatehouse
{

namespace
{

constexpr int longestQuestion = 1000;

QString axesText(const Axes &axes)
{
    const QString direction = [&axes] {
        switch (axes.direction) {
        case Direction::LocalFirst:
            return QuestionBar::tr("this computer first");
        case Direction::CloudFirst:
            return QuestionBar::tr("the other side first");
        case Direction::BothWays:
            break;
        }
        return QuestionBar::tr("both sides");
    }();
    const QString trigger = [&axes] {
        switch (axes.trigger) {
        case Trigger::Always:
            return QuestionBar::tr("always asks");
        case Trigger::OnDemand:
            return QuestionBar::tr("asks when needed");
        case Trigger::Optional:
            break;
        }
        return QuestionBar::tr("asks if you like");
    }();
    const QString purpose = [&axes] {
        switch (axes.purpose) {
        case Purpose::Privacy:
            return QuestionBar::tr("for privacy");
        case Purpose::CostAndLatency:
            return QuestionBar::tr("for cost and speed");
        case Purpose::TrustAndReliability:
            break;
        }
        return QuestionBar::tr("for trust");
    }();
    return direction + QStringLiteral("  ·  ") + trigger + QStringLiteral("  ·  ") + purpose;
}

QLabel *makeLabel(const QString &text, const QString &accessibleName, QWidget *buddy)
{
    auto *label = new QLabel(text, buddy->parentWidget());
    label->setAccessibleName(accessibleName);
    label->setBuddy(buddy);
    return label;
}

} // namespace

QuestionBar::QuestionBar(QWidget *parent) : QWidget(parent)
{
    build();
    connectParts();
}

void QuestionBar::build()
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(theme::gap);
    grid->setVerticalSpacing(theme::smallGap + 2);
    buildQuestionRow(*grid);
    buildChoices(*grid);
}

void QuestionBar::buildQuestionRow(QGridLayout &grid)
{
    m_question = new QuestionField(this);
    m_question->setObjectName(QStringLiteral("question"));
    m_question->setAccessibleName(tr("Question"));
    m_question->setPlaceholderText(tr("Should the dishwasher run now or later?"));
    m_question->setToolTip(
        tr("What you want to know, about one machine. It stays on this computer."));
    m_question->setMaxLength(longestQuestion);

    m_sanitize = new PrimaryButton(tr("Sa&nitize"), this);
    m_sanitize->setObjectName(QStringLiteral("sanitize"));
    m_sanitize->setAccessibleName(tr("Sanitize"));
    m_sanitize->setToolTip(tr("Writes the problem anew without names, for you to read. "
                              "Nothing is sent. (Ctrl+Return)"));
    m_sanitize->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return));
    m_sanitize->setMinimumHeight(m_question->minimumHeight());
    m_sanitize->setMinimumWidth(m_sanitize->fontMetrics().averageCharWidth() * 22);

    grid.addWidget(makeLabel(tr("&Question"), tr("Label: question"), m_question), 0, 0);
    grid.addWidget(m_question, 0, 1);
    grid.addWidget(m_sanitize, 0, 2);
    grid.setColumnStretch(1, 1);
}

void QuestionBar::buildChoices(QGridLayout &grid)
{
    m_pattern = new Chooser(this);
    m_pattern->setObjectName(QStringLiteral("pattern"));
    m_pattern->setAccessibleName(tr("Pattern"));
    const QString explanation =
        tr("Your words become a problem without names, you read and approve it, it is solved, and "
           "the plan is checked and put back into your words here.");
    m_pattern->addExplained(tr("Sanitize-and-Solve"), explanation,
                            static_cast<int>(Pattern::SanitizeAndSolve));
    m_pattern->setToolTip(explanation);
    auto *axes = new QuietLabel(this, axesText(axesOf(Pattern::SanitizeAndSolve)));
    axes->setToolTip(tr("Who acts first, when the solving side is asked, and why the work is "
                        "split between two sides"));
    // In a narrow window it takes two lines.
    axes->setWordWrap(true);

    m_level = new Chooser(this);
    m_level->setObjectName(QStringLiteral("privacyLevel"));
    m_level->setAccessibleName(tr("Privacy level"));
    m_level->setToolTip(tr("How much the text in the middle still tells"));
    m_level->addExplained(tr("Hide names"),
                          tr("Names are gone; clock times, prices and energies stay."),
                          static_cast<int>(Level::Names));
    m_level->addExplained(tr("Hide names and clock times"),
                          tr("No clock is written: every time counts from now."),
                          static_cast<int>(Level::Shifted));
    m_level->addExplained(
        tr("Hide names, times, prices and energies"),
        tr("Energies and prices are disguised so that plans rank the same, machines are shuffled. "
           "The plan that comes back is put right here."),
        static_cast<int>(Level::Scaled));
    m_level->setCurrentIndex(m_level->findData(static_cast<int>(Level::Shifted)));

    auto *row = new QHBoxLayout;
    row->setSpacing(theme::gap);
    row->addWidget(m_pattern);
    row->addWidget(axes, 1);
    row->addWidget(makeLabel(tr("Privacy &level"), tr("Label: privacy level"), m_level));
    row->addWidget(m_level);
    grid.addWidget(makeLabel(tr("Pa&ttern"), tr("Label: pattern"), m_pattern), 1, 0);
    grid.addLayout(row, 1, 1, 1, 2);
}

void QuestionBar::connectParts()
{
    connect(m_sanitize, &QPushButton::clicked, this, &QuestionBar::sanitizeRequested);
    connect(m_question, &QLineEdit::returnPressed, this, &QuestionBar::sanitizeRequested);
    connect(m_question, &QLineEdit::textChanged, this, &QuestionBar::questionChanged);
    connect(m_question, &QLineEdit::inputRejected, this,
            [this] { Q_EMIT questionTooLong(longestQuestion); });
    connect(m_level, &QComboBox::currentIndexChanged, this,
            [this] { Q_EMIT levelChosen(level()); });
}

PrivateText QuestionBar::question() const
{
    return PrivateText(m_question->text());
}

PrivateText QuestionBar::settledQuestion() const
{
    return settledWords(question(), m_question->cursorPosition());
}

void QuestionBar::setQuestion(const PrivateText &question)
{
    const QSignalBlocker quiet(m_question);
    m_question->setText(question.reveal());
    m_question->setCursorPosition(0);
    m_question->setModified(false);
}

bool QuestionBar::isModified() const
{
    return m_question->isModified();
}

void QuestionBar::setModified(bool isModified)
{
    m_question->setModified(isModified);
}

Level QuestionBar::level() const
{
    return static_cast<Level>(m_level->currentData().toInt());
}

void QuestionBar::setLevel(Level level)
{
    m_level->setCurrentIndex(m_level->findData(static_cast<int>(level)));
}

void QuestionBar::present(const RunState &state)
{
    const bool isCurrent = state.review && !state.reviewIsOld && !state.failure;
    m_sanitize->setProminent(!isCurrent);
    // A model takes its time: whoever has changed something meanwhile need not wait for it.
    m_sanitize->setEnabled(state.phase != RunPhase::Sanitizing || state.local);
}

void QuestionBar::presentEarlier(const EarlierView &view)
{
    for (const Level level : {Level::Names, Level::Shifted, Level::Scaled}) {
        const std::optional<UndoneDisguise> undone = view.earlier.undoneBy(level);
        m_level->warnAt(static_cast<int>(level),
                        undone ? wording::sentence(*undone, level) : QString());
    }
}

} // namespace gatehouse
