// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
//
// A model on this machine is asked what an answer means: the server on loopback plays it.
#include "builtinlocal.h"
#include "eventwait.h"
#include "ground.h"
#include "groundfacts.h"
#include "modellocal.h"
#include "ollamafixture.h"
#include "prosecheck.h"
#include "samplehousehold.h"
#include "solver.h"
#include "testregistry.h"

#include <QTest>

using namespace gatehouse;

namespace
{

Answer answerOf(const Anonymized &household, const std::vector<Run> &runs)
{
    return ground({.household = household,
                   .asked = household.problem,
                   .runs = runs,
                   .optimum = *solve(household.problem)});
}

struct TellingHouse
{
    static GroundInput input()
    {
        auto sanitized = std::make_shared<Sanitized>();
        sanitized->anonymized = samplehousehold::theCase();
        return {.question = PrivateText(QStringLiteral("Now or later, Maya?")),
                .answer = answerOf(sanitized->anonymized, {samplehousehold::run(0, 90, 180),
                                                           samplehousehold::run(1, 330, 450)}),
                .sanitized = sanitized};
    }

    std::unique_ptr<Request> start()
    {
        return side.ground(input(), [this](const std::optional<ModelWords> &words) {
            heard = words;
            ++endings;
        });
    }

    bool run()
    {
        const auto running = start();
        const bool wasInside = endings > 0;
        return !wasInside && waitForEvents([this] { return endings > 0; }) && endings == 1;
    }

    std::optional<LocalFault> fault() const
    {
        return heard->text ? std::nullopt : std::optional(heard->text.error());
    }

    OllamaFixture ollama;
    BuiltInLocal reader;
    ModelLocal side{reader, std::make_unique<OllamaClient>(ollama.address()),
                    LocalOrder{.agreed = ollama.agreed()}};
    std::optional<ModelWords> heard;
    int endings = 0;
};

} // namespace

class TestModelTelling : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatTheModelWritesComesAsItIs()
    {
        TellingHouse house;
        house.ollama.server.then("/api/chat",
                                 house.ollama.server.streamed(QStringLiteral("Whatever it says.")));
        QVERIFY(house.run());
        QCOMPARE(house.heard->model, QStringLiteral("gemma4:e4b"));
        QCOMPARE(house.heard->text->reveal(), QStringLiteral("Whatever it says."));
    }

    void theModelIsToldTheQuestionAndTheFacts()
    {
        TellingHouse house;
        QVERIFY(house.run());
        const auto asked = house.ollama.server.requestsTo("/api/chat");
        QCOMPARE(asked.size(), 1);
        const QByteArray body = asked.front().body;
        for (const char *fact :
             {"Now or later, Maya?", "The answer to the question: later.",
              "dishwasher: 20:00 to 21:30, costs $0.26.", "cheaper by $0.28 than now",
              "EV charger: 00:00 to 02:00, costs $1.68.", "dishwasher finished by 06:30",
              "dishwasher not from 22:30 to 06:30", "All machines together: $1.94."}) {
            QVERIFY2(body.contains(fact), fact);
        }
        QVERIFY(body.contains("\"num_predict\""));
        QVERIFY(body.contains("\"think\":false") || body.contains("\"think\": false"));
    }

    void factsOfAMachineThatStaysOff()
    {
        const Anonymized household = samplehousehold::theCase();
        Answer answer = answerOf(
            household, {samplehousehold::run(0, 0, 90), samplehousehold::run(1, 330, 450)});
        answer.loads[1].runs.clear();
        const QString facts = groundFacts(answer, household).reveal();
        QVERIFY2(facts.contains(QStringLiteral("question: now.")), qPrintable(facts));
        QVERIFY(facts.contains(QStringLiteral("EV charger: stays off.")));
        QVERIFY(!facts.contains(QStringLiteral("cheaper")));
        QVERIFY(!facts.contains(QStringLiteral("{{")));
    }

    void factsStandInTheUnitOfTheHousehold()
    {
        Anonymized household = samplehousehold::theCase();
        household.currency = PrivateText(QStringLiteral("ct"));
        const Answer answer = answerOf(
            household, {samplehousehold::run(0, 90, 180), samplehousehold::run(1, 330, 450)});
        QVERIFY(groundFacts(answer, household).reveal().contains(QStringLiteral("€0.26")));
        const PrivateText prose(QStringLiteral("The dishwasher costs €0.26."));
        QVERIFY(checkProse(prose, answer, household).has_value());
    }

    void aModelThatDiesIsSaid()
    {
        TellingHouse house;
        OllamaServer::Reply cut = house.ollama.server.streamed(QStringLiteral("Later, at 20:00."));
        cut.cutAt = cut.body.size() / 2;
        house.ollama.server.then("/api/chat", cut);
        QVERIFY(house.run());
        QVERIFY(house.fault().has_value());
    }

    void whoeverWasNotAgreedToGetsNoWord()
    {
        TellingHouse house;
        house.ollama.server.version = "0.30.0";
        QVERIFY(house.run());
        QVERIFY(house.fault() == LocalFault::NotAgreedTo);
        QCOMPARE(house.ollama.wordsThatArrived(), 0);
    }

    void anAnswerWithoutEndIsCutOff()
    {
        TellingHouse house;
        QByteArray body;
        for (int i = 0; i < 2000; ++i) {
            body += OllamaServer::line(QStringLiteral("later "));
        }
        OllamaServer::Reply endless = OllamaServer::lines(body);
        endless.isStuck = true;
        house.ollama.server.then("/api/chat", endless);
        QVERIFY(house.run());
        QVERIFY(house.fault() == LocalFault::AnswerTooLong);
        QVERIFY(waitForEvents([&house] { return house.ollama.server.connections() == 0; }));
    }

    void stoppedItIsNotHeardOf()
    {
        TellingHouse house;
        OllamaServer::Reply stuck = OllamaServer::lines(OllamaServer::line(QStringLiteral("L")));
        stuck.isStuck = true;
        house.ollama.server.then("/api/chat", stuck);
        auto running = house.start();
        QVERIFY(waitForEvents(
            [&house] { return !house.ollama.server.requestsTo("/api/chat").isEmpty(); }));
        running.reset();
        QVERIFY(waitForEvents([&house] { return house.ollama.server.connections() == 0; }));
        QCOMPARE(house.endings, 0);
    }

    void itSaysThatItIsAtWorkOnce()
    {
        TellingHouse house;
        int seen = 0;
        house.side.follow([&seen](const LocalProgress &) { ++seen; });
        house.ollama.server.then("/api/chat",
                                 house.ollama.server.streamed(QStringLiteral("Later, at 20:00.")));
        QVERIFY(house.run());
        QCOMPARE(seen, 1);
    }
};

REGISTER_TEST(TestModelTelling)
#include "testmodeltelling.moc"
