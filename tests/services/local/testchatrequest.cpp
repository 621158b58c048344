// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "chatrequest.h"
#include "testregistry.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace gatehouse;

namespace
{

ChatRequest request()
{
    return {.model = QStringLiteral("gemma4:e4b"),
            .messages = {{ChatMessage::Role::System, PrivateText(QStringLiteral("rules"))},
                         {ChatMessage::Role::User, PrivateText(QStringLiteral("Maya\n\"sleeps\""))},
                         {ChatMessage::Role::Assistant, PrivateText(QStringLiteral("ok"))}},
            .thinking = Thinking::Low,
            .mostTokens = 500,
            .seed = 7};
}

QJsonObject read(const PrivateBytes &body)
{
    QJsonParseError problem{};
    const QJsonDocument document = QJsonDocument::fromJson(body.reveal(), &problem);
    return problem.error == QJsonParseError::NoError ? document.object() : QJsonObject();
}

} // namespace

class TestChatRequest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theBodyIsWrittenInOneOrderAndNothingIsLeftToDefaults()
    {
        QCOMPARE(writeOllamaChat(request()).reveal(),
                 QByteArray("{\"model\": \"gemma4:e4b\", \"messages\": ["
                            "{\"role\": \"system\", \"content\": \"rules\"}, "
                            "{\"role\": \"user\", \"content\": \"Maya\\n\\\"sleeps\\\"\"}, "
                            "{\"role\": \"assistant\", \"content\": \"ok\"}], \"stream\": true, "
                            "\"think\": \"low\", \"options\": {\"num_ctx\": 32768, "
                            "\"num_predict\": 500, \"temperature\": 0, \"seed\": 7}, "
                            "\"keep_alive\": \"10m\", \"shift\": false, \"truncate\": false}\n"));
    }

    void contextThinkingAndShiftAreSaidInTheShortestRequestToo()
    {
        const QJsonObject body = read(writeOllamaChat({.model = QStringLiteral("m")}));
        QCOMPARE(body[QLatin1String("options")][QLatin1String("num_ctx")].toInt(), 32768);
        QVERIFY(!body[QLatin1String("options")].toObject().contains(QLatin1String("num_predict")));
        QCOMPARE(body[QLatin1String("think")], QJsonValue(false));
        QCOMPARE(body[QLatin1String("shift")], QJsonValue(false));
        QVERIFY(!body.contains(QLatin1String("format")));
    }

    void thinkingIsABooleanOrALevel_data()
    {
        QTest::addColumn<int>("thinking");
        QTest::addColumn<QJsonValue>("expected");
        const auto row = [](const char *name, Thinking thinking, const QJsonValue &expected) {
            QTest::newRow(name) << static_cast<int>(thinking) << expected;
        };
        row("left out", Thinking::Unsaid, QJsonValue(QJsonValue::Undefined));
        row("off", Thinking::Off, false);
        row("on", Thinking::On, true);
        row("low", Thinking::Low, QStringLiteral("low"));
        row("medium", Thinking::Medium, QStringLiteral("medium"));
        row("high", Thinking::High, QStringLiteral("high"));
        row("max", Thinking::Max, QStringLiteral("max"));
    }
    void thinkingIsABooleanOrALevel()
    {
        QFETCH(int, thinking);
        QFETCH(QJsonValue, expected);
        ChatRequest asked = request();
        asked.thinking = static_cast<Thinking>(thinking);
        QCOMPARE(read(writeOllamaChat(asked)).value(QLatin1String("think")), expected);
    }

    void aSchemaStandsInTheRequestAsItIs()
    {
        ChatRequest asked = request();
        asked.schema = "{\n  \"type\": \"object\"\n}\n";
        const QJsonObject ollama = read(writeOllamaChat(asked));
        QCOMPARE(ollama[QLatin1String("format")][QLatin1String("type")].toString(),
                 QStringLiteral("object"));
        const QJsonObject other = read(writeCompletionChat(asked));
        const QJsonValue schema = other[QLatin1String("response_format")]
                                       [QLatin1String("json_schema")][QLatin1String("schema")];
        QCOMPARE(schema[QLatin1String("type")].toString(), QStringLiteral("object"));
    }

    void noWordsBreakOutOfTheBody_data()
    {
        QTest::addColumn<QString>("words");
        QTest::newRow("quotes") << QStringLiteral("\", \"model\": \"other:cloud");
        QTest::newRow("backslash") << QStringLiteral("\\\\\" \\");
        QTest::newRow("control characters") << QStringLiteral("\a\b\f\r\n\t\x7f");
        QTest::newRow("null") << QString(QChar(u'\0'));
        QTest::newRow("other scripts") << QStringLiteral("Žofie \u2028 \U0001F600");
    }
    void noWordsBreakOutOfTheBody()
    {
        QFETCH(QString, words);
        ChatRequest asked = request();
        asked.messages = {{ChatMessage::Role::User, PrivateText(words)}};
        for (const PrivateBytes &bytes : {writeOllamaChat(asked), writeCompletionChat(asked)}) {
            const QJsonObject body = read(bytes);
            QCOMPARE(body[QLatin1String("model")].toString(), asked.model);
            QCOMPARE(body[QLatin1String("messages")].toArray().size(), 1);
            QCOMPARE(body[QLatin1String("messages")][0][QLatin1String("content")].toString(),
                     words);
        }
    }

    void theOtherInterfaceIsAskedForCountsToo()
    {
        const QJsonObject body = read(writeCompletionChat(request()));
        QCOMPARE(body[QLatin1String("stream")], QJsonValue(true));
        QCOMPARE(body[QLatin1String("stream_options")][QLatin1String("include_usage")],
                 QJsonValue(true));
        QCOMPARE(body[QLatin1String("max_tokens")].toInt(), 500);
        QCOMPARE(body[QLatin1String("temperature")].toInt(-1), 0);
        QVERIFY(!body.contains(QLatin1String("think")));
        QVERIFY(!body.contains(QLatin1String("options")));
    }
};

REGISTER_TEST(TestChatRequest)
#include "testchatrequest.moc"
