// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "wrappedlabel.h"

namespace gatehouse
{

/// A label for plain text that steps back behind what is around it, in light and in dark.
class QuietLabel : public WrappedLabel
{
    Q_OBJECT

public:
    explicit QuietLabel(QWidget *parent, const QString &text = {});

protected:
    void changeEvent(QEvent *event) override;

private:
    void stepBack();
};

} // namespace gatehouse
