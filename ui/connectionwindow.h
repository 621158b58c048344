// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "connectiontest.h"
#include "fittingdialog.h"

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace gatehouse
{

class ApproveButton;
class ExactRequest;
class MessageBar;
class OutboundEditor;
class SeenWatch;

/// "Test the connection": what would be asked, whom, in which bytes; the press that lets it out;
/// and what came of it. What is under way when it is closed is stopped.
class ConnectionWindow : public FittingDialog
{
    Q_OBJECT

public:
    /// What \a means refers to outlives the window.
    ConnectionWindow(const CloudMeans &means, QWidget *parent);

    /// Lays the question to whom \a settings name, in place of whatever was asked before. \a words
    /// are looked for in it.
    void lay(const CloudSettings &settings, const PrivateWords &words);

Q_SIGNALS:
    /// The person wants to ask once more.
    void againRequested();

protected:
    void hideEvent(QHideEvent *event) override;

private:
    void build();
    QWidget *buildDoorstep();
    void connectParts();
    void approve();
    void present();
    void presentGate();
    void presentOutcome();
    QString stateText() const;

    ConnectionTest m_test;
    OutboundEditor *m_text = nullptr;
    SeenWatch *m_seen = nullptr;
    ExactRequest *m_exact = nullptr;
    MessageBar *m_notice = nullptr;
    MessageBar *m_said = nullptr;
    QLabel *m_host = nullptr;
    QLabel *m_destination = nullptr;
    QLabel *m_state = nullptr;
    QPushButton *m_stop = nullptr;
    QPushButton *m_again = nullptr;
    ApproveButton *m_approve = nullptr;
};

} // namespace gatehouse
