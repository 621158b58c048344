// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "problemjson.h"
#include "sampleproblems.h"
#include "testregistry.h"

#include <QRandomGenerator>
#include <QTest>

#include <numeric>

using namespace gatehouse;

namespace
{

QByteArray everything()
{
    return R"({"now": 0, "horizon": 60, "target": "load_A", )"
           R"("loads": [{"id": "load_A", "phases": [{"minutes": 10, "wh": 100}], "earliest": 5, )"
           R"("finish_by": 50, "not_during": [[20, 30]], "after": [{"load": "load_B", )"
           R"("within": 7}], "not_with": ["load_B"]}, )"
           R"({"id": "load_B", "phases": [{"minutes": 4, "wh": 9}], "pausable": true, )"
           R"("min_run": 2, "optional": true, "worth": "0.50"}], )"
           R"("prices": [{"from": 0, "to": 60, "per_kwh": "-0.125"}], )"
           R"("surplus": [{"from": 1, "to": 2, "watts": 300, "per_kwh": "0.08"}], )"
           R"("power_limit_watts": 7400})"
           "\n";
}

int below(QRandomGenerator &random, int limit)
{
    return static_cast<int>(random.bounded(limit));
}

std::vector<Window> randomWindows(QRandomGenerator &random, int horizon)
{
    std::vector<Window> windows;
    for (int from = 1 + below(random, 40); from + 2 < horizon; from += 3 + below(random, 60)) {
        const int to = std::min(horizon, from + 1 + below(random, 30));
        windows.push_back({Minutes(from), Minutes(to)});
        from = to;
    }
    return windows;
}

Load randomLoad(QRandomGenerator &random, int index, int horizon)
{
    Load load{.id = {index}};
    for (int i = 0; i <= below(random, 3); ++i) {
        load.phases.push_back({Minutes(1 + below(random, 99)), {below(random, 5000)}});
    }
    load.earliest = Minutes(below(random, 30));
    if (below(random, 2) == 0) {
        load.finishBy = Minutes(below(random, 2000));
    }
    if (below(random, 2) == 0) {
        load.notDuring = randomWindows(random, horizon);
    }
    if (index > 0 && below(random, 2) == 0) {
        load.after.push_back({.load = {index - 1}});
        if (below(random, 2) == 0) {
            load.after.back().within = Minutes(below(random, 90));
        }
    }
    if (index > 0 && below(random, 3) == 0) {
        load.notWith.push_back({0});
    }
    load.pausable = load.phases.size() == 1 && below(random, 2) == 0;
    load.minRun = Minutes(1 + below(random, 3));
    load.optional = below(random, 2) == 0;
    load.worth = {below(random, 2'000'000'000)};
    return load;
}

Problem randomProblem(QRandomGenerator &random)
{
    Problem problem;
    const int horizon = 1 + below(random, 1440);
    problem.horizon = Minutes(horizon);
    const int loads = 1 + below(random, 4);
    for (int i = 0; i < loads; ++i) {
        problem.loads.push_back(randomLoad(random, i, horizon));
    }
    if (below(random, 2) == 0) {
        problem.target = LoadId{below(random, loads)};
    }
    for (int from = 0; from < horizon;) {
        const int to = std::min(horizon, from + 1 + below(random, 300));
        const qint64 price = random.bounded(-1'000'000'000, 1'000'000'000);
        problem.prices.push_back({.window = {Minutes(from), Minutes(to)}, .price = {price}});
        from = to;
    }
    for (const Window &window : randomWindows(random, horizon)) {
        problem.surplus.push_back(
            {.window = window, .power = {below(random, 5000)}, .earns = {below(random, 99)}});
    }
    if (below(random, 2) == 0) {
        problem.powerLimit = Watts{below(random, 20'000)};
    }
    return problem;
}

} // namespace

class TestProblemJson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theCaseIsWrittenInTheOrderOfTheInterface()
    {
        const QByteArray expected =
            R"({"now": 0, "horizon": 1440, "target": "load_A", "loads": )"
            R"([{"id": "load_A", "phases": [{"minutes": 90, "wh": 1200}], "finish_by": 720, )"
            R"("not_during": [[240, 720]]}, )"
            R"({"id": "load_B", "phases": [{"minutes": 120, "wh": 14000}], "finish_by": 750}], )"
            R"("prices": [{"from": 0, "to": 90, "per_kwh": "0.45"}, )"
            R"({"from": 90, "to": 330, "per_kwh": "0.22"}, )"
            R"({"from": 330, "to": 690, "per_kwh": "0.12"}, )"
            R"({"from": 690, "to": 1350, "per_kwh": "0.25"}, )"
            R"({"from": 1350, "to": 1440, "per_kwh": "0.45"}]})"
            "\n";
        QCOMPARE(toJson(sampleproblems::theCase()), expected);
    }

    void everyFieldIsReadAndWrittenBackAsItWas()
    {
        const Result<Problem> problem = problemFromJson(everything());
        QVERIFY(problem.has_value());
        QCOMPARE(toJson(*problem), everything());
        QCOMPARE(problem->loads[0].after[0].within->count(), 7);
        QVERIFY(problem->loads[1].optional && problem->loads[1].pausable);
        QCOMPARE(problem->loads[1].worth.billionths, qint64(500'000'000));
        QCOMPARE(problem->surplus[0].power.value, qint64(300));
        QCOMPARE(problem->powerLimit->value, qint64(7400));
    }

    void whatIsWrittenReadsBackEqual()
    {
        QRandomGenerator random(7);
        for (int i = 0; i < 2000; ++i) {
            const Problem problem = randomProblem(random);
            const QByteArray json = toJson(problem);
            QVERIFY2(check(problem).has_value(), json.constData());
            const Result<Problem> again = problemFromJson(json);
            QVERIFY2(again.has_value(), json.constData());
            QVERIFY2(*again == problem, json.constData());
        }
    }

    void whatDoesNotBindMayBeLeftOutOrSaid()
    {
        const QByteArray full =
            R"({"now": 0, "horizon": 60, "loads": [{"id": "load_A", "phases":
                [{"minutes": 10, "wh": 100}], "earliest": 0, "not_during": [], "after": [],
                "not_with": [], "pausable": false, "min_run": 1, "optional": false, "worth": "0"}],
                "prices": [{"from": 0, "to": 60, "per_kwh": "1"}], "surplus": []})";
        const QByteArray bare =
            R"({"horizon": 60, "loads": [{"id": "load_A", "phases": [{"minutes": 10, "wh": 100}]}],
                "prices": [{"from": 0, "to": 60, "per_kwh": "1"}]})";
        const Result<Problem> problem = problemFromJson(full);
        const Result<Problem> same = problemFromJson(bare);
        QVERIFY(problem && same);
        QVERIFY(*problem == *same);
    }

    void numbersStandForTheShortestDecimalThatReadsBack_data()
    {
        QTest::addColumn<QByteArray>("number");
        QTest::addColumn<qint64>("billionths");
        QTest::newRow("two places") << QByteArray("0.45") << qint64(450'000'000);
        QTest::newRow("no exact double") << QByteArray("0.1") << qint64(100'000'000);
        QTest::newRow("exponent") << QByteArray("1e-5") << qint64(10'000);
        QTest::newRow("nine places") << QByteArray("-0.123456789") << qint64(-123'456'789);
        QTest::newRow("whole") << QByteArray("3") << qint64(3'000'000'000);
    }
    void numbersStandForTheShortestDecimalThatReadsBack()
    {
        QFETCH(QByteArray, number);
        QFETCH(qint64, billionths);
        const Result<Problem> problem = problemFromJson(everything().replace("\"-0.125\"", number));
        QVERIFY(problem.has_value());
        QCOMPARE(problem->prices[0].price.billionths, billionths);
    }

    void whatIsWrongIsNamedByItsPath_data()
    {
        QTest::addColumn<QByteArray>("good");
        QTest::addColumn<QByteArray>("bad");
        QTest::addColumn<ErrorKind>("kind");
        QTest::addColumn<QString>("path");
        missingFields();
        repeatedFields();
        wrongTypes();
        wrongRanges();
        wrongWholes();
    }
    void whatIsWrongIsNamedByItsPath()
    {
        QFETCH(QByteArray, good);
        QFETCH(QByteArray, bad);
        QFETCH(ErrorKind, kind);
        QFETCH(QString, path);
        QVERIFY(everything().contains(good));
        const Result<Problem> problem = spoiled(good, bad);
        QVERIFY(!problem);
        QCOMPARE(problem.error().subject, path);
        QCOMPARE(static_cast<int>(problem.error().kind), static_cast<int>(kind));
    }

    void whatIsNotJsonIsRefusedWithItsLine_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<int>("line");
        QTest::newRow("a word") << QByteArray("hello") << 1;
        QTest::newRow("two lists") << QByteArray("[1],\n[2]") << 1;
        QTest::newRow("an open brace") << QByteArray("{\n\"now\": 0,\n") << 3;
        QTest::newRow("a number beyond all") << QByteArray("{\"horizon\": 1e999}") << 1;
    }
    void whatIsNotJsonIsRefusedWithItsLine()
    {
        QFETCH(QByteArray, json);
        QFETCH(int, line);
        const Result<Problem> problem = problemFromJson(json);
        QVERIFY(!problem);
        QCOMPARE(static_cast<int>(problem.error().kind), static_cast<int>(ErrorKind::NotJson));
        QCOMPARE(problem.error().place.line, line);
    }

    void whatIsNoObjectIsToldApart_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<int>("kind");
        const auto row = [](const char *name, const QByteArray &json, ErrorKind kind) {
            QTest::newRow(name) << json << static_cast<int>(kind);
        };
        row("nothing", {}, ErrorKind::EmptyInput);
        row("spaces", " \n\t\n", ErrorKind::EmptyInput);
        row("null", "null", ErrorKind::NotAnObject);
        row("a number", " 42\n", ErrorKind::NotAnObject);
        row("a text", "\"hello\"", ErrorKind::NotAnObject);
        row("a list", "[]", ErrorKind::NotAnObject);
        row("deep nesting", QByteArray(100'000, '['), ErrorKind::NestedTooDeep);
        row("deep nesting, closed", QByteArray(2000, '[') + QByteArray(2000, ']'),
            ErrorKind::NestedTooDeep);
        row("deep nesting of objects", QByteArray("{\"a\":").repeated(50'000),
            ErrorKind::NestedTooDeep);
        row("not UTF-8", "{\"\xff\": 0}", ErrorKind::InvalidUtf8);
        row("a zero byte", QByteArray("{}\0", 3), ErrorKind::BinaryFile);
        row("UTF-16", QByteArray("\xff\xfe{\0}\0", 6), ErrorKind::BinaryFile);
    }
    void whatIsNoObjectIsToldApart()
    {
        QFETCH(QByteArray, json);
        QFETCH(int, kind);
        const Result<Problem> problem = problemFromJson(json);
        QVERIFY(!problem);
        QCOMPARE(static_cast<int>(problem.error().kind), kind);
    }

    void whatAFieldShouldHoldIsSaid_data()
    {
        QTest::addColumn<QByteArray>("good");
        QTest::addColumn<QByteArray>("bad");
        QTest::addColumn<int>("expected");
        const auto row = [](const char *good, const char *bad, ExpectedValue expected) {
            QTest::newRow(bad) << QByteArray(good) << QByteArray(bad) << static_cast<int>(expected);
        };
        row(R"("horizon": 60)", R"("horizon": "60")", ExpectedValue::WholeNumber);
        row(R"("pausable": true)", R"("pausable": 1)", ExpectedValue::Boolean);
        row(R"("target": "load_A")", R"("target": "LOAD_A")", ExpectedValue::LoadId);
        row(R"("target": "load_A")", R"("target": 0)", ExpectedValue::LoadId);
        row("[20, 30]", "[20]", ExpectedValue::TwoMinutes);
        row(R"([{"minutes": 4, "wh": 9}])", R"({"minutes": 4, "wh": 9})", ExpectedValue::List);
        row(R"({"minutes": 4, "wh": 9})", "4", ExpectedValue::Object);
        row("\"-0.125\"", "\"0,22\"", ExpectedValue::Price);
        row("\"-0.125\"", "\".5\"", ExpectedValue::Price);
        row("\"-0.125\"", "\"+0.22\"", ExpectedValue::Price);
        row("\"-0.125\"", "true", ExpectedValue::Price);
    }
    void whatAFieldShouldHoldIsSaid()
    {
        QFETCH(QByteArray, good);
        QFETCH(QByteArray, bad);
        QFETCH(int, expected);
        QVERIFY(everything().contains(good));
        const Result<Problem> problem = spoiled(good, bad);
        QVERIFY(!problem);
        QCOMPARE(static_cast<int>(problem.error().kind), static_cast<int>(ErrorKind::WrongType));
        QCOMPARE(static_cast<int>(problem.error().expected), expected);
    }

    void orderCarriesNothing()
    {
        const QByteArray shuffled =
            R"({"prices": [{"to": 60, "per_kwh": "2", "from": 30}, {"from": 0, "to": 30,
                "per_kwh": "1"}], "loads": [{"phases": [{"wh": 1, "minutes": 2}], "id": "load_B"},
                {"phases": [{"wh": 1, "minutes": 2}], "id": "load_A"}], "horizon": 60})";
        const Result<Problem> problem = problemFromJson(shuffled);
        QVERIFY(problem.has_value());
        QCOMPARE(problem->loads[0].id.index, 0);
        QCOMPARE(problem->prices[0].price.billionths, qint64(1'000'000'000));
    }

private:
    /// The problem with everything, whose first \a good is \a bad.
    static Result<Problem> spoiled(const QByteArray &good, const QByteArray &bad)
    {
        QByteArray json = everything();
        return problemFromJson(json.replace(json.indexOf(good), good.size(), bad));
    }

    static void row(const char *name, const char *good, const char *bad, ErrorKind kind,
                    const char *path)
    {
        QTest::newRow(name) << QByteArray(good) << QByteArray(bad) << kind
                            << QString::fromLatin1(path);
    }

    static void repeatedFields()
    {
        const ErrorKind kind = ErrorKind::RepeatedField;
        row("twice in the whole", R"("now": 0,)", R"("now": 0, "now": 0,)", kind, "now");
        row("twice, far apart", R"({"now": 0,)", R"({"power_limit_watts": 1, "now": 0,)", kind,
            "power_limit_watts");
        row("twice in a load", R"("earliest": 5)", R"("earliest": 5, "earliest": 6)", kind,
            "loads[0].earliest");
        row("twice in a phase of the second load", R"("wh": 9)", R"("wh": 9, "wh": 10)", kind,
            "loads[1].phases[0].wh");
        row("twice, in other letters", R"("wh": 9)", R"("\u0077h": 8, "wh": 9)", kind,
            "loads[1].phases[0].wh");
        row("a key with a quotation mark twice", "{\"now\": 0,",
            "{\"a\\\"b\": 0, \"a\\\"b\": 0, \"now\": 0,", kind, "");
    }

    static void missingFields()
    {
        const ErrorKind kind = ErrorKind::MissingField;
        row("no horizon", R"("horizon": 60, )", "", kind, "horizon");
        row("no id", R"("id": "load_B", )", "", kind, "loads[1].id");
        row("no phases", R"("phases": [{"minutes": 4, "wh": 9}], )", "", kind, "loads[1].phases");
        row("no minutes", R"("minutes": 4, )", "", kind, "loads[1].phases[0].minutes");
        row("no energy", R"(, "wh": 9)", "", kind, "loads[1].phases[0].wh");
        row("no other load", R"("load": "load_B", )", "", kind, "loads[0].after[0].load");
        row("no price", R"(, "per_kwh": "-0.125")", "", kind, "prices[0].per_kwh");
        row("no watts", R"("watts": 300, )", "", kind, "surplus[0].watts");
        row("empty phases", R"([{"minutes": 4, "wh": 9}])", "[]", kind, "load_B phases");
    }

    static void wrongTypes()
    {
        const ErrorKind kind = ErrorKind::WrongType;
        row("horizon as text", R"("horizon": 60)", R"("horizon": "60")", kind, "horizon");
        row("half a minute", R"("horizon": 60)", R"("horizon": 60.5)", kind, "horizon");
        row("target as number", R"("target": "load_A")", R"("target": 0)", kind, "target");
        row("target as name", R"("target": "load_A")", R"("target": "pump")", kind, "target");
        row("a load as text", R"({"id": "load_B",)", R"("load_B", {"id": "load_B",)", kind,
            "loads[1]");
        row("a phase as number", R"({"minutes": 4, "wh": 9})", "4", kind, "loads[1].phases[0]");
        row("phases as object", R"([{"minutes": 4, "wh": 9}])", R"({"minutes": 4, "wh": 9})", kind,
            "loads[1].phases");
        row("a window of one", "[20, 30]", "[20]", kind, "loads[0].not_during[0]");
        row("a window of three", "[20, 30]", "[20, 30, 40]", kind, "loads[0].not_during[0]");
        row("a window as object", "[20, 30]", "{}", kind, "loads[0].not_during[0]");
        row("a window end as null", "[20, 30]", "[20, null]", kind, "loads[0].not_during[0][1]");
        row("pausable as number", R"("pausable": true)", R"("pausable": 1)", kind,
            "loads[1].pausable");
        row("worth as flag", R"("worth": "0.50")", R"("worth": true)", kind, "loads[1].worth");
        row("a comma in a price", "-0.125", "0,125", kind, "prices[0].per_kwh");
        row("ten places", "-0.125", "0.1234567891", kind, "prices[0].per_kwh");
        row("prices as null", R"([{"from": 0, "to": 60, "per_kwh": "-0.125"}])", "null", kind,
            "prices");
    }

    static void wrongRanges()
    {
        const ErrorKind kind = ErrorKind::OutOfRange;
        row("now is not 0", R"("now": 0)", R"("now": 5)", kind, "now");
        row("no time at all", R"("horizon": 60)", R"("horizon": 0)", kind, "horizon");
        row("too much time", R"("horizon": 60)", R"("horizon": 4321)", kind, "horizon");
        row("a number beyond 64 bits", R"("horizon": 60)", R"("horizon": 1e300)", kind, "horizon");
        row("more digits than any", R"("wh": 9)", R"("wh": 99999999999999999999999999)", kind,
            "loads[1].phases[0].wh");
        row("a negative start", R"("earliest": 5)", R"("earliest": -5)", kind, "loads[0].earliest");
        row("a window backwards", "[20, 30]", "[30, 20]", kind, "loads[0].not_during[0][1]");
        row("an empty band", R"("from": 1, "to": 2)", R"("from": 2, "to": 2)", kind,
            "surplus[0].to");
        row("a price beyond all", "-0.125", "1000001", kind, "prices[0].per_kwh");
        row("power beyond all", "7400", "1000000001", kind, "power_limit_watts");
    }

    static void wrongWholes()
    {
        const ErrorKind unknown = ErrorKind::UnknownField;
        row("an unknown field", R"({"now": 0,)", R"({"name": "x", "now": 0,)", unknown, "name");
        row("an unknown field of many words", R"({"now": 0,)", R"({"a b\u001bc": "x", "now": 0,)",
            unknown, "");
        row("an unknown field of one long word", R"({"now": 0,)",
            R"({"abcdefghijklmnopqrstuvwxyzabcdefghijklmno": "x", "now": 0,)", unknown, "");
        row("an unknown load field", R"("earliest": 5)", R"("soonest": 5)", unknown,
            "loads[0].soonest");
        row("an unknown phase field", R"("wh": 9)", R"("wh": 9, "kwh": 9)", unknown,
            "loads[1].phases[0].kwh");
        row("an unknown band field", R"("to": 60,)", R"("to": 60, "day": 1,)", unknown,
            "prices[0].day");
        row("an unknown load", R"("load": "load_B")", R"("load": "load_C")", ErrorKind::UnknownLoad,
            "load_C");
        row("an id twice", R"({"id": "load_B")", R"({"id": "load_A")", ErrorKind::DuplicateLoad,
            "load_A");
        row("a circle", R"("load": "load_B")", R"("load": "load_A")", ErrorKind::CyclicOrder,
            "load_A");
        row("a gap", R"("to": 60)", R"("to": 59)", ErrorKind::PriceGap, "+0:59 to +1:00");
    }
};

REGISTER_TEST(TestProblemJson)
#include "testproblemjson.moc"
