// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QLoggingCategory>

namespace gatehouse
{

// Log lines hold hosts, verbs, statuses, counts, durations and rule names; never content, headers
// or keys. Default level: warning.
Q_DECLARE_LOGGING_CATEGORY(logReader)
Q_DECLARE_LOGGING_CATEGORY(logPrivacy)
Q_DECLARE_LOGGING_CATEGORY(logSolver)
Q_DECLARE_LOGGING_CATEGORY(logGate)
Q_DECLARE_LOGGING_CATEGORY(logPatterns)
Q_DECLARE_LOGGING_CATEGORY(logCloud)
Q_DECLARE_LOGGING_CATEGORY(logLocal)
Q_DECLARE_LOGGING_CATEGORY(logWindow)

} // namespace gatehouse
