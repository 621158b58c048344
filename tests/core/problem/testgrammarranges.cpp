// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "grammarranges.h"
#include "problemtext.h"
#include "randomproblems.h"
#include "testregistry.h"

#include <QTest>

using namespace gatehouse;

namespace
{

/// What is left of \a text outside its grammar ranges, without the spaces around.
QStringList strangers(const QString &text)
{
    QStringList left;
    qsizetype at = 0;
    std::vector<Span> ranges = grammarRanges(text);
    ranges.push_back({text.size(), text.size()});
    for (const Span &range : ranges) {
        const QString between = text.mid(at, range.from - at).trimmed();
        if (!between.isEmpty()) {
            left << between;
        }
        at = range.to;
    }
    return left;
}

} // namespace

class TestGrammarRanges : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writtenTextsAreCoveredWhole()
    {
        QRandomGenerator random(7);
        for (int i = 0; i < 1000; ++i) {
            ProblemText text{.problem = randomproblems::draw(random)};
            if (i % 2 == 0) {
                text.notation = TimeNotation::Clock;
                text.now = QTime(random.bounded(24), random.bounded(60));
            }
            const QString written = write(text);
            const std::vector<Span> ranges = grammarRanges(written);
            QCOMPARE(ranges.size(), size_t{1});
            QCOMPARE(ranges.front().from, 0);
            QCOMPARE(ranges.front().to, written.size() - 1);
        }
    }

    void strangersAreLeftOver_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("left");
        const auto row = [](const char *name, const char *text, const QStringList &left) {
            QTest::newRow(name) << QString::fromUtf8(text) << left;
        };
        const QString maya = QStringLiteral("Maya");
        row("nothing", "load_A: 90 min 1.2 kWh; pausable\n", {});
        row("a word in a load line", "load_A: 90 min Maya 1.2 kWh; finish by +1:00", {maya});
        row("a word before a line", "Maya load_A: 90 min 1.2 kWh; finish by +1:00", {maya});
        row("a word behind a clause", "load_A: 90 min 1.2 kWh; pausable Maya; optional", {maya});
        row("a clause of its own", "load_A: 90 min 1.2 kWh; Maya; pausable", {maya});
        row("a line of its own", "Horizon: +24:00\nMaya\nload_A: 1 min 1 kWh", {maya});
        row("a word joined to a unit", "load_A: 90 minMaya 1.2 kWh",
            {QStringLiteral("minMaya 1.2 kWh")});
        row("a name as id", "load_MAYA: 90 min 1.2 kWh; finish by +1:00",
            {QStringLiteral("load_MAYA")});
        row("a word of the vocabulary at a wrong place", "load_A: 90 min 1.2 kWh Price",
            {QStringLiteral("Price")});
        row("a number over the cap", "load_A: 4711 min 1.2 kWh", {QStringLiteral("4711")});
        row("a number with too many decimals", "Price +0:00 to +1:00: 0.4577796597 per kWh",
            {QStringLiteral("0.4577796597")});
        row("hours over the cap", "load_A: 1 min 1 kWh; finish by +99:15; pausable",
            {QStringLiteral("+99:15")});
        row("digits of another script", "load_A: \uFF19\uFF10 min 1 kWh",
            {QStringLiteral("\uFF19\uFF10")});
        row("a name in a number's place", "load_A: Maya min 1 kWh", {maya});
        row("a word too many before a number", "Power limit: Maya 4711 W", {maya});
        row("notes", "Note: call Maya\nHorizon: +24:00", {QStringLiteral("call Maya")});
        row("an invisible character", "load_A: 90\u200B min 1.2 kWh", {QStringLiteral("\u200B")});
    }
    void strangersAreLeftOver()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, left);
        QCOMPARE(strangers(text), left);
    }

    void noteRangesAreTheWordsBehindTheColon()
    {
        const QString text = QStringLiteral("Note: one\nload_A: 1 min 1 kWh\n note :two\nNote:");
        const std::vector<Span> ranges = noteRanges(text);
        QCOMPARE(ranges.size(), size_t{3});
        QCOMPARE(text.mid(ranges.at(0).from, ranges.at(0).to - ranges.at(0).from),
                 QStringLiteral(" one"));
        QCOMPARE(text.mid(ranges.at(1).from, ranges.at(1).to - ranges.at(1).from),
                 QStringLiteral("two"));
        QVERIFY(ranges.at(2).isEmpty());
    }

    void aLineOfStrangersTakesNoLongTime()
    {
        // Quadratic work on a hundred thousand words would not end within the test's time.
        QString text = QStringLiteral("load_A: 1 min 1 kWh; ");
        for (int i = 0; i < 100'000; ++i) {
            text += QStringLiteral("maya; ");
        }
        QVERIFY(!strangers(text).isEmpty());
    }
};

REGISTER_TEST(TestGrammarRanges)
#include "testgrammarranges.moc"
