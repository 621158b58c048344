// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "secretkey.h"
#include "testregistry.h"

#include <QTest>

#include <type_traits>

using namespace gatehouse;

class TestSecretKey : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPastedKeyIsTakenWithoutItsBlanks()
    {
        const Result<SecretKey> key = SecretKey::read(" \tabc-123_XYZ=\r\n");
        QVERIFY(key);
        QVERIFY(key->hasKey());
        QCOMPARE(key->reveal(), QByteArray("abc-123_XYZ="));
        QVERIFY(!SecretKey().hasKey());
    }

    void whatCannotStandInAHeaderIsNoKey_data()
    {
        QTest::addColumn<QByteArray>("typed");
        QTest::addColumn<int>("kind");
        const auto row = [](const char *name, const QByteArray &typed, ErrorKind kind) {
            QTest::newRow(name) << typed << static_cast<int>(kind);
        };
        row("nothing", "", ErrorKind::KeyMissing);
        row("blanks", " \n\t ", ErrorKind::KeyMissing);
        row("a second header", "abc\r\nHost: evil", ErrorKind::KeyNotUsable);
        row("a blank within", "abc def", ErrorKind::KeyNotUsable);
        row("a letter with an accent", "abc\xC3\xA9", ErrorKind::KeyNotUsable);
        row("a zero", QByteArray("abc\0def", 7), ErrorKind::KeyNotUsable);
        row("too long", QByteArray(SecretKey::mostBytes + 1, 'k'), ErrorKind::KeyNotUsable);
    }
    void whatCannotStandInAHeaderIsNoKey()
    {
        QFETCH(QByteArray, typed);
        QFETCH(int, kind);
        const Result<SecretKey> key = SecretKey::read(typed);
        QVERIFY(!key);
        QCOMPARE(static_cast<int>(key.error().kind), kind);
    }

    void theLongestKeyIsTaken()
    {
        QVERIFY(SecretKey::read(QByteArray(SecretKey::mostBytes, 'k')).has_value());
    }

    void itMovesAndCopiesWhole()
    {
        SecretKey first = *SecretKey::read("first");
        const SecretKey copy = first;
        const SecretKey moved = std::move(first);
        QCOMPARE(moved.reveal(), QByteArray("first"));
        QVERIFY(moved == copy);
        SecretKey other = *SecretKey::read("other");
        other = copy;
        QCOMPARE(other.reveal(), QByteArray("first"));
        other = SecretKey();
        QVERIFY(!other.hasKey());
        QCOMPARE(copy.reveal(), QByteArray("first"));
    }

    void itConvertsToNothing()
    {
        QVERIFY(!(std::is_convertible_v<SecretKey, QByteArray>));
        QVERIFY(!(std::is_convertible_v<SecretKey, QString>));
        QVERIFY(!(std::is_convertible_v<QByteArray, SecretKey>));
    }
};

REGISTER_TEST(TestSecretKey)
#include "testsecretkey.moc"
