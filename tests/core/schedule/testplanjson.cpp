// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "planjson.h"
#include "testregistry.h"

#include <QRandomGenerator>
#include <QTest>

using namespace gatehouse;

class TestPlanJson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPlanIsWrittenInTheOrderOfTheInterface()
    {
        Plan plan{.status = PlanStatus::Proved};
        plan.cost = Rational(1944, 1000);
        plan.objective = Rational(2444, 1000);
        plan.bound = Rational(2444, 1000);
        plan.runs = {{.load = {0}, .window = {Minutes(90), Minutes(180)}},
                     {.load = {1}, .window = {Minutes(330), Minutes(450)}}};
        plan.leftOut = {{2}, {26}};
        QCOMPARE(toJson(plan),
                 QByteArray(R"({"status": "proved", "cost": "1.944000", "objective": "2.444000", )"
                            R"("bound": "2.444000", "runs": [{"load": "load_A", "from": 90, )"
                            R"("to": 180}, {"load": "load_B", "from": 330, "to": 450}], )"
                            R"("left_out": ["load_C", "load_AA"], "conflict": []})"
                            "\n"));
    }

    void aConflictNamesLoadsAndTheHouse()
    {
        Plan plan;
        plan.conflict = {{.load = LoadId{0}, .rules = {Rule::FinishBy, Rule::NotDuring}},
                         {.rules = {Rule::PowerLimit}}};
        QCOMPARE(toJson(plan),
                 QByteArray(R"({"status": "infeasible", "cost": null, "objective": null, )"
                            R"("bound": null, "runs": [], "left_out": [], "conflict": )"
                            R"([{"load": "load_A", "rules": ["finish_by", "not_during"]}, )"
                            R"({"load": null, "rules": ["power_limit"]}]})"
                            "\n"));
    }

    void moneyHasSixPlacesHalfAwayFromZeroAndNoMinusZero()
    {
        Plan plan{.status = PlanStatus::Feasible};
        plan.cost = Rational(-1, 2'000'000);
        plan.objective = Rational(-1, 3'000'000);
        plan.bound = Rational(1, 2'000'000);
        const QByteArray json = toJson(plan);
        QVERIFY(json.contains(R"("status": "feasible")"));
        QVERIFY(json.contains(R"("cost": "-0.000001")"));
        QVERIFY(json.contains(R"("objective": "0.000000")"));
        QVERIFY(json.contains(R"("bound": "0.000001")"));
    }

    void everyRuleHasItsOwnName()
    {
        const QStringList expected{QStringLiteral("earliest"),    QStringLiteral("finish_by"),
                                   QStringLiteral("not_during"),  QStringLiteral("after"),
                                   QStringLiteral("within"),      QStringLiteral("not_with"),
                                   QStringLiteral("power_limit"), QStringLiteral("duration"),
                                   QStringLiteral("min_run"),     QStringLiteral("horizon"),
                                   QStringLiteral("missing"),     QStringLiteral("unknown_load")};
        QStringList names;
        for (int rule = 0; rule <= static_cast<int>(Rule::UnknownLoad); ++rule) {
            names << ruleName(static_cast<Rule>(rule));
        }
        QCOMPARE(names, expected);
    }

    void runsAreReadAsTheyAreWritten()
    {
        QRandomGenerator random(3);
        for (int i = 0; i < 500; ++i) {
            Plan plan;
            for (int k = 0; k < random.bounded(5); ++k) {
                plan.runs.push_back({.load = {random.bounded(60)},
                                     .window = {Minutes(random.bounded(-9, 5000)),
                                                Minutes(random.bounded(-9, 5000))}});
            }
            QByteArray json = toJson(plan);
            json = "{" + json.mid(json.indexOf("\"runs\""));
            json = json.left(json.indexOf(", \"left_out\"")) + "}";
            const Result<std::vector<Run>> runs = runsFromJson(json);
            QVERIFY2(runs.has_value(), json.constData());
            QVERIFY2(*runs == plan.runs, json.constData());
        }
    }

    void whatComesWithAPlanIsPassedOver()
    {
        Plan plan{.status = PlanStatus::Proved, .cost = Rational(1)};
        plan.runs = {{.load = {0}, .window = {Minutes(0), Minutes(5)}}};
        plan.leftOut = {{1}};
        const Result<std::vector<Run>> runs = runsFromJson(toJson(plan));
        QVERIFY(runs.has_value());
        QVERIFY(*runs == plan.runs);
    }

    void whatIsWrongIsNamedByItsPath_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<ErrorKind>("kind");
        QTest::addColumn<QString>("path");
        row("no runs", "{}", ErrorKind::MissingField, "runs");
        row("runs as object", R"({"runs": {}})", ErrorKind::WrongType, "runs");
        row("a run as text", R"({"runs": ["load_A"]})", ErrorKind::WrongType, "runs[0]");
        row("no load", R"({"runs": [{"from": 0, "to": 1}]})", ErrorKind::MissingField,
            "runs[0].load");
        row("no end", R"({"runs": [{"load": "load_A", "from": 0}]})", ErrorKind::MissingField,
            "runs[0].to");
        row("a name as load", R"({"runs": [{"load": "pump", "from": 0, "to": 1}]})",
            ErrorKind::WrongType, "runs[0].load");
        row("a clock time", R"({"runs": [{"load": "load_A", "from": "20:00", "to": 1}]})",
            ErrorKind::WrongType, "runs[0].from");
        row("half a minute", R"({"runs": [{"load": "load_A", "from": 0.5, "to": 1}]})",
            ErrorKind::WrongType, "runs[0].from");
        row("beyond all time", R"({"runs": [{"load": "load_A", "from": 0, "to": 1e18}]})",
            ErrorKind::OutOfRange, "runs[0].to");
        row("a field too many", R"({"runs": [{"load": "load_A", "from": 0, "to": 1, "by": 2}]})",
            ErrorKind::UnknownField, "runs[0].by");
        row("the second of two", R"({"runs": [{"load": "load_A", "from": 0, "to": 1}, 7]})",
            ErrorKind::WrongType, "runs[1]");
        row("an array", "[]", ErrorKind::NotAnObject, "");
        row("null", "null", ErrorKind::NotAnObject, "");
        row("nothing", "", ErrorKind::EmptyInput, "");
        row("deep nesting", QByteArray(200'000, '[').constData(), ErrorKind::NestedTooDeep, "");
        row("an open brace", "{", ErrorKind::NotJson, "");
        row("a start twice",
            R"({"runs": [{"load": "load_A", "from": 0, "to": 1},)"
            R"( {"load": "load_B", "from": 0, "from": 90, "to": 180}]})",
            ErrorKind::RepeatedField, "runs[1].from");
        row("runs twice", R"({"runs": [], "runs": []})", ErrorKind::RepeatedField, "runs");
        row("a load that is left out and runs",
            R"({"runs": [{"load": "load_A", "from": 0, "to": 1}], "left_out": ["load_A"]})",
            ErrorKind::LeftOutButRuns, "load_A");
        row("left out before it runs",
            R"({"left_out": ["load_C", "load_A"], "runs": [{"load": "load_A", "from": 0, "to": 1}]})",
            ErrorKind::LeftOutButRuns, "load_A");
        row("a name as left out", R"({"runs": [], "left_out": ["pump"]})", ErrorKind::WrongType,
            "left_out[0]");
        row("left out as one text", R"({"runs": [], "left_out": "load_A"})", ErrorKind::WrongType,
            "left_out");
    }
    void whatIsWrongIsNamedByItsPath()
    {
        QFETCH(QByteArray, json);
        QFETCH(ErrorKind, kind);
        QFETCH(QString, path);
        const Result<std::vector<Run>> runs = runsFromJson(json);
        QVERIFY(!runs);
        QCOMPARE(static_cast<int>(runs.error().kind), static_cast<int>(kind));
        QCOMPARE(runs.error().subject, path);
    }

private:
    static void row(const char *name, const char *json, ErrorKind kind, const char *path)
    {
        QTest::newRow(name) << QByteArray(json) << kind << QString::fromLatin1(path);
    }
};

REGISTER_TEST(TestPlanJson)
#include "testplanjson.moc"
