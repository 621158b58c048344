// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "testregistry.h"
#include "wording.h"

#include <QTest>

using namespace gatehouse;

class TestErrorWording : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aGapNamesBothLinesAndTheTime()
    {
        QCOMPARE(wording::sentence({.kind = ErrorKind::PriceGap,
                                    .place = {9, {}},
                                    .otherPlace = {10, {}},
                                    .subject = QStringLiteral("05:00 to 06:00")}),
                 QStringLiteral("Line 9 and line 10: no price is given from 05:00 to 06:00. Add a "
                                "price for that time."));
    }

    void aGapOfASingleLineNamesItOnce()
    {
        QVERIFY(wording::sentence({.kind = ErrorKind::PriceGap,
                                   .place = {9, {}},
                                   .otherPlace = {9, {}},
                                   .subject = QStringLiteral("05:00 to 06:00")})
                    .startsWith(QStringLiteral("Line 9: no price")));
    }

    void anUnknownMachineIsNamedInTheHouseholdsWord()
    {
        const PrivateText text(QStringLiteral("Now: 18:30\nShould the sauna run now?\n"));
        const QString sentence =
            wording::sentence({.kind = ErrorKind::UnknownTarget, .place = {2, {22, 27}}}, text);
        QVERIFY2(sentence.startsWith(QStringLiteral("Line 2: you ask about “sauna”")),
                 qUtf8Printable(sentence));
    }

    void aNumberOfTheHouseholdIsNotCalledByAFieldOfJson_data()
    {
        QTest::addColumn<QString>("subject");
        QTest::addColumn<QString>("says");
        QTest::newRow("a running time")
            << QStringLiteral("minutes") << QStringLiteral("at least 1");
        QTest::newRow("energy") << QStringLiteral("wh") << QStringLiteral("200 kWh");
        QTest::newRow("a price") << QStringLiteral("per_kwh") << QStringLiteral("1000 per kWh");
    }
    void aNumberOfTheHouseholdIsNotCalledByAFieldOfJson()
    {
        QFETCH(QString, subject);
        QFETCH(QString, says);
        const QString sentence =
            wording::sentence({.kind = ErrorKind::OverCap, .place = {12, {}}, .subject = subject});
        QVERIFY2(sentence.startsWith(QStringLiteral("Line 12: ")), qUtf8Printable(sentence));
        QVERIFY2(sentence.contains(says), qUtf8Printable(sentence));
        QVERIFY2(!sentence.contains(u'(') && !sentence.contains(u'_'), qUtf8Printable(sentence));
        QVERIFY2(!sentence.contains(QStringLiteral("larger")), qUtf8Printable(sentence));
    }

    void whatAFieldMustHoldIsSaidWithTheField()
    {
        QStringList sentences;
        for (int value = 1; value <= static_cast<int>(ExpectedValue::TwoMinutes); ++value) {
            const Error error{.kind = ErrorKind::WrongType,
                              .subject = QStringLiteral("loads[0].id"),
                              .expected = static_cast<ExpectedValue>(value)};
            const QString sentence = wording::sentence(error);
            QVERIFY2(sentence.startsWith(QStringLiteral("The field loads[0].id must be ")),
                     qUtf8Printable(sentence));
            QVERIFY(!sentences.contains(sentence));
            sentences << sentence;
        }
        QVERIFY(sentences.filter(QStringLiteral("“load_A”")).size() == 1);
        QVERIFY(sentences.filter(QStringLiteral("“0.22”")).size() == 1);
    }

    void aPlaceThatIsNotInTheTextIsNotQuoted_data()
    {
        QTest::addColumn<qsizetype>("from");
        QTest::addColumn<qsizetype>("to");
        QTest::newRow("behind the end") << qsizetype(3) << qsizetype(900);
        QTest::newRow("before the beginning") << qsizetype(-3) << qsizetype(2);
        QTest::newRow("empty") << qsizetype(2) << qsizetype(2);
        QTest::newRow("backwards") << qsizetype(4) << qsizetype(2);
    }

    void aPlaceThatIsNotInTheTextIsNotQuoted()
    {
        QFETCH(qsizetype, from);
        QFETCH(qsizetype, to);
        const QString sentence =
            wording::sentence({.kind = ErrorKind::UnknownTarget, .place = {1, {from, to}}},
                              PrivateText(QStringLiteral("Run what?")));
        QVERIFY(!sentence.contains(u'“'));
        QVERIFY(sentence.endsWith(u'.'));
    }

    void quotedWordsStayOnOneLineAndShort_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("quoted");
        QTest::newRow("line feed") << QStringLiteral("a\nb") << QStringLiteral("“a b”");
        QTest::newRow("escape sequence")
            << QStringLiteral("a\x1b[2Jb") << QStringLiteral("“a [2Jb”");
        QTest::newRow("right to left") << QStringLiteral("a\u202Eb") << QStringLiteral("“a b”");
        QTest::newRow("marks of a sentence")
            << QStringLiteral("%1 %2 %n") << QStringLiteral("“%1 %2 %n”");
        QTest::newRow("long") << QString(500, u'x')
                              << u'“' + QString(90, u'x') + QStringLiteral("…”");
    }

    void quotedWordsStayOnOneLineAndShort()
    {
        QFETCH(QString, words);
        QFETCH(QString, quoted);
        const QString sentence =
            wording::sentence({.kind = ErrorKind::UnknownTarget, .place = {1, {0, words.size()}}},
                              PrivateText(words));
        QVERIFY2(sentence.contains(quoted), qUtf8Printable(sentence));
    }

    void theDoorSaysItsLimits()
    {
        QVERIFY(wording::sentence(Error{.kind = ErrorKind::TextTooLarge})
                    .contains(QStringLiteral("2 MB")));
        QVERIFY(wording::sentence({.kind = ErrorKind::LineTooLong, .place = {4, {}}})
                    .startsWith(QStringLiteral("Line 4: the line has more than 10000")));
        QVERIFY(wording::sentence({.kind = ErrorKind::InvalidUtf8, .place = {12, {}}})
                    .startsWith(QStringLiteral("Line 12: ")));
    }

    void aFieldIsNamedByItsPath()
    {
        QCOMPARE(wording::sentence({.kind = ErrorKind::MissingField,
                                    .subject = QStringLiteral("loads[2].phases")}),
                 QStringLiteral("The field loads[2].phases is missing. Add it."));
    }

    void anUnreadLineIsShownWithItsWords()
    {
        const PrivateText words(QStringLiteral(" - the cat may decide"));
        QCOMPARE(wording::unreadLine(3, words, wording::Understood::Nothing),
                 QStringLiteral("Line 3 was not understood: “the cat may decide”."));
        QCOMPARE(wording::unreadLine(3, words, wording::Understood::Partly),
                 QStringLiteral("Line 3 was understood only in part: “the cat may decide”."));
        const PrivateText stop(QStringLiteral("- The cat may decide."));
        QCOMPARE(wording::unreadLine(3, stop, wording::Understood::Nothing),
                 QStringLiteral("Line 3 was not understood: “The cat may decide”."));
    }

    void aLineWithAFactWasUnderstoodInPart()
    {
        const ReadLine line{.number = 4, .state = LineState::Unread};
        Reading reading;
        reading.facts.push_back({.kind = FactKind::Duration, .place = {.line = 3}});
        QCOMPARE(wording::understoodOf(line, reading), wording::Understood::Nothing);
        reading.facts.push_back({.kind = FactKind::Duration, .place = {.line = 4}});
        QCOMPARE(wording::understoodOf(line, reading), wording::Understood::Partly);
    }
};

REGISTER_TEST(TestErrorWording)
#include "testerrorwording.moc"
