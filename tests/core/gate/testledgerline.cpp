// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "ledgerline.h"
#include "sampleledger.h"
#include "testregistry.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QTest>

using namespace gatehouse;

namespace
{

LedgerRecord recordOf(const LedgerRecord::What &what)
{
    LedgerRecord record{.number = 7,
                        .when = sampleledger::moment(),
                        .what = what,
                        .previous = ledgerline::sha256("before")};
    ledgerline::seal(record);
    return record;
}

LedgerRecord recordOfBody(const QByteArray &body)
{
    LedgerAttempt attempt = sampleledger::attempt();
    attempt.body = body;
    return recordOf(attempt);
}

QByteArray bodyOf(const LedgerRecord &record)
{
    return std::get<LedgerAttempt>(record.what).body;
}

QJsonObject json(const LedgerRecord &record)
{
    return QJsonDocument::fromJson(ledgerline::write(record)).object();
}

QByteArray randomBytes(QRandomGenerator &random)
{
    QByteArray bytes;
    for (quint32 left = random.bounded(40U); left > 0; --left) {
        switch (random.bounded(4)) {
        case 0:
            bytes += static_cast<char>(random.bounded(256));
            break;
        case 1:
            bytes += QString(QChar(random.bounded(0x800))).toUtf8();
            break;
        case 2:
            bytes += QString::fromUcs4(U"\U0001F6AA", 1).toUtf8();
            break;
        default:
            bytes += "\"\\\n\t/\x7f{}"[random.bounded(8)];
        }
    }
    return bytes;
}

} // namespace

