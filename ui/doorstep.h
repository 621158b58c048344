// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QRect>

class QPainter;
class QPalette;
class QString;

namespace gatehouse
{

class ApprovalGate;

/// The place where something is let out of this machine looks the same wherever that is, and like
/// nothing else.
namespace doorstep
{

/// Height of the stripes at its upper edge.
constexpr int stripes = 6;

/// Fills \a area, with slanted stripes along its upper edge.
void paint(QPainter &painter, const QRect &area, const QPalette &palette);

/// What is handed over besides the host: to which model, how many bytes, through which proxy.
QString destinationText(const ApprovalGate &gate);

} // namespace doorstep

} // namespace gatehouse
