// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "primarybutton.h"

namespace gatehouse
{

/// A button that takes a deliberate press only: no Enter, no auto-repeat, no default. Some platform
/// themes let Enter press any button that has the focus.
class ApproveButton : public PrimaryButton
{
    Q_OBJECT

public:
    explicit ApproveButton(const QString &text, QWidget *parent);

protected:
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace gatehouse
