// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "testregistry.h"
#include "tolerantjson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QTest>

using namespace gatehouse;

namespace
{

using Kind = LooseValue::Kind;

/// \a value in a plain form: objects in braces, texts between bars, numbers as they are.
QString shown(const LooseValue &value)
{
    QStringList parts;
    switch (value.kind) {
    case Kind::Null:
        return QStringLiteral("null");
    case Kind::Boolean:
    case Kind::Number:
        return value.text;
    case Kind::Text:
        return u'|' + value.text + u'|';
    case Kind::List:
        for (const LooseValue &item : value.items) {
            parts << shown(item);
        }
        return u'[' + parts.join(u' ') + u']';
    case Kind::Object:
        for (const auto &[name, held] : value.fields) {
            parts << name + u'=' + shown(held);
        }
        return u'{' + parts.join(u' ') + u'}';
    }
    return {};
}

QString read(const QString &text)
{
    const auto objects = looseObjects(text);
    if (!objects) {
        return QStringLiteral("#%1").arg(static_cast<int>(objects.error()));
    }
    QStringList parts;
    for (const LooseValue &object : *objects) {
        parts << shown(object);
    }
    return parts.join(u' ');
}

/// What JSON itself says, in the same form.
QString shown(const QJsonValue &value)
{
    QStringList parts;
    switch (value.type()) {
    case QJsonValue::Bool:
        return value.toBool() ? QStringLiteral("true") : QStringLiteral("false");
    case QJsonValue::Double:
        return QString::number(value.toDouble(), 'g', QLocale::FloatingPointShortest);
    case QJsonValue::String:
        return u'|' + value.toString() + u'|';
    case QJsonValue::Array: {
        const QJsonArray array = value.toArray();
        for (const auto &item : array) {
            parts << shown(QJsonValue(item));
        }
        return u'[' + parts.join(u' ') + u']';
    }
    case QJsonValue::Object: {
        const QJsonObject object = value.toObject();
        for (auto field = object.begin(); field != object.end(); ++field) {
            parts << field.key() + u'=' + shown(QJsonValue(field.value()));
        }
        return u'{' + parts.join(u' ') + u'}';
    }
    case QJsonValue::Null:
    case QJsonValue::Undefined:
        break;
    }
    return QStringLiteral("null");
}

QString randomText(QRandomGenerator &random)
{
    static const QString letters =
        QStringLiteral("ab {}[]:,'\"\\/\n\t#=`\u201C\u201D\u2019 \u00E9</think>");
    QString text;
    for (int i = random.bounded(9); i > 0; --i) {
        text += letters.at(random.bounded(static_cast<int>(letters.size())));
    }
    return text;
}

QJsonValue randomValue(QRandomGenerator &random, int depth)
{
    switch (random.bounded(depth > 3 ? 4 : 6)) {
    case 0:
        return QJsonValue();
    case 1:
        return random.bounded(2) == 0;
    case 2:
        return random.bounded(-2000, 2000) / 8.0;
    case 3:
        return randomText(random);
    case 4: {
        QJsonArray array;
        for (int i = random.bounded(4); i > 0; --i) {
            array.append(randomValue(random, depth + 1));
        }
        return array;
    }
    default:
        break;
    }
    QJsonObject object;
    for (int i = random.bounded(4); i > 0; --i) {
        object.insert(randomText(random), randomValue(random, depth + 1));
    }
    return object;
}

} // namespace

