// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "testregistry.h"
#include "windowfixture.h"

#include <QDir>
#include <QFile>

namespace
{

/// Sockets this process holds, the local ones of display and session included.
QStringList sockets()
{
    QStringList found;
    const QDir descriptors(QStringLiteral("/proc/self/fd"));
    for (const QString &name : descriptors.entryList(QDir::System | QDir::Files)) {
        const QString target = QFile::symLinkTarget(descriptors.filePath(name)).section(u'/', -1);
        if (target.startsWith(QStringLiteral("socket:"))) {
            found << target;
        }
    }
    return found;
}

/// The libraries that this process has loaded, and what else it has in its memory.
QByteArray loaded()
{
    QFile maps(QStringLiteral("/proc/self/maps"));
    return maps.open(QIODevice::ReadOnly) ? maps.readAll() : QByteArray();
}

} // namespace

/// Nothing leaves where nothing else is chosen: the window opens no socket, and what encrypts
/// connections is not even loaded.
class TestSilence : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aWholeRunOpensNoSocket()
    {
        const QStringList before = sockets();
        WindowFixture window;
        window.ask();
        QCOMPARE(sockets(), before);
    }

    /// Other tests of the same process may have spoken to servers of their own before.
    void nothingThatEncryptsConnectionsIsLoaded()
    {
        const QByteArray before = loaded();
        WindowFixture window;
        window.ask();
        const QByteArray after = loaded();
        QVERIFY(after.contains("libQt6Widgets"));
        for (const char *library : {"libQt6Sql", "libcurl", "libssl"}) {
            QVERIFY2(before.contains(library) || !after.contains(library), library);
        }
    }
};

REGISTER_TEST(TestSilence)
#include "testsilence.moc"
