// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "ledgerreading.h"

#include "ledger.h"
#include "ledgerstorage.h"

namespace gatehouse
{

namespace
{

/// Which file it is and what state it is in, where that can be told.
std::optional<ledgerstorage::FileState> stateOf(const QString &path)
{
    const Result<ledgerstorage::File> file =
        ledgerstorage::openFile(path, ledgerstorage::Access::Read);
    if (!file || !file->isOpen()) {
        return std::nullopt;
    }
    const Result<ledgerstorage::FileState> state = ledgerstorage::stateOf(*file);
    return state ? std::optional(*state) : std::nullopt;
}

Result<LedgerReading::History> read(const Ledger &ledger)
{
    auto history = std::make_shared<SendHistory>();
    const Result<LedgerCheck> check = ledger.follow(
        [&history](const LedgerRecord &record, bool isIntact) { history->take(record, isIntact); });
    if (!check) {
        return Unexpected{check.error()};
    }
    history->conclude(*check);
    return LedgerReading::History(std::move(history));
}

} // namespace

struct LedgerReading::Found
{
    /// Taken before the file was read: what comes in between makes it read again.
    std::optional<ledgerstorage::FileState> state;
    Result<History> history;
};

LedgerReading::LedgerReading(QString path, const Clock &clock, QObject *parent)
    : QObject(parent), m_path(std::move(path)), m_clock(clock)
{}

LedgerReading::~LedgerReading() = default;

void LedgerReading::refresh()
{
    if (isUnderWay()) {
        m_again = true;
        return;
    }
    start();
}

void LedgerReading::start()
{
    using Shared = std::shared_ptr<const Found>;
    m_again = false;
    m_request = m_work.start<Shared>(
        [path = m_path, &clock = m_clock, before = m_found](const StopFlag &) -> Shared {
            const std::optional<ledgerstorage::FileState> state = stateOf(path);
            // What could not be read, or was not there, may be by now.
            if (before && state && before->history && before->state == state) {
                return before;
            }
            return std::make_shared<const Found>(
                Found{.state = state, .history = read(Ledger(path, clock))});
        },
        [this](const Shared &found) { take(found); });
}

void LedgerReading::take(const std::shared_ptr<const Found> &found)
{
    m_found = found;
    m_history = found->history;
    m_request.reset();
    if (m_again) {
        start();
        return;
    }
    Q_EMIT finished();
}

} // namespace gatehouse
