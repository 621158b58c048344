// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

class QDialogButtonBox;

namespace gatehouse
{

/// Enter, typed anywhere in the window, presses none of the buttons in \a box.
void leaveEnterAlone(const QDialogButtonBox &box);

} // namespace gatehouse
