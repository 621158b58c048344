// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>

namespace gatehouse
{

/// Where the time of day comes from; a reference in constructors, so that tests can stop it.
class Clock
{
public:
    virtual ~Clock();

    /// Local date and time.
    virtual QDateTime now() const = 0;
};

/// The clock of this machine.
class SystemClock : public Clock
{
public:
    QDateTime now() const override;
};

} // namespace gatehouse