class TestLedgerLine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachKindOfRecordReadsBack_data()
    {
        QTest::addColumn<LedgerRecord>("record");
        const auto row = [](const char *name, const LedgerRecord::What &what) {
            QTest::newRow(name) << recordOf(what);
        };
        row("a first start", LedgerStart());
        row("a start after an erased one", LedgerStart{.erasedRecords = 0});
        row("a start after many", LedgerStart{.erasedRecords = 123'456});
        row("an attempt", sampleledger::attempt());
        LedgerAttempt bare{.scheme = QStringLiteral("http"), .host = QStringLiteral("127.0.0.1")};
        row("an attempt with nothing that may be left out", bare);
        bare.proxy = QStringLiteral("http://proxy.example:8080");
        bare.tryNumber = 3;
        row("an attempt by a proxy", bare);
        row("an answer", LedgerOutcomeOf{.attempt = 5,
                                         .outcome = {.kind = LedgerOutcomeKind::Answered,
                                                     .httpStatus = 200,
                                                     .bytesReceived = 4096}});
        for (const auto kind : {LedgerOutcomeKind::Refused, LedgerOutcomeKind::NotConnected,
                                LedgerOutcomeKind::Broken, LedgerOutcomeKind::Stopped}) {
            row(qPrintable(QStringLiteral("outcome %1").arg(static_cast<int>(kind))),
                LedgerOutcomeOf{.attempt = 5, .outcome = {.kind = kind}});
        }
        row("a recovery", LedgerRecovery{.tornBytes = 37});
    }
    void eachKindOfRecordReadsBack()
    {
        QFETCH(LedgerRecord, record);
        const QByteArray line = ledgerline::write(record);
        QVERIFY(!line.contains('\n'));
        const std::optional<LedgerRecord> read = ledgerline::read(line);
        QVERIFY(read == record);
        QCOMPARE(ledgerline::write(*read), line);
        QVERIFY(ledgerline::isSealed(*read));
    }

    void aLineIsWrittenInOneWay()
    {
        const LedgerRecord record = recordOf(LedgerRecovery{.tornBytes = 37});
        QCOMPARE(ledgerline::write(record),
                 QByteArray("{\"record\": 7, \"kind\": \"recovered\", "
                            "\"when\": \"2026-11-27T18:30:00.005Z\", \"torn_bytes\": 37, "
                            "\"previous\": \"") +
                     record.previous + "\", \"hash\": \"" + record.hash + "\"}");
    }

    void theHashIsThatOfTheLineBeforeIt()
    {
        const LedgerRecord record = recordOf(sampleledger::attempt());
        const QByteArray line = ledgerline::write(record);
        const QByteArray before = line.left(line.lastIndexOf(", \"hash\""));
        QCOMPARE(record.hash, QCryptographicHash::hash(before, QCryptographicHash::Sha256).toHex());
    }

    void anyBodyIsKeptExactly_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<bool>("isReadable");
        QTest::newRow("empty") << QByteArray() << true;
        QTest::newRow("text") << QByteArray("Price +0:00: 0.45\n") << true;
        QTest::newRow("letters of many scripts")
            << QStringLiteral("é ß 電 \u05D0").toUtf8() << true;
        QTest::newRow("what JSON escapes") << QByteArray("\"\\/\b\f\n\r\t\x01\x7f", 10) << true;
        QTest::newRow("a zero byte") << QByteArray("a\0b", 3) << true;
        QTest::newRow("the end of a line for a reader of lines")
            << QStringLiteral("a\u2028b\u0085c").toUtf8() << true;
        QTest::newRow("the sign for letters that cannot be read")
            << QByteArray("\xEF\xBF\xBD") << true;
        QTest::newRow("what looks like the end of a record")
            << QByteArray(", \"hash\": \"0\"}\n{") << true;
        QTest::newRow("a byte order mark") << QByteArray("\xEF\xBB\xBF{}") << false;
        QTest::newRow("a stray byte") << QByteArray("a\xFF") << false;
        QTest::newRow("half a letter") << QByteArray("\xE2\x82") << false;
        QTest::newRow("a surrogate") << QByteArray("\xED\xA0\x80") << false;
        QTest::newRow("a long way to write a letter") << QByteArray("\xC0\xAF") << false;
    }
    void anyBodyIsKeptExactly()
    {
        QFETCH(QByteArray, body);
        QFETCH(bool, isReadable);
        const LedgerRecord record = recordOfBody(body);
        const auto read = ledgerline::read(ledgerline::write(record));
        QVERIFY(read.has_value());
        QCOMPARE(bodyOf(*read), body);
        QCOMPARE(json(record).contains(QStringLiteral("body")), isReadable);
        QCOMPARE(json(record).contains(QStringLiteral("body_base64")), !isReadable);
        QCOMPARE(json(record).value(QStringLiteral("sha256")).toString().toLatin1(),
                 QCryptographicHash::hash(body, QCryptographicHash::Sha256).toHex());
    }

    void randomBodiesAreKeptExactly()
    {
        QRandomGenerator random(5);
        for (int i = 0; i < 5000; ++i) {
            const QByteArray body = randomBytes(random);
            const auto read = ledgerline::read(ledgerline::write(recordOfBody(body)));
            QVERIFY2(read && bodyOf(*read) == body && ledgerline::isSealed(*read),
                     body.toHex().constData());
        }
    }

    void noChangedCharacterGoesUnnoticed()
    {
        for (const LedgerRecord::What &what :
             {LedgerRecord::What(LedgerStart()), LedgerRecord::What(sampleledger::attempt()),
              LedgerRecord::What(LedgerOutcomeOf{.attempt = 3})}) {
            const QByteArray line = ledgerline::write(recordOf(what));
            for (qsizetype at = 0; at < line.size(); ++at) {
                for (int bit = 0; bit < 8; ++bit) {
                    QByteArray changed = line;
                    changed[at] = static_cast<char>(changed.at(at) ^ (1 << bit));
                    const auto read = ledgerline::read(changed);
                    QVERIFY(!read || ledgerline::write(*read) != changed ||
                            !ledgerline::isSealed(*read));
                }
            }
        }
    }

    void otherSpellingsOfARecordAreNoneOfOurs_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::newRow("a space less") << QByteArray("\": ") << QByteArray("\":");
        QTest::newRow("another field")
            << QByteArray("\"try\"") << QByteArray("\"note\": 1, \"try\"");
        QTest::newRow("a field twice")
            << QByteArray("\"try\": 1") << QByteArray("\"try\": 1, \"try\": 1");
        QTest::newRow("an escape that is not needed")
            << QByteArray("\"shifted\"") << QByteArray("\"s\\u0068ifted\"");
        QTest::newRow("a number with a fraction")
            << QByteArray("\"try\": 1") << QByteArray("\"try\": 1.0");
        QTest::newRow("a number as text")
            << QByteArray("\"port\": 443") << QByteArray("\"port\": \"443\"");
        QTest::newRow("a body of another hash") << QByteArray("Horizon") << QByteArray("Horizom");
        QTest::newRow("another kind") << QByteArray("attempt") << QByteArray("recovered");
        QTest::newRow("base64 of what is text")
            << QByteArray("\"body\"") << QByteArray("\"body_base64\"");
    }
    void otherSpellingsOfARecordAreNoneOfOurs()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        const QByteArray line = ledgerline::write(recordOf(sampleledger::attempt()));
        QByteArray other = line;
        other.replace(from, to);
        QVERIFY(other != line);
        const auto read = ledgerline::read(other);
        QVERIFY(!read || ledgerline::write(*read) != other);
    }

    void whatIsNoRecordIsNotRead_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("words") << QByteArray("hello");
        QTest::newRow("an empty object") << QByteArray("{}");
        QTest::newRow("a list") << QByteArray("[1]");
        QTest::newRow("a kind that there is not") << QByteArray("{\"kind\": \"sent\"}");
        QTest::newRow("an outcome that there is not")
            << QByteArray("{\"kind\": \"outcome\", \"outcome\": \"fine\"}");
        QTest::newRow("deep brackets") << QByteArray(5000, '[');
    }
    void whatIsNoRecordIsNotRead()
    {
        QFETCH(QByteArray, line);
        QVERIFY(!ledgerline::read(line).has_value());
    }

    void aRecordHoldsNothingButWhatItIsGiven()
    {
        const QStringList keys = json(recordOf(sampleledger::attempt())).keys();
        const QStringList expected{
            QStringLiteral("body"),     QStringLiteral("deployment"), QStringLiteral("hash"),
            QStringLiteral("host"),     QStringLiteral("household"),  QStringLiteral("kind"),
            QStringLiteral("level"),    QStringLiteral("path"),       QStringLiteral("port"),
            QStringLiteral("previous"), QStringLiteral("record"),     QStringLiteral("scheme"),
            QStringLiteral("sha256"),   QStringLiteral("try"),        QStringLiteral("when")};
        QCOMPARE(keys, expected);
    }
};

REGISTER_TEST(TestLedgerLine)
#include "testledgerline.moc"
