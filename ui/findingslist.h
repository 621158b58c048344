// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "reviewfindings.h"

#include <QListWidget>

namespace gatehouse
{

/// The findings as a list as tall as it needs to be, up to a few lines. Its items jump to where
/// they come from.
class FindingsList : public QListWidget
{
    Q_OBJECT

public:
    explicit FindingsList(QWidget *parent = nullptr);

    void present(const std::vector<Finding> &findings);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void activated(const gatehouse::Finding &finding);
    /// The button of a finding was pressed.
    void actionRequested(const gatehouse::Finding &finding);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fill();
    void addFinding(const Finding &finding);
    void addButtons();
    QWidget *makeButtons(const Finding &finding, std::vector<QWidget *> &all);
    QWidget *makeButton(const Finding &finding, QWidget *parent);
    void measure();

    std::vector<Finding> m_findings;
    int m_height = 0;
    int m_leastHeight = 0;
};

} // namespace gatehouse
