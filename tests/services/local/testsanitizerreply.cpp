// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "answerrates.h"
#include "problemjson.h"
#include "problemtext.h"
#include "randomproblems.h"
#include "sampleproblems.h"
#include "sanitizerreply.h"
#include "testregistry.h"

#include <QRandomGenerator>
#include <QTest>

using namespace gatehouse;

namespace
{

SanitizerReading readReply(const QString &answer)
{
    return readSanitizerReply(PrivateText(answer), QTime(18, 30));
}

/// The outbound text of what was read; the flaws where it was not.
QString outbound(const SanitizerReading &reading)
{
    if (reading.problem) {
        return write({.problem = *reading.problem});
    }
    QStringList flaws;
    for (const ReplyError &error : reading.errors) {
        flaws << QStringLiteral("%1 %2 %3")
                     .arg(static_cast<int>(error.flaw))
                     .arg(error.load ? toString(*error.load) : QStringLiteral("-"),
                          nameOf(error.field));
    }
    return flaws.join(u'\n');
}

QString theCase()
{
    return write({.problem = sampleproblems::theCase()});
}

/// An answer with \a problem as its scheduling_problem.
QString answerWith(const QString &problem)
{
    return QStringLiteral("{\"target_load_id\": \"load_A\", \"scheduling_problem\": ") + problem +
           QStringLiteral(", \"local_mapping\": {\"load_A\": \"dishwasher\", \"load_B\": "
                          "\"EV charger\"}}");
}

const char *const pricesAsObjects =
    R"("prices": [{"from": "17:00", "to": "20:00", "per_kwh": 0.45},)"
    R"({"from": "20:00", "to": "00:00", "per_kwh": 0.22},)"
    R"({"from": "00:00", "to": "06:00", "per_kwh": 0.12},)"
    R"({"from": "06:00", "to": "17:00", "per_kwh": 0.25}])";

QString withLoads(const char *loads)
{
    return answerWith(u'{' + QString::fromUtf8(loads) + u',' + QString::fromUtf8(pricesAsObjects) +
                      u'}');
}

QString quotedLines(const char *lines)
{
    QString text = QString::fromUtf8(lines);
    text.replace(u'\n', QStringLiteral("\\n"));
    return u'"' + text + u'"';
}

bool hasFlaw(const SanitizerReading &reading, const ReplyError &error)
{
    return std::find(reading.errors.begin(), reading.errors.end(), error) != reading.errors.end();
}

QString oneLoad(const char *fields)
{
    return withLoads((QByteArray(R"("loads": [{"id": "load_A")") + fields + "}]").constData());
}

void addWrongColumns()
{
    QTest::addColumn<QString>("answer");
    QTest::addColumn<int>("flaw");
    QTest::addColumn<QString>("load");
    QTest::addColumn<QString>("field");
}

void addWrongRow(const char *name, const QString &answer, ReplyFlaw flaw, const char *load = "",
                 ReplyField field = ReplyField::Unknown)
{
    QTest::newRow(name) << answer << static_cast<int>(flaw) << QString::fromUtf8(load)
                        << nameOf(field);
}

void holdWhatIsWrong()
{
    QFETCH(QString, answer);
    QFETCH(int, flaw);
    QFETCH(QString, load);
    QFETCH(QString, field);
    const SanitizerReading reading = readReply(answer);
    QVERIFY(!reading.problem);
    QVERIFY(!reading.errors.empty());
    const ReplyError &error = reading.errors.front();
    QCOMPARE(static_cast<int>(error.flaw), flaw);
    QCOMPARE(error.load ? toString(*error.load) : QString(), load);
    QCOMPARE(nameOf(error.field), field);
}

void holdTheCase(const QString &answer)
{
    const SanitizerReading reading = readReply(answer);
    QCOMPARE(outbound(reading), theCase());
    QVERIFY(reading.errors.empty());
    const std::vector<MappedName> mapping = {
        {LoadId{0}, PrivateText(QStringLiteral("dishwasher"))},
        {LoadId{1}, PrivateText(QStringLiteral("EV charger"))}};
    QVERIFY(reading.mapping == mapping);
    // In prose, in a fence, behind thinking, all the same.
    QCOMPARE(outbound(readReply(QStringLiteral("<think>{hm}</think>Sure!\n```json\n") + answer +
                                QStringLiteral("\n```\nDone."))),
             theCase());
    QCOMPARE(outbound(readReply(QStringLiteral("{\"result\": ") + answer + u'}')), theCase());
}

} // namespace

