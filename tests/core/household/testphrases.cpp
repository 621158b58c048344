// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "phrasepatterns.h"
#include "rulechecks.h"
#include "testregistry.h"

#include <QFile>
#include <QTest>

#include <algorithm>

using namespace gatehouse;
using namespace gatehouse::rulelines;

/// Machines that keep apart, pauses, what may stay out, own power; and what only looks like it.
class TestPhrases : public QObject
{
    Q_OBJECT

    /// The rows of a file of tests/data/phrases; at least \a least of them say something.
    static void addRows(const char *name, int least)
    {
        addColumns();
        QFile file(QStringLiteral(PHRASES "/%1.txt").arg(QLatin1String(name)));
        QVERIFY(file.open(QIODevice::ReadOnly));
        int said = 0;
        for (const QString &text : QString::fromUtf8(file.readAll()).split(u'\n')) {
            const qsizetype bar = text.lastIndexOf(QStringLiteral(" | "));
            if (bar < 0 || text.startsWith(u'#')) {
                continue;
            }
            const QString line = text.left(bar);
            const QString rules = text.mid(bar + 3);
            said += rules == QStringLiteral("!") || rules == QStringLiteral("-") ? 0 : 1;
            QTest::newRow(line.toUtf8().constData()) << line << rules;
        }
        QVERIFY(said >= least);
    }

    static void checkRow()
    {
        QFETCH(QString, line);
        QFETCH(QString, rules);
        const auto result = read(line);
        QVERIFY(result.has_value());
        const bool isTold = rules == QStringLiteral("!");
        const bool isNothing = rules == QStringLiteral("-");
        QCOMPARE(rulesOf(*result), isTold || isNothing ? QString() : rules);
        QCOMPARE(result->lines[2].state, isTold      ? LineState::Unread
                                         : isNothing ? LineState::Unneeded
                                                     : LineState::Used);
    }

private Q_SLOTS:
    void readsWhatKeepsApart_data() { addRows("keptapart", 40); }
    void readsWhatKeepsApart() { checkRow(); }

    void readsPauses_data() { addRows("pauses", 40); }
    void readsPauses() { checkRow(); }

    void readsWhatMayStayOut_data() { addRows("maystayout", 40); }
    void readsWhatMayStayOut() { checkRow(); }

    void readsOwnPower_data() { addRows("ownpower", 40); }
    void readsOwnPower() { checkRow(); }

    void phrasesOfTheLanguageAreKnown()
    {
        const PhrasePatterns english(QStringLiteral("en"));
        QVERIFY(english.faultyLines().empty());
        QVERIFY(english.patterns().size() > 50);
        QVERIFY(PhrasePatterns(QStringLiteral("xx")).patterns().empty());
    }

    /// Nobody is named in the sentence itself.
    void readsPairsNamedBefore_data()
    {
        addColumns();
        row("The washer and the dryer are old. The two of them must not run at the same time.",
            "T#W");
        row("The dryer and the washer share a socket. Never both at once.", "T#W");
        row("The dryer is loud. It must not run together with the washer.", "T#W");
        row("The dryer, the washer and the car are strong. Never both at once.", "");
        row("The dryer is strong. Never both at once.", "");
    }

    void readsPairsNamedBefore()
    {
        QFETCH(QString, line);
        QFETCH(QString, rules);
        const auto result = read(line);
        QVERIFY(result.has_value());
        QCOMPARE(rulesOf(*result), rules);
        QVERIFY(!rules.isEmpty() || result->lines[2].state == LineState::Unread);
    }

    void marksTheWholePhrase()
    {
        const auto result = read(QStringLiteral("Mum says so: never run the dryer while the washer "
                                                "is on, please."));
        QVERIFY(result.has_value());
        const auto fact =
            std::find_if(result->facts.begin(), result->facts.end(),
                         [](const MarkedFact &f) { return f.kind == FactKind::NotWith; });
        QVERIFY(fact != result->facts.end());
        QCOMPARE(fact->place.line, 3);
        QCOMPARE(fact->place.span.to - fact->place.span.from,
                 QStringLiteral("never run the dryer while the washer is on, please").size());
    }

