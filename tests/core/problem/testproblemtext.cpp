// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "canonicalproblem.h"
#include "problemtext.h"
#include "randomproblems.h"
#include "sampleproblems.h"
#include "testregistry.h"

#include <QTest>

using namespace gatehouse;

namespace
{

QString lines(const QStringList &all)
{
    return all.join(u'\n') + u'\n';
}

/// Around one load line, what a text needs to be whole.
QString textWith(const QString &line)
{
    return lines({QStringLiteral("Horizon: +24:00"), line, QStringLiteral("load_Z: 10 min 0.1 kWh"),
                  QStringLiteral("Price +0:00 to +24:00: 0.30 per kWh")});
}

QString theCaseShifted()
{
    return lines({QStringLiteral("Horizon: +24:00"), QStringLiteral("Answer first: load_A"),
                  QStringLiteral("load_A: 90 min 1.2 kWh; finish by +12:00; not during +4:00 to "
                                 "+12:00"),
                  QStringLiteral("load_B: 120 min 14 kWh; finish by +12:30"),
                  QStringLiteral("Price +0:00 to +1:30: 0.45 per kWh"),
                  QStringLiteral("Price +1:30 to +5:30: 0.22 per kWh"),
                  QStringLiteral("Price +5:30 to +11:30: 0.12 per kWh"),
                  QStringLiteral("Price +11:30 to +22:30: 0.25 per kWh"),
                  QStringLiteral("Price +22:30 to +24:00: 0.45 per kWh")});
}

} // namespace

