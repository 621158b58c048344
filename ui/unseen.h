// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <vector>

class QFont;

namespace gatehouse
{

/// Whether \a c shows nothing by itself, or looks like a plain space and is none. A line feed does
/// not count.
bool isUnseen(char32_t c);

/// \a text with every character that does not show written as an escape such as \u{200B}.
QString withEscapes(const QString &text);

/// A character of a line that does not show.
struct UnseenCharacter
{
    /// In UTF-16 units from the start of the line.
    int at = 0;
    int length = 1;
    char32_t code = 0;

    bool operator==(const UnseenCharacter &) const = default;
};

/// The characters of \a line that do not show, tabs apart: their gap shows.
std::vector<UnseenCharacter> unseenIn(QStringView line);
bool hasUnseen(QStringView line);

/// What a box in place of \a code says: "U+200B".
QString escapeLabel(char32_t code);
/// The font of such a box in a text of \a font.
QFont escapeFont(const QFont &font);
/// How wide such a box is in a text of \a font, in pixels, with a gap on both sides.
qreal escapeWidth(char32_t code, const QFont &font);

} // namespace gatehouse
