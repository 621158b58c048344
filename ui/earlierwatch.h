// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "earlierview.h"
#include "ledgerreading.h"

#include <QObject>

#include <functional>

namespace gatehouse
{

class OutboundPane;
class Runner;
enum class RunPhase;
struct Sanitized;

/// Where another host is meant, keeps what the middle tells of that host's past up to date. The
/// ledger is looked at when there is a new text, another level, or something was sent; never for a
/// key.
class EarlierWatch : public QObject
{
    Q_OBJECT

public:
    /// The name that the ledger knows the household on the left by; empty where it has none.
    using HouseholdName = std::function<QString()>;

    /// Looks into the ledger in the file \a ledger. \a runner and \a outbound outlive this object.
    EarlierWatch(const Runner &runner, OutboundPane &outbound, const QString &ledger,
                 HouseholdName householdName, QObject *parent);

    /// Whether the ledger is being looked at, so that what is told may be out of date.
    bool isLookingUp() const { return m_view.isLookingUp; }

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

    void look();
    void present();

    const Runner &m_runner;
    OutboundPane &m_outbound;
    LedgerReading m_reading;
    HouseholdName m_householdName;
    std::optional<Occasion> m_last;
    EarlierView m_view;
};

} // namespace gatehouse
