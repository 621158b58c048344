// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "runstate.h"

#include <QLabel>

#include <array>

class QPushButton;

namespace gatehouse
{

/// How far a step has come.
enum class Progress
{
    Waiting,
    UnderWay,
    Done,
    Failed,
};

/// How far \a stage has come in \a state.
Progress progressOf(Stage stage, const RunState &state);

/// One step: a sign, its name, how long it took.
class StepLabel : public QLabel
{
    Q_OBJECT

public:
    explicit StepLabel(QWidget *parent);

    void present(Stage stage, Progress progress, std::optional<std::chrono::microseconds> took);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Progress m_progress = Progress::Waiting;
};

/// The bottom line of the window: the steps of a run, and Stop.
class StepStrip : public QWidget
{
    Q_OBJECT

public:
    explicit StepStrip(QWidget *parent = nullptr);

    void present(const RunState &state);

Q_SIGNALS:
    void stopRequested();

private:
    std::array<StepLabel *, stageCount> m_steps{};
    QPushButton *m_stop = nullptr;
};

} // namespace gatehouse
