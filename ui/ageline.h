// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

namespace gatehouse
{

class QuietLabel;

/// Says how long ago the text in the middle was worked out, once that is long, and offers to do it
/// again. Not there before.
class AgeLine : public QWidget
{
    Q_OBJECT

public:
    explicit AgeLine(QWidget *parent = nullptr);

    /// \a minutes ago; 0 where it is not old.
    void present(int minutes);

Q_SIGNALS:
    void renewRequested();

private:
    QuietLabel *m_label = nullptr;
};

} // namespace gatehouse
