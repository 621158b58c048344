// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "earlierview.h"
#include "ledgerreading.h"

#include <QObject>

#include <functional>

namespace gatehouse
{

class Runner;
enum class RunPhase;
struct Sanitized;

/// Where another host is meant, keeps what the window tells of that host's past up to date. The
/// ledger is looked at when there is a new text, another level, or something was sent; never for a
/// key.
class EarlierWatch : public QObject
{
    Q_OBJECT

public:
    /// The name that the ledger knows the household on the left by; empty where it has none.
    using HouseholdName = std::function<QString()>;

    /// Looks into the ledger in the file \a ledger. \a runner outlives this object.
    EarlierWatch(const Runner &runner, const QString &ledger, HouseholdName householdName,
                 QObject *parent);

    /// Looks where things stand, and tells of it where that has changed.
    void look();

    /// Whether the ledger is being looked at, so that what is told may be out of date.
    bool isLookingUp() const { return m_view.isLookingUp; }

Q_SIGNALS:
    void told(const gatehouse::EarlierView &view);

private:
    /// What makes the ledger be looked at again.
    struct Occasion
    {
        RunPhase phase;
        Level level;
        std::shared_ptr<const Sanitized> sanitized;
        QString host;

        bool operator==(const Occasion &) const = default;
    };

    void tell();

    const Runner &m_runner;
    LedgerReading m_reading;
    HouseholdName m_householdName;
    std::optional<Occasion> m_last;
    EarlierView m_view;
};

} // namespace gatehouse
