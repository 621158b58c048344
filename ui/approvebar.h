// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QBoxLayout;
class QLabel;
class QPushButton;

namespace gatehouse
{

class ApprovalGate;
class ApproveButton;
class EarlierPart;
struct EarlierView;
struct RunState;

/// Where the text would go, what stands in the way, and the one button that hands it over. Quiet
/// while nothing leaves the machine; where another host is meant it is a doorstep, and looks like
/// nothing else in the window.
class ApproveBar : public QWidget
{
    Q_OBJECT

public:
    explicit ApproveBar(QWidget *parent = nullptr);

    void present(const RunState &state, const ApprovalGate &gate);
    /// What the host got before. Nothing can be approved while that is being looked up.
    void presentEarlier(const EarlierView &view);

Q_SIGNALS:
    /// The person pressed the button while the gate's text had this revision.
    void approved(quint64 revision);
    void exactRequestToggled(bool isShown);
    /// The person wants to see all that went to \a host.
    void recordRequested(const QString &host);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    void layOut();
    void arrange();
    void connectParts();
    void presentDestination(const ApprovalGate &gate);
    void presentApprove();

    QLabel *m_proof = nullptr;
    QLabel *m_destination = nullptr;
    /// The host alone, in letters that cannot be mistaken; hidden where there is none.
    QLabel *m_host = nullptr;
    EarlierPart *m_earlier = nullptr;
    QLabel *m_state = nullptr;
    QPushButton *m_exact = nullptr;
    ApproveButton *m_approve = nullptr;
    QBoxLayout *m_decision = nullptr;
    quint64 m_revision = 0;
    QString m_hostName;
    bool m_isOpen = false;
    bool m_isLookingUp = false;
    bool m_isDoorstep = false;
};

} // namespace gatehouse
