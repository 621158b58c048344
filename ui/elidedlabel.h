// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "quietlabel.h"

namespace gatehouse
{

/// A quiet label of one line that gives way to what is beside it: what does not fit of it ends in
/// an ellipsis.
class ElidedLabel : public QuietLabel
{
    Q_OBJECT

public:
    using QuietLabel::QuietLabel;

    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace gatehouse
