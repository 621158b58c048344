// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "pointedcharacter.h"

#include <QMouseEvent>
#include <QRect>

#include <cstdlib>
#include <utility>

namespace gatehouse
{

int characterAt(const QPoint &point, const QRect &caret, int position, int reach)
{
    if (point.y() < caret.top() || point.y() > caret.bottom() ||
        std::abs(point.x() - caret.left()) > reach) {
        return -1;
    }
    return point.x() < caret.left() ? position - 1 : position;
}

bool PointedCharacter::follow(const QEvent &event, const std::function<int(const QPoint &)> &at)
{
    int place = m_place;
    if (event.type() == QEvent::MouseMove) {
        place = at(static_cast<const QMouseEvent &>(event).position().toPoint());
    } else if (event.type() == QEvent::Leave) {
        place = -1;
    }
    return std::exchange(m_place, place) != place;
}

} // namespace gatehouse
