// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "theme.h"

#include <QWidget>

class QTextBlock;

namespace gatehouse
{

class PrivateEditor;

/// The strip left of the private words, with a mark at each line that was not used.
class LineMargin : public QWidget
{
    Q_OBJECT

public:
    explicit LineMargin(PrivateEditor *editor);

    /// As wide as the space between the pane's edge and its text.
    static constexpr int width = theme::paneEdge - theme::textMargin - 1;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    QTextBlock blockAt(int y) const;

    PrivateEditor *m_editor = nullptr;
};

} // namespace gatehouse
