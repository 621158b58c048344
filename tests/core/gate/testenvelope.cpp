// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "envelope.h"
#include "problemtext.h"
#include "randomproblems.h"
#include "testregistry.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace gatehouse;

namespace
{

Envelope json()
{
    return Envelope::around("{\"model\": \"m\", \"input\": ", ", \"store\": false}");
}

} // namespace

class TestEnvelope : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutOneTheTextIsTheBody()
    {
        const QString text = QStringLiteral("Horizon: +24:00\n\u00e9");
        QCOMPARE(Envelope().wrap(text), text.toUtf8());
        QCOMPARE(Envelope().unwrap(text.toUtf8()), std::optional(text));
    }

    void theTextIsOneStringOfTheDocument()
    {
        QRandomGenerator random(7);
        for (int i = 0; i < 300; ++i) {
            QString text = write({.problem = randomproblems::draw(random)});
            for (int j = 0; j < 20; ++j) {
                // Whatever a person may type.
                text.insert(random.bounded(static_cast<int>(text.size())),
                            QChar(random.bounded(1, 0xD800)));
            }
            const QByteArray body = json().wrap(text);
            const QJsonObject read = QJsonDocument::fromJson(body).object();
            QCOMPARE(read.keys().size(), 3);
            QCOMPARE(read.value(QStringLiteral("input")).toString(), text);
            QCOMPARE(json().unwrap(body), std::optional(text));
        }
    }

    void noOtherBodyPasses_data()
    {
        QTest::addColumn<QByteArray>("body");
        const auto row = [](const char *name, const char *body) {
            QTest::newRow(name) << QByteArray(body);
        };
        row("empty", "");
        row("no string", "{\"model\": \"m\", \"input\": 4, \"store\": false}");
        row("two strings", "{\"model\": \"m\", \"input\": \"a\", \"b\", \"store\": false}");
        row("one more field",
            "{\"model\": \"m\", \"input\": \"a\", \"user\": \"Maya\", \"store\": false}");
        row("other settings", "{\"model\": \"n\", \"input\": \"a\", \"store\": false}");
        row("settings at the end changed", "{\"model\": \"m\", \"input\": \"a\", \"store\": true}");
        row("something behind", "{\"model\": \"m\", \"input\": \"a\", \"store\": false} ");
        row("another way to escape",
            "{\"model\": \"m\", \"input\": \"\\u0061\", \"store\": false}");
        row("an escaped slash", "{\"model\": \"m\", \"input\": \"\\/\", \"store\": false}");
        row("more space", "{\"model\": \"m\", \"input\":  \"a\", \"store\": false}");
        row("half a pair", "{\"model\": \"m\", \"input\": \"\\ud83d\", \"store\": false}");
        row("no UTF-8", "{\"model\": \"m\", \"input\": \"\xff\", \"store\": false}");
        row("only the beginning and the end, overlapping", "{\"model\": \"m\", \"input\": ");
    }
    void noOtherBodyPasses()
    {
        QFETCH(QByteArray, body);
        QVERIFY(!json().unwrap(body).has_value());
    }

    void whateverByteIsChangedTheTextIsAnotherOrNone()
    {
        const QString text = QStringLiteral("Horizon: +24:00\nNote: \"quoted\" \\ \u00e9\n");
        const QByteArray body = json().wrap(text);
        for (qsizetype at = 0; at < body.size(); ++at) {
            for (const char c : {'x', ' ', '"', '\\', '\0', '\xc3'}) {
                QByteArray changed = body;
                changed[at] = c;
                const std::optional<QString> read = json().unwrap(changed);
                QVERIFY(changed == body || read != std::optional(text));
                QVERIFY(!read || json().wrap(*read) == changed);
            }
        }
    }

    void halfAPairIsSeenToBeLost()
    {
        const QString text = QStringLiteral("a") + QChar(0xD83D);
        for (const Envelope &envelope : {Envelope(), json()}) {
            QVERIFY(envelope.unwrap(envelope.wrap(text)) != std::optional(text));
        }
    }
};

REGISTER_TEST(TestEnvelope)
#include "testenvelope.moc"
