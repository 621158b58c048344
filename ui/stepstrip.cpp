// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "stepstrip.h"

#include "glyph.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPainter>
#include <QPushButton>

namespace gatehouse
{

namespace
{

constexpr int stepSignSize = 14;

QString nameOf(Stage stage)
{
    switch (stage) {
    case Stage::Sanitize:
        return StepStrip::tr("Sanitize");
    case Stage::Review:
        return StepStrip::tr("Review");
    case Stage::Solve:
        return StepStrip::tr("Solve");
    case Stage::Verify:
        return StepStrip::tr("Verify");
    case Stage::Answer:
        break;
    }
    return StepStrip::tr("Answer");
}

QString meaningOf(Stage stage)
{
    switch (stage) {
    case Stage::Sanitize:
        return StepStrip::tr("Your words become a problem without names.");
    case Stage::Review:
        return StepStrip::tr("You read what would leave, change it if you like, and approve it.");
    case Stage::Solve:
        return StepStrip::tr("The approved text, and nothing else, is solved.");
    case Stage::Verify:
        return StepStrip::tr("The plan that came back is held against every rule and price.");
    case Stage::Answer:
        break;
    }
    return StepStrip::tr("The plan is put back into your words.");
}

QString describe(const QString &name, Progress progress)
{
    switch (progress) {
    case Progress::Waiting:
        return StepStrip::tr("Step %1: waiting").arg(name);
    case Progress::UnderWay:
        return StepStrip::tr("Step %1: under way").arg(name);
    case Progress::Done:
        return StepStrip::tr("Step %1: done").arg(name);
    case Progress::Failed:
        break;
    }
    return StepStrip::tr("Step %1: came to nothing").arg(name);
}

QString seconds(std::chrono::microseconds took)
{
    using namespace std::chrono_literals;
    if (took < 10ms) {
        return StepStrip::tr("under %1 s").arg(QLocale().toString(0.01, 'f', 2));
    }
    return StepStrip::tr("%1 s").arg(
        QLocale().toString(std::chrono::duration<double>(took).count(), 'f', 2));
}

Progress reached(bool isDone)
{
    return isDone ? Progress::Done : Progress::Waiting;
}

/// The answer is for what stands on the left and in the middle now.
bool hasCurrentAnswer(const RunState &state)
{
    return state.answer && !state.answerIsOld && !state.reviewIsOld;
}

Progress progressOfAnswer(const RunState &state)
{
    if (!hasCurrentAnswer(state)) {
        return Progress::Waiting;
    }
    return state.answer->kind == AnswerKind::Good ? Progress::Done : Progress::Failed;
}

} // namespace

Progress progressOf(Stage stage, const RunState &state)
{
    const bool hasText = state.review && !state.reviewIsOld && !state.pending;
    const bool isVerified = hasCurrentAnswer(state);
    const bool wasReplied =
        state.phase == RunPhase::Verifying ||
        (state.replyError && state.times.at(static_cast<size_t>(Stage::Verify)).has_value());
    switch (stage) {
    case Stage::Sanitize:
        if (state.phase == RunPhase::Sanitizing) {
            return Progress::UnderWay;
        }
        return state.failure ? Progress::Failed : reached(hasText);
    case Stage::Review:
        if (state.phase == RunPhase::Reviewing && hasText) {
            return Progress::UnderWay;
        }
        return reached(hasText && state.phase != RunPhase::Reviewing);
    case Stage::Solve:
        if (state.phase == RunPhase::Solving) {
            return Progress::UnderWay;
        }
        if (state.replyError && !wasReplied) {
            return Progress::Failed;
        }
        return reached(wasReplied || isVerified);
    case Stage::Verify:
        if (state.phase == RunPhase::Verifying) {
            return Progress::UnderWay;
        }
        return state.replyError && wasReplied ? Progress::Failed : reached(isVerified);
    case Stage::Answer:
        break;
    }
    return progressOfAnswer(state);
}

StepLabel::StepLabel(QWidget *parent) : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setContentsMargins(stepSignSize + theme::smallGap, 0, 0, 0);
}

void StepLabel::present(Stage stage, Progress progress,
                        std::optional<std::chrono::microseconds> took)
{
    m_progress = progress;
    const QString name = nameOf(stage);
    const bool hasTime = took && progress != Progress::Waiting && progress != Progress::UnderWay;
    setText(hasTime ? name + QStringLiteral("  ") + seconds(*took) : name);
    setAccessibleName(describe(name, progress));
    setToolTip(meaningOf(stage));
    setForegroundRole(QPalette::WindowText);
    QPalette palette = parentWidget()->palette();
    if (progress == Progress::Waiting) {
        palette.setColor(
            QPalette::WindowText,
            theme::blend(palette.color(QPalette::Window), palette.color(QPalette::WindowText), 62));
    }
    setPalette(palette);
    update();
}

void StepLabel::paintEvent(QPaintEvent *event)
{
    QLabel::paintEvent(event);
    QPainter painter(this);
    const QRectF area(0, (height() - stepSignSize) / 2.0, stepSignSize, stepSignSize);
    switch (m_progress) {
    case Progress::Waiting:
        paint(painter, Glyph::Ring, area,
              theme::blend(palette().color(QPalette::Window), palette().color(QPalette::WindowText),
                           45));
        break;
    case Progress::UnderWay:
        paint(painter, Glyph::Dot, area, theme::accent(Accent::Leaving, palette()));
        break;
    case Progress::Done:
        paint(painter, Glyph::Tick, area, theme::tone(Tone::Good, palette()));
        break;
    case Progress::Failed:
        paint(painter, Glyph::Barred, area, theme::tone(Tone::Blocked, palette()));
        break;
    }
}

StepStrip::StepStrip(QWidget *parent) : QWidget(parent), m_stop(new QPushButton(tr("Sto&p"), this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(2, 0, 0, 0);
    row->setSpacing(2 * theme::gap);
    for (StepLabel *&step : m_steps) {
        step = new StepLabel(this);
        row->addWidget(step);
    }
    row->addStretch(1);
    row->addWidget(m_stop);
    m_stop->setObjectName(QStringLiteral("stop"));
    m_stop->setAccessibleName(tr("Stop"));
    m_stop->setToolTip(tr("Stops what is under way. Nothing you typed is lost."));
    m_stop->setAutoDefault(false);
    connect(m_stop, &QPushButton::clicked, this, &StepStrip::stopRequested);
    present(RunState{});
}

void StepStrip::present(const RunState &state)
{
    for (int i = 0; i < stageCount; ++i) {
        const auto index = static_cast<size_t>(i);
        const auto stage = static_cast<Stage>(i);
        m_steps.at(index)->present(stage, progressOf(stage, state), state.times.at(index));
    }
    m_stop->setEnabled(state.isWorking() || state.telling.isUnderWay);
}

} // namespace gatehouse
