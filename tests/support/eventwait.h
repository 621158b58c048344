// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QTimer>

/// Whether \a isSo came true within \a milliseconds. Events are handled as they come; QTest looks
/// only every ten milliseconds, which adds up where many small ones follow each other.
template<typename Condition>
bool waitForEvents(Condition isSo, int milliseconds = 20'000)
{
    const QDeadlineTimer deadline(milliseconds);
    QTimer wake;
    wake.start(50);
    while (!isSo() && !deadline.hasExpired()) {
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
    }
    return isSo();
}
