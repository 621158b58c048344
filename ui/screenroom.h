// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

class QSize;
class QWidget;

namespace gatehouse
{

/// A size for \a window, as many average letters wide and lines high as given, but no larger than
/// its screen has room for, with the frame that the desktop puts around it.
QSize sizeInScreen(const QWidget &window, int letters, int lines);

} // namespace gatehouse
