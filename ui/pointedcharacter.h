// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include <functional>

class QEvent;
class QPoint;
class QRect;

namespace gatehouse
{

/// The place of the character under \a point. A text view finds the \a caret nearest to that, in
/// front of the character or behind it, at the place \a position; -1 where it is no nearer than
/// \a reach.
int characterAt(const QPoint &point, const QRect &caret, int position, int reach);

/// Which character of a text view the pointer is at, told by the events of its viewport.
class PointedCharacter
{
public:
    /// Whether it is another one, or none any more, after \a event. \a at gives the place in the
    /// text of a point of the viewport, -1 where there is none.
    bool follow(const QEvent &event, const std::function<int(const QPoint &)> &at);

    /// Its place in the text; -1 where the pointer is at none.
    int place() const { return m_place; }

private:
    int m_place = -1;
};

} // namespace gatehouse
