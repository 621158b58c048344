// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "screenroom.h"

#include "theme.h"

#include <QScreen>
#include <QWidget>

namespace gatehouse
{

QSize sizeInScreen(const QWidget &window, int letters, int lines)
{
    const QFontMetrics metrics = window.fontMetrics();
    const QSize wished(metrics.averageCharWidth() * letters, metrics.height() * lines);
    const QSize frame(theme::gap, 4 * theme::gap);
    return wished.boundedTo(window.screen()->availableGeometry().size() - frame);
}

} // namespace gatehouse
