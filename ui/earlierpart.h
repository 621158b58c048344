// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "earlierview.h"

#include <QScrollArea>

class QBoxLayout;
class QLabel;

namespace gatehouse
{

class EarlierList;
class LinkButton;
class MessageBar;

/// The part of the doorstep that tells of the host's past: for as long as it holds, that what would
/// be sent now undoes what was hidden then; how much the host got, and the latest of it. As tall as
/// all that needs; where the window is too small for it, it scrolls, what weighs most on top.
class EarlierPart : public QScrollArea
{
    Q_OBJECT

public:
    explicit EarlierPart(QWidget *parent = nullptr);

    void present(const EarlierView &view);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// The person wants to see all that went to this host.
    void allRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    QBoxLayout *buildHeading(QWidget *content);
    void presentWarnings();
    void presentSends();
    void measure();

    EarlierView m_view;
    MessageBar *m_undoes = nullptr;
    MessageBar *m_doubt = nullptr;
    QLabel *m_total = nullptr;
    EarlierList *m_list = nullptr;
    LinkButton *m_more = nullptr;
    int m_height = 0;
};

} // namespace gatehouse