class TestTolerantJson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatModelsWriteIsRead_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const char *text, const char *expected) {
            QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(expected);
        };
        row("plain", R"({"a": 1, "b": [true, null, "x"]})", "{a=1 b=[true null |x|]}");
        row("digits stay as they are", R"({"a": 0.4500, "b": -1e3, "c": 90})",
            "{a=0.4500 b=-1e3 c=90}");
        row("nothing in it", "{}", "{}");
        row("a fence", "Here it is:\n```json\n{\"a\": 1}\n```\nGood luck!", "{a=1}");
        row("a fence without end", "```\n{\"a\": 1}", "{a=1}");
        row("prose around", "Sure! The answer is {\"a\": 1}. I hope it helps.", "{a=1}");
        row("a brace of prose in front", "Use {braces}, as here: {\"a\": 1}", "{a=1}");
        row("a set of prose in front", "{x, y} are ids. {\"a\": 1}", "{a=1}");
        row("several objects", "{\"a\": 1}\n{\"b\": 2}", "{a=1} {b=2}");
        row("an object in a list", "[{\"a\": 1}, {\"b\": 2}]", "{a=1} {b=2}");
        row("commas at the end", "{\"a\": [1, 2,], \"b\": 3,}", "{a=[1 2] b=3}");
        row("commas in front and twice", "{,\"a\": 1,, \"b\": 2}", "{a=1 b=2}");
        row("a comma forgotten", "{\"a\": \"x\"\n\"b\": 2\n\"c\": 3}", "{a=|x| b=2 c=3}");
        row("single quotes", "{'a': 'Mark\\'s car', 'b': 'x'}", "{a=|Mark's car| b=|x|}");
        row("an apostrophe within", "{'a': 'Mark's car', 'b': 'the kids' room'}",
            "{a=|Mark's car| b=|the kids' room|}");
        row("typographic quotes", "{“a”: “x”, ‘b’: ‘y’}", "{a=|x| b=|y|}");
        row("quotes within", "{\"a\": \"she said \"now\" twice\", \"b\": 1}",
            "{a=|she said \"now\" twice| b=1}");
        row("line feeds within", "{\"a\": \"one\ntwo\"}", "{a=|one\ntwo|}");
        row("three quotes", "{\"a\": \"\"\"one\n\"two\" \"\"\", \"b\": 1}",
            "{a=|one\n\"two\" | b=1}");
    }
    void whatModelsWriteIsRead()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        QCOMPARE(read(text), expected);
    }

    void whatModelsForgetIsRead_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const char *text, const char *expected) {
            QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(expected);
        };
        row("escapes", "{\"a\": \"\\\"\\\\\\/\\n\\t\\u00e9\\ud83d\\ude00\\x\"}",
            "{a=|\"\\/\n\t\u00e9😀x|}");
        row("names without quotes", "{a: 1, finish_by: 'x'}", "{a=1 finish_by=|x|}");
        row("words without quotes", "{a: 90 minutes, b: 06:30, c: load_A}",
            "{a=|90 minutes| b=|06:30| c=|load_A|}");
        row("True, False and None", "{'a': True, 'b': False, 'c': None, 'd': NaN}",
            "{a=true b=false c=null d=null}");
        row("equals signs and arrows", "{a = 1, b => 2}", "{a=1 b=2}");
        row("semicolons", "{\"a\": \"1\"; \"b\": 2}", "{a=|1| b=2}");
        row("comments", "{ // first\n\"a\": 1, # second\n/* third */ \"b\": 2 // last\n}",
            "{a=1 b=2}");
        row("a comment behind a word", "{a: 5 // minutes\n, b: x /* y */}", "{a=5 b=|x|}");
        row("an address in a text", "{\"a\": \"http://x/#y\"}", "{a=|http://x/#y|}");
        row("braces within texts", "{\"a\": \"}{\", \"b\": 1}", "{a=|}{| b=1}");
        row("thinking", "<think>maybe {\"a\": 0}?</think>\n{\"a\": 1}", "{a=1}");
        row("thinking without begin", "hm {\"a\": 0} </think> {\"a\": 1}", "{a=1}");
        row("thinking without end", "<think>so {\"a\": 1}", "{a=1}");
        row("only thinking", "<think>{\"a\": 1}</think> done", "{a=1}");
        row("that word in a text", "{\"a\": \"</think> {\", \"b\": 1}", "{a=|</think> {| b=1}");
        row("not closed", "{\"a\": {\"b\": [1, {\"c\": 2", "{a={b=[1 {c=2}]}}");
        row("cut in a text", "{\"a\": \"half of", "{a=|half of|}");
        row("cut behind a name", "{\"a\": 1, \"b\":", "{a=1 b=null}");
        row("a bracket too many", "{\"a\": 1], \"b\": 2}", "{a=1 b=2}");
        row("a list closed by a brace", "{\"a\": [1, 2}, \"b\": 3}", "{a=[1 2]}");
        row("an object closed by a bracket", "{\"a\": [{\"b\": 1], \"c\": 2}", "{a=[{b=1}] c=2}");
        row("double braces", "{{\"a\": 1}}", "{a=1}");
        row("a value forgotten", "{\"a\": , \"b\": 2}", "{a=null b=2}");
        row("a name without value", "{\"a\": 1, \"b\", \"c\": 3}", "{a=1 c=3}");
        row("pairs in a list", "{\"a\": [\"x\": \"y\"]}", "{a=[|x| |y|]}");
        row("a byte order mark", "\xEF\xBB\xBF{\"a\": 1}", "{a=1}");
        row("the same name twice", "{\"a\": 1, \"a\": 2}", "{a=1 a=2}");
        row("nothing", "", "#0");
        row("prose", "I cannot help with that.", "#0");
        row("a brace alone", "{", "{}");
        row("a list alone", "[1, 2]", "#0");
    }
    void whatModelsForgetIsRead()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        QCOMPARE(read(text), expected);
    }

    void whatIsJsonIsReadAsJson()
    {
        QRandomGenerator random(42);
        for (int i = 0; i < 4000; ++i) {
            QJsonObject object;
            for (int field = random.bounded(5); field > 0; --field) {
                object.insert(randomText(random), randomValue(random, 0));
            }
            const auto form = i % 2 == 0 ? QJsonDocument::Compact : QJsonDocument::Indented;
            const QString json = QString::fromUtf8(QJsonDocument(object).toJson(form));
            const auto objects = looseObjects(json);
            QVERIFY(objects);
            QCOMPARE(shown(objects->front()), shown(QJsonValue(object)));
        }
    }

    void deepNestingIsRefused()
    {
        const auto nested = [](int depth) {
            return QStringLiteral("{\"a\":").repeated(depth) + QStringLiteral("1") +
                   QStringLiteral("}").repeated(depth);
        };
        QVERIFY(looseObjects(nested(deepestLooseNesting)));
        const auto deep = looseObjects(nested(100'000));
        QVERIFY(!deep);
        QVERIFY(deep.error() == LooseJsonFault::TooMuch);
        const auto lists = looseObjects(QStringLiteral("{\"a\":") + QString(500'000, u'['));
        QVERIFY(lists.error() == LooseJsonFault::TooMuch);
    }

    void tooMuchIsRefused()
    {
        QVERIFY(looseObjects(QString(mostLooseCharacters + 1, u' ')).error() ==
                LooseJsonFault::TooLong);
        const QString many = QStringLiteral("{\"a\":[") + QStringLiteral("1,").repeated(200'000);
        QVERIFY(looseObjects(many).error() == LooseJsonFault::TooMuch);
        QCOMPARE(looseObjects(QStringLiteral("{\"a\":1} ").repeated(100))->size(),
                 static_cast<size_t>(mostLooseObjects));
    }

    void hostileTextsTakeNoTime_data()
    {
        QTest::addColumn<QString>("part");
        for (const char *part :
             {"{", "{\"", "{\"a\":\"", "{a", "}{", "{{\"a\":[]]", "{\"a\" \"b\"", "{'a':'b'c",
              "{\"a\":/*", "{#", "{\"\"\"", "\"\n   ", "{\"a\":\\"}) {
            QTest::newRow(part) << QString::fromUtf8(part);
        }
    }
    void hostileTextsTakeNoTime()
    {
        QFETCH(QString, part);
        // Were it quadratic, each would take hours.
        const auto repeats = static_cast<int>(mostLooseCharacters / part.size());
        const auto objects = looseObjects(part.repeated(repeats));
        QVERIFY(!objects || !objects->empty());
    }

    void fieldsAreFoundHoweverTheyAreSpelled()
    {
        const auto objects =
            looseObjects(u"{\"Finish-By\": 1, \"notDuring\": 2, \"POWER LIMIT\": 3, \"a\": 4}");
        const LooseValue &object = objects->front();
        QCOMPARE(object.field({"deadline", "finishby"})->text, QStringLiteral("1"));
        QCOMPARE(object.field({"notduring"})->text, QStringLiteral("2"));
        QCOMPARE(object.field({"powerlimit"})->text, QStringLiteral("3"));
        QVERIFY(object.field({"b"}) == nullptr);
    }
};

REGISTER_TEST(TestTolerantJson)
#include "testtolerantjson.moc"
