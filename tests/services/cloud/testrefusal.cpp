// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "refusal.h"
#include "responsereading.h"
#include "testregistry.h"
#include "tokencost.h"

#include <QTest>

using namespace gatehouse;

namespace
{

using std::chrono::milliseconds;

QByteArray errorBody(const QByteArray &code, const QByteArray &more = {})
{
    return "{\"error\": {\"message\": \"Maya sleeps\", \"type\": null, \"param\": null, "
           "\"code\": " +
           code + more + "}}";
}

} // namespace

class TestRefusal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachRefusalHasItsKind_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("kind");
        const auto row = [](int status, const QByteArray &body, ErrorKind kind) {
            QTest::addRow("%d %s", status, body.constData())
                << status << body << static_cast<int>(kind);
        };
        row(401, errorBody("\"401\""), ErrorKind::CloudKeyRefused);
        row(401, errorBody("\"model_not_found\""), ErrorKind::CloudKeyRefused);
        row(403, {}, ErrorKind::CloudAccessRefused);
        row(404, errorBody("\"DeploymentNotFound\""), ErrorKind::CloudNoDeployment);
        row(404, errorBody("\"model_not_found\""), ErrorKind::CloudNoDeployment);
        row(404, errorBody("\"404\""), ErrorKind::CloudNoSuchAddress);
        row(404, "<html>", ErrorKind::CloudNoSuchAddress);
        row(400, errorBody("\"content_filter\""), ErrorKind::CloudFiltered);
        row(400,
            errorBody("null", ", \"innererror\": {\"code\": \"ResponsibleAIPolicyViolation\"}"),
            ErrorKind::CloudFiltered);
        row(400, errorBody("null"), ErrorKind::CloudRequestRefused);
        row(400, errorBody("12"), ErrorKind::CloudRequestRefused);
        row(400, "{\"error\": \"text\"}", ErrorKind::CloudRequestRefused);
        row(422, {}, ErrorKind::CloudRequestRefused);
        row(408, {}, ErrorKind::CloudUnavailable);
        row(409, {}, ErrorKind::CloudUnavailable);
        row(429, {}, ErrorKind::CloudTooManyRequests);
        row(429, errorBody("\"insufficient_quota\""), ErrorKind::CloudQuotaUsedUp);
        row(500, errorBody("\"content_filter\""), ErrorKind::CloudUnavailable);
        row(503, "busy", ErrorKind::CloudUnavailable);
        row(599, {}, ErrorKind::CloudUnavailable);
        row(301, {}, ErrorKind::CloudMovedElsewhere);
        row(307, errorBody("\"content_filter\""), ErrorKind::CloudMovedElsewhere);
        row(304, {}, ErrorKind::CloudMovedElsewhere);
    }
    void eachRefusalHasItsKind()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(int, kind);
        QCOMPARE(static_cast<int>(kindOfRefusal(status, body)), kind);
    }

    void theWaitIsTheOneThatTheHostAsksFor_data()
    {
        QTest::addColumn<QByteArray>("inMilliseconds");
        QTest::addColumn<QByteArray>("after");
        QTest::addColumn<int>("wait");
        const auto row = [](const char *name, const char *ms, const char *after, int wait) {
            QTest::newRow(name) << QByteArray(ms) << QByteArray(after) << wait;
        };
        constexpr int none = -1;
        row("milliseconds", "250", "", 250);
        row("milliseconds come first", "250", "7", 250);
        row("seconds", "", "7", 7'000);
        row("seconds where milliseconds cannot be read", "soon", "7", 7'000);
        row("decimals", "", "1.5", 1'500);
        row("many decimals", "", "1.23456", 1'234);
        row("zero", "", "0", 0);
        row("a date", "", "Mon, 25 May 2026 18:30:30 GMT", 30'000);
        row("a date gone by", "", "Mon, 25 May 2026 18:29:00 GMT", 0);
        row("beyond all sense", "", "4000000000", 86'400'000);
        row("nothing", "", "", none);
        row("a word", "", "later", none);
        row("less than nothing", "", "-5", none);
        row("a date in another form", "", "2026-05-25T18:30:30Z", none);
        row("two points", "", "1.2.3", none);
    }
    void theWaitIsTheOneThatTheHostAsksFor()
    {
        QFETCH(QByteArray, inMilliseconds);
        QFETCH(QByteArray, after);
        QFETCH(int, wait);
        const QDateTime now(QDate(2026, 5, 25), QTime(18, 30), Qt::UTC);
        const std::optional<milliseconds> asked = askedWait(inMilliseconds, after, now);
        QCOMPARE(asked ? static_cast<int>(asked->count()) : -1, wait);
        // The zone of this machine changes nothing.
        const std::optional<milliseconds> inLocalTime =
            askedWait(inMilliseconds, after, now.toOffsetFromUtc(5 * 3600));
        QVERIFY(inLocalTime == asked);
    }

    void theUsualWaitDoublesUpToEightSeconds()
    {
        QList<qint64> waits;
        for (int attempt = 1; attempt <= 7; ++attempt) {
            waits << usualWait(attempt).count();
        }
        QCOMPARE(waits, QList<qint64>({500, 1'000, 2'000, 4'000, 8'000, 8'000, 8'000}));
        QCOMPARE(usualWait(1'000'000).count(), 8'000);
    }

    void costIsExact()
    {
        const Result<TokenPrices> prices =
            readTokenPrices(QStringLiteral("1.25"), QStringLiteral(" 10 "));
        QVERIFY(prices);
        const TokenUsage usage{.input = 1'503, .output = 701, .reasoning = 600};
        // 1503 x 1.25 + 701 x 10, of a million.
        QCOMPARE(toDecimal(costOf(usage, *prices), 8), QStringLiteral("0.00888875"));
        QVERIFY(costOf({}, *prices) == Rational(0));
        const TokenUsage huge{.input = std::numeric_limits<qint64>::max()};
        QCOMPARE(toDecimal(costOf(huge, *prices), 2), QStringLiteral("11529215046068.47"));
    }

    void aPriceIsANumber_data()
    {
        QTest::addColumn<QString>("typed");
        for (const char *typed : {"", "-1", "1,25", "1e3", "$1", "1.2345678901"}) {
            QTest::addRow("'%s'", typed) << QString::fromLatin1(typed);
        }
    }
    void aPriceIsANumber()
    {
        QFETCH(QString, typed);
        const auto right = QStringLiteral("1");
        const Result<TokenPrices> first = readTokenPrices(typed, right);
        QVERIFY(!first);
        QVERIFY(first.error().kind == ErrorKind::TokenPriceNotANumber);
        QCOMPARE(first.error().subject, QStringLiteral("input"));
        QCOMPARE(readTokenPrices(right, typed).error().subject, QStringLiteral("output"));
    }
};

REGISTER_TEST(TestRefusal)
#include "testrefusal.moc"
