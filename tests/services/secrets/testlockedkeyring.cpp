// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "keyquestions.h"
#include "systemkeychain.h"
#include "testregistry.h"

using namespace gatehouse;
using namespace gatehouse::keyquestions;

/// Needs a Secret Service whose keyring stays locked: withkeyring.sh.
class TestLockedKeyring : public QObject
{
    Q_OBJECT

    const QString m_host = QStringLiteral("house.openai.azure.com");

private Q_SLOTS:
    void aKeyThatCannotBeKeptIsUsedForThisRun()
    {
        SystemKeychain keychain;
        KeyRing ring(keychain);
        QCOMPARE(keep(ring, m_host, key("abc")).error().kind, ErrorKind::KeychainRefused);
        QVERIFY(ring.isOfThisRun(m_host));
        QVERIFY(find(ring, m_host).value() == key("abc"));
    }

    /// Nothing is found in what cannot be opened, and asking ends.
    void nothingIsFound()
    {
        SystemKeychain keychain;
        KeyRing ring(keychain);
        QVERIFY(!find(ring, m_host).has_value());
    }
};

REGISTER_TEST(TestLockedKeyring)
#include "testlockedkeyring.moc"
