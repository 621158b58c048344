// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "theme.h"

#include <QWidget>

#include <vector>

class QHBoxLayout;
class QLayoutItem;
class QVBoxLayout;

namespace gatehouse
{

/// One of the three sheets of the window: an accent line, a heading with what it means, a body. Its
/// outline takes the accent, too, while the keyboard is in it.
class Pane : public QWidget
{
    Q_OBJECT

public:
    struct Heading
    {
        QString title;
        QString meaning;
        /// For screen readers; differs from the names of the things inside.
        QString accessibleName;
    };

    Pane(Accent accent, const Heading &heading, QWidget *parent);

    QSize minimumSizeHint() const override;

protected:
    /// Below the heading; whoever adds to it sets the margins.
    QVBoxLayout *body() const { return m_body; }
    /// A row with the pane's side margins, added to the body.
    QHBoxLayout *addRow();
    /// Draws a line between \a item of the body and what is above it.
    void ruleAbove(const QLayoutItem *item);

    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void addHeading(const Heading &heading);
    void noteFocus(const QWidget *focus);

    Accent m_accent;
    QVBoxLayout *m_body = nullptr;
    std::vector<const QLayoutItem *> m_ruled;
    bool m_hasFocusInside = false;
};

} // namespace gatehouse
