// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "earliersends.h"

#include <QListWidget>

namespace gatehouse
{

/// Some of what a host got before, one line each, as tall as they are.
class EarlierList : public QListWidget
{
    Q_OBJECT

public:
    explicit EarlierList(QWidget *parent = nullptr);

    /// \a sends, the latest first. Not there where there are none.
    void present(const std::vector<EarlierSend> &sends);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void stepBack();
    void measure();

    int m_height = 0;
};

} // namespace gatehouse
