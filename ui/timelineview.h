// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "problempart.h"
#include "timelinedata.h"

#include <QWidget>

namespace gatehouse
{

struct TimelineElement;

/// The picture of the plan over the prices.
class TimelineView : public QWidget
{
    Q_OBJECT

public:
    explicit TimelineView(QWidget *parent = nullptr);

    void present(const TimelineData &picture);
    /// Frames what shows any of \a parts, in place of what was framed before.
    void setLit(std::vector<ProblemPart> parts);
    /// The framed signs, in words.
    QStringList litWords() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// What the sign under the pointer shows, else the one that the keys have gone to while the
    /// picture has the focus; nothing where there is none.
    void pointed(const std::vector<gatehouse::ProblemPart> &parts);

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    /// Arrow keys go from sign to sign.
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    QRect area() const;
    std::vector<TimelineElement> elements() const;
    void paintFrames(QPainter &painter) const;
    /// What is at \a position, in words.
    QString meaningAt(const QPoint &position) const;
    void point(int element);
    void goTo(int element);
    void reportPointed();

    TimelineData m_data;
    std::vector<ProblemPart> m_lit;
    /// The sign under the pointer, and the one that the keys have gone to; -1 for none.
    int m_pointed = -1;
    int m_current = -1;
};

} // namespace gatehouse
