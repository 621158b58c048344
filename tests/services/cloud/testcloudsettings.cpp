// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "cloudsettings.h"
#include "endpoint.h"
#include "problemtext.h"
#include "sampleproblems.h"
#include "testregistry.h"
#include "withoutproxies.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace gatehouse;

namespace
{

CloudSettings azure()
{
    return {.endpoint = QStringLiteral("https://house.openai.azure.com")};
}

QJsonObject bodyWith(const CloudSettings &settings, const QString &text)
{
    return QJsonDocument::fromJson(recipientOf(settings)->envelope.wrap(text)).object();
}

} // namespace

class TestCloudSettings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anAddressIsReadAsPeopleHaveIt_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("origin");
        const auto row = [](const char *typed, const char *expected) {
            QTest::newRow(typed) << QString::fromLatin1(typed) << QString::fromLatin1(expected);
        };
        row("https://house.openai.azure.com", "https://house.openai.azure.com");
        row("  https://house.openai.azure.com/ ", "https://house.openai.azure.com");
        row("house.openai.azure.com", "https://house.openai.azure.com");
        row("HTTPS://House.OpenAI.Azure.com", "https://house.openai.azure.com");
        row("https://house.services.ai.azure.com:8443", "https://house.services.ai.azure.com:8443");
        row("https://house.openai.azure.com/openai/v1/", "https://house.openai.azure.com");
        row("https://house.openai.azure.com/openai/v1/responses", "https://house.openai.azure.com");
        row("https://api.openai.com/v1", "https://api.openai.com");
        row("http://127.0.0.1:8080", "http://127.0.0.1:8080");
        row("http://localhost:8080", "http://127.0.0.1:8080");
        row("http://[::1]:8080", "http://[::1]:8080");
        row("https://xn--husle-kva.example", "https://xn--husle-kva.example");
    }
    void anAddressIsReadAsPeopleHaveIt()
    {
        QFETCH(QString, typed);
        QFETCH(QString, origin);
        CloudSettings settings = azure();
        settings.endpoint = typed;
        const Result<Destination> destination = destinationOf(settings);
        QVERIFY(destination);
        QCOMPARE(gatehouse::origin(*destination), origin);
        QVERIFY(isSafe(*destination));
    }

    void whatIsWrongWithAnAddressHasItsOwnKind_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<int>("kind");
        const auto row = [](const QString &typed, ErrorKind kind) {
            QTest::newRow(qPrintable(typed)) << typed << static_cast<int>(kind);
        };
        row(QStringLiteral(" "), ErrorKind::EndpointMissing);
        row(QStringLiteral("https://"), ErrorKind::EndpointNotAnAddress);
        row(QStringLiteral("https:///openai"), ErrorKind::EndpointNotAnAddress);
        row(QStringLiteral("https://house.example:0"), ErrorKind::EndpointNotAnAddress);
        row(QStringLiteral("https://house.example:99999"), ErrorKind::EndpointNotAnAddress);
        row(QStringLiteral("https://[::1"), ErrorKind::EndpointNotAnAddress);
        row(QStringLiteral("http://house.openai.azure.com"), ErrorKind::EndpointNotHttps);
        row(QStringLiteral("http://192.168.1.5"), ErrorKind::EndpointNotHttps);
        row(QStringLiteral("http://127.0.0.1.example.com"), ErrorKind::EndpointNotHttps);
        row(QStringLiteral("ftp://house.example"), ErrorKind::EndpointNotHttps);
        row(QStringLiteral("https://house.openai.azure.com@evil.example"),
            ErrorKind::EndpointHasLogin);
        row(QStringLiteral("https://me:secret@house.example"), ErrorKind::EndpointHasLogin);
        row(QStringLiteral("https://@house.example"), ErrorKind::EndpointHasLogin);
        row(QStringLiteral("https://house.example/openai/deployments/x/responses"),
            ErrorKind::EndpointHasPath);
        row(QStringLiteral("https://house.example/openai/v1/../../elsewhere"),
            ErrorKind::EndpointHasPath);
        row(QStringLiteral("https://house.example/openai/responses?api-version=2025-04-01"),
            ErrorKind::EndpointHasQuery);
        row(QStringLiteral("https://house.example#top"), ErrorKind::EndpointHasQuery);
        row(QStringLiteral("https://h\u043Ause.example"), ErrorKind::EndpointNotPlainAscii);
        row(QStringLiteral("https://house .example"), ErrorKind::EndpointNotPlainAscii);
        row(QStringLiteral("https://house\u200B.example"), ErrorKind::EndpointNotPlainAscii);
    }
    void whatIsWrongWithAnAddressHasItsOwnKind()
    {
        QFETCH(QString, typed);
        QFETCH(int, kind);
        const Result<Endpoint> endpoint = readEndpoint(typed);
        QVERIFY(!endpoint);
        QCOMPARE(static_cast<int>(endpoint.error().kind), kind);
    }

    void eachServiceHasItsPathAndHeader()
    {
        CloudSettings settings = azure();
        QCOMPARE(destinationOf(settings)->path, QStringLiteral("/openai/v1/responses"));
        QVERIFY(destinationOf(settings)->keyHeader == Destination::KeyHeader::ApiKey);
        settings.service = CloudSettings::Service::AzureWithApiVersion;
        QCOMPARE(destinationOf(settings)->path,
                 QStringLiteral("/openai/responses?api-version=2025-04-01-preview"));
        QVERIFY(destinationOf(settings)->keyHeader == Destination::KeyHeader::ApiKey);
        settings.service = CloudSettings::Service::OpenAi;
        settings.endpoint.clear();
        QCOMPARE(destinationOf(settings)->path, QStringLiteral("/v1/responses"));
        QCOMPARE(destinationOf(settings)->host, QStringLiteral("api.openai.com"));
        QVERIFY(destinationOf(settings)->keyHeader == Destination::KeyHeader::Bearer);
    }

    void namesVersionsAndLimitsAreChecked()
    {
        const auto kindOf = [](const CloudSettings &settings) {
            const Result<Recipient> recipient = recipientOf(settings);
            return recipient ? ErrorKind::EmptyText : recipient.error().kind;
        };
        CloudSettings settings = azure();
        settings.deployment.clear();
        QVERIFY(kindOf(settings) == ErrorKind::DeploymentMissing);
        for (const QString &name : {QStringLiteral("gpt 5"), QStringLiteral("gpt\n"),
                                    QStringLiteral("gpt/5"), QString(129, u'x')}) {
            settings.deployment = name;
            QVERIFY(kindOf(settings) == ErrorKind::DeploymentNotAName);
        }
        settings = azure();
        settings.service = CloudSettings::Service::AzureWithApiVersion;
        for (const char *version : {"", "v1", "2025-13-01", "2025-04-01&key=x", "2025-04-01-"}) {
            settings.apiVersion = QString::fromLatin1(version);
            QVERIFY(kindOf(settings) == ErrorKind::ApiVersionNotADate);
        }
        settings = azure();
        settings.outputTokens = CloudSettings::leastOutputTokens - 1;
        QVERIFY(kindOf(settings) == ErrorKind::TokenLimitOutOfRange);
        settings.outputTokens = CloudSettings::mostOutputTokens + 1;
        QVERIFY(kindOf(settings) == ErrorKind::TokenLimitOutOfRange);
    }

    void theProxyOfTheSystemIsTakenUnlessAnotherIsChosen()
    {
        CloudSettings settings = azure();
        qputenv("https_proxy", "http://system.example:8080");
        QCOMPARE(destinationOf(settings)->proxy, QStringLiteral("system.example:8080"));
        settings.proxyUse = CloudSettings::ProxyUse::None;
        QCOMPARE(destinationOf(settings)->proxy, QString());
        settings.proxyUse = CloudSettings::ProxyUse::Named;
        settings.proxy = QStringLiteral("proxy.example:3128");
        QCOMPARE(destinationOf(settings)->proxy, settings.proxy);
        settings.proxyUse = CloudSettings::ProxyUse::System;
        settings.endpoint = QStringLiteral("http://127.0.0.1:1234");
        qputenv("http_proxy", "http://system.example:8080");
        QCOMPARE(destinationOf(settings)->proxy, QString());
        withoutproxies::forget();
    }

    void aProxyIsANameAndAPort()
    {
        CloudSettings settings = azure();
        settings.proxyUse = CloudSettings::ProxyUse::Named;
        for (const char *proxy : {"proxy.example:3128", "10.0.0.1:8080", "[fd00::1]:80"}) {
            settings.proxy = QString::fromLatin1(proxy);
            QVERIFY2(destinationOf(settings).has_value(), proxy);
        }
        for (const char *proxy : {"proxy", "proxy:", "proxy:0", "proxy:99999", ":3128", "a b:80",
                                  "http://proxy:80", "me:secret@proxy:80", "proxy:80/path",
                                  "proxy:80?x", "proxy:port", "", "socks5://proxy:80"}) {
            settings.proxy = QString::fromLatin1(proxy);
            const Result<Destination> destination = destinationOf(settings);
            QVERIFY2(!destination.has_value(), proxy);
            QVERIFY2(destination.error().kind == ErrorKind::ProxyNotAnAddress, proxy);
        }
    }

    void theBodyHoldsWhatTheServiceAsksForAndTheTextAlone()
    {
        const QString text = write({.problem = sampleproblems::theCase()});
        const QJsonObject body = bodyWith(azure(), text);
        QStringList keys = body.keys();
        QCOMPARE(keys, QStringList({QStringLiteral("input"), QStringLiteral("instructions"),
                                    QStringLiteral("max_output_tokens"), QStringLiteral("model"),
                                    QStringLiteral("store"), QStringLiteral("stream"),
                                    QStringLiteral("text")}));
        QCOMPARE(body[QLatin1String("input")].toString(), text);
        QCOMPARE(body[QLatin1String("model")].toString(), QStringLiteral("gpt-5.4"));
        QVERIFY(!body[QLatin1String("store")].toBool(true));
        QVERIFY(body[QLatin1String("stream")].toBool(false));
        QCOMPARE(body[QLatin1String("max_output_tokens")].toInt(), 32'000);
        QVERIFY(!body[QLatin1String("instructions")].toString().isEmpty());
        const QJsonObject format = body[QLatin1String("text")][QLatin1String("format")].toObject();
        QCOMPARE(format[QLatin1String("type")].toString(), QStringLiteral("json_schema"));
        QVERIFY(format[QLatin1String("strict")].toBool());
        QVERIFY(format[QLatin1String("schema")].isObject());
    }

    void theKeysStandInTheOrderInWhichTheyAreShown()
    {
        const QByteArray body = recipientOf(azure())->envelope.wrap(QStringLiteral("TEXT"));
        qsizetype at = 0;
        for (const char *key : {"{\"model\": ", ", \"instructions\": ", ", \"input\": \"TEXT\"",
                                ", \"text\": ", ", \"max_output_tokens\": 32000",
                                ", \"store\": false", ", \"stream\": true}"}) {
            const qsizetype found = body.indexOf(key, at);
            QVERIFY2(found >= at, key);
            at = found;
        }
    }

    void effortIsLeftOutForTheModelsDefault()
    {
        CloudSettings settings = azure();
        QVERIFY(!bodyWith(settings, {}).contains(QLatin1String("reasoning")));
        QStringList names;
        for (int value = 1; value <= static_cast<int>(Effort::ExtraHigh); ++value) {
            settings.effort = static_cast<Effort>(value);
            const QJsonObject body = bodyWith(settings, {});
            names << body[QLatin1String("reasoning")][QLatin1String("effort")].toString();
        }
        QCOMPARE(names.join(u' '), QStringLiteral("none minimal low medium high xhigh"));
    }

    void theEnvelopeGivesTheTextBack()
    {
        const QString text = QStringLiteral("Horizon: +24:00\nNote: \"\\ \u00e9 \U0001F600\n");
        const Envelope envelope = recipientOf(azure())->envelope;
        QCOMPARE(envelope.unwrap(envelope.wrap(text)), std::optional(text));
    }

    void noPlaceOfTheBodyButTheInputDependsOnTheText()
    {
        const Envelope envelope = recipientOf(azure())->envelope;
        const QByteArray empty = envelope.wrap({});
        const QByteArray full = envelope.wrap(QStringLiteral("abc"));
        const qsizetype at = empty.indexOf("\"input\": \"") + 10;
        QCOMPARE(full, empty.left(at) + "abc" + empty.mid(at));
    }
};

REGISTER_TEST(TestCloudSettings)
#include "testcloudsettings.moc"
