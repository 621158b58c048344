// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "profile.h"
#include "testregistry.h"
#include "windowfixture.h"

#include <QComboBox>
#include <QDirIterator>
#include <QFileInfo>
#include <QPlainTextEdit>

using namespace gatehouse;

class TestProfile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void settingsComeBack()
    {
        const QTemporaryDir folder;
        const Profile profile(folder.filePath(QStringLiteral("p")));
        QVERIFY(profile.save({.geometry = "g", .panes = "p", .level = Level::Names, .zoom = -2}));
        const WindowSettings loaded = profile.load();
        QCOMPARE(loaded.geometry, QByteArray("g"));
        QCOMPARE(loaded.panes, QByteArray("p"));
        QCOMPARE(loaded.level, std::optional(Level::Names));
        QCOMPARE(loaded.zoom, -2);
    }

    void anEmptyProfileHasNoLevelAndMakesNoFolder()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("p"));
        QVERIFY(!Profile(path).load().level);
        QVERIFY(!QFileInfo::exists(path));
    }

    void aLevelThatIsUnknownIsPassedOver()
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("window.ini")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("[privacy]\nlevel=everything\n");
        file.close();
        QVERIFY(!Profile(folder.path()).load().level);
    }

    void folderAndFileAreForThisUserAlone()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("p"));
        QVERIFY(Profile(path).save({}));
        const auto others = QFileDevice::ReadGroup | QFileDevice::ReadOther |
                            QFileDevice::WriteGroup | QFileDevice::WriteOther |
                            QFileDevice::ExeGroup | QFileDevice::ExeOther;
        QVERIFY(!(QFile::permissions(path) & others));
        QVERIFY(!(QFile::permissions(path + QStringLiteral("/window.ini")) & others));
    }

    void aProfileThatCannotBeWrittenIsNoDisaster()
    {
        QVERIFY(!Profile(QStringLiteral("/proc/nowhere")).save({}));
    }

    void theWindowKeepsItsLevelAndNoWordOfTheHousehold()
    {
        const QByteArray canary = "Zyxwabara";
        WindowFixture window;
        window.writePrivately(window.text("privateInput") + QString::fromLatin1(canary));
        window.find<QComboBox>("privacyLevel")->setCurrentIndex(0);
        window.ask();
        window.editor("privateInput").document()->setModified(false);
        QVERIFY(window.window().close());
        int files = 0;
        QDirIterator it(window.profileFolder(), QDir::Files, QDirIterator::Subdirectories);
        while (it.hasNext()) {
            QFile file(it.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray bytes = file.readAll();
            QVERIFY2(!bytes.contains(canary) && !bytes.contains("ishwasher"),
                     qPrintable(file.fileName()));
            ++files;
        }
        QVERIFY(files > 0);
        const Profile kept(window.profileFolder() + QStringLiteral("/profile"));
        QCOMPARE(kept.load().level, std::optional(Level::Names));
    }
};

REGISTER_TEST(TestProfile)
#include "testprofile.moc"
