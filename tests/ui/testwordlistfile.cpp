// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "fulldisk.h"
#include "testregistry.h"
#include "wordlistfile.h"
#include "wordlistwording.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

using namespace gatehouse;

namespace
{

constexpr auto listAccess = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

/// A path in a folder of its own.
struct ListFile
{
    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("words.txt"));

    void write(const QByteArray &bytes) const
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }
    QByteArray bytes() const
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
};

WordList listOf(const QString &text)
{
    const auto list = WordList::parse(text);
    return list ? *list : WordList();
}

mode_t modeOf(const QString &path)
{
    struct stat state = {};
    return ::stat(QFile::encodeName(path).constData(), &state) == 0 ? state.st_mode & 07777U : 0U;
}

} // namespace

class TestWordListFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsSavedIsRead()
    {
        const ListFile place;
        const WordList list = listOf(QStringLiteral("Rosenweg 12\nZoë\nבית\n日本\n"));
        QVERIFY(wordlistfile::save(list, place.path).has_value());
        QCOMPARE(place.bytes(), QStringLiteral("Rosenweg 12\nZoë\nבית\n日本\n").toUtf8());
        QVERIFY(*wordlistfile::load(place.path) == list);
        QVERIFY(wordlistfile::save({}, place.path).has_value());
        QVERIFY(wordlistfile::load(place.path)->isEmpty());
    }

    void noFileIsAnEmptyListAndReadingMakesNone()
    {
        const ListFile place;
        const QString deep = place.folder.filePath(QStringLiteral("a/b/words.txt"));
        QVERIFY(wordlistfile::load(place.path)->isEmpty());
        QVERIFY(wordlistfile::load(deep)->isEmpty());
        QVERIFY(QDir(place.folder.path()).isEmpty());
    }

    void fileAndFolderAreForThisUserAlone()
    {
        const ListFile place;
        const QString deep = place.folder.filePath(QStringLiteral("profile/words.txt"));
        const WordList list = listOf(QStringLiteral("Maya"));
        QVERIFY(wordlistfile::save(list, deep).has_value());
        QCOMPARE(modeOf(deep), mode_t{0600});
        QCOMPARE(modeOf(place.folder.filePath(QStringLiteral("profile"))), mode_t{0700});
        // One that others could read is closed to them.
        place.write("Zoe\n");
        QVERIFY(
            QFile::setPermissions(place.path, listAccess | QFile::ReadGroup | QFile::ReadOther));
        QVERIFY(wordlistfile::save(list, place.path).has_value());
        QCOMPARE(modeOf(place.path), mode_t{0600});
    }

    void aListOfAnotherEditorIsReadAsItIs()
    {
        const ListFile place;
        place.write("\xEF\xBB\xBFMaya\r\n\r\nBlue House\r\nMAYA\rZoe");
        const auto list = wordlistfile::load(place.path);
        QVERIFY(list.has_value());
        QCOMPARE(list->text().reveal(), QStringLiteral("Maya\nBlue House\nZoe\n"));
    }

    void aBrokenListIsSaidAndStaysAsItIs_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("sentence");
        const auto row = [](const char *name, const QByteArray &bytes, const char *sentence) {
            QTest::newRow(name) << bytes << QString::fromUtf8(sentence);
        };
        row("not UTF-8", "Maya\nZo\xEB\n", "Line 2: there are letters here that are not UTF-8.");
        row("no text", QByteArray("Maya\0\x01", 6), "This is not a list of words, one a line.");
        row("too large", QByteArray(3 * 1024 * 1024, 'a'), "The list has more than 5000 words.");
        row(
            "too many words",
            [] {
                QByteArray many;
                for (int i = 0; i < 5'001; ++i) {
                    many += QByteArray::number(i) + '\n';
                }
                return many;
            }(),
            "The list has more than 5000 words.");
        row("an endless line", "Maya\n" + QByteArray(20'000, 'b'),
            "Line 2: this has more than 200 characters");
        row("a long line", "Maya\n\n" + QByteArray(300, 'b'),
            "Line 3: this has more than 200 characters");
        row("a line of signs", "Maya\n----\n", "Line 2: there is no letter and no digit here");
    }
    void aBrokenListIsSaidAndStaysAsItIs()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, sentence);
        const ListFile place;
        place.write(bytes);
        const auto list = wordlistfile::load(place.path);
        QVERIFY(!list.has_value());
        const QString said = wording::sentence(list.error());
        QVERIFY2(said.startsWith(sentence), qPrintable(said));
        QCOMPARE(place.bytes(), bytes);
    }

    void whatIsNoFileCannotBeRead()
    {
        const ListFile folder;
        QVERIFY(QDir().mkpath(folder.path));
        QCOMPARE(wordlistfile::load(folder.path).error().kind, WordListFault::Kind::Unreadable);
        const ListFile pipe;
        QCOMPARE(::mkfifo(QFile::encodeName(pipe.path).constData(), 0600), 0);
        QCOMPARE(wordlistfile::load(pipe.path).error().kind, WordListFault::Kind::Unreadable);
        QCOMPARE(wordlistfile::load(QStringLiteral("/dev/zero")).error().kind,
                 WordListFault::Kind::Unreadable);
    }

    void aListElsewhereIsReadAndKeptThere()
    {
        const ListFile place;
        const ListFile elsewhere;
        elsewhere.write("Maya\n");
        QVERIFY(QFile::link(elsewhere.path, place.path));
        QVERIFY(*wordlistfile::load(place.path) == listOf(QStringLiteral("Maya")));
        QVERIFY(wordlistfile::save(listOf(QStringLiteral("Zoe")), place.path).has_value());
        QCOMPARE(elsewhere.bytes(), QByteArray("Zoe\n"));
        // A drive that is not mounted is no empty list.
        QVERIFY(QFile::remove(elsewhere.path));
        QCOMPARE(wordlistfile::load(place.path).error().kind, WordListFault::Kind::Unreadable);
    }

    void whereNothingCanBeWrittenTheOldListStays()
    {
        const ListFile place;
        QVERIFY(QDir().mkpath(place.path));
        const WordList list = listOf(QStringLiteral("Maya"));
        QCOMPARE(wordlistfile::save(list, place.path).error().kind,
                 WordListFault::Kind::NotWritable);
        QCOMPARE(wordlistfile::save(list, QStringLiteral("/proc/nowhere/words.txt")).error().kind,
                 WordListFault::Kind::NotWritable);
        QVERIFY(QDir(place.path).exists());
    }

    void whereTheDiskIsFullTheOldListStays()
    {
        const ListFile place;
        QVERIFY(wordlistfile::save(listOf(QStringLiteral("Maya")), place.path).has_value());
        const auto saved = [&place] {
            const FullDisk full;
            return wordlistfile::save(listOf(QStringLiteral("Zoe")), place.path);
        }();
        QCOMPARE(saved.error().kind, WordListFault::Kind::NotWritable);
        QCOMPARE(place.bytes(), QByteArray("Maya\n"));
        QCOMPARE(QDir(place.folder.path()).entryList(QDir::Files).size(), 1);
    }
};

REGISTER_TEST(TestWordListFile)
#include "testwordlistfile.moc"
