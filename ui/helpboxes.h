// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

class QWidget;

namespace gatehouse
{

/// Tells, above \a parent, how the program is used. Returns when it is closed.
void showHelp(QWidget *parent);

/// Tells, above \a parent, what the program is. Returns when it is closed.
void showAbout(QWidget *parent);

} // namespace gatehouse
