// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QLabel>

namespace gatehouse
{

/// A label for plain text that, where it wraps, asks for the height of all of its lines: what is
/// around it gives way before a line of it is cut.
class WrappedLabel : public QLabel
{
    Q_OBJECT

public:
    explicit WrappedLabel(QWidget *parent, const QString &text = {});

    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
};

} // namespace gatehouse
