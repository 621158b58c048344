// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "rulechecks.h"
#include "testregistry.h"

#include <QTest>

using namespace gatehouse;
using namespace gatehouse::rulelines;

/// Sentences that say more than their clocks, or a clock that is none of the machine's end: what
/// can be kept is kept, and the line is named for the rest.
class TestOpenTimes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsTheLineWhoseTimesAreNotAllKept_data()
    {
        addColumns();
        row("The dishwasher must not run from 22:30 to 06:30 or during the afternoon nap.",
            "D!22:30-06:30");
        row("The dishwasher must not run from 22:30 to 06:30 and in the afternoon.",
            "D!22:30-06:30");
        row("The dishwasher must not run from 22:30 to 06:30 or while Maya naps.", "D!22:30-06:30");
        row("The dishwasher must not run between 22:00 and 06:00 and all Sunday.", "D!22:00-06:00");
        row("The dishwasher must not run between 22:00 and 06:00 and also not at teatime.",
            "D!22:00-06:00");
        row("The dishwasher must be done by 06:30 and stay off in the evening.", "D<06:30");
        row("The dishwasher must stay off in the evening and be done by 21:30.", "D<21:30");
        row("The dishwasher must run in the afternoon and be done by 18:00.", "D<18:00");
        row("The dishwasher must be done by 06:30 or before the match.", "D<06:30");
        row("The dishwasher must not run before 20:00, nor in the morning.", "D>20:00");
        row("The dishwasher must not start until the washing machine and the shower are done.",
            "D@W");
        row("The dishwasher must wait until 20:00 and the shower is free.", "D>20:00");
        row("The dryer must start right after the washing machine.", "T@W");
        row("The dryer must start as soon as the washing machine is done.", "T@W");
        row("The dryer must directly follow the washing machine.", "T@W");
        row("The dishwasher must be done by 18:30 but no earlier than 18:00.", "D<18:30");
    }

    void tellsTheLineWhoseTimesAreNotAllKept() { checkRulesOfUnreadLine(); }

    void takesNoOtherMomentForTheEnd_data()
    {
        addColumns();
        row("The dishwasher gets filled by 21:00.", "");
        row("The dishwasher will be full by 21:00.", "");
        row("The dishwasher is full by 21:00.", "");
        row("The dishwasher must be switched on by 21:00.", "");
        row("The dishwasher must be ready to start by 21:00.", "");
        row("Between 19:00 and 20:00 only one machine may run.", "");
        row("One after the other, please.", "");
        row("The upstairs circuit takes at most 2 kW.", "");
    }

    void takesNoOtherMomentForTheEnd() { checkRulesOfUnreadLine(); }

    void keepsWhatIsWhole_data()
    {
        addColumns();
        row("The dishwasher has to be full by 21:00.", "D<21:00");
        row("The dryer can start as soon as the washing machine is done.", "T@W");
        row("The dryer must be done by 20:00 and the dishwasher by 22:00.", "D<22:00 T<20:00");
        row("The dryer must be done by 20:00, not before 16:00.", "T<20:00 T>16:00");
        row("The dryer must be off from 16:00 to 18:00 because Mia naps in the afternoon.",
            "T!16:00-18:00");
        row("The main circuit takes at most 2 kW.", "2000 W");
        row("The dryer may not start before 16:15, because Tom drives the children to school "
            "first, and it has to be done by 20:00.",
            "T<20:00 T>16:15");
    }

    void keepsWhatIsWhole() { checkRules(); }

    void knowsWhoTheOthersAre_data()
    {
        addColumns();
        row("The dishwasher must be done by 18:30. The other three by 21:30.",
            "D<18:30 E<21:30 T<21:30 W<21:30");
        row("The dishwasher must be done by 18:30, everything else by 21:30.",
            "D<18:30 E<21:30 T<21:30 W<21:30");
        row("The dishwasher and the dryer must be done by 18:30, the other two not before 16:00.",
            "D<18:30 E>16:00 T<18:30 W>16:00");
        row("The dishwasher by 18:30. The others by 21:30.", "D<18:30 E<21:30 T<21:30 W<21:30");
    }

    void knowsWhoTheOthersAre() { checkRules(); }

    void guessesNobodyWhereTheOthersMayBeAnyone_data()
    {
        addColumns();
        row("The rest by 21:30.", "");
        // There are three of them.
        row("The dishwasher must be done by 18:30. The other two by 21:30.", "D<18:30");
    }

    void guessesNobodyWhereTheOthersMayBeAnyone() { checkRulesOfUnreadLine(); }

    void tellsAQuestionThatLeavesOneDay_data()
    {
        QTest::addColumn<QString>("question");
        QTest::addColumn<bool>("isTold");
        const auto ask = [](const char *question, bool isTold) {
            QTest::newRow(question) << QString::fromUtf8(question) << isTold;
        };
        ask("When should the dishwasher run tomorrow?", true);
        ask("When should the dishwasher run?", false);
        ask("Should the dishwasher run tonight or tomorrow?", false);
        ask("When should I run the dishwasher so that it is ready tomorrow morning?", false);
    }

    void tellsAQuestionThatLeavesOneDay()
    {
        QFETCH(QString, question);
        const auto result = readText(question + QStringLiteral("\nIt is 14:00.\n"
                                                               "Dishwasher: 90 min, 1.2 kWh\n"
                                                               "All day: $0.30 per kWh\n"));
        QVERIFY(result.has_value());
        QTEST(result->lines[0].state == LineState::Unread, "isTold");
    }

    void listEntriesBelowAMachineAreItsOwn()
    {
        const auto result = read(QStringLiteral("Robot mower: 50 min, 0.3 kWh\n"
                                                "- must come after the washing machine\n"
                                                "- must not run between 22:00 and 06:00\n"
                                                "- must be finished by 20:00\n"));
        QVERIFY(result.has_value());
        const auto &rules = result->household.rules;
        QCOMPARE(rules.size(), size_t{3});
        for (const HouseholdRule &rule : rules) {
            QCOMPARE(rule.machine, rules.front().machine);
        }
        QCOMPARE(result->household.machines.size(), size_t{5});
        for (size_t line = 2; line < 6; ++line) {
            QCOMPARE(result->lines[line].state, LineState::Used);
        }
    }
};

REGISTER_TEST(TestOpenTimes)
#include "testopentimes.moc"
