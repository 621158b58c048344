// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "loopbackaddress.h"
#include "testregistry.h"

#include <QTest>

using namespace gatehouse;

class TestLoopbackAddress : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anAddressOfThisMachineIsTaken_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("origin");
        const auto row = [](const char *text, const char *origin) {
            QTest::newRow(text) << QString::fromLatin1(text) << QString::fromLatin1(origin);
        };
        row("127.0.0.1", "http://127.0.0.1:11434");
        row("127.0.0.1:8080", "http://127.0.0.1:8080");
        row("http://127.0.0.1:11434", "http://127.0.0.1:11434");
        row("HTTP://127.255.0.3/", "http://127.255.0.3:11434");
        row("localhost", "http://127.0.0.1:11434");
        row("http://LocalHost:1/", "http://127.0.0.1:1");
        row("[::1]", "http://[::1]:11434");
        row("http://[::1]:65535", "http://[::1]:65535");
        row("::1", "http://[::1]:11434");
        row("  127.0.0.1 ", "http://127.0.0.1:11434");
    }
    void anAddressOfThisMachineIsTaken()
    {
        QFETCH(QString, text);
        QFETCH(QString, origin);
        const auto address = LoopbackAddress::parse(text, 11434);
        QVERIFY(address.has_value());
        QCOMPARE(address->origin(), origin);
        // What is shown is read back as the same.
        QVERIFY(LoopbackAddress::parse(address->origin(), 1).value() == address.value());
    }

    void everythingElseIsRefusedWithItsReason_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<AddressFault>("fault");
        const auto row = [](const char *text, AddressFault fault) {
            QTest::newRow(text) << QString::fromLatin1(text) << fault;
        };
        row("", AddressFault::NotAnAddress);
        row("http://", AddressFault::NotAnAddress);
        row("127.0.0.1:0", AddressFault::NotAnAddress);
        row("127.0.0.1:65536", AddressFault::NotAnAddress);
        row("127.0.0.1:+80", AddressFault::NotAnAddress);
        row("127.0.0.1:080", AddressFault::NotAnAddress);
        row("127.0.0.1:", AddressFault::NotAnAddress);
        row("127.0.0.1:80:80", AddressFault::NotThisMachine);
        row("https://127.0.0.1", AddressFault::NotHttp);
        row("file://127.0.0.1", AddressFault::NotHttp);
        row("http://127.0.0.1/v1", AddressFault::MoreThanAnAddress);
        row("http://127.0.0.1:80?x", AddressFault::MoreThanAnAddress);
        row("http://127.0.0.1#x", AddressFault::MoreThanAnAddress);
        row("http://127.0.0.1@192.168.0.1", AddressFault::MoreThanAnAddress);
        row("http://192.168.0.1@127.0.0.1", AddressFault::MoreThanAnAddress);
        for (const char *elsewhere : {"192.168.0.1",
                                      "10.0.0.1:11434",
                                      "0.0.0.0",
                                      "128.0.0.1",
                                      "1127.0.0.1",
                                      "127.0.0.256",
                                      "127.0.0",
                                      "127.1",
                                      "0x7f.0.0.1",
                                      "0177.0.0.1",
                                      "127.0.0.01",
                                      "2130706433",
                                      "127.0.0.1.example.org",
                                      "localhost.example.org",
                                      "example.org",
                                      "xlocalhost",
                                      "localhost.",
                                      "[::2]",
                                      "[::ffff:127.0.0.1]",
                                      "::ffff:127.0.0.1",
                                      "[::1",
                                      "::1]",
                                      "[::1]x",
                                      "[fe80::1%25lo]",
                                      "127.0.0.1\\.example.org",
                                      "127.0.0.1%2eexample.org",
                                      "127.0.0.1 .example.org"}) {
            row(elsewhere, AddressFault::NotThisMachine);
        }
    }
    void everythingElseIsRefusedWithItsReason()
    {
        QFETCH(QString, text);
        QFETCH(AddressFault, fault);
        const auto address = LoopbackAddress::parse(text, 11434);
        QVERIFY2(!address.has_value(), "an address that is not of this machine was taken");
        QCOMPARE(address.error(), fault);
    }

    void lettersOfOtherScriptsAreNoDigits()
    {
        QVERIFY(!LoopbackAddress::parse(QStringLiteral(u"\uFF11\uFF12\uFF17.0.0.1"), 80));
        QVERIFY(!LoopbackAddress::parse(QStringLiteral(u"127\u30020\u30020\u30021"), 80));
        QVERIFY(!LoopbackAddress::parse(QStringLiteral(u"loc\u0430lhost"), 80));
    }
};

REGISTER_TEST(TestLoopbackAddress)
#include "testloopbackaddress.moc"
