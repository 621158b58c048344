// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "timelinedata.h"

#include <QWidget>

namespace gatehouse
{

/// The picture of the plan over the prices.
class TimelineView : public QWidget
{
    Q_OBJECT

public:
    explicit TimelineView(QWidget *parent = nullptr);

    void present(const TimelineData &picture);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    QRect area() const;
    /// What is at \a position, in words.
    QString meaningAt(const QPoint &position) const;

    TimelineData m_data;
};

} // namespace gatehouse
