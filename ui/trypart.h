// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "localmodel.h"
#include "loopbackaddress.h"

#include <QElapsedTimer>
#include <QWidget>

class QLabel;
class QPushButton;

namespace gatehouse
{

/// Asks a model on this machine a question of the program's own, so that it can be seen whether it
/// answers, and how fast. Nothing of the household is in it.
class TryPart : public QWidget
{
    Q_OBJECT

public:
    explicit TryPart(QWidget *parent);
    ~TryPart() override;

    /// Whom to ask; what was heard of another one is forgotten.
    void offer(const LocalServer &server, const LoopbackAddress &address);

private:
    void ask();
    void stop();
    void take(const AnswerEnding &ending);
    void say(const QString &sentence);

    std::optional<LocalServer> m_server;
    std::optional<LoopbackAddress> m_address;
    QPushButton *m_ask = nullptr;
    QLabel *m_said = nullptr;
    QElapsedTimer m_timer;
    std::unique_ptr<LocalModel> m_model;
    std::unique_ptr<LocalRequest> m_request;
};

} // namespace gatehouse
