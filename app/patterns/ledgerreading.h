// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "backgroundwork.h"
#include "sendhistory.h"

#include <QObject>

#include <optional>

namespace gatehouse
{

class Clock;

/// What the ledger tells of all that left this machine. The file is read on another thread and only
/// when somebody asks, so that one of any size holds up nobody.
class LedgerReading : public QObject
{
    Q_OBJECT

public:
    using History = std::shared_ptr<const SendHistory>;

    /// The ledger in the file \a path, which need not exist; none is made. \a clock outlives this.
    LedgerReading(QString path, const Clock &clock, QObject *parent = nullptr);
    ~LedgerReading() override;

    /// Looks whether the file is another one than it was, and if so reads it. Always ends in
    /// finished(), never inside the call; one that comes while another is under way looks again
    /// after it.
    void refresh();

    /// What was read last, or why it could not be; nothing before the first time.
    const std::optional<Result<History>> &history() const { return m_history; }
    /// Whether a refresh is under way: what history() says may be out of date.
    bool isUnderWay() const { return m_request != nullptr; }

Q_SIGNALS:
    void finished();

private:
    struct Found;

    void start();
    void take(const std::shared_ptr<const Found> &found);

    QString m_path;
    const Clock &m_clock;
    std::optional<Result<History>> m_history;
    /// Of the file that history() stems from.
    std::shared_ptr<const Found> m_found;
    bool m_again = false;
    BackgroundWork m_work;
    std::unique_ptr<Request> m_request;
};

} // namespace gatehouse
