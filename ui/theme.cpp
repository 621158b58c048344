// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "theme.h"

#include <QFontDatabase>
#include <QPalette>
#include <QWidget>

namespace gatehouse::theme
{

namespace
{

/// What is to be pressed next, in light and in dark: white letters on it keep 5:1.
constexpr QRgb stayingFill = 0x1f7a68;
constexpr QRgb leavingFill = 0xa65200;

struct Pair
{
    QRgb light;
    QRgb dark;
};

QColor pick(const Pair &pair, const QPalette &palette)
{
    return QColor::fromRgb(isDark(palette) ? pair.dark : pair.light);
}

} // namespace

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Active, QPalette::Base).lightness() < 128;
}

QColor accent(Accent accent, const QPalette &palette)
{
    switch (accent) {
    case Accent::Private:
        return pick({0x1f7a68, 0x6fcbb5}, palette);
    case Accent::Leaving:
        return pick({0xb25a00, 0xf2ab5e}, palette);
    case Accent::Answer:
        break;
    }
    return pick({0x2c5fb8, 0x8fb8f6}, palette);
}

QColor tone(Tone tone, const QPalette &palette)
{
    switch (tone) {
    case Tone::Good:
        return pick({0x2a7a3b, 0x7fd08f}, palette);
    case Tone::Warning:
        return pick({0x9a6200, 0xf0b94f}, palette);
    case Tone::Blocked:
        break;
    }
    return pick({0xb3261e, 0xf2938c}, palette);
}

QColor mutedText(const QPalette &palette)
{
    return blend(palette.color(QPalette::Active, QPalette::Base),
                 palette.color(QPalette::Active, QPalette::Text), isDark(palette) ? 66 : 62);
}

QColor hairline(const QPalette &palette)
{
    return blend(palette.color(QPalette::Active, QPalette::Base),
                 palette.color(QPalette::Active, QPalette::Text), isDark(palette) ? 22 : 16);
}

QColor fieldFrame(const QPalette &palette)
{
    return blend(palette.color(QPalette::Active, QPalette::Base),
                 palette.color(QPalette::Active, QPalette::Text), isDark(palette) ? 40 : 46);
}

QColor strongFill(Fill fill, int darkness)
{
    switch (fill) {
    case Fill::Stays:
        break;
    case Fill::Leaves:
        return QColor::fromRgb(leavingFill).darker(darkness);
    }
    return QColor::fromRgb(stayingFill).darker(darkness);
}

QColor blend(const QColor &under, const QColor &over, int share)
{
    const auto mix = [share](int a, int b) { return (a * (100 - share) + b * share) / 100; };
    return QColor(mix(under.red(), over.red()), mix(under.green(), over.green()),
                  mix(under.blue(), over.blue()));
}

QFont monospaced()
{
    // Fixed fonts look larger than others of their size.
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setPointSizeF(font.pointSizeF() * 0.9);
    return font;
}

QFont scaled(const QWidget &widget, int percent)
{
    QFont font = widget.font();
    font.setPointSizeF(font.pointSizeF() * percent / 100.0);
    return font;
}

} // namespace gatehouse::theme
