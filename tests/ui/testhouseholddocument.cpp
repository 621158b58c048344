// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "fulldisk.h"
#include "householddocument.h"
#include "testregistry.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace gatehouse;

namespace
{

constexpr auto ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
constexpr auto everybodyReads = ownerOnly | QFileDevice::ReadGroup | QFileDevice::ReadOther;

HouseholdFile household()
{
    return {.question = PrivateText(QStringLiteral("Now or later for the oven?")),
            .text = PrivateText(QStringLiteral("It is 10:00.\n"))};
}

/// What the file's own bits say; QFile would add what this user may do.
int bits(const QString &path)
{
    return static_cast<int>(QFile::permissions(path) & everybodyReads);
}

} // namespace

class TestHouseholdDocument : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsSavedIsOpenedTheSame()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("a.txt"));
        QVERIFY(householddocument::save(household(), path, ownerOnly).has_value());
        const Result<HouseholdFile> opened = householddocument::open(path);
        QVERIFY(opened.has_value());
        QVERIFY(opened->question == household().question);
        QVERIFY(opened->text == household().text);
    }

    void aTextWithoutAnOpeningQuestionStaysWhole()
    {
        const QString text = QStringLiteral("It is 10:00.\nNow or later for the oven?\n");
        const HouseholdFile split = householddocument::split(text);
        QVERIFY(split.question.isEmpty());
        QCOMPARE(split.text.reveal(), text);
    }

    void theQuestionIsTakenOutAndNothingElse_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("question");
        QTest::addColumn<QString>("rest");
        const auto row = [](const char *name, const char *text, const char *question,
                            const char *rest) {
            QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(question)
                                << QString::fromUtf8(rest);
        };
        row("a line of its own", "Now or later for the oven?\n\nIt is 10:00.\n",
            "Now or later for the oven?", "It is 10:00.\n");
        row("with a label", "Question: Should the oven run now or later?\nIt is 10:00.\n",
            "Should the oven run now or later?", "It is 10:00.\n");
        row("more on its line",
            "Should the oven run now or later? It is 10:00.\nOven: 1 h, 1 kWh\n",
            "Should the oven run now or later?", "It is 10:00.\nOven: 1 h, 1 kWh\n");
        row("no question at all", "It is 10:00.\nOven: 1 h, 1 kWh\n", "",
            "It is 10:00.\nOven: 1 h, 1 kWh\n");
    }

    void theQuestionIsTakenOutAndNothingElse()
    {
        QFETCH(const QString, text);
        const HouseholdFile split = householddocument::split(text);
        QTEST(split.question.reveal(), "question");
        QTEST(split.text.reveal(), "rest");
    }

    void anEmptyTextStaysEmpty()
    {
        QVERIFY(householddocument::split(QString()).question.isEmpty());
        QVERIFY(householddocument::split(QStringLiteral("\n \n")).question.isEmpty());
    }

    void aNewFileGetsThePersonsPermissionsAndAnOldOneKeepsIts()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("a.txt"));
        QVERIFY(householddocument::save(household(), path, everybodyReads).has_value());
        QCOMPARE(bits(path), static_cast<int>(everybodyReads));
        QVERIFY(QFile::setPermissions(path, ownerOnly));
        QVERIFY(householddocument::save(household(), path, everybodyReads).has_value());
        QCOMPARE(bits(path), static_cast<int>(ownerOnly));
    }

    void aFolderThatIsNotThereIsSaid()
    {
        const Result<void> saved = householddocument::save(
            household(), QStringLiteral("/nowhere/at/all/a.txt"), ownerOnly);
        QVERIFY(!saved.has_value());
        QCOMPARE(saved.error().kind, ErrorKind::FileNotWritable);
    }

    void whereTheDiskIsFullTheOldTextStays()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("a.txt"));
        QVERIFY(householddocument::save(household(), path, ownerOnly).has_value());
        const Result<void> saved = [&path] {
            const FullDisk full;
            return householddocument::save(
                {.question = {}, .text = PrivateText(QStringLiteral("Maya"))}, path, ownerOnly);
        }();
        QVERIFY(!saved.has_value());
        QCOMPARE(saved.error().kind, ErrorKind::FileNotWritable);
        QVERIFY(householddocument::open(path)->text == household().text);
    }
};

REGISTER_TEST(TestHouseholdDocument)
#include "testhouseholddocument.moc"
