// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "theme.h"

#include <QWidget>

class QLabel;

namespace gatehouse
{

/// One quiet sentence in place, with a sign; stays until it is dismissed or replaced.
/// A lasting one cannot be dismissed: it goes when what it says no longer holds.
class MessageBar : public QWidget
{
    Q_OBJECT

public:
    enum class Kind
    {
        Dismissable,
        Lasting,
    };

    MessageBar(QWidget *parent, Kind kind);

    /// The object name of the label with the sentence.
    void setLabelName(const QString &name);

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
