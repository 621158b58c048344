// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "eventwait.h"
#include "modelsanitizer.h"
#include "ollamafixture.h"
#include "problemtext.h"
#include "testregistry.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace gatehouse;

namespace
{

const QString goodAnswer = QStringLiteral(
    "{\"target_load_id\": \"load_A\", \"scheduling_problem\": {\"loads\": [{\"id\": \"load_A\", "
    "\"duration\": \"90 minutes\", \"energy\": \"1.2 kWh\", \"finish_by\": \"06:30\"}], "
    "\"prices\": [{\"from\": \"00:00\", \"to\": \"24:00\", \"per_kwh\": \"0.30\"}]}, "
    "\"local_mapping\": {\"load_A\": \"dishwasher\"}}");
const QString answerWithoutEnergy =
    QString(goodAnswer).remove(QStringLiteral(", \"energy\": \"1.2 kWh\""));

/// A model that gives one answer after another, and what came of it.
struct SanitizingHouse
{
    explicit SanitizingHouse(const QStringList &answers)
    {
        for (const QString &answer : answers) {
            house.server.then("/api/chat", house.server.streamed(answer));
        }
    }
    SanitizeOrder order() const
    {
        return {.text = PrivateText(QStringLiteral("Maya's dishwasher: 90 minutes, 1.2 kWh")),
                .question = PrivateText(QStringLiteral("Should the dishwasher run now?")),
                .now = QTime(18, 30),
                .settings = OllamaFixture::request()};
    }
    SanitizeHandlers handlers()
    {
        return {.progress = [this](const SanitizeProgress &step) { progress << step; },
                .check = check,
                .done =
                    [this](const ModelSanitized &end) {
                        ending = end;
                        ++endings;
                    }};
    }
    bool run()
    {
        const OllamaClient client = house.client();
        const ModelSanitizer running(client, order(), house.agreed(), handlers());
        const bool wasInside = endings > 0 || !progress.isEmpty();
        return !wasInside && waitForEvents([this] { return endings > 0; });
    }
    /// The messages of the question number \a index, from 0.
    QJsonArray messages(qsizetype index) const
    {
        return body(index)[QLatin1String("messages")].toArray();
    }
    QJsonObject body(qsizetype index) const
    {
        return QJsonDocument::fromJson(house.server.requestsTo("/api/chat").at(index).body)
            .object();
    }
    qsizetype questions() const { return house.server.requestsTo("/api/chat").size(); }

    OllamaFixture house;
    std::function<ReplyErrors(const SanitizerReading &)> check;
    QList<SanitizeProgress> progress;
    std::optional<ModelSanitized> ending;
    int endings = 0;
};

const QString answerWithoutDeadline =
    QString(goodAnswer).remove(QStringLiteral(", \"finish_by\": \"06:30\""));
const ReplyErrors noDeadline = {{ReplyFlaw::LeftOut, LoadId{0}, ReplyField::FinishBy}};

/// Misses the deadline where it is not there.
ReplyErrors missDeadline(const SanitizerReading &reading)
{
    return reading.problem->loads.front().finishBy ? ReplyErrors() : noDeadline;
}

} // namespace

