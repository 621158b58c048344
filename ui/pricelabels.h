// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "timelinegeometry.h"

namespace gatehouse
{

/// A price written into the picture.
struct PriceLabel
{
    QRect area;
    QString text;
};

/// The prices of \a data where they can be read: above their bar, beside no other label and on no
/// other bar. Where there is not room for all, the dearest, the cheapest and the longest come
/// first.
std::vector<PriceLabel> priceLabels(const TimelineData &data, const TimelineGeometry &geometry,
                                    const QFontMetrics &metrics);

} // namespace gatehouse
