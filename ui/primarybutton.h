// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "theme.h"

#include <QPushButton>

namespace gatehouse
{

/// A button that can be the next thing to do: then it is filled with a strong colour, and otherwise
/// it looks like every other button.
class PrimaryButton : public QPushButton
{
    Q_OBJECT

public:
    explicit PrimaryButton(const QString &text, QWidget *parent = nullptr);

    void setProminent(bool isProminent);
    /// Whether it is filled now: a button that cannot be pressed is not.
    bool isProminent() const { return m_isProminent && isEnabled(); }

    void setFill(theme::Fill fill);
    theme::Fill fill() const { return m_fill; }

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    bool m_isProminent = false;
    theme::Fill m_fill = theme::Fill::Stays;
};

} // namespace gatehouse
