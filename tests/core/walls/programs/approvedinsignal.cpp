// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "approvedrequest.h"

#include <QObject>

class Sender : public QObject
{
    Q_OBJECT

Q_SIGNALS:
#ifdef FORBIDDEN
    void approved(gatehouse::ApprovedRequest request);
#else
    void approved(quint64 revision);
#endif
};

#include "approvedinsignal.moc"
