// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QComboBox>

namespace gatehouse
{

/// A combo box that keeps its accessible name (see accessibility.h) and takes the wheel only while
/// it has the focus, so that scrolling past it changes nothing.
class Chooser : public QComboBox
{
    Q_OBJECT

public:
    explicit Chooser(QWidget *parent = nullptr);

    /// Adds an entry that explains itself when pointed at.
    void addExplained(const QString &text, const QString &explanation, int key);
    /// Adds \a warning to what the entry of \a key says of itself, in place of the one before;
    /// empty where there is none.
    void warnAt(int key, const QString &warning);

protected:
    void wheelEvent(QWheelEvent *event) override;
};

} // namespace gatehouse
