// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "keychain.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace gatehouse
{

class KeyRing;

/// The key of one service: typed once, kept in the keychain or used for this run, and never shown
/// again. The keychain is asked when a button is pressed, and not before.
class CloudKeyPart : public QWidget
{
    Q_OBJECT

public:
    /// \a keys outlive it.
    CloudKeyPart(KeyRing &keys, QWidget *parent);

    /// The key of whom; empty where that is not known yet.
    void setHost(const QString &host);

private:
    void build();
    void connectParts();
    void keep();
    void useNow();
    void forget();
    void say(const QString &sentence);
    void enableButtons();
    Result<SecretKey> takeTyped();

    KeyRing &m_keys;
    QString m_host;
    QLineEdit *m_typed = nullptr;
    QPushButton *m_keep = nullptr;
    QPushButton *m_useNow = nullptr;
    QPushButton *m_forget = nullptr;
    QPushButton *m_cancel = nullptr;
    QLabel *m_said = nullptr;
    std::unique_ptr<KeyRequest> m_request;
};

} // namespace gatehouse
