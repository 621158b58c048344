// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "ndjsonlines.h"
#include "testregistry.h"

#include <QRandomGenerator>
#include <QTest>

using namespace gatehouse;

namespace
{

/// All lines of \a stream, which comes in pieces of at most \a most bytes.
QList<QByteArray> linesOf(const QByteArray &stream, int most, QRandomGenerator &random)
{
    NdjsonLines reader;
    QList<QByteArray> lines;
    for (qsizetype at = 0; at < stream.size();) {
        const QByteArray piece = stream.mid(at, random.bounded(1, most + 1));
        for (const QByteArray &line : reader.take(piece)) {
            lines << line;
        }
        at += piece.size();
    }
    if (const std::optional<QByteArray> last = reader.finish()) {
        lines << *last;
    }
    return lines;
}

} // namespace

class TestNdjsonLines : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void linesAreTheSameHoweverTheyAreSplit_data()
    {
        QTest::addColumn<QByteArray>("stream");
        QTest::addColumn<QList<QByteArray>>("lines");
        const auto row = [](const char *name, const QByteArray &stream,
                            const QList<QByteArray> &lines) {
            QTest::newRow(name) << stream << lines;
        };
        row("nothing", "", {});
        row("one", "{\"a\": 1}\n", {"{\"a\": 1}"});
        row("the last without line feed", "{}\n{\"done\": true}", {"{}", "{\"done\": true}"});
        row("carriage returns", "{}\r\n{}\r\n", {"{}", "{}"});
        row("blank lines", "\n\n{}\n \n\r\n[]\n\n", {"{}", "[]"});
        row("only blank lines", "\n \n\t", {});
        row("letters of several bytes", "\"\xC3\xA9\xF0\x9F\x98\x80\"\n\"\xE2\x82\xAC\"",
            {"\"\xC3\xA9\xF0\x9F\x98\x80\"", "\"\xE2\x82\xAC\""});
        row("a feed as an escape", "\"a\\nb\"\n", {"\"a\\nb\""});
    }
    void linesAreTheSameHoweverTheyAreSplit()
    {
        QFETCH(QByteArray, stream);
        QFETCH(QList<QByteArray>, lines);
        QRandomGenerator random(5);
        for (const int most : {1, 2, 3, 7, 1000}) {
            QCOMPARE(linesOf(stream, most, random), lines);
        }
    }

    void aLineOfEightMillionBytesIsTaken()
    {
        NdjsonLines reader;
        const QByteArray half(NdjsonLines::longestLine / 2, 'x');
        QVERIFY(reader.take(half).empty());
        QVERIFY(reader.take(half).empty());
        const std::vector<QByteArray> lines = reader.take("\n");
        QCOMPARE(lines.size(), size_t(1));
        QCOMPARE(lines.front().size(), NdjsonLines::longestLine);
        QVERIFY(!reader.isTooLong());
    }

    void nothingIsHandedOutOnceALineWasTooLong()
    {
        NdjsonLines reader;
        QCOMPARE(reader.take("{}\n").size(), size_t(1));
        const QByteArray half(NdjsonLines::longestLine / 2, 'x');
        reader.take(half);
        reader.take(half);
        QVERIFY(reader.take("x\n{}\n").empty());
        QVERIFY(reader.isTooLong());
        QVERIFY(reader.take("{}\n").empty());
        QCOMPARE(reader.finish(), std::nullopt);
    }
};

REGISTER_TEST(TestNdjsonLines)
#include "testndjsonlines.moc"
