// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "takeovercases.h"
#include "testregistry.h"

#include <QTest>

using namespace takeovercases;

class TestTakeOver : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wordsAreChangedWhereTheFactStands_data()
    {
        QTest::addColumn<Edit>("edit");
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        const auto row = [](const char *name, const Edit &edit, const char *before,
                            const char *after) {
            QTest::newRow(name) << edit << QString::fromUtf8(before) << QString::fromUtf8(after);
        };
        row(
            "a later deadline", [](Problem &p) { p.loads[0].finishBy = Minutes{750}; },
            "done by 06:30", "done by 07:00");
        row(
            "an earlier deadline", [](Problem &p) { p.loads[1].finishBy = Minutes{330}; },
            "done by 07:00", "done by 00:00");
        row(
            "no deadline", [](Problem &p) { p.loads[1].finishBy.reset(); },
            "- The EV charger must be done by 07:00.\n", "");
        row(
            "a quiet time that begins later",
            [](Problem &p) {
                p.loads[0].notDuring = {{Minutes{270}, Minutes{720}}};
            },
            "from 22:30 to 06:30", "from 23:00 to 06:30");
        row(
            "a quiet time moved as a whole",
            [](Problem &p) {
                p.loads[0].notDuring = {{Minutes{270}, Minutes{690}}};
            },
            "from 22:30 to 06:30", "from 23:00 to 06:00");
        row(
            "no quiet time", [](Problem &p) { p.loads[0].notDuring.clear(); },
            "- The dishwasher must not run from 22:30 to 06:30.\n", "");
        row(
            "a longer run", [](Problem &p) { p.loads[0].phases[0].duration = Minutes{95}; },
            "90 minutes", "95 minutes");
        row(
            "hours stay hours", [](Problem &p) { p.loads[1].phases[0].duration = Minutes{150}; },
            "2 hours", "2.5 hours");
        row(
            "one hour needs another word",
            [](Problem &p) { p.loads[1].phases[0].duration = Minutes{60}; }, "2 hours",
            "60 minutes");
        row(
            "hours that are not even",
            [](Problem &p) { p.loads[1].phases[0].duration = Minutes{125}; }, "2 hours",
            "125 minutes");
        row(
            "more energy", [](Problem &p) { p.loads[0].phases[0].energy.value = 1400; }, "1.2 kWh",
            "1.4 kWh");
        row(
            "a dearer hour", [](Problem &p) { p.prices[1].price.billionths = 300'000'000; },
            "$0.22", "$0.30");
        row(
            "a price as dear as the one before",
            [](Problem &p) { p.prices[1].price.billionths = 450'000'000; }, "$0.22", "$0.45");
    }
    void wordsAreChangedWhereTheFactStands()
    {
        QFETCH(Edit, edit);
        QFETCH(QString, before);
        QFETCH(QString, after);
        const Outcome outcome = outcomeOf(takenOverCase, edit);
        QVERIFY(!outcome.wanted.empty());
        QVERIFY(outcome.left.empty());
        QString expected = takenOverCase;
        QCOMPARE(expected.count(before), 1);
        QCOMPARE(outcome.text, expected.replace(before, after));
    }

    void whatIsAddedStandsBehindTheRulesOfItsMachine()
    {
        const Outcome outcome =
            outcomeOf(takenOverCase, [](Problem &p) { p.loads[0].earliest = Minutes{90}; });
        QString expected = takenOverCase;
        QCOMPARE(outcome.text,
                 expected.replace(QStringLiteral("to 06:30.\n"),
                                  QStringLiteral("to 06:30.\n- The dishwasher must not start "
                                                 "before 20:00.\n")));
    }

    void aNumberedListGoesOn()
    {
        const QString text = QStringLiteral("Should the dryer run now or later? It is 18:30.\n"
                                            "The dryer takes 90 minutes and 2 kWh.\n"
                                            "1. The dryer must be done by 23:00.\n"
                                            "2. Nobody feeds the cat twice.\n"
                                            "Power is 0.30 per kWh.");
        const Outcome outcome =
            outcomeOf(text, [](Problem &p) { p.loads[0].earliest = Minutes{60}; });
        QVERIFY(outcome.text.contains(
            QStringLiteral("cat twice.\n3. The dryer must not start before 19:30.\nPower")));
    }

    void aPriceThatBeginsLaterMovesBothItsEnds()
    {
        const Outcome outcome = outcomeOf(takenOverCase, [](Problem &p) {
            p.prices[0].window.to = Minutes{120};
            p.prices[1].window.from = Minutes{120};
        });
        QString expected = takenOverCase;
        expected.replace(QStringLiteral("17:00 to 20:00"), QStringLiteral("17:00 to 20:30"));
        expected.replace(QStringLiteral("20:00 to 00:00"), QStringLiteral("20:30 to 00:00"));
        QCOMPARE(outcome.text, expected);
    }

    void theTextsOwnStyleIsKept_data()
    {
        QTest::addColumn<QString>("written");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *written, const char *expected) {
            QTest::newRow(written) << QString::fromUtf8(written) << QString::fromUtf8(expected);
        };
        row("by 8 pm", "by 8:30 pm");
        row("by 8:00 p.m.", "by 8:30 p.m.");
        row("by 8.00PM", "by 8.30PM");
        row("by 20.00", "by 20.30");
        row("by 20:00", "by 20:30");
        row("by eight in the evening", "by 8:30 pm");
    }
    void theTextsOwnStyleIsKept()
    {
        QFETCH(QString, written);
        QFETCH(QString, expected);
        const QString text = QStringLiteral("Should the dryer run now or later? It is 3 pm.\n"
                                            "The dryer takes 90 minutes and 2 kWh. It must be "
                                            "done %1, we think.\n0.30 per kWh all day.");
        const Outcome outcome =
            outcomeOf(text.arg(written), [](Problem &p) { *p.loads[0].finishBy += Minutes{30}; });
        QCOMPARE(outcome.text, text.arg(expected));
    }

    void aDeadlineOfAnEarlierDayStandsBesideTheOld()
    {
        const QString text = QStringLiteral("Should the dryer run now or later? It is 18:30.\n"
                                            "The dryer takes 90 minutes and 2 kWh.\n"
                                            "It must be done by 23:00 tomorrow.\n"
                                            "0.30 per kWh all day.\n");
        const Outcome outcome =
            outcomeOf(text, [](Problem &p) { p.loads[0].finishBy = Minutes{300}; });
        QString expected = text;
        // The later one still says how far the plan reaches.
        QCOMPARE(outcome.text,
                 expected.replace(QStringLiteral("tomorrow.\n"),
                                  QStringLiteral("tomorrow.\nThe dryer has to be done by "
                                                 "23:30.\n")));
    }

    void aQuietTimeWithoutEndKeepsItsEndWhenTheDeadlineMoves()
    {
        QString text = takenOverCase;
        text.replace(QStringLiteral("not run from 22:30 to 06:30"),
                     QStringLiteral("not run after about 22:30"));
        const Outcome outcome =
            outcomeOf(text, [](Problem &p) { p.loads[0].finishBy = Minutes{750}; });
        QString expected = text;
        expected.replace(QStringLiteral("by 06:30"), QStringLiteral("by 07:00"));
        expected.replace(QStringLiteral("about 22:30"), QStringLiteral("about 22:30 until 06:30"));
        QCOMPARE(outcome.text, expected);
    }

    void whatHoldsForAllIsNotChangedForOne()
    {
        QString text = takenOverCase;
        text.replace(QStringLiteral("The dishwasher must not run from"),
                     QStringLiteral("Nothing may run from"));
        const Outcome outcome = outcomeOf(text, [](Problem &p) { p.loads[0].notDuring.clear(); });
        QCOMPARE(outcome.left, outcome.wanted);
        QVERIFY(outcome.changes.empty());
    }

    void aSentenceThatSaysMoreLosesOnlyItsPhrase()
    {
        const QString text = QStringLiteral("Should the dryer run now or later? It is 18:30.\n"
                                            "The dryer takes 90 minutes and 2 kWh, and it must be "
                                            "done by 23:00.\n0.30 per kWh all day.\n");
        const Outcome outcome = outcomeOf(text, [](Problem &p) { p.loads[0].finishBy.reset(); });
        QString expected = text;
        QCOMPARE(outcome.text, expected.remove(QStringLiteral(", and it must be done by 23:00")));
    }

    void thereAreNoWordsForSomeFacts()
    {
        const Outcome outcome = outcomeOf(takenOverCase, [](Problem &p) {
            // Worth nothing: it would always stay out.
            p.loads[1].optional = true;
            p.surplus = {{{Minutes{60}, Minutes{120}}, Watts{500}, Price{1'000'000}},
                         {{Minutes{120}, Minutes{180}}, Watts{500}, Price{2'000'000}}};
            p.target = LoadId{1};
        });
        QCOMPARE(outcome.wanted.size(), size_t{3});
        QCOMPARE(outcome.left, outcome.wanted);
        for (const Difference &difference : outcome.wanted) {
            QVERIFY(!TakeOver::hasWords(difference, outcome.asked));
        }
    }

    void aNewMachineIsDescribedBehindTheOthers()
    {
        const Outcome outcome = outcomeOf(takenOverCase, [](Problem &p) { addLoad(p, 60, 2'000); });
        QCOMPARE(outcome.wanted.size(), size_t{1});
        QVERIFY(outcome.left.empty());
        QString expected = takenOverCase;
        QCOMPARE(outcome.text,
                 expected.replace(QStringLiteral("14 kWh\n"),
                                  QStringLiteral("14 kWh\n- The new machine takes 60 minutes and "
                                                 "2 kWh.\n")));
    }

    /// A name that is not free, or would be read as something else, gives way to the program's own.
    void aNewMachineHasTheNameThatItIsGiven()
    {
        const auto textWith = [](const char *name) {
            return outcomeOf(takenOverCase, [](Problem &p) { addLoad(p, 60, 2'000); },
                             {{LoadId{2}, PrivateText(QString::fromUtf8(name))}})
                .text;
        };
        QVERIFY(textWith("dehumidifier")
                    .contains(QStringLiteral("The dehumidifier takes 60 minutes and 2 kWh.")));
        QVERIFY(textWith("EV charger").contains(QStringLiteral("The new machine takes 60")));
        QVERIFY(textWith("dishwasher").contains(QStringLiteral("The new machine takes 60")));
    }

    void aNewMachineComesWithItsRules()
    {
        const Outcome outcome = outcomeOf(takenOverCase, [](Problem &p) {
            Load &load = addLoad(p, 75, 1'250);
            load.earliest = Minutes{60};
            load.finishBy = Minutes{690};
            load.notDuring = {{Minutes{120}, Minutes{180}}};
            load.after = {{LoadId{1}, Minutes{45}}};
        });
        QVERIFY(outcome.left.empty());
        QString expected = takenOverCase;
        QCOMPARE(outcome.text,
                 expected.replace(
                     QStringLiteral("14 kWh\n"),
                     QStringLiteral("14 kWh\n- The new machine takes 75 minutes and 1.25 kWh.\n"
                                    "- The new machine must not start before 19:30.\n"
                                    "- The new machine has to be done by 06:00.\n"
                                    "- The new machine must not run between 20:30 and 21:30.\n"
                                    "- The new machine must start within 45 minutes after the EV "
                                    "charger has finished.\n")));
    }

    void severalNewMachinesHaveNamesOfTheirOwn()
    {
        const Outcome outcome = outcomeOf(takenOverCase, [](Problem &p) {
            addLoad(p, 60, 2'000);
            addLoad(p, 30, 500);
            p.loads[0].after = {{LoadId{3}, {}}};
        });
        QVERIFY(outcome.left.empty());
        QVERIFY(outcome.text.contains(QStringLiteral("The new machine takes 60 minutes")));
        QVERIFY(outcome.text.contains(QStringLiteral("The additional machine takes 30 minutes")));
        // The rule that names it comes later, though its own machine comes first.
        QVERIFY(outcome.text.contains(QStringLiteral(
            "The dishwasher may only start after the additional machine has finished.")));
    }

    void aNewMachineThatThereAreNoWordsForIsLeft_data()
    {
        QTest::addColumn<Edit>("edit");
        const auto row = [](const char *name, const Edit &edit) { QTest::newRow(name) << edit; };
        row("of two phases", [](Problem &p) {
            addLoad(p, 60, 2'000).phases.push_back({Minutes{30}, WattHours{100}});
        });
        row("worth nothing", [](Problem &p) { addLoad(p, 60, 2'000).optional = true; });
        row("after a gap", [](Problem &p) { addLoad(p, 60, 2'000).id = LoadId{5}; });
        row("none any more", [](Problem &p) { p.loads.pop_back(); });
    }
    void aNewMachineThatThereAreNoWordsForIsLeft()
    {
        QFETCH(Edit, edit);
        const Outcome outcome = outcomeOf(takenOverCase, edit);
        QVERIFY(!outcome.wanted.empty());
        QCOMPARE(outcome.left, outcome.wanted);
        QCOMPARE(outcome.text, takenOverCase);
    }

    void aNewMachineComesWithAllItsChoices()
    {
        const Outcome outcome = outcomeOf(takenOverCase, [](Problem &p) {
            Load &load = addLoad(p, 60, 2'000);
            load.notWith = {LoadId{0}};
            load.pausable = true;
            load.minRun = Minutes{20};
            load.optional = true;
            load.worth = {600'000'000};
        });
        QVERIFY(outcome.left.empty());
        for (const char *sentence :
             {"The new machine takes 60 minutes", "The new machine is optional, worth $0.60.",
              "The new machine may be paused, in pieces of at least 20 minutes.",
              "The dishwasher and the new machine must not run at the same time."}) {
            QVERIFY2(outcome.text.contains(QString::fromUtf8(sentence)), qPrintable(outcome.text));
        }
    }

    void aNewMachineComesWithoutARuleThatThereAreNoWordsFor()
    {
        const Outcome outcome = outcomeOf(takenOverCase, [](Problem &p) {
            addLoad(p, 60, 2'000);
            p.horizon = Minutes{1300};
            p.prices.back().window.to = p.horizon;
        });
        QCOMPARE(outcome.left.size(), size_t{2});
        QVERIFY(outcome.text.contains(QStringLiteral("The new machine takes 60 minutes")));
    }

    void whatHoldsForAllWouldHoldForANewMachine()
    {
        QString text = takenOverCase;
        text.replace(QStringLiteral("The dishwasher must not run from"),
                     QStringLiteral("Nothing may run from"));
        const auto added = [](Problem &p) { addLoad(p, 60, 2'000); };
        QCOMPARE(outcomeOf(text, added).left.size(), size_t{1});
        const Outcome outcome = outcomeOf(text, [](Problem &p) {
            const std::vector<Window> quiet = p.loads[0].notDuring;
            addLoad(p, 60, 2'000).notDuring = quiet;
        });
        QVERIFY(outcome.left.empty());
    }

    void allThatCanBeIsTakenOverAtOnce()
    {
        const Outcome outcome = outcomeOf(takenOverCase, [](Problem &p) {
            p.loads[0].finishBy = Minutes{750};
            p.loads[0].notDuring.clear();
            p.loads[1].phases[0].energy.value = 15'000;
            p.loads[1].optional = true;
            p.powerLimit = Watts{9500};
        });
        QCOMPARE(outcome.wanted.size(), size_t{5});
        const std::vector<Difference> left{
            {Difference::What::Optional, Difference::How::Added, LoadId{1}}};
        QCOMPARE(outcome.left, left);
        QString expected = takenOverCase;
        expected.replace(QStringLiteral("by 06:30"), QStringLiteral("by 07:00"));
        expected.replace(QStringLiteral("- The dishwasher must not run from 22:30 to 06:30.\n"),
                         QString());
        expected.replace(QStringLiteral("14 kWh"), QStringLiteral("15 kWh"));
        expected.replace(QStringLiteral("by 07:00.\n\n"),
                         QStringLiteral("by 07:00.\n- All machines together may not draw more "
                                        "than 9.5 kW.\n\n"));
        QCOMPARE(outcome.text, expected);
    }

    void anotherNowTakesThePlaceOfTheStatedOne_data()
    {
        QTest::addColumn<QString>("written");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *written, const char *expected) {
            QTest::newRow(written) << QString::fromUtf8(written) << QString::fromUtf8(expected);
        };
        row("It is 18:30 now.\n", "It is 21:04 now.\n");
        row("It is 6:30 pm now.\n", "It is 9:04 pm now.\n");
        row("It is half past six in the evening now.\n", "It is 21:04 now.\n");
        row("It is 7:40 in the morning, and I am tired.\n", "It is 21:04, and I am tired.\n");
        row("It is Saturday, 14:00.\n", "It is 21:04.\n");
    }
    void anotherNowTakesThePlaceOfTheStatedOne()
    {
        QFETCH(QString, written);
        QFETCH(QString, expected);
        const QString rest = QStringLiteral("Should the dryer run now or later?\n"
                                            "The dryer takes 90 minutes and 2 kWh.\n"
                                            "0.30 per kWh all day.\n");
        const QDateTime clock(QDate(2026, 5, 21), QTime(21, 3, 20), Qt::UTC);
        const auto changes = TakeOver(reader(), sentences())
                                 .restateNow({PrivateText(written + rest), {}, clock}, clock);
        QVERIFY(changes);
        QCOMPARE(changed(PrivateText(written + rest), *changes).reveal(), expected + rest);
    }

    void nowThatIsNotStatedIsNotReplaced()
    {
        const PrivateText text(QStringLiteral("Should the dryer run now or later?\n"
                                              "The dryer takes 90 minutes and 2 kWh.\n"
                                              "0.30 per kWh all day.\n"));
        QVERIFY(!TakeOver(reader(), sentences()).restateNow({text, {}, takenOverAt}, takenOverAt));
    }
};

REGISTER_TEST(TestTakeOver)
#include "testtakeover.moc"