class TestModelSanitizer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aGoodAnswerIsTakenAtOnce()
    {
        SanitizingHouse house({goodAnswer});
        QVERIFY(house.run());
        QVERIFY(house.ending->reading);
        QVERIFY(house.ending->attempt == SanitizeAttempt::First);
        QCOMPARE(write({.problem = *house.ending->reading->problem}),
                 QStringLiteral("Horizon: +24:00\nAnswer first: load_A\nload_A: 90 min 1.2 kWh; "
                                "finish by +12:00\nPrice +0:00 to +24:00: 0.30 per kWh\n"));
        QCOMPARE(house.questions(), 1);
        QVERIFY(!house.body(0).contains(QLatin1String("format")));
        QVERIFY(house.messages(0)[1][QLatin1String("content")].toString().contains(
            QStringLiteral("\n> Maya's dishwasher: 90 minutes, 1.2 kWh\n")));
        QVERIFY(!house.progress.isEmpty());
    }

    void aBadAnswerIsMendedOnceWithItsErrorsNamed()
    {
        SanitizingHouse house({answerWithoutEnergy, goodAnswer});
        QVERIFY(house.run());
        QVERIFY(house.ending->reading);
        QVERIFY(house.ending->reading->problem);
        QVERIFY(house.ending->attempt == SanitizeAttempt::Repair);
        QCOMPARE(house.questions(), 2);
        const QJsonArray messages = house.messages(1);
        QCOMPARE(messages.size(), 4);
        QCOMPARE(messages[2][QLatin1String("content")].toString(), answerWithoutEnergy);
        QVERIFY(messages[3][QLatin1String("content")].toString().contains(
            QStringLiteral("load_A has no \"energy\".")));
        QVERIFY(!house.body(1).contains(QLatin1String("format")));
        QCOMPARE(house.ending->counts.promptTokens, 1800);
    }

    void theSchemaIsTheLastResort()
    {
        SanitizingHouse house({QStringLiteral("No."), QStringLiteral("No!"), goodAnswer});
        QVERIFY(house.run());
        QVERIFY(house.ending->reading->problem);
        QVERIFY(house.ending->attempt == SanitizeAttempt::Schema);
        QCOMPARE(house.questions(), 3);
        QVERIFY(house.body(2)[QLatin1String("format")].isObject());
        QCOMPARE(house.messages(2).size(), 2);
        QCOMPARE(house.ending->counts.promptTokens, 2700);
    }

    void afterThatItsErrorsAreTold()
    {
        SanitizingHouse house({QStringLiteral("No."), QStringLiteral("{}"), answerWithoutEnergy});
        QVERIFY(house.run());
        QVERIFY(house.ending->reading);
        QVERIFY(!house.ending->reading->problem);
        const ReplyErrors expected = {{ReplyFlaw::NoEnergy, LoadId{0}, ReplyField::Energy}};
        QVERIFY(house.ending->reading->errors == expected);
        QCOMPARE(house.questions(), 3);
        QCOMPARE(house.endings, 1);
    }

    void whatOnlyTheMappingLacksIsNotMended()
    {
        SanitizingHouse house({QString(goodAnswer).remove(QStringLiteral("dishwasher"))});
        QVERIFY(house.run());
        QVERIFY(house.ending->reading->problem);
        QCOMPARE(house.ending->reading->errors.size(), size_t(1));
        QCOMPARE(house.questions(), 1);
    }

    void anEmptyAnswerLeadsToTheSchema()
    {
        SanitizingHouse house({QString(), goodAnswer});
        QVERIFY(house.run());
        QVERIFY(house.ending->reading->problem);
        QVERIFY(house.ending->attempt == SanitizeAttempt::Schema);
        QCOMPARE(house.questions(), 2);
    }

    void aModelThatFailsIsNotAskedAgain_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("fault");
        QTest::newRow("memory") << 500 << QByteArray("out of memory")
                                << static_cast<int>(LocalFault::OutOfMemory);
        QTest::newRow("context") << 400 << QByteArray("exceeds the context length")
                                 << static_cast<int>(LocalFault::ContextTooSmall);
        QTest::newRow("busy") << 503 << QByteArray() << static_cast<int>(LocalFault::QueueFull);
        QTest::newRow("elsewhere")
            << 403 << QByteArray("cloud is disabled") << static_cast<int>(LocalFault::RemoteModel);
    }
    void aModelThatFailsIsNotAskedAgain()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, text);
        QFETCH(int, fault);
        SanitizingHouse house({});
        house.house.server.then("/api/chat", OllamaServer::error(status, text));
        QVERIFY(house.run());
        QVERIFY(!house.ending->reading);
        QCOMPARE(static_cast<int>(house.ending->reading.error()), fault);
        QCOMPARE(house.questions(), 1);
    }

    void aModelThatFailsInTheRepairEndsIt()
    {
        SanitizingHouse house({QStringLiteral("No.")});
        house.house.server.then("/api/chat", OllamaServer::error(500, "out of memory"));
        QVERIFY(house.run());
        QVERIFY(house.ending->reading.error() == LocalFault::OutOfMemory);
        QVERIFY(house.ending->attempt == SanitizeAttempt::Repair);
        QCOMPARE(house.endings, 1);
    }

    void whatTheCheckFindsIsMendedOnce()
    {
        SanitizingHouse house({answerWithoutDeadline, goodAnswer});
        house.check = missDeadline;
        QVERIFY(house.run());
        QCOMPARE(house.questions(), 2);
        QVERIFY(house.messages(1)[3][QLatin1String("content")].toString().contains(
            QStringLiteral("\"finish_by\" of load_A that the answer leaves out")));
        QVERIFY(house.ending->reading->problem->loads.front().finishBy.has_value());
        QCOMPARE(house.ending->answers.size(), size_t(2));
        QVERIFY(house.ending->answers[0].isValid && house.ending->answers[0].isExecutable);
        QVERIFY(!house.ending->answers[0].isRight);
        QVERIFY(house.ending->answers[1].isRight);
    }

    void whatTheCheckFindsTwiceStays()
    {
        SanitizingHouse house({answerWithoutDeadline, answerWithoutDeadline});
        house.check = missDeadline;
        QVERIFY(house.run());
        QCOMPARE(house.questions(), 2);
        QVERIFY(house.ending->reading->problem);
        QVERIFY(!house.ending->answers[1].isRight);
    }

    /// The first answer reads, so a bad one, or none, does not take its place.
    void aRepairThatFailsLeavesTheFirstAnswer()
    {
        SanitizingHouse worse({answerWithoutDeadline, answerWithoutEnergy});
        worse.check = missDeadline;
        QVERIFY(worse.run());
        QCOMPARE(worse.questions(), 2);
        QVERIFY(worse.ending->reading->problem);
        SanitizingHouse broken({answerWithoutDeadline});
        broken.check = missDeadline;
        broken.house.server.then("/api/chat", OllamaServer::error(500, "out of memory"));
        QVERIFY(broken.run());
        QVERIFY(broken.ending->reading);
        QVERIFY(broken.ending->reading->problem);
    }

    void whatStandsInTheProblemIsKeptAsWritten()
    {
        SanitizingHouse house(
            {QString(goodAnswer)
                 .replace(QStringLiteral("\"prices\""), QStringLiteral("\"Maya\": \"light "
                                                                       "sleeper\", \"prices\""))});
        QVERIFY(house.run());
        const QString written = house.ending->reading->written.reveal();
        QVERIFY(written.contains(QStringLiteral("Maya\nlight sleeper")));
        QVERIFY(!written.contains(QStringLiteral("dishwasher")));
    }

    void noWordGoesToAModelThatWasNotAgreedTo()
    {
        SanitizingHouse house({goodAnswer});
        const OllamaClient client = house.house.client();
        LocalServer agreed = house.house.agreed();
        agreed.digest = QStringLiteral("another");
        const ModelSanitizer running(client, house.order(), agreed, house.handlers());
        QVERIFY(waitForEvents([&house] { return house.endings > 0; }));
        QVERIFY(house.ending->reading.error() == LocalFault::NotAgreedTo);
        QCOMPARE(house.house.wordsThatArrived(), 0);
    }

    void stoppedItIsNotHeardOf()
    {
        SanitizingHouse house({});
        OllamaServer::Reply reply = OllamaServer::lines(OllamaServer::line(QStringLiteral("{")));
        reply.isStuck = true;
        house.house.server.then("/api/chat", reply);
        const OllamaClient client = house.house.client();
        auto running = std::make_unique<ModelSanitizer>(client, house.order(), house.house.agreed(),
                                                        house.handlers());
        QVERIFY(waitForEvents([&house] {
            return !house.progress.isEmpty() &&
                   house.progress.last().answer.stage == ChatProgress::Stage::Answering;
        }));
        running.reset();
        QVERIFY(waitForEvents([&house] { return house.house.server.connections() == 0; }));
        QCOMPARE(house.endings, 0);
    }

    void whoeverHearsTheEndMayDestroyIt()
    {
        SanitizingHouse house({QStringLiteral("No."), goodAnswer});
        const OllamaClient client = house.house.client();
        std::unique_ptr<ModelSanitizer> running;
        bool isDone = false;
        running = std::make_unique<ModelSanitizer>(
            client, house.order(), house.house.agreed(),
            SanitizeHandlers{.progress = {}, .done = [&running, &isDone](const ModelSanitized &) {
                                 running.reset();
                                 isDone = true;
                             }});
        QVERIFY(waitForEvents([&isDone] { return isDone; }));
        QTest::qWait(20);
        QVERIFY(!running);
    }
};

REGISTER_TEST(TestModelSanitizer)
#include "testmodelsanitizer.moc"
