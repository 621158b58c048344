// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "call.h"
#include "onewaybody.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTimer>

class QNetworkProxy;

namespace gatehouse
{

/// What a Call is made of: one connection of its own, closed with it.
class Call::Transfer : public QObject
{
    Q_OBJECT

public:
    Transfer(CallLimits limits, CallHandlers handlers);
    ~Transfer() override;

    /// Either of the two starts it; once.
    void post(const QNetworkRequest &request, const QNetworkProxy &proxy, const QByteArray &bytes);
    /// Qt may ask again by itself where the other end closes without a word: there is no body.
    void get(const QNetworkRequest &request, const QNetworkProxy &proxy);
    CallReport report() const;

private:
    void follow(QNetworkReply *reply);
    bool hasLeft() const;
    void noteProgress();
    void readPiece();
    bool isMoreToRead() const;
    void end();
    CallEnding endingOf(QNetworkReply::NetworkError error) const;

    CallLimits m_limits;
    CallHandlers m_handlers;
    QNetworkAccessManager m_network;
    std::unique_ptr<OneWayBody> m_body;
    /// Where there is no body that tells by being read.
    bool m_headHasLeft = false;
    std::unique_ptr<QNetworkReply> m_reply;
    QTimer m_patience;
    /// Round the event loop to the next piece.
    QTimer m_nextPiece;
    qint64 m_received = 0;
    /// Set where we give up ourselves.
    std::optional<CallEnding> m_givenUp;
    bool m_hasEnded = false;
};

} // namespace gatehouse
