// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

class QDateTime;
class QTimer;

namespace gatehouse
{

class AnswerPane;
class OutboundPane;
class Runner;

/// Keeps an eye on the clock: tells the middle when its text has grown old, and the right when the
/// first start of its plan has passed. Wakes up only when one of them changes, and when the window
/// comes to the front, since a computer that slept has lost its timers.
class AgeWatch : public QObject
{
    Q_OBJECT

public:
    /// All of them outlive this object.
    AgeWatch(const Runner &runner, OutboundPane &outbound, AnswerPane &answer, QWidget &window);

    /// Looks at the clock now.
    void look();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    int lookAtText(const QDateTime &now);
    void lookAtAnswer(const QDateTime &now);
    void wakeAt(const QDateTime &moment, const QDateTime &now);

    const Runner &m_runner;
    OutboundPane &m_outbound;
    AnswerPane &m_answer;
    QTimer *m_timer = nullptr;
};

} // namespace gatehouse
