// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "theme.h"

#include <QWidget>

class QLabel;

namespace gatehouse
{

/// One quiet sentence in place, with a sign; stays until it is dismissed or replaced.
class MessageBar : public QWidget
{
    Q_OBJECT

public:
    explicit MessageBar(QWidget *parent = nullptr);

    void showMessage(Tone tone, const QString &sentence);
    void clear();
    QString text() const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QLabel *m_label = nullptr;
    Tone m_tone = Tone::Warning;
};

} // namespace gatehouse
