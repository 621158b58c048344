// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
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
};

REGISTER_TEST(TestHouseholdDocument)
#include "testhouseholddocument.moc"
