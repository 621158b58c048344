// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "fittingdialog.h"
#include "keychain.h"
#include "modelsettings.h"

class QCheckBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace gatehouse
{

class Chooser;
class CloudKeyPart;
class KeyRing;
class MessageBar;

/// "Cloud model": which one is asked in place of the built-in solver, where it is, and its key.
/// Nothing is sent by anything in it: the test of the connection has a window of its own.
class CloudWindow : public FittingDialog
{
    Q_OBJECT

public:
    /// \a keys outlive the window.
    CloudWindow(const ModelSettings &settings, KeyRing &keys, QWidget *parent);

    /// Shows \a settings in place of what was typed.
    void present(const ModelSettings &settings);
    /// As it stands in the fields, whether or not it makes sense.
    ModelSettings typed() const;

Q_SIGNALS:
    /// The person wants these; they make sense.
    void settingsChosen(const ModelSettings &settings);
    /// The person wants to try what is typed(), which makes sense, before they use it.
    void testRequested();

private:
    void build(KeyRing &keys);
    void addService(QFormLayout &form);
    void addLimits(QFormLayout &form);
    void addProxy(QFormLayout &form);
    void addPrices(QFormLayout &form);
    void connectParts();
    void lookAtTyped();
    void apply();

    QCheckBox *m_asks = nullptr;
    Chooser *m_service = nullptr;
    QLineEdit *m_endpoint = nullptr;
    QLabel *m_deploymentLabel = nullptr;
    QLineEdit *m_deployment = nullptr;
    QLabel *m_versionLabel = nullptr;
    QLineEdit *m_version = nullptr;
    Chooser *m_effort = nullptr;
    QSpinBox *m_tokens = nullptr;
    QSpinBox *m_idle = nullptr;
    Chooser *m_proxyUse = nullptr;
    QLineEdit *m_proxy = nullptr;
    QLineEdit *m_inputPrice = nullptr;
    QLineEdit *m_outputPrice = nullptr;
    QLabel *m_where = nullptr;
    MessageBar *m_said = nullptr;
    CloudKeyPart *m_key = nullptr;
    QPushButton *m_test = nullptr;
    QPushButton *m_apply = nullptr;
};

} // namespace gatehouse
