// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "guardededitor.h"

namespace gatehouse
{

class OutboundHighlighter;
struct Finding;

/// The editor for what would leave: as tall as its text where there is room, so that all of it is
/// in view.
class OutboundEditor : public GuardedEditor
{
    Q_OBJECT

public:
    explicit OutboundEditor(QWidget *parent = nullptr);

    /// Underlines the places of those \a findings that stand in the way of an approval.
    void mark(const std::vector<Finding> &findings);
    /// A text that no longer says what the household says steps back.
    void setOld(bool isOld);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void prepareEscapes() override;
    void changeEvent(QEvent *event) override;

private:
    int heightOf(int lines) const;
    void recolor();

    /// Made when there is a text.
    OutboundHighlighter *m_highlighter = nullptr;
    bool m_isOld = false;
};

} // namespace gatehouse
