// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDialog>

namespace gatehouse
{

/// A window of its own that is as tall as what it shows needs at its width, also when that changes.
class FittingDialog : public QDialog
{
    Q_OBJECT

public:
    using QDialog::QDialog;

protected:
    bool event(QEvent *event) override;

private:
    void fit();
};

} // namespace gatehouse
