// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "plainform.h"
#include "randomproblems.h"
#include "sampleproblems.h"
#include "testregistry.h"

#include <QTest>

using namespace gatehouse;

namespace
{

QString everyLine()
{
    return write({.problem = sampleproblems::withEverything()});
}

std::vector<PlainFormFault> faultsOf(const QString &text)
{
    const Result<ProblemText> read = readProblemText(text);
    return read ? plainFormFaults(text, *read) : std::vector<PlainFormFault>{{{-1, -1}, {}}};
}

} // namespace

class TestPlainForm : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsWrittenIsPlain()
    {
        QRandomGenerator random(31);
        for (int i = 0; i < 500; ++i) {
            ProblemText text{.problem = randomproblems::draw(random)};
            text.notes = QStringList{QStringLiteral("be kind")};
            if (i % 2 == 0) {
                text.notation = TimeNotation::Clock;
                text.now = QTime(random.bounded(24), random.bounded(60));
            }
            QVERIFY(faultsOf(write(text)).empty());
        }
    }

    void eachCarrierIsNamedAtItsPlace_data()
    {
        QTest::addColumn<QString>("old");
        QTest::addColumn<QString>("changed");
        QTest::addColumn<QString>("found");
        QTest::addColumn<QString>("plain");
        const auto row = [](const char *name, const char *old, const char *changed,
                            const char *found, const char *plain) {
            QTest::newRow(name) << QString::fromUtf8(old) << QString::fromUtf8(changed)
                                << QString::fromUtf8(found) << QString::fromUtf8(plain);
        };
        const char *limit = "Power limit: 7400 W";
        row("a run of spaces", limit, "Power limit:    7400 W", "   ", limit);
        row("a tab for a space", limit, "Power\tlimit: 7400 W", "\t", limit);
        row("a trailing space", limit, "Power limit: 7400 W ", " ", limit);
        row("a leading space", limit, " Power limit: 7400 W", " ", limit);
        row("leading zeros", limit, "Power limit: 007400 W", "00", limit);
        row("letter case", limit, "Power LiMiT: 7400 W", "LiMiT", limit);
        row("trailing zeros", "load_B: 120 min 14 kWh", "load_B: 120 min 14.000 kWh", ".000",
            "load_B: 120 min 14 kWh; finish by +12:30");
        row("the case of an id", "load_B: 120", "load_b: 120", "b",
            "load_B: 120 min 14 kWh; finish by +12:30");
        row("the order of clauses", "earliest +0:15; finish by +12:00",
            "finish by +12:00; earliest +0:15", "finish by +12:00; earliest +0:15", nullptr);
        row("a space that lacks", "Power limit: 7400 W", "Power limit:7400 W", ":7", limit);
        row("a trailing zero in a price", "0.45 per kWh", "0.450 per kWh", "0", nullptr);
        row("an empty line", "Power limit", "\nPower limit", "\n", "");
        row("spaces on a line of their own", "Power limit", "   \nPower limit", "   ", "");
        row("what does not bind", "load_D: 180 min 3 kWh; pausable",
            "load_D: 180 min 3 kWh; earliest +0:00; pausable", "earliest +0:00; ", nullptr);
    }
    void eachCarrierIsNamedAtItsPlace()
    {
        QFETCH(QString, old);
        QFETCH(QString, changed);
        QFETCH(QString, found);
        QFETCH(QString, plain);
        QString text = everyLine();
        const qsizetype at = text.indexOf(old);
        QVERIFY(at >= 0);
        text.replace(at, old.size(), changed);
        const std::vector<PlainFormFault> faults = faultsOf(text);
        QCOMPARE(faults.size(), size_t{1});
        const Span span = faults.front().span;
        QVERIFY(!span.isEmpty());
        QCOMPARE(text.mid(span.from, span.to - span.from), found);
        if (!plain.isNull()) {
            QCOMPARE(faults.front().plain, plain);
        }
    }

    void runsOfEmptyLinesAreOnePlace()
    {
        const QString text = everyLine() + QString(97, u'\n');
        const std::vector<PlainFormFault> faults = faultsOf(text);
        QCOMPARE(faults.size(), size_t{1});
        QCOMPARE(faults.front().span, Span({text.size() - 97, text.size()}));
    }

    void theOrderOfLinesCarriesNothing()
    {
        QStringList lines = everyLine().split(u'\n', Qt::SkipEmptyParts);
        for (qsizetype i = 0; i + 1 < lines.size(); ++i) {
            lines.swapItemsAt(i, i + 1);
            QVERIFY2(!faultsOf(lines.join(u'\n') + u'\n').empty(), qPrintable(lines.at(i)));
            lines.swapItemsAt(i, i + 1);
        }
    }

    void aBandInTwoPiecesIsAFault()
    {
        const QString text = everyLine().replace(
            QStringLiteral("Price +0:00 to +1:30: 0.45 per kWh\n"),
            QStringLiteral("Price +0:00 to +0:47: 0.45 per kWh\nPrice +0:47 to +1:30: 0.45 per "
                           "kWh\n"));
        QVERIFY(!faultsOf(text).empty());
    }

    void aMissingLineFeedAtTheEndIsAFault()
    {
        QCOMPARE(faultsOf(everyLine().chopped(1)).size(), size_t{1});
        QVERIFY(faultsOf(everyLine() + QStringLiteral("Note: be kind")).empty());
    }

    void notesAreSingleSpacedAndNotEmpty()
    {
        const auto with = [](const char *note) {
            return faultsOf(everyLine() + QString::fromUtf8(note) + u'\n').size();
        };
        QCOMPARE(with("Note: be kind"), size_t{0});
        for (const char *note :
             {"Note: be  kind", "Note:be kind", "note: be kind", "Note: be kind ", "Note: be\tkind",
              "Note:", "Note: ", "Note: be\u00A0kind"}) {
            QVERIFY2(with(note) == 1, note);
        }
    }

    void tidyTextIsPlainWhateverItWasBefore()
    {
        QString text = everyLine().toUpper().replace(u' ', QStringLiteral("  ")) +
                       QStringLiteral("\n\nnote:   be    kind \n note:\n");
        text.replace(QStringLiteral("LOAD_"), QStringLiteral("load_"));
        const Result<ProblemText> read = readProblemText(text);
        QVERIFY(read.has_value());
        QVERIFY(!plainFormFaults(text, *read).empty());
        QVERIFY(faultsOf(write(*read)).empty());
        QCOMPARE(write(*read), everyLine() + QStringLiteral("Note: be kind\n"));
    }
};

REGISTER_TEST(TestPlainForm)
#include "testplainform.moc"
