// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "localmodel.h"
#include "loopbackaddress.h"

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace gatehouse
{

struct PullState;

/// Has Ollama fetch a model that is not there: a button, how far it is, and a way to stop. What was
/// fetched by then stays, and the next time it goes on from it.
class PullPart : public QWidget
{
    Q_OBJECT

public:
    explicit PullPart(QWidget *parent);
    ~PullPart() override;

    /// Offers to fetch \a model by the program at \a address; while one is fetched that stays.
    void offer(const QString &model, const LoopbackAddress &address);
    bool isFetching() const { return m_request != nullptr; }

Q_SIGNALS:
    /// The model is there.
    void fetched(const QString &model);

private:
    void build();
    void fetch();
    void stop();
    void present(const PullState &state);
    void end(const QString &sentence);

    QString m_model;
    std::optional<LoopbackAddress> m_address;
    QLabel *m_from = nullptr;
    QPushButton *m_fetch = nullptr;
    QPushButton *m_stop = nullptr;
    QProgressBar *m_bar = nullptr;
    QLabel *m_said = nullptr;
    std::unique_ptr<LocalRequest> m_request;
};

} // namespace gatehouse
