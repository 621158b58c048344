// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "logcategories.h"

namespace gatehouse
{

Q_LOGGING_CATEGORY(logReader, "gatehouse.reader", QtWarningMsg)
Q_LOGGING_CATEGORY(logPrivacy, "gatehouse.privacy", QtWarningMsg)
Q_LOGGING_CATEGORY(logSolver, "gatehouse.solver", QtWarningMsg)
Q_LOGGING_CATEGORY(logGate, "gatehouse.gate", QtWarningMsg)
Q_LOGGING_CATEGORY(logPatterns, "gatehouse.patterns", QtWarningMsg)
Q_LOGGING_CATEGORY(logCloud, "gatehouse.cloud", QtWarningMsg)
Q_LOGGING_CATEGORY(logLocal, "gatehouse.local", QtWarningMsg)
Q_LOGGING_CATEGORY(logWindow, "gatehouse.window", QtWarningMsg)

} // namespace gatehouse