class TestSanitizerReply : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theCaseIsReadFromFields_data()
    {
        QTest::addColumn<QString>("answer");
        const auto row = [](const char *name, const QString &answer) {
            QTest::newRow(name) << answer;
        };
        row("as the prompt asks for it",
            withLoads(R"("loads": [{"id": "load_A", "duration": "90 minutes", "energy": "1.2 kWh",)"
                      R"("finish_by": "06:30", "not_during": ["from 22:30"]},)"
                      R"({"id": "load_B", "duration": "120 minutes", "energy": "14 kWh",)"
                      R"("finish_by": "07:00"}])"));
        row("numbers with their units in the names",
            withLoads(R"("loads": [{"id": "load_A", "minutes": 90, "wh": 1200, "finish_by": 720,)"
                      R"("not_during": [[240, 720]], "earliest": 0},)"
                      R"({"load_id": "B", "duration_hours": 2, "energy_kwh": 14,)"
                      R"("deadline": "7 am", "not_during": []}])"));
        row("by their ids, with nothing said as null",
            withLoads(R"("loads": {"load_A": {"runtime": "1h30", "energy": "1200 Wh",)"
                      R"j("must_finish_by": "06:30 (+1)", "quiet_hours": "22:30-06:30",)j"
                      R"("earliest_start": null}, "Load B": {"runtime": "two hours",)"
                      R"("energy": "fourteen kWh", "finish": "07:00 tomorrow",)"
                      R"("not_during": "none"}})"));
        row("loads straight in the problem",
            withLoads(R"("load_A": {"duration": 90, "energy": 1.2, "finish_by": "+12:00",)"
                      R"("not_during": {"start": "22:30", "end": "06:30"}},)"
                      R"("load_B": {"duration": 120, "energy": 14, "finish_by": "+12:30"})"));
        row("phases",
            withLoads(R"("loads": [{"id": "load_A", "phases": [{"minutes": 90, "wh": 1200}],)"
                      R"("finish_by": 720, "not_during": [{"from": 240, "to": 720}]},)"
                      R"({"id": "load_B", "phases": [{"duration": "2 h",)"
                      R"("energy": "14 kWh"}], "finish_by": 750}])"));
    }
    void theCaseIsReadFromFields()
    {
        QFETCH(QString, answer);
        holdTheCase(answer);
    }

    void theCaseIsReadFromLines_data()
    {
        QTest::addColumn<QString>("answer");
        const auto row = [](const char *name, const QString &answer) {
            QTest::newRow(name) << answer;
        };
        row("the outbound text itself",
            answerWith(u'"' + theCase().replace(u'\n', QStringLiteral("\\n")) + u'"'));
        row("lines as the field guide has them",
            answerWith(quotedLines("Current time: 18:30\n"
                                   "Load A:\n"
                                   "- Duration Estimate: 90 minutes\n"
                                   "- Energy Estimate: 1.2 kWh\n"
                                   "- Hard Deadline (Must finish by): 06:30\n"
                                   "- Must not run: 22:30 to 06:30\n"
                                   "Load B:\n"
                                   "- Duration Estimate: 120 minutes\n"
                                   "- Energy Estimate: 14 kWh\n"
                                   "- Hard Deadline (Must finish by): 07:00\n"
                                   "Tariff:\n"
                                   "- 17:00 to 20:00: $0.45 per kWh\n"
                                   "- 20:00 to 00:00: $0.22 per kWh\n"
                                   "- 00:00 to 06:00: $0.12 per kWh\n"
                                   "- 06:00 to 17:00: $0.25 per kWh")));
        row("lines in bold, with ids",
            answerWith(quotedLines("**Load A (load_A):** \n"
                                   "* **Duration Estimate:** 90 minutes\n"
                                   "* **Energy:** 1.2 kWh\n"
                                   "* **Deadline:** 06:30\n"
                                   "* **Quiet hours:** after 22:30\n"
                                   "## load_B\n"
                                   "1. Duration: 2 hours\n"
                                   "2. Energy: 14 kWh\n"
                                   "3. must finish by 07:00\n"
                                   "Electricity prices:\n"
                                   "17:00-20:00 = 0.45 per kWh; 20:00-00:00 = 0.22 per kWh\n"
                                   "Night rate 00:00-06:00: 12 ct/kWh\n"
                                   "06:00-17:00: 25 ct/kWh")));
        row("clauses on one line",
            answerWith(quotedLines("load_A: 90 min 1.2 kWh; finish by 06:30; not during 22:30 to "
                                   "06:30\nload_B: 120 min, 14 kWh; finish by 07:00\n"
                                   "Price 17:00 to 20:00: 0.45 per kWh\n"
                                   "Price 20:00 to 00:00: 0.22 per kWh\n"
                                   "Price 00:00 to 06:00: 0.12 per kWh\n"
                                   "Price 06:00 to 17:00: 0.25 per kWh")));
    }
    void theCaseIsReadFromLines()
    {
        QFETCH(QString, answer);
        holdTheCase(answer);
    }

    void pricesAreReadInManyForms_data()
    {
        QTest::addColumn<QString>("prices");
        const auto row = [](const char *name, const char *prices) {
            QTest::newRow(name) << QString::fromUtf8(prices);
        };
        row("by their times",
            R"("tariff": {"17:00-20:00": "$0.45/kWh", "20:00-00:00": 0.22, "00:00-06:00": 0.12,)"
            R"("06:00-17:00": 0.25})");
        row("texts", R"("prices": ["17:00 to 20:00: $0.45 per kWh", "20:00 to 24:00: 0.22",)"
                     R"("00:00 to 06:00: 0.12", "06:00 to 17:00: 0.25"])");
        row("a time and a price",
            R"("electricity_tariff": [{"time": "17:00-20:00", "price": "45 ct"},)"
            R"({"period": "20:00-00:00", "price": "22 ct"},)"
            R"({"window": "00:00 to 06:00", "rate": "12 ct"},)"
            R"({"hours": "06:00 to 17:00", "cost": "25 ct"}])");
        row("after now", R"("prices": [{"from": 0, "to": 90, "per_kwh": "0.45"},)"
                         R"({"from": 90, "to": 330, "per_kwh": "0.22"},)"
                         R"({"from": 330, "to": 690, "per_kwh": "0.12"},)"
                         R"({"from": 690, "to": 1350, "per_kwh": "0.25"},)"
                         R"({"from": 1350, "to": 1440, "per_kwh": "0.45"}])");
        row("the rest at another price",
            R"("prices": {"17:00-20:00": 0.45, "20:00-00:00": 0.22, "00:00-06:00": 0.12,)"
            R"("other hours": {"price": 0.25}})");
        row("nested", R"("prices": [{"range": {"from": "17:00", "to": "20:00"}, "price": 0.45},)"
                      R"({"range": ["20:00", "00:00"], "price": 0.22},)"
                      R"({"range": "00:00-06:00", "price": 0.12},)"
                      R"({"range": "06:00-17:00", "price": 0.25}])");
    }
    void pricesAreReadInManyForms()
    {
        QFETCH(QString, prices);
        const QString loads = QStringLiteral(
            "\"loads\": [{\"id\": \"load_A\", \"duration\": 90, \"energy\": 1.2, \"finish_by\": "
            "\"06:30\", \"not_during\": \"after 22:30\"}, {\"id\": \"load_B\", \"duration\": 120, "
            "\"energy\": 14, \"finish_by\": \"07:00\"}]");
        QCOMPARE(outbound(readReply(answerWith(u'{' + loads + u',' + prices + u'}'))), theCase());
    }

    void everyRuleOfAProblemIsRead()
    {
        const SanitizerReading reading = readReply(QStringLiteral(
            "{\"target\": \"A\", \"loads\": ["
            "{\"id\": \"A\", \"phases\": [{\"minutes\": 30, \"kwh\": 0.9}, {\"minutes\": 60, "
            "\"kwh\": 0.3}], \"runs_after\": \"load_B within 60 min\", \"not_with\": [\"load_C\"]},"
            "{\"id\": \"B\", \"minutes\": 60, \"kwh\": 1, \"earliest\": \"20:00\"},"
            "{\"id\": \"C\", \"minutes\": 120, \"kwh\": 2, \"pausable\": true, \"min_run\": 30, "
            "\"optional\": \"yes\", \"worth\": \"0.50\", \"after\": [{\"load\": \"B\"}]}],"
            "\"prices\": \"0.30 per kWh\", \"power_limit\": \"7.4 kW\", \"horizon\": \"+24:00\","
            "\"surplus\": [{\"from\": \"09:30\", \"to\": \"13:30\", \"watts\": 2500, \"earns\": "
            "0.08}]}"));
        QCOMPARE(outbound(reading),
                 QStringLiteral(
                     "Horizon: +24:00\nAnswer first: load_A\n"
                     "load_A: 30 min 0.9 kWh, then 60 min 0.3 kWh; after load_B within 60 min; not "
                     "with load_C\n"
                     "load_B: 60 min 1 kWh; earliest +1:30\n"
                     "load_C: 120 min 2 kWh; after load_B; pausable, pieces of 30 min or more; "
                     "optional, worth 0.50\n"
                     "Price +0:00 to +24:00: 0.30 per kWh\n"
                     "Own power +15:00 to +19:00: 2500 W, else earns 0.08 per kWh\n"
                     "Power limit: 7400 W\n"));
    }

    void theSameIsReadFromLines()
    {
        const QString text = QStringLiteral(
            "Horizon: +24:00\nAnswer first: load_A\n"
            "load_A: 30 min 0.9 kWh, then 60 min 0.3 kWh; after load_B within 60 min\n"
            "load_B: 60 min 1 kWh; earliest +1:30; pausable, pieces of 30 min or more; optional, "
            "worth 0.50\nPrice +0:00 to +24:00: 0.30 per kWh\nPower limit: 7400 W\n");
        QString answer = answerWith(u'"' + QString(text).replace(u'\n', QStringLiteral("\\n")) +
                                    QStringLiteral("and a word too many\""));
        QCOMPARE(outbound(readReply(answer)), text);
    }

    void aLaterFactMakesTheDaysMore()
    {
        const SanitizerReading reading =
            readReply(QStringLiteral("{\"target\": \"A\", \"loads\": [{\"id\": \"A\", \"minutes\": "
                                     "60, \"kwh\": 1, \"finish_by\": \"06:30 (+2)\"}], \"prices\": "
                                     "{\"00:00-12:00\": 0.1, \"12:00-24:00\": 0.2}}"));
        QVERIFY(reading.problem);
        QCOMPARE(reading.problem->horizon.count(), 2880);
        QCOMPARE(reading.problem->loads.front().finishBy->count(), 2160);
        QCOMPARE(reading.problem->prices.back().window.to.count(), 2880);
    }

    void whatIsWrongIsNamed_data()
    {
        addWrongColumns();
        addWrongRow("prose", QStringLiteral("I cannot do that."), ReplyFlaw::NoObject);
        addWrongRow("nothing", {}, ReplyFlaw::NoObject);
        addWrongRow("another object", QStringLiteral("{\"answer\": 42}"), ReplyFlaw::NoProblem);
        addWrongRow("no loads", withLoads("\"loads\": []"), ReplyFlaw::NoLoads, "",
                    ReplyField::Loads);
        addWrongRow("an empty text", answerWith(QStringLiteral("\"\"")), ReplyFlaw::NoLoads, "",
                    ReplyField::Loads);
        addWrongRow("no duration", oneLoad(R"(, "energy": 1.2)"), ReplyFlaw::NoDuration, "load_A",
                    ReplyField::Duration);
        addWrongRow("no energy", oneLoad(R"(, "duration": 90)"), ReplyFlaw::NoEnergy, "load_A",
                    ReplyField::Energy);
        addWrongRow("an energy that is none", oneLoad(R"(, "duration": 90, "energy": "a lot")"),
                    ReplyFlaw::Unreadable, "load_A", ReplyField::Energy);
        addWrongRow("a duration that is none", oneLoad(R"(, "duration": "60-90 min", "energy": 1)"),
                    ReplyFlaw::Unreadable, "load_A", ReplyField::Duration);
        addWrongRow("a deadline that is none",
                    oneLoad(R"(, "duration": 90, "energy": 1, "finish_by": "breakfast")"),
                    ReplyFlaw::Unreadable, "load_A", ReplyField::FinishBy);
        addWrongRow("a quiet time that is none",
                    oneLoad(R"(, "duration": 90, "energy": 1, "not_during": ["at night"])"),
                    ReplyFlaw::Unreadable, "load_A", ReplyField::NotDuring);
        addWrongRow("a link that is none",
                    oneLoad(R"(, "duration": 90, "energy": 1, "after": "the dryer")"),
                    ReplyFlaw::Unreadable, "load_A", ReplyField::After);
        addWrongRow("a link to nobody",
                    oneLoad(R"(, "duration": 90, "energy": 1, "after": "load_C")"),
                    ReplyFlaw::UnknownLoad);
        addWrongRow("a load with another id",
                    withLoads(R"("loads": [{"id": "dishwasher", "duration": 90, "energy": 1}])"),
                    ReplyFlaw::NotALoadId, "", ReplyField::Id);
        addWrongRow("the same load twice",
                    withLoads(R"("loads": [{"id": "A", "duration": 90, "energy": 1},)"
                              R"({"id": "A", "duration": 90, "energy": 1}])"),
                    ReplyFlaw::LoadTwice, "load_A", ReplyField::Id);
        addWrongRow("too much energy", oneLoad(R"(, "duration": 90, "energy": "900 kWh")"),
                    ReplyFlaw::OverCap);
    }
    void whatIsWrongIsNamed() { holdWhatIsWrong(); }

    void whatIsWrongWithPricesAndTargetIsNamed_data()
    {
        addWrongColumns();
        addWrongRow(
            "no prices",
            answerWith(QStringLiteral(R"({"loads": [{"id": "A", "duration": 9, "energy": 1}]})")),
            ReplyFlaw::NoPrices, "", ReplyField::Prices);
        const QString loads =
            QStringLiteral(R"({"loads": [{"id": "A", "duration": 9, "energy": 1}], "prices": )");
        addWrongRow("a gap", answerWith(loads + QStringLiteral(R"({"00:00-12:00": 0.1}})")),
                    ReplyFlaw::PriceGap, "", ReplyField::Prices);
        addWrongRow(
            "an overlap",
            answerWith(loads + QStringLiteral(R"({"00:00-13:00": 0.1, "12:00-24:00": 0.2}})")),
            ReplyFlaw::PriceOverlap, "", ReplyField::Prices);
        addWrongRow("a price that is none",
                    answerWith(loads + QStringLiteral(R"(["cheap at night"]})")),
                    ReplyFlaw::Unreadable, "", ReplyField::Prices);
        addWrongRow("no target",
                    QStringLiteral(R"({"scheduling_problem": )") + loads + QStringLiteral("0.3}}"),
                    ReplyFlaw::NoTarget);
        addWrongRow("a target that is no load",
                    QStringLiteral(R"({"target_load_id": "load_F", "scheduling_problem": )") +
                        loads + QStringLiteral("0.3}}"),
                    ReplyFlaw::UnknownTarget);
        addWrongRow("loads that wait for each other",
                    withLoads(R"("loads": [{"id": "A", "duration": 9, "energy": 1, "after": "B"},)"
                              R"({"id": "B", "duration": 9, "energy": 1, "after": "A"}])"),
                    ReplyFlaw::NotAProblem);
    }
    void whatIsWrongWithPricesAndTargetIsNamed() { holdWhatIsWrong(); }

    void theMappingIsReadInManyForms_data()
    {
        QTest::addColumn<QString>("mapping");
        const auto row = [](const char *name, const char *mapping) {
            QTest::newRow(name) << QString::fromUtf8(mapping);
        };
        row("turned", R"({"dishwasher": "load_A"})");
        row("a list", R"([{"load_id": "load_A", "name": "dishwasher"}])");
        row("objects", R"({"load_A": {"name": "dishwasher", "room": "kitchen"}})");
        row("with blanks", R"({"Load A": "  dishwasher "})");
    }
    void theMappingIsReadInManyForms()
    {
        QFETCH(QString, mapping);
        const SanitizerReading reading =
            readReply(QStringLiteral("{\"target_load_id\": \"dishwasher\", \"loads\": [{\"id\": "
                                     "\"A\", \"minutes\": 60, \"kwh\": 1}], \"prices\": 0.3, "
                                     "\"local_mapping\": ") +
                      mapping + u'}');
        QVERIFY(reading.problem);
        QCOMPARE(reading.problem->target, std::optional(LoadId{0}));
        QCOMPARE(reading.mapping.size(), size_t(1));
        QCOMPARE(reading.mapping.front().name.reveal(), QStringLiteral("dishwasher"));
        QVERIFY(reading.errors.empty());
    }

    void whatTheMappingLacksIsNamedAndDoesNoHarm()
    {
        const SanitizerReading reading = readReply(QStringLiteral(
            "{\"target\": \"A\", \"loads\": [{\"id\": \"A\", \"minutes\": 60, \"kwh\": 1}], "
            "\"prices\": 0.3, \"local_mapping\": {\"load_B\": \"car\"}}"));
        QVERIFY(reading.problem);
        QVERIFY(hasFlaw(reading, {ReplyFlaw::NoName, LoadId{0}, ReplyField::Unknown}));
        QVERIFY(hasFlaw(reading, {ReplyFlaw::NameOfNoLoad, LoadId{1}, ReplyField::Unknown}));
        QCOMPARE(reading.errors.size(), size_t(2));
    }

    void noWordOfTheAnswerIsInTheProblem()
    {
        const SanitizerReading reading = readReply(QStringLiteral(
            "{\"target\": \"A\", \"loads\": [{\"id\": \"A\", \"minutes\": 60, \"kwh\": 1, "
            "\"name\": "
            "\"Maya's dishwasher\", \"reason\": \"Maya sleeps\", \"finish_by\": \"06:30\"}], "
            "\"prices\": 0.3, \"note\": \"Maya\"}"));
        QVERIFY(reading.problem);
        QVERIFY(!outbound(reading).contains(QStringLiteral("Maya")));
    }

    void anotherNowOfTheModelChangesNothing()
    {
        const QString text =
            QStringLiteral("Now: 12:00\\nHorizon: +24:00\\nload_A: 60 min 1 kWh; finish by 20:00"
                           "\\nPrice 00:00 to 24:00: 0.30 per kWh");
        const SanitizerReading reading = readReply(answerWith(u'"' + text + u'"'));
        QVERIFY(reading.problem);
        QCOMPARE(reading.problem->loads.front().finishBy->count(), 90);
    }

    void everyProblemIsReadBackFromEveryFormOfOurs()
    {
        QRandomGenerator random(2026);
        for (int i = 0; i < 300; ++i) {
            Problem problem =
                i == 0 ? sampleproblems::withEverything() : randomproblems::draw(random);
            problem.target = problem.loads.front().id;
            const QString expected = write({.problem = problem});
            QString target = toString(*problem.target);
            const auto answer = [&target](const QString &written) {
                return QStringLiteral("{\"target_load_id\": \"%1\", \"scheduling_problem\": %2}")
                    .arg(target, written);
            };
            QCOMPARE(outbound(readReply(answer(QString::fromUtf8(toJson(problem))))), expected);
            // A word of its own in front, so that it is not the plain form, by the clock and not.
            for (const TimeNotation notation : {TimeNotation::AfterNow, TimeNotation::Clock}) {
                ProblemText text{.problem = problem, .notation = notation};
                if (notation == TimeNotation::Clock) {
                    text.now = QTime(18, 30);
                }
                const QString lines = QStringLiteral("Here it is:\n") + write(text);
                const QString quoted =
                    u'"' + QString(lines).replace(u'\n', QStringLiteral("\\n")) + u'"';
                QCOMPARE(outbound(readReply(answer(quoted))), expected);
            }
        }
    }

    void whateverAModelWritesNothingBreaks()
    {
        QRandomGenerator random(5);
        const QString whole = withLoads(
            R"("loads": [{"id": "load_A", "duration": "90 minutes", "energy": "1.2 kWh",)"
            R"("finish_by": "06:30", "not_during": ["from 22:30"], "after": "B within 5 min"}])");
        for (int i = 0; i < 3000; ++i) {
            QString broken = whole;
            for (int k = random.bounded(1, 6); k > 0; --k) {
                const int at = random.bounded(static_cast<int>(broken.size()));
                broken.replace(
                    at, random.bounded(1, 12),
                    whole.mid(random.bounded(static_cast<int>(whole.size())), random.bounded(12)));
            }
            const SanitizerReading reading = readReply(broken);
            QVERIFY(reading.problem || !reading.errors.empty());
            if (reading.problem) {
                QVERIFY(check(*reading.problem));
                QVERIFY(reading.problem->target);
            }
        }
    }

    void theFourRatesAreCountedApart()
    {
        AnswerRates rates;
        QCOMPARE(rates.thousandths(rates.valid), 0);
        rates.count({.isValid = true, .isExecutable = true, .isRight = true});
        rates.count({.isValid = true, .isExecutable = true, .isRight = false});
        rates.count({.isValid = false, .isExecutable = true, .isRight = true});
        rates.count({});
        rates.count({.isValid = true});
        rates.count({.isValid = true});
        const AnswerRates expected{
            .answers = 6, .valid = 4, .right = 2, .executable = 3, .validButWrong = 3};
        QCOMPARE(rates, expected);
        QCOMPARE(rates.thousandths(rates.valid), 667);
        QCOMPARE(rates.thousandths(rates.right), 333);
    }
};

REGISTER_TEST(TestSanitizerReply)
#include "testsanitizerreply.moc"
