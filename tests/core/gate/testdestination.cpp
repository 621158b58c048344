// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "destination.h"
#include "testregistry.h"

#include <QTest>

using namespace gatehouse;

namespace
{

Destination azure()
{
    return {.kind = Destination::Kind::CloudModel,
            .host = QStringLiteral("house.openai.azure.com"),
            .path = QStringLiteral("/openai/v1/responses"),
            .keyHeader = Destination::KeyHeader::ApiKey};
}

QByteArray valueOf(const std::vector<HeaderLine> &headers, const char *name)
{
    for (const HeaderLine &line : headers) {
        if (line.name == name) {
            return line.value;
        }
    }
    return "none";
}

} // namespace

class TestDestination : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theUsualPortIsNotNamed()
    {
        Destination destination = azure();
        QCOMPARE(origin(destination), QStringLiteral("https://house.openai.azure.com"));
        destination.port = 8443;
        QCOMPARE(origin(destination), QStringLiteral("https://house.openai.azure.com:8443"));
        QCOMPARE(valueOf(headersOf(destination, 5), "Host"),
                 QByteArray("house.openai.azure.com:8443"));
        destination.scheme = Destination::Scheme::Http;
        destination.host = QStringLiteral("127.0.0.1");
        destination.port = 80;
        QCOMPARE(origin(destination), QStringLiteral("http://127.0.0.1"));
    }

    void theKeyIsNamedAndNotShown()
    {
        Destination destination = azure();
        QCOMPARE(headersOf(destination, 5).back(), (HeaderLine{"api-key", {}, true}));
        destination.keyHeader = Destination::KeyHeader::Bearer;
        QCOMPARE(headersOf(destination, 5).back(), (HeaderLine{"Authorization", {}, true}));
        destination.keyHeader = Destination::KeyHeader::None;
        for (const HeaderLine &line : headersOf(destination, 5)) {
            QVERIFY(!line.isKey);
        }
    }

    void nothingInTheHeadTellsAboutThePerson()
    {
        const std::vector<HeaderLine> headers = headersOf(azure(), 1234);
        QCOMPARE(valueOf(headers, "Content-Length"), QByteArray("1234"));
        QCOMPARE(valueOf(headers, "Accept-Language"), QByteArray("en"));
        QCOMPARE(valueOf(headers, "User-Agent"), QByteArray("Gatehouse"));
        QCOMPARE(valueOf(headers, "Cookie"), QByteArray("none"));
    }

    void theBuiltInSolverHasNoHead()
    {
        QVERIFY(headersOf({}, 5).empty());
        QVERIFY(isSafe({}));
        QVERIFY(!Destination().isAnotherHost());
    }
};

REGISTER_TEST(TestDestination)
#include "testdestination.moc"
