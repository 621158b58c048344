// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "grammar.h"
#include "localzone.h"
#include "readtext.h"
#include "testregistry.h"

#include <QTest>

using namespace gatehouse;

namespace
{

/// A household with a dishwasher, a dryer and prices, and \a lines in the middle.
QString household(const QString &lines)
{
    return QStringLiteral("Should the dishwasher run now or later?\nIt is 18:30.\n%1\n"
                          "Dishwasher: 90 min, 1.2 kWh\nDryer: 60 min, 2 kWh\n"
                          "All day: $0.30 per kWh\n")
        .arg(lines);
}

Moment clock(int hour, int minute = 0)
{
    return {.basis = Moment::Basis::Clock, .minutes = hour * 60 + minute};
}

template<typename T>
std::vector<T> rulesOf(const Reading &reading, std::optional<int> machine)
{
    std::vector<T> found;
    for (const HouseholdRule &rule : reading.household.rules) {
        if (rule.machine == machine && std::holds_alternative<T>(rule.what)) {
            found.push_back(std::get<T>(rule.what));
        }
    }
    return found;
}

} // namespace

class TestHouseholdReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Neither the case of its letters nor a point at the end of a line makes a list a paragraph.
    void keepsTheLinesOfAListInLowerCaseApart()
    {
        const auto result = readText(
            QStringLiteral("dryer now or later?\nit is 14:00\n\n"
                           "dont run the dryer between 21:30 and 5:30 please\n"
                           "dont run the kiln between 13:00 and 15:00\n"
                           "anna needs the dryer done by 20:30\n"
                           "The lawn mower robot was back on its base at 12:35 with 64 % left.\n\n"
                           "dryer: 60 min, 2 kWh\nkiln: 90 min, 3 kWh\nall day: $0.30 per kWh\n"));
        QVERIFY(result.has_value());
        QVERIFY(rulesOf<FinishBy>(*result, 0) == std::vector{FinishBy{clock(20, 30)}});
        QVERIFY(rulesOf<QuietTime>(*result, 0) ==
                (std::vector{QuietTime{clock(21, 30), clock(5, 30)}}));
        QVERIFY(rulesOf<QuietTime>(*result, 1) == (std::vector{QuietTime{clock(13), clock(15)}}));
    }

    void joinsTheLinesOfAParagraphInLowerCase()
    {
        const auto result = readText(QStringLiteral(
            "dryer now or later?\nit is 14:00\n\n"
            "the thing is that my sister always says the dryer must not run between\n"
            "21:30 and 5:30 because she hears it through the wall, and that it is no\n"
            "good either if it still runs at midnight.\n\n"
            "dryer: 60 min, 2 kWh\nall day: $0.30 per kWh\n"));
        QVERIFY(result.has_value());
        QVERIFY(rulesOf<QuietTime>(*result, 0) ==
                (std::vector{QuietTime{clock(21, 30), clock(5, 30)}}));
    }

    void aStatedTimeThatTheClocksSkipIsAnHourLater()
    {
        const LocalZone berlin("Europe/Berlin");
        const auto result = HouseholdReader().read(
            PrivateText(QStringLiteral("Should the dryer run now or later?\nIt is 02:30.\nDryer: "
                                       "60 min, 2 kWh\nAll day: $0.30 per kWh\n")),
            {}, QDateTime(QDate(2026, 3, 29), QTime(9, 0)));
        QVERIFY(result.has_value());
        QVERIFY(result->household.now.isValid());
        QCOMPARE(result->household.now, QDateTime(QDate(2026, 3, 29), QTime(3, 30)));
    }

    void readsTheCaseAsProse()
    {
        const auto result = readText(QStringLiteral(
            "It's half past six in the evening (18:30) and I wonder: should the dishwasher run "
            "now or later?\n\n"
            "A run of the dishwasher takes about an hour and a half and about 1.2 kWh. The "
            "children need clean bowls for their breakfast at about 6:30. It must not still be "
            "running once everyone is in bed, at about 22:30, because Maya sleeps lightly.\n"
            "The EV charger needs about two hours and about 14 kWh. Mark leaves at 7:00 and his "
            "car has to be charged by then.\n"
            "The robot vacuum finished its last pass at 16:10, its battery is at 78 %.\n\n"
            "Electricity costs $0.45/kWh from 17:00 to 20:00, $0.22 from 20:00 to midnight, $0.12 "
            "from midnight to 6:00 and $0.25 from 6:00 to 17:00.\n"));
        QVERIFY(result.has_value());
        const Household &house = result->household;
        QCOMPARE(house.now.time(), QTime(18, 30));
        QCOMPARE(house.machines.size(), 2U);
        QCOMPARE(house.machines[0].name.reveal(), QStringLiteral("dishwasher"));
        QCOMPARE(house.machines[1].name.reveal(), QStringLiteral("EV charger"));
        QCOMPARE(house.target, 0);
        QCOMPARE(house.machines[0].phases.front().duration.value, Minutes(90));
        QCOMPARE(house.machines[0].phases.front().energy.value.value, 1200);
        QCOMPARE(house.machines[1].phases.front().duration.value, Minutes(120));
        QCOMPARE(house.machines[1].phases.front().energy.value.value, 14000);
        QVERIFY(rulesOf<FinishBy>(*result, 0) == std::vector{FinishBy{clock(6, 30)}});
        QVERIFY(rulesOf<FinishBy>(*result, 1) == std::vector{FinishBy{clock(7)}});
        QVERIFY(rulesOf<QuietTime>(*result, 0) == (std::vector{QuietTime{clock(22, 30), {}}}));
        QCOMPARE(house.rules.size(), 3U);
        QCOMPARE(house.tariff.size(), 4U);
    }

    void understandsEveryLineOfItsGrammar()
    {
        const Grammar grammar(QStringLiteral("en"));
        QVERIFY(grammar.faultyLines().empty());
        QVERIFY(!grammar.frames().empty());
    }

    void survivesWordsInAnyOrder()
    {
        const QStringList words = Grammar(QStringLiteral("en")).allForms();
        const QStringList extra = {
            QStringLiteral("\n"),  QStringLiteral("\n- "), QStringLiteral("18:30"),
            QStringLiteral("1.2"), QStringLiteral("7"),    QStringLiteral(","),
            QStringLiteral("|"),   QStringLiteral("$"),    QStringLiteral("99999999999999"),
            QStringLiteral("(")};
        quint32 state = 1;
        const auto next = [&](qsizetype bound) {
            state = state * 1664525U + 1013904223U;
            return static_cast<qsizetype>(state >> 8U) % bound;
        };
        for (int round = 0; round < 200; ++round) {
            QString text = household({});
            for (int i = 0; i < 80; ++i) {
                text += u' ' + (next(2) == 0 ? words.at(next(words.size()))
                                             : extra.at(next(extra.size())));
            }
            const auto first = readText(text);
            const auto second = readText(text);
            QCOMPARE(first.has_value(), second.has_value());
            const auto &lines = first ? first->lines : first.error().lines;
            QCOMPARE(static_cast<qsizetype>(lines.size()), text.count(u'\n') + 1);
        }
    }

    void takesNoDeadlineFromWhatNeedNotBe()
    {
        const auto result =
            readText(household(QStringLiteral("The dryer does not have to be finished by 7:00.")));
        QVERIFY(result.has_value());
        QVERIFY(result->household.rules.empty());
    }

    void namesTheLineThatItDidNotUnderstand()
    {
        const auto result = readText(household(QStringLiteral(
            "The dryer must be done by 7:00 unless the wind blows from the north.")));
        QVERIFY(result.has_value());
        QVERIFY(result->lines[2].state == LineState::Unread);
    }
};

REGISTER_TEST(TestHouseholdReader)
#include "testhouseholdreader.moc"
