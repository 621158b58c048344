// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "householdnames.h"
#include "testregistry.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace gatehouse;

namespace
{

struct Folder
{
    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("profile/households.json"));
    HouseholdNames names{path};

    /// A household's file by the name \a name.
    QString household(const QString &name) const
    {
        QFile file(folder.filePath(name));
        return file.open(QIODevice::WriteOnly) ? file.fileName() : QString();
    }
    QByteArray kept() const
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void damage(const QByteArray &bytes) const
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
};

} // namespace

class TestHouseholdNames : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lookingGivesNoNameAndMakesNoFile()
    {
        const Folder house;
        QCOMPARE(house.names.nameOf(house.household(QStringLiteral("home.txt"))), QString());
        QVERIFY(!QFile::exists(house.path));
        QVERIFY(!QDir(house.folder.filePath(QStringLiteral("profile"))).exists());
    }

    void aNameStaysWithItsFile()
    {
        Folder house;
        const QString home = house.household(QStringLiteral("home.txt"));
        const QString cottage = house.household(QStringLiteral("cottage.txt"));
        const Result<QString> first = house.names.give(home);
        QVERIFY(first.has_value());
        QCOMPARE(*house.names.give(home), *first);
        QCOMPARE(house.names.nameOf(home), *first);
        QVERIFY(*house.names.give(cottage) != *first);
        // Another start of the program.
        const HouseholdNames again(house.path);
        QCOMPARE(again.nameOf(home), *first);
        QCOMPARE(again.nameOf(cottage), house.names.nameOf(cottage));
    }

    void allWaysToAFileLeadToItsName()
    {
        Folder house;
        const QString home = house.household(QStringLiteral("home.txt"));
        const QString name = *house.names.give(home);
        QVERIFY(QFile::link(home, house.folder.filePath(QStringLiteral("link.txt"))));
        QCOMPARE(house.names.nameOf(house.folder.filePath(QStringLiteral("./profile/../home.txt"))),
                 name);
        QCOMPARE(house.names.nameOf(house.folder.filePath(QStringLiteral("link.txt"))), name);
        QVERIFY(QFile::remove(home));
        QCOMPARE(house.names.nameOf(home), name);
    }

    void aHouseholdInNoFileHasTheEmptyName()
    {
        Folder house;
        QCOMPARE(*house.names.give({}), QString());
        QCOMPARE(house.names.nameOf({}), QString());
        QVERIFY(!QFile::exists(house.path));
    }

    void namesAreMadeFromNothing()
    {
        Folder one;
        Folder other;
        const QRegularExpression hex(QStringLiteral("^[0-9a-f]{32}$"));
        const QString name = *one.names.give(QStringLiteral("/the/same/place.txt"));
        QVERIFY(hex.match(name).hasMatch());
        QVERIFY(name != *other.names.give(QStringLiteral("/the/same/place.txt")));
        QVERIFY(one.kept() != other.kept());
    }

    void noWordOfAPathIsKept()
    {
        Folder house;
        const QString path = QStringLiteral("/home/maya/Familie Winter.txt");
        QVERIFY(house.names.give(path).has_value());
        const QByteArray kept = house.kept().toLower();
        for (const char *word : {"maya", "winter", "familie", "home/", "txt"}) {
            QVERIFY2(!kept.contains(word), word);
        }
        // Nor a hash that one could look up without the salt.
        QVERIFY(!kept.contains(
            QCryptographicHash::hash(path.toUtf8(), QCryptographicHash::Sha256).toHex()));
    }

    void theFileIsForThisUserAlone()
    {
        Folder house;
        QVERIFY(house.names.give(QStringLiteral("/home.txt")).has_value());
        const auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup |
                            QFileDevice::ReadOther | QFileDevice::WriteOther;
        QVERIFY((QFile::permissions(house.path) & others) == 0);
        QVERIFY((QFile::permissions(QFileInfo(house.path).path()) & others) == 0);
    }

    void damagedNamesAreNoneAndAreDrawnAnew_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("torn") << QByteArray("{\"salt\": \"0a");
        QTest::newRow("no salt") << QByteArray("{\"names\": {\"a\": \"b\"}}");
        QTest::newRow("a list") << QByteArray("[1, 2]");
        QTest::newRow("other types") << QByteArray("{\"salt\": 1, \"names\": 2}");
        QTest::newRow("no text") << QByteArray("\xff\xfe\0\0", 4);
    }
    void damagedNamesAreNoneAndAreDrawnAnew()
    {
        QFETCH(QByteArray, bytes);
        Folder house;
        const QString place = QStringLiteral("/home.txt");
        const QString before = *house.names.give(place);
        house.damage(bytes);
        QCOMPARE(house.names.nameOf(place), QString());
        const QString after = *house.names.give(place);
        QVERIFY(!after.isEmpty() && after != before);
        QCOMPARE(house.names.nameOf(place), after);
    }

    void whatCannotBeKeptIsAnError()
    {
        Folder house;
        QVERIFY(QDir().mkpath(house.path));
        const Result<QString> given = house.names.give(QStringLiteral("/home.txt"));
        QVERIFY(!given);
        QCOMPARE(given.error().kind, ErrorKind::LedgerNotAFile);
        QCOMPARE(house.names.nameOf(QStringLiteral("/home.txt")), QString());
    }
};

REGISTER_TEST(TestHouseholdNames)
#include "testhouseholdnames.moc"