class TestProblemText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theCaseIsWrittenWithTimesThatCountFromNow()
    {
        QCOMPARE(write({.problem = sampleproblems::theCase()}), theCaseShifted());
    }

    void theCaseIsWrittenWithClockTimes()
    {
        const ProblemText text{.problem = sampleproblems::theCase(),
                               .notation = TimeNotation::Clock,
                               .now = QTime(18, 30)};
        QCOMPARE(write(text),
                 lines({QStringLiteral("Now: 18:30"), QStringLiteral("Horizon: +24:00"),
                        QStringLiteral("Answer first: load_A"),
                        QStringLiteral("load_A: 90 min 1.2 kWh; finish by 06:30 (+1); not during "
                                       "22:30 to 06:30 (+1)"),
                        QStringLiteral("load_B: 120 min 14 kWh; finish by 07:00 (+1)"),
                        QStringLiteral("Price 18:30 to 20:00: 0.45 per kWh"),
                        QStringLiteral("Price 20:00 to 00:00 (+1): 0.22 per kWh"),
                        QStringLiteral("Price 00:00 (+1) to 06:00 (+1): 0.12 per kWh"),
                        QStringLiteral("Price 06:00 (+1) to 17:00 (+1): 0.25 per kWh"),
                        QStringLiteral("Price 17:00 (+1) to 18:30 (+1): 0.45 per kWh")}));
    }

    void everyFieldHasItsWords()
    {
        Problem problem = sampleproblems::withEverything();
        problem.loads.at(0).pausable = true;
        const QString text = write({.problem = problem, .notes = {QStringLiteral("be quick")}});
        QVERIFY2(text.contains(QStringLiteral("earliest +0:15; finish by +12:00; not during +4:00 "
                                              "to +12:00; after load_B within 60 min; after "
                                              "load_C; not with load_C; pausable\n")),
                 qPrintable(text));
        QVERIFY(text.contains(QStringLiteral("load_C: 45 min 0.8 kWh, then 15 min 0.1 kWh\n")));
        QVERIFY(text.contains(QStringLiteral("load_D: 180 min 3 kWh; pausable, pieces of 30 min or "
                                             "more; optional, worth 0.50\n")));
        QVERIFY(text.contains(
            QStringLiteral("Own power +15:00 to +19:00: 2500 W, else earns 0.08 per kWh\n")));
        QVERIFY(text.endsWith(QStringLiteral("Power limit: 7400 W\nNote: be quick\n")));
    }

    void whatDoesNotBindIsNotWritten()
    {
        Problem problem = sampleproblems::theCase();
        problem.loads = {sampleproblems::load(0, 90, 1200)};
        problem.loads.at(0).finishBy = problem.horizon;
        problem.loads.at(0).minRun = Minutes{30};
        problem.loads.at(0).worth = Price{1};
        QVERIFY(write({.problem = problem}).contains(QStringLiteral("load_A: 90 min 1.2 kWh\n")));
    }

    void aLineFeedInANoteStartsNoLine()
    {
        const QString text = write({.problem = sampleproblems::theCase(),
                                    .notes = {QStringLiteral("a\nload_C: 1 min 1 kWh")}});
        QVERIFY(text.endsWith(QStringLiteral("\nNote: a load_C: 1 min 1 kWh\n")));
    }

    void readingGivesBackWhatWasWritten_data()
    {
        QTest::addColumn<int>("notation");
        QTest::newRow("after now") << 0;
        QTest::newRow("clock") << 1;
        QTest::newRow("after now with the clock stated") << 2;
    }
    void readingGivesBackWhatWasWritten()
    {
        QFETCH(int, notation);
        QRandomGenerator random(20'261'122);
        for (int i = 0; i < 1000; ++i) {
            ProblemText text{.problem = randomproblems::draw(random)};
            QCOMPARE(check(text.problem).has_value(), true);
            if (notation > 0) {
                text.now = QTime(random.bounded(24), random.bounded(60));
            }
            if (notation == 1) {
                text.notation = TimeNotation::Clock;
            }
            if (random.bounded(4) == 0) {
                text.notes << QStringLiteral("one word") << QStringLiteral("load_A: two");
            }
            const QString written = write(text);
            const Result<ProblemText> read = readProblemText(written);
            QVERIFY2(read.has_value(), qPrintable(written));
            QVERIFY2(*read == text, qPrintable(written + write(*read)));
            QCOMPARE(write(*read), written);
            QVERIFY(isPlainForm(written, *read));
        }
    }

    void spacingCaseOrderAndZerosAreFree()
    {
        const Result<ProblemText> plain = readProblemText(theCaseShifted());
        const Result<ProblemText> messy = readProblemText(
            lines({QStringLiteral("price  +01:30 TO +5:30 :0.2200 per kwh"), QString(),
                   QStringLiteral("\tLOAD_B:120min 14.000kWh;finish by +12:30"),
                   QStringLiteral("Price +22:30 to +24:00: 0.45 per kWh"),
                   QStringLiteral("Price +5:30 to +8:30: 00.12 per kWh"),
                   QStringLiteral("Price +8:30 to +11:30: 0.12 per kWh"),
                   QStringLiteral("Price +11:30 to +22:30: 0.25 per kWh"),
                   QStringLiteral("load_a : 090 min 1.20 kWh ; NOT during +04:00 to +08:00; not "
                                  "during +8:00 to +12:00; finish by +12:00; earliest +0:00"),
                   QStringLiteral("answer FIRST: load_A"),
                   QStringLiteral("Price +0:00 to +1:30: 0.45 per kWh"),
                   QStringLiteral("horizon: 24:00")}));
        QVERIFY(plain.has_value());
        QVERIFY(messy.has_value());
        QVERIFY(*plain == *messy);
    }

    void whatIsNotInTheVocabularyIsRefusedWithItsPlace_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("stranger");
        const auto row = [](const char *name, const char *line, const char *stranger) {
            QTest::newRow(name) << QString::fromUtf8(line) << QString::fromUtf8(stranger);
        };
        row("a word between", "load_A: 90 min of 1.2 kWh", "of");
        row("a word behind", "load_A: 90 min 1.2 kWh please", "please");
        row("a name as id", "load_MAYA: 90 min 1.2 kWh", "load_MAYA");
        row("a strange clause", "load_A: 90 min 1.2 kWh; as Maya likes", "as");
        row("an empty clause", "load_A: 90 min 1.2 kWh; ; pausable", "");
        row("a clause twice", "load_A: 9 min 1 kWh; earliest +1:00; earliest +2:00",
            "earliest +2:00");
        row("pausable in two ways",
            "load_A: 9 min 1 kWh; pausable; pausable, pieces of 5 min or more",
            "pausable, pieces of 5 min or more");
        row("less than a watt-hour", "load_A: 9 min 1.2345 kWh", "1.2345");
        row("an exponent", "load_A: 9 min 1e3 kWh", "e");
        row("a decimal comma", "load_A: 9 min 1,2 kWh", ",");
        row("a full-width digit", "load_A: ９ min 1 kWh", "９");
        row("a Kelvin sign", "load_A: 9 min 1 \u212AWh", "\u212A");
        row("a no-break space", "load_A: 9\u00A0min 1 kWh", "\u00A0");
        row("minutes over sixty", "load_A: 9 min 1 kWh; earliest +1:75", "+");
        row("a unit left out", "load_A: 9 min 1", "");
        row("a heading", "Loads", "Loads");
        row("a second horizon", "Horizon: +24:00", "Horizon: +24:00");
    }
    void whatIsNotInTheVocabularyIsRefusedWithItsPlace()
    {
        QFETCH(QString, line);
        QFETCH(QString, stranger);
        const QString text = textWith(line);
        const Result<ProblemText> read = readProblemText(text);
        QVERIFY(!read.has_value());
        QVERIFY(read.error().kind == ErrorKind::TextNotUnderstood);
        const Place place = read.error().place;
        QCOMPARE(place.line, 2);
        QCOMPARE(text.mid(place.span.from, place.span.to - place.span.from), stranger);
    }

    void aClockTimeIsRefusedWhereNothingSaysWhatTimeItIs_data()
    {
        QTest::addColumn<QString>("line");
        QTest::newRow("a deadline") << QStringLiteral("load_A: 9 min 1 kWh; finish by 06:30");
        QTest::newRow("of the next day")
            << QStringLiteral("load_A: 9 min 1 kWh; finish by 06:30 (+1)");
        QTest::newRow("an earliest start") << QStringLiteral("load_A: 9 min 1 kWh; earliest 06:30");
        QTest::newRow("where a window begins")
            << QStringLiteral("load_A: 9 min 1 kWh; not during 06:30 to +8:00");
        QTest::newRow("where a window ends")
            << QStringLiteral("load_A: 9 min 1 kWh; not during +1:00 to 06:30");
        QTest::newRow("a price") << QStringLiteral("Price +0:00 to 06:30: 0.45 per kWh");
        QTest::newRow("own power")
            << QStringLiteral("Own power 06:30 to +9:00: 2500 W, else earns 0.08 per kWh");
    }
    void aClockTimeIsRefusedWhereNothingSaysWhatTimeItIs()
    {
        QFETCH(QString, line);
        const QString text = textWith(line);
        const Result<ProblemText> read = readProblemText(text);
        QVERIFY(!read.has_value());
        QVERIFY(read.error().kind == ErrorKind::ClockWithoutNow);
        const Place place = read.error().place;
        QCOMPARE(place.line, 2);
        QCOMPARE(text.mid(place.span.from, place.span.to - place.span.from),
                 QStringLiteral("06:30"));
    }

    void oneLoadTooManyIsRefusedInTextAsInJson()
    {
        QString text = QStringLiteral("Horizon: +24:00\nPrice +0:00 to +24:00: 0.45 per kWh\n");
        for (int i = 0; i <= Problem::mostLoads; ++i) {
            QCOMPARE(readProblemText(text).has_value(), i > 0);
            text += toString(LoadId{i}) + QStringLiteral(": 10 min 1 kWh\n");
        }
        const Result<ProblemText> read = readProblemText(text);
        QVERIFY(!read.has_value());
        QVERIFY(read.error().kind == ErrorKind::TooManyLoads);
        QCOMPARE(read.error().place.line, Problem::mostLoads + 3);
    }

    void numbersOverTheCapsAreRefusedWithTheirPlace_data()
    {
        QTest::addColumn<QString>("line");
        const auto row = [](const char *name, const char *line) {
            QTest::newRow(name) << QString::fromUtf8(line);
        };
        row("minutes", "load_A: 4321 min 1.2 kWh");
        row("energy", "load_A: 90 min 200.001 kWh");
        row("price", "Price +0:00 to +1:00: 1000.01 per kWh");
        row("negative price", "Price +0:00 to +1:00: -1000.01 per kWh");
        row("a moment", "load_A: 90 min 1 kWh; finish by +72:01");
        row("power", "Power limit: 1000000001 W");
    }
    void numbersOverTheCapsAreRefusedWithTheirPlace()
    {
        QFETCH(QString, line);
        const Result<ProblemText> read = readProblemText(textWith(line));
        QVERIFY(!read.has_value());
        QVERIFY(read.error().kind == ErrorKind::OverCap);
        QCOMPARE(read.error().place.line, 2);
    }

    void whatDoesNotHoldTogetherIsRefusedWithItsLine_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<int>("kind");
        const auto row = [](const char *name, const char *line, ErrorKind kind) {
            QTest::newRow(name) << QString::fromUtf8(line) << static_cast<int>(kind);
        };
        row("an id twice", "load_Z: 1 min 1 kWh", ErrorKind::DuplicateLoad);
        row("a window that ends before it starts", "load_A: 1 min 1 kWh; not during +2:00 to +1:00",
            ErrorKind::OutOfRange);
        row("a window behind the horizon", "load_A: 1 min 1 kWh; not during +2:00 to +25:00",
            ErrorKind::OutOfRange);
        row("a run without length", "load_A: 0 min 1 kWh", ErrorKind::OutOfRange);
        row("a pausable load with phases", "load_A: 1 min 1 kWh, then 1 min 1 kWh; pausable",
            ErrorKind::OutOfRange);
        row("phases that are too much together", "load_A: 1 min 150 kWh, then 1 min 150 kWh",
            ErrorKind::OverCap);
    }
    void whatDoesNotHoldTogetherIsRefusedWithItsLine()
    {
        QFETCH(QString, line);
        QFETCH(int, kind);
        const Result<ProblemText> read = readProblemText(textWith(line));
        QVERIFY(!read.has_value());
        QCOMPARE(static_cast<int>(read.error().kind), kind);
        QVERIFY(read.error().place.line > 0);
    }

    void aTextWithoutHorizonOrPricesOrLoadsIsRefused()
    {
        const QString price = QStringLiteral("Price +0:00 to +24:00: 0.30 per kWh");
        const QString horizon = QStringLiteral("Horizon: +24:00");
        const QString load = QStringLiteral("load_A: 9 min 1 kWh");
        QVERIFY(readProblemText(lines({horizon, load, price})).has_value());
        QVERIFY(readProblemText(lines({load, price})).error().kind == ErrorKind::MissingField);
        QVERIFY(readProblemText(lines({horizon, price})).error().kind == ErrorKind::MissingField);
        QVERIFY(readProblemText(lines({horizon, load})).error().kind == ErrorKind::NoPrices);
        QVERIFY(!readProblemText(QString()).has_value());
    }

    void anUnknownLoadIsRefused()
    {
        const Result<ProblemText> read =
            readProblemText(textWith(QStringLiteral("load_A: 9 min 1 kWh; after load_B")));
        QVERIFY(read.error().kind == ErrorKind::UnknownLoad);
        QCOMPARE(read.error().subject, QStringLiteral("load_B"));
    }

    void plainFormLooksAtEachByteButThoseOfNotes()
    {
        const QString plain = theCaseShifted();
        const Result<ProblemText> read = readProblemText(plain);
        QVERIFY(isPlainForm(plain, *read));
        const auto isPlain = [](const QString &text) {
            const Result<ProblemText> again = readProblemText(text);
            return again.has_value() && isPlainForm(text, *again);
        };
        QVERIFY(isPlain(QStringLiteral("nOTe :  odd   spacing\n") + plain));
        QVERIFY(isPlain(plain + QStringLiteral("Note: at the end")));
        QVERIFY(!isPlain(plain.chopped(1)));
        QVERIFY(!isPlain(plain + u'\n'));
        QVERIFY(!isPlain(QString(plain).replace(QStringLiteral("0.45"), QStringLiteral("0.450"))));
        QVERIFY(!isPlain(QString(plain).replace(QStringLiteral("Price"), QStringLiteral("price"))));
        QVERIFY(!isPlain(QString(plain).replace(QStringLiteral("; "), QStringLiteral(";  "))));
    }

    void momentsAreWrittenAndReadInBothNotations_data()
    {
        QTest::addColumn<int>("minutes");
        QTest::addColumn<QString>("afterNow");
        QTest::addColumn<QString>("clock");
        const auto row = [](int minutes, const char *afterNow, const char *clock) {
            QTest::newRow(afterNow)
                << minutes << QString::fromUtf8(afterNow) << QString::fromUtf8(clock);
        };
        row(0, "+0:00", "18:30");
        row(59, "+0:59", "19:29");
        row(329, "+5:29", "23:59");
        row(330, "+5:30", "00:00 (+1)");
        row(720, "+12:00", "06:30 (+1)");
        row(1440, "+24:00", "18:30 (+1)");
        row(1505, "+25:05", "19:35 (+1)");
        row(4320, "+72:00", "18:30 (+3)");
    }
    void momentsAreWrittenAndReadInBothNotations()
    {
        QFETCH(int, minutes);
        QFETCH(QString, afterNow);
        QFETCH(QString, clock);
        const QTime now(18, 30);
        QCOMPARE(writeMoment(Minutes{minutes}, TimeNotation::AfterNow, {}), afterNow);
        QCOMPARE(writeMoment(Minutes{minutes}, TimeNotation::Clock, now), clock);
        QVERIFY(readMoment(afterNow, TimeNotation::AfterNow, {}) == Minutes{minutes});
        QVERIFY(readMoment(clock, TimeNotation::Clock, now) == Minutes{minutes});
        QVERIFY(readMoment(afterNow, TimeNotation::Clock, now) == Minutes{minutes});
    }

    void momentsAreReadInOtherSpellings()
    {
        const QTime now(18, 30);
        QVERIFY(readMoment(u"4:00", TimeNotation::AfterNow, {}) == Minutes{240});
        QVERIFY(readMoment(u" + 04:00 ", TimeNotation::AfterNow, {}) == Minutes{240});
        QVERIFY(readMoment(u"24:00", TimeNotation::Clock, now) == Minutes{330});
        QVERIFY(readMoment(u"6:30(+1)", TimeNotation::Clock, now) == Minutes{720});
    }

    void whatIsNoMomentIsNotReadAsOne()
    {
        const QTime now(18, 30);
        for (const char16_t *text :
             {u"", u"4", u"4:0", u"4:60", u"-4:00", u"+72:01", u"4:00 (+1)", u"4:00 pm", u"4.00"}) {
            QVERIFY(!readMoment(text, TimeNotation::AfterNow, {}));
        }
        for (const char16_t *text : {u"18:29", u"24:01", u"25:00", u"06:30", u"06:30 (+9)",
                                     u"06:30 (1)", u"99999999999999999999:00"}) {
            QVERIFY(!readMoment(text, TimeNotation::Clock, now));
        }
    }
};

REGISTER_TEST(TestProblemText)
#include "testproblemtext.moc"
