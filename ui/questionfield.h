// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QLineEdit>

namespace gatehouse
{

/// The line for the question, framed like the panes: the frame shows in light and in dark.
class QuestionField : public QLineEdit
{
    Q_OBJECT

public:
    explicit QuestionField(QWidget *parent);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace gatehouse
