// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QPushButton>

namespace gatehouse
{

/// A quiet button that folds something out and in; its arrow tells which.
class DisclosureButton : public QPushButton
{
    Q_OBJECT

public:
    explicit DisclosureButton(const QString &text, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void pointArrow();
};

} // namespace gatehouse
