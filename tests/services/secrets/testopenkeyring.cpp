// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "keyquestions.h"
#include "systemkeychain.h"
#include "testregistry.h"

#include <QProcess>

using namespace gatehouse;
using namespace gatehouse::keyquestions;

/// Needs a Secret Service of its own that is open: withkeyring.sh.
class TestOpenKeyring : public QObject
{
    Q_OBJECT

    const QString m_host = QStringLiteral("house.openai.azure.com");

    /// What another program finds in the keychain.
    static QByteArray seenFromOutside(const QString &host)
    {
        QProcess tool;
        tool.start(QStringLiteral("secret-tool"),
                   {QStringLiteral("lookup"), QStringLiteral("server"), SystemKeychain::service(),
                    QStringLiteral("user"), SystemKeychain::entryOf(host)});
        return tool.waitForFinished() ? tool.readAllStandardOutput() : "secret-tool did not end";
    }

private Q_SLOTS:
    void aKeyIsKeptFoundReplacedAndForgotten()
    {
        SystemKeychain keychain;
        KeyRing ring(keychain);
        QCOMPARE(find(ring, m_host).error().kind, ErrorKind::KeyMissing);
        QVERIFY(keep(ring, m_host, key("first-0123")).has_value());
        QCOMPARE(seenFromOutside(m_host), QByteArray("first-0123"));
        // A later run knows it from the keychain alone.
        KeyRing later(keychain);
        QVERIFY(!later.isOfThisRun(m_host));
        QVERIFY(find(later, m_host).value() == key("first-0123"));

        QVERIFY(keep(ring, m_host, key("second-4567")).has_value());
        QCOMPARE(seenFromOutside(m_host), QByteArray("second-4567"));
        QVERIFY(find(later, m_host).value() == key("second-4567"));

        QVERIFY(forget(ring, m_host).has_value());
        QCOMPARE(seenFromOutside(m_host), QByteArray());
        QCOMPARE(find(ring, m_host).error().kind, ErrorKind::KeyMissing);
        // What is gone may be forgotten again.
        QVERIFY(forget(ring, m_host).has_value());
    }

    void eachHostHasItsOwn()
    {
        SystemKeychain keychain;
        KeyRing ring(keychain);
        QVERIFY(keep(ring, m_host, key("azure")).has_value());
        QVERIFY(keep(ring, QStringLiteral("api.openai.com"), key("openai")).has_value());
        QVERIFY(forget(ring, m_host).has_value());
        KeyRing later(keychain);
        QVERIFY(find(later, QStringLiteral("api.openai.com")).value() == key("openai"));
        QCOMPARE(find(later, m_host).error().kind, ErrorKind::KeyMissing);
    }

    void aKeyOfThisRunTakesPrecedenceAndIsNotKept()
    {
        SystemKeychain keychain;
        KeyRing ring(keychain);
        ring.useNow(m_host, key("of-this-run"));
        QVERIFY(find(ring, m_host).value() == key("of-this-run"));
        QCOMPARE(seenFromOutside(m_host), QByteArray());
        QVERIFY(forget(ring, m_host).has_value());
        QVERIFY(!ring.isOfThisRun(m_host));
    }

    void whatIsKeptAndNoKeyIsSaid()
    {
        QProcess tool;
        tool.start(QStringLiteral("secret-tool"),
                   {QStringLiteral("store"), QStringLiteral("--label=x"), QStringLiteral("server"),
                    SystemKeychain::service(), QStringLiteral("user"),
                    SystemKeychain::entryOf(m_host), QStringLiteral("type"),
                    QStringLiteral("plaintext"), QStringLiteral("xdg:schema"),
                    QStringLiteral("org.qt.keychain")});
        QVERIFY(tool.waitForStarted());
        tool.write("two\nlines");
        tool.closeWriteChannel();
        QVERIFY(tool.waitForFinished());
        SystemKeychain keychain;
        const Result<SecretKey> found = find(keychain, m_host);
        QVERIFY(!found.has_value());
        QCOMPARE(found.error().kind, ErrorKind::KeyNotUsable);
        KeyRing ring(keychain);
        QVERIFY(forget(ring, m_host).has_value());
    }

    /// Whoever no longer asks hears nothing, and the keychain is not left with a job taken away.
    void aForgottenRequestReportsNothing()
    {
        SystemKeychain keychain;
        KeyRing ring(keychain);
        int heard = 0;
        for (int i = 0; i < 20; ++i) {
            auto request = keychain.read(m_host, [&](const Result<SecretKey> &) { ++heard; });
            QTest::qWait(i);
            if (heard == 0) {
                request.reset();
            }
        }
        heard = 0;
        // The keychain still answers, one job after the other.
        QCOMPARE(find(ring, m_host).error().kind, ErrorKind::KeyMissing);
        QCOMPARE(heard, 0);
    }
};

REGISTER_TEST(TestOpenKeyring)
#include "testopenkeyring.moc"
