// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "testregistry.h"
#include "textdoor.h"

#include <QBuffer>
#include <QTemporaryDir>
#include <QTest>

using namespace gatehouse;

class TestTextDoor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lineEndsBecomeLineFeeds()
    {
        const Result<QString> text = textdoor::admit(QByteArray("a\r\nb\rc\n"));
        QVERIFY(text.has_value());
        QCOMPARE(*text, QStringLiteral("a\nb\nc\n"));
    }

    void aByteOrderMarkIsTakenOff()
    {
        QCOMPARE(*textdoor::admit(QByteArray("\xEF\xBB\xBFhello")), QStringLiteral("hello"));
    }

    void anEmptyTextIsAdmitted() { QCOMPARE(*textdoor::admit(QByteArray()), QString()); }

    void badBytesAreRefusedWithTheirLine_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("line");
        const auto row = [](const char *name, const QByteArray &bytes, ErrorKind kind, int line) {
            QTest::newRow(name) << bytes << static_cast<int>(kind) << line;
        };
        row("a zero byte", QByteArray("ab\0c", 4), ErrorKind::BinaryFile, 0);
        row("a stray byte on line 2", "good\nb\xFF\nmore", ErrorKind::InvalidUtf8, 2);
        row("a cut sequence at the end", "good\nbad \xE2\x82", ErrorKind::InvalidUtf8, 2);
        row("a surrogate in UTF-8", "\xED\xA0\x80", ErrorKind::InvalidUtf8, 1);
        row("a line over the limit", "x\n\n" + QByteArray(10'001, 'a'), ErrorKind::LineTooLong, 3);
        row("a text over the limit", QByteArray(2 * 1024 * 1024 + 1, '\n'), ErrorKind::TextTooLarge,
            0);
    }
    void badBytesAreRefusedWithTheirLine()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, kind);
        QFETCH(int, line);
        const Result<QString> text = textdoor::admit(bytes);
        QVERIFY(!text.has_value());
        QCOMPARE(static_cast<int>(text.error().kind), kind);
        QCOMPARE(text.error().place.line, line);
    }

    void theLimitsThemselvesAreAdmitted()
    {
        QVERIFY(textdoor::admit(QByteArray(10'000, 'a')).has_value());
        QVERIFY(textdoor::admit(QByteArray(2 * 1024 * 1024, '\n')).has_value());
    }

    void aMissingFileAndAFolderAreRefused()
    {
        const QTemporaryDir folder;
        QVERIFY(textdoor::admitFile(folder.filePath(QStringLiteral("none.txt"))).error().kind ==
                ErrorKind::FileNotFound);
        QVERIFY(textdoor::admitFile(folder.path()).error().kind == ErrorKind::FileUnreadable);
    }

    void anEndlessDeviceIsCutShort()
    {
        class Endless : public QIODevice
        {
        public:
            qint64 given = 0;

        protected:
            qint64 readData(char *data, qint64 size) override
            {
                memset(data, 'a', static_cast<size_t>(size));
                given += size;
                return size;
            }
            qint64 writeData(const char *, qint64) override { return -1; }
        };
        Endless device;
        QVERIFY(device.open(QIODevice::ReadOnly | QIODevice::Unbuffered));
        QVERIFY(textdoor::admitDevice(device).error().kind == ErrorKind::TextTooLarge);
        QVERIFY(device.given <= 2 * textdoor::largestText);
    }
};

REGISTER_TEST(TestTextDoor)
#include "testtextdoor.moc"
