// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "theme.h"

#include <QPushButton>

namespace gatehouse
{

/// A quiet button at the end of a line of text, in the accent of its pane: it looks like a link and
/// is pressed like a button.
class LinkButton : public QPushButton
{
    Q_OBJECT

public:
    LinkButton(const QString &text, Accent accent, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void changeEvent(QEvent *event) override;

private:
    void recolor();

    Accent m_accent;
};

} // namespace gatehouse
