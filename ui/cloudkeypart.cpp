// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "cloudkeypart.h"

#include "keyring.h"
#include "quietlabel.h"
#include "theme.h"
#include "wording.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

namespace gatehouse
{

CloudKeyPart::CloudKeyPart(KeyRing &keys, QWidget *parent) : QWidget(parent), m_keys(keys)
{
    build();
    connectParts();
    enableButtons();
}

void CloudKeyPart::build()
{
    m_typed = new QLineEdit(this);
    m_typed->setObjectName(QStringLiteral("cloudKey"));
    m_typed->setAccessibleName(tr("Key of the service"));
    m_typed->setEchoMode(QLineEdit::Password);
    m_typed->setPlaceholderText(tr("Paste the key here"));
    m_typed->setMaxLength(static_cast<int>(SecretKey::mostBytes) + 1);
    const auto button = [this](const QString &text, const QString &name) {
        auto *made = new QPushButton(text, this);
        made->setObjectName(name);
        made->setAutoDefault(false);
        return made;
    };
    m_keep = button(tr("&Keep in keychain"), QStringLiteral("cloudKeyKeep"));
    m_useNow = button(tr("&Use until I quit"), QStringLiteral("cloudKeyUseNow"));
    m_forget = button(tr("&Forget key"), QStringLiteral("cloudKeyForget"));
    m_cancel = button(tr("Stop &waiting"), QStringLiteral("cloudKeyCancel"));
    m_said = new QuietLabel(this);
    m_said->setObjectName(QStringLiteral("cloudKeySaid"));
    m_said->setWordWrap(true);

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(theme::smallGap);
    for (QPushButton *each : {m_keep, m_useNow, m_forget, m_cancel}) {
        buttons->addWidget(each);
    }
    buttons->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::smallGap);
    column->addWidget(m_typed);
    column->addLayout(buttons);
    column->addWidget(m_said);
}

void CloudKeyPart::connectParts()
{
    connect(m_typed, &QLineEdit::textChanged, this, &CloudKeyPart::enableButtons);
    connect(m_keep, &QPushButton::clicked, this, &CloudKeyPart::keep);
    connect(m_useNow, &QPushButton::clicked, this, &CloudKeyPart::useNow);
    connect(m_forget, &QPushButton::clicked, this, &CloudKeyPart::forget);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        m_request.reset();
        say(tr("The keychain is no longer waited for."));
    });
}

void CloudKeyPart::setHost(const QString &host)
{
    if (host == m_host) {
        return;
    }
    m_host = host;
    say(m_keys.isOfThisRun(host) ? tr("A key is there until you quit.") : QString());
}

void CloudKeyPart::say(const QString &sentence)
{
    m_said->setText(sentence);
    enableButtons();
}

void CloudKeyPart::enableButtons()
{
    const bool mayAsk = !m_request && !m_host.isEmpty();
    const bool mayTake = mayAsk && !m_typed->text().isEmpty();
    m_keep->setEnabled(mayTake);
    m_useNow->setEnabled(mayTake);
    m_forget->setEnabled(mayAsk);
    m_cancel->setVisible(m_request != nullptr);
}

/// The field is empty once the key is taken: it is not shown, and not copied, again.
Result<SecretKey> CloudKeyPart::takeTyped()
{
    Result<SecretKey> key = SecretKey::read(m_typed->text().toUtf8());
    if (key) {
        m_typed->clear();
    } else {
        say(wording::sentence(key.error()));
    }
    return key;
}

void CloudKeyPart::keep()
{
    const Result<SecretKey> key = takeTyped();
    if (!key) {
        return;
    }
    m_request = m_keys.keep(m_host, *key, [this](const Result<void> &kept) {
        m_request.reset();
        //: %1 is a whole sentence that says why.
        say(kept ? tr("The key is in the keychain.")
                 : tr("The key is there until you quit, and in no keychain: %1")
                       .arg(wording::sentence(kept.error())));
    });
    say(tr("Asking the keychain. It may have to be unlocked …"));
}

void CloudKeyPart::useNow()
{
    if (const Result<SecretKey> key = takeTyped()) {
        m_keys.useNow(m_host, *key);
        say(tr("The key is there until you quit."));
    }
}

void CloudKeyPart::forget()
{
    m_request = m_keys.forget(m_host, [this](const Result<void> &forgotten) {
        m_request.reset();
        say(forgotten ? tr("There is no key for this service any more.")
                      : wording::sentence(forgotten.error()));
    });
    say(tr("Asking the keychain. It may have to be unlocked …"));
}

} // namespace gatehouse
