// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QScrollArea>

class QLabel;

namespace gatehouse
{

/// Room for a label that wraps: as tall as its text where there is space, and a few lines that
/// scroll where there is not. It starts hidden.
class TextRoom : public QScrollArea
{
    Q_OBJECT

public:
    explicit TextRoom(QWidget *parent);

    /// Takes \a label in.
    void hold(QLabel *label);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;

private:
    int textHeight() const;
};

} // namespace gatehouse
