// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "keyquestions.h"
#include "systemkeychain.h"
#include "testregistry.h"

#include <QDirIterator>
#include <QFile>

using namespace gatehouse;
using namespace gatehouse::keyquestions;

/// Needs a bus without a Secret Service: withkeyring.sh.
class TestNoKeychain : public QObject
{
    Q_OBJECT

    const QString m_host = QStringLiteral("house.openai.azure.com");

private Q_SLOTS:
    void itIsSaidThatThereIsNone()
    {
        SystemKeychain keychain;
        KeyRing ring(keychain);
        QCOMPARE(find(ring, m_host).error().kind, ErrorKind::KeychainMissing);
        QCOMPARE(forget(ring, m_host).error().kind, ErrorKind::KeychainMissing);
    }

    /// The key serves for this run, and stands in no file.
    void theKeyIsUsedForThisRunAndWrittenNowhere()
    {
        SystemKeychain keychain;
        KeyRing ring(keychain);
        QCOMPARE(keep(ring, m_host, key("canary-Zq7wVb2n")).error().kind,
                 ErrorKind::KeychainMissing);
        QVERIFY(find(ring, m_host).value() == key("canary-Zq7wVb2n"));
        int files = 0;
        QDirIterator it(qEnvironmentVariable("HOME"), QDir::Files | QDir::Hidden,
                        QDirIterator::Subdirectories);
        while (it.hasNext()) {
            QFile file(it.next());
            QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.fileName()));
            QVERIFY2(!file.readAll().contains("Zq7wVb2n"), qPrintable(file.fileName()));
            ++files;
        }
        // The bus's own settings at least: the folder is the right one.
        QVERIFY(files > 0);
    }
};

REGISTER_TEST(TestNoKeychain)
#include "testnokeychain.moc"
