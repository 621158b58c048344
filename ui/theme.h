// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QColor>
#include <QFont>

class QPalette;
class QWidget;

namespace gatehouse
{

/// The three accents of the window, one a pane: what stays, what leaves, what came back.
enum class Accent
{
    Private,
    Leaving,
    Answer,
};

/// Colours of state. Each is always accompanied by a shape or words.
enum class Tone
{
    Good,
    Warning,
    Blocked,
};

/// Colours and measures, all derived from the palette and font of the platform.
namespace theme
{

constexpr int gap = 12;
constexpr int smallGap = 6;
constexpr int cornerRadius = 6;
/// Where the text of a pane begins, from its edge.
constexpr int paneEdge = 20;
/// The margin that text views keep around their text.
constexpr int textMargin = 6;
/// The side of a sign beside a line of text.
constexpr int signSize = 16;
/// The lines that a text to be read or edited shows at least.
constexpr int leastLines = 5;

bool isDark(const QPalette &palette);
QColor accent(Accent accent, const QPalette &palette);
QColor tone(Tone tone, const QPalette &palette);
/// Text that steps back; keeps 4.5:1 against the base colour.
QColor mutedText(const QPalette &palette);
/// Lines between areas.
QColor hairline(const QPalette &palette);
/// The frame of a field to write into: 3:1 against what is around it.
QColor fieldFrame(const QPalette &palette);
/// What a filled button does.
enum class Fill
{
    /// The next step, which stays here.
    Stays,
    /// Lets something out of this machine.
    Leaves,
};
/// The fill of what is to be pressed next; \a darkness as for QColor::darker().
QColor strongFill(Fill fill, int darkness);
/// \a share (0 to 100) percent of \a over on \a under.
QColor blend(const QColor &under, const QColor &over, int share);

QFont monospaced();
/// The font of \a widget at \a percent of its size.
QFont scaled(const QWidget &widget, int percent);

} // namespace theme

} // namespace gatehouse