    void getsThroughSentencesMadeToKeepItBusy_data()
    {
        QTest::addColumn<QString>("part");
        for (const char *part : {"never both together, ", "dryer, washer ", "one of them at once, ",
                                 ",,,,(((", "please must not both all ever "}) {
            QTest::newRow(part) << QString::fromUtf8(part);
        }
    }

    void getsThroughSentencesMadeToKeepItBusy()
    {
        QFETCH(QString, part);
        const auto result =
            read(QStringLiteral("The dryer ") + part.repeated(9'000 / part.size()) + u'.');
        QVERIFY(result.has_value());
        QCOMPARE(result->lines.size(), size_t{9});
    }

    /// The halves of what may stay out stand in two sentences.
    void readsTheWorthBehind()
    {
        const auto result = read(QStringLiteral("The dryer is optional. It is worth 50 ct to us."));
        QVERIFY(result.has_value());
        QCOMPARE(rulesOf(*result), QStringLiteral("T^0.50"));
        QCOMPARE(result->lines[2].state, LineState::Used);
        const auto marks =
            std::count_if(result->facts.begin(), result->facts.end(),
                          [](const MarkedFact &fact) { return fact.kind == FactKind::MayStayOut; });
        QCOMPARE(marks, 2);
    }

    /// What runs in two phases cannot be split.
    void tellsPausesOfARunOfPhases()
    {
        const auto result =
            readText(QStringLiteral("Should the dryer run now or later?\nIt is 14:00.\n"
                                    "The dryer may be paused.\n"
                                    "Dryer: first 30 min with 0.9 kWh, then 60 min with 0.3 kWh\n"
                                    "All day: $0.30 per kWh\n"));
        QVERIFY(result.has_value());
        QCOMPARE(result->household.machines.front().phases.size(), size_t{2});
        QVERIFY(result->household.rules.empty());
        QCOMPARE(result->lines[2].state, LineState::Unread);
    }

    void tellsAnotherWorthOfTheSame()
    {
        const auto result = read(QStringLiteral("The dryer is optional, worth 50 ct. Skip the "
                                                "dryer if it costs more than 60 ct."));
        QVERIFY(result.has_value());
        QCOMPARE(rulesOf(*result), QStringLiteral("T^0.50"));
        QCOMPARE(result->lines[2].state, LineState::Unread);
    }

    /// "At least 30 minutes" is no run.
    void keepsPiecesOutOfTheRun()
    {
        const auto result = readText(
            QStringLiteral("Should the car run now or later?\nIt is 14:00.\n"
                           "Car: 3 h, 14 kWh, may be paused, in blocks of at least 30 minutes\n"
                           "All day: $0.30 per kWh\n"));
        QVERIFY(result.has_value());
        const Machine &car = result->household.machines.front();
        QCOMPARE(car.phases.size(), size_t{1});
        QCOMPARE(car.phases.front().duration.value, Minutes{180});
        QCOMPARE(result->household.rules.size(), size_t{1});
        QCOMPARE(result->lines[2].state, LineState::Used);
    }

    void tellsOtherEarnings()
    {
        const auto result = read(QStringLiteral("Feed-in: 8 ct/kWh. Export pays 9 ct per kWh."));
        QVERIFY(result.has_value());
        QCOMPARE(rulesOf(*result), QStringLiteral("+0.08"));
        QCOMPARE(result->lines[2].state, LineState::Unread);
    }

    void takesNoPriceOfTheTariffForEarnings()
    {
        const auto result = read(QStringLiteral("Feed-in: 8 ct/kWh."));
        QVERIFY(result.has_value());
        QVERIFY(result->household.tariff.empty() || result->household.tariff.size() == 1);
        QVERIFY(result->household.otherPrice || !result->household.tariff.empty());
        QVERIFY(result->household.feedIn->value == Price{80'000'000});
    }

    /// Each has its own place, so that it can be changed for itself.
    void tellsStretchesApart()
    {
        const auto result = read(QStringLiteral("The panels give 900 W from 9:00 to 11:00 and 2 kW "
                                                "from 11:00 to 15:00."));
        QVERIFY(result.has_value());
        const std::vector<StatedPower> &own = result->household.ownPower;
        QCOMPARE(own.size(), size_t{2});
        QVERIFY(own[0].place.span.to < own[1].place.span.from);
    }
};

REGISTER_TEST(TestPhrases)
#include "testphrases.moc"
