// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "theme.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QVBoxLayout;

namespace gatehouse
{

/// One of the three sheets of the window: an accent line, a heading with what it means, a body.
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

    void paintEvent(QPaintEvent *event) override;

private:
    void addHeading(const Heading &heading);

    Accent m_accent;
    QVBoxLayout *m_body = nullptr;
};

/// A label for plain text that wraps, can be selected and steps back.
QLabel *makeQuietLabel(QWidget *parent);

} // namespace gatehouse
