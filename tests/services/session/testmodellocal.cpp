// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "builtinlocal.h"
#include "eventwait.h"
#include "modelanswers.h"
#include "modellocal.h"
#include "ollamafixture.h"
#include "testregistry.h"

#include <QTest>

using namespace gatehouse;

namespace
{

/// A model that gives one answer after another, beside the built-in reader.
struct LocalHouse
{
    explicit LocalHouse(const QStringList &answers = {})
    {
        for (const QString &answer : answers) {
            ollama.server.then("/api/chat", ollama.server.streamed(answer));
        }
        side.follow([this](const LocalProgress &step) { progress << step; });
    }

    static SanitizeInput input(const QString &words = modelanswers::words())
    {
        return {.text = PrivateText(words),
                .question = PrivateText(modelanswers::question()),
                .clock = QDateTime(QDate(2026, 5, 25), QTime(18, 30))};
    }

    std::unique_ptr<Request> start(const SanitizeInput &words)
    {
        endings = 0;
        return side.sanitize(words, [this](Result<Sanitized, ReadingFailure> result) {
            sanitized = result ? std::optional(*result) : std::nullopt;
            ++endings;
        });
    }

    bool run(const SanitizeInput &words = input())
    {
        const auto running = start(words);
        const bool wasInside = endings > 0;
        return !wasInside && waitForEvents([this] { return endings > 0; }) && endings == 1;
    }

    const ModelReport &report() const { return *sanitized->model; }
    qsizetype questions() const { return ollama.server.requestsTo("/api/chat").size(); }

    OllamaFixture ollama;
    BuiltInLocal reader;
    ModelLocal side{reader, std::make_unique<OllamaClient>(ollama.address()),
                    LocalOrder{.agreed = ollama.agreed()}};
    std::optional<Sanitized> sanitized;
    QList<LocalProgress> progress;
    int endings = 0;
};

} // namespace

class TestModelLocal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aModelThatFindsTheSameAddsNothing()
    {
        LocalHouse house({modelanswers::right()});
        QVERIFY(house.run());
        QVERIFY(house.sanitized);
        QVERIFY(house.report().differences.empty());
        QVERIFY(house.report().leaked.empty());
        QVERIFY(!house.report().fault);
        QCOMPARE(house.report().model, QStringLiteral("gemma4:e4b"));
        QCOMPARE(house.report().work.attempts, 1);
        QVERIFY(house.report().work.firstWord.count() > 0);
        QVERIFY(house.report().work.tokensRead > 0);
        QCOMPARE(house.questions(), 1);
        QVERIFY(!house.progress.isEmpty());
        const AnswerRates expected{.answers = 1, .valid = 1, .right = 1, .executable = 1};
        QVERIFY(house.side.rates() == expected);
    }

    /// What is sent is the reader's, whatever the model says.
    void whatTheModelDropsStandsAllTheSame()
    {
        LocalHouse house({modelanswers::withoutDeadline(), modelanswers::withoutDeadline()});
        QVERIFY(house.run());
        QCOMPARE(house.questions(), 2);
        QVERIFY(house.sanitized->anonymized.problem.loads.front().finishBy == Minutes(720));
        const Difference lost{Difference::What::FinishBy, Difference::How::Dropped, LoadId{0}};
        QVERIFY(house.report().differences.front() == lost);
        QCOMPARE(house.report().work.attempts, 2);
        QCOMPARE(house.side.rates().validButWrong, 2);
    }

    void whatItMendsIsNoDifference()
    {
        LocalHouse house({modelanswers::withoutDeadline(), modelanswers::right()});
        QVERIFY(house.run());
        QVERIFY(house.report().differences.empty());
        QCOMPARE(house.side.rates().right, 1);
        QCOMPARE(house.side.rates().answers, 2);
    }

    void aNameInItsProblemIsToldAndGoesNowhere()
    {
        LocalHouse house({modelanswers::withNames(), modelanswers::withNames()});
        QVERIFY(house.run());
        QCOMPARE(house.questions(), 2);
        QVERIFY(std::count(house.report().leaked.begin(), house.report().leaked.end(),
                           PrivateText(QStringLiteral("Maya"))) == 1);
        QVERIFY(house.report().differences.empty());
    }

    void anAnswerThatIsNoneLeavesTheReaders()
    {
        const QString no = QStringLiteral("I cannot do that.");
        LocalHouse house({no, no, no});
        QVERIFY(house.run());
        QVERIFY(house.sanitized);
        QVERIFY(!house.report().problem);
        QVERIFY(!house.report().fault);
        QCOMPARE(house.report().work.attempts, 3);
        QCOMPARE(house.side.rates().executable, 0);
    }

    void aModelThatDiesLeavesTheReaders()
    {
        LocalHouse house;
        OllamaServer::Reply cut = house.ollama.server.streamed(modelanswers::right());
        cut.cutAt = cut.body.size() / 2;
        house.ollama.server.then("/api/chat", cut);
        QVERIFY(house.run());
        QVERIFY(house.sanitized);
        QVERIFY(house.report().fault.has_value());
    }

    /// Version, model or program is another one: not a word goes there.
    void whoeverWasNotAgreedToGetsNoWord()
    {
        LocalHouse house({modelanswers::right()});
        house.ollama.server.version = "0.30.0";
        QVERIFY(house.run());
        QVERIFY(house.report().fault == LocalFault::NotAgreedTo);
        QCOMPARE(house.questions(), 0);
        QCOMPARE(house.ollama.wordsThatArrived(), 0);
    }

    void aModelOfAnotherMachineGetsNoWord()
    {
        LocalHouse house({modelanswers::right()});
        house.ollama.server.shownFields = R"(, "remote_host": "https://ollama.com:443")";
        QVERIFY(house.run());
        QVERIFY(house.report().fault == LocalFault::RemoteModel);
        QCOMPARE(house.questions(), 0);
    }

    void whereTheReaderFailsNobodyIsAsked()
    {
        LocalHouse house({modelanswers::right()});
        QVERIFY(house.run(LocalHouse::input(QStringLiteral("Good evening."))));
        QVERIFY(!house.sanitized);
        QCOMPARE(house.ollama.server.requests().size(), 0);
    }

    /// Edits that are taken over change words, and not what the model made of them.
    void afterATakeOverTheModelIsNotAskedAgain()
    {
        LocalHouse house({modelanswers::withoutDeadline(), modelanswers::withoutDeadline()});
        QVERIFY(house.run());
        QCOMPARE(house.questions(), 2);
        SanitizeInput changed = LocalHouse::input(modelanswers::words().remove(
            QStringLiteral("- The dishwasher has to be finished by "
                           "06:30: the children need their bowls.\n")));
        changed.isTakenOver = true;
        QVERIFY(house.run(changed));
        QCOMPARE(house.questions(), 2);
        QVERIFY(house.report().differences.empty());
        // Other words are other words.
        changed.isTakenOver = false;
        house.ollama.server.then("/api/chat", house.ollama.server.streamed(modelanswers::right()));
        QVERIFY(house.run(changed));
        QVERIFY(house.questions() > 2);
    }

    void stoppedItIsNotHeardOf()
    {
        LocalHouse house;
        OllamaServer::Reply stuck = OllamaServer::lines(OllamaServer::line(QStringLiteral("{")));
        stuck.isStuck = true;
        house.ollama.server.then("/api/chat", stuck);
        auto running = house.start(LocalHouse::input());
        QVERIFY(waitForEvents([&house] {
            return !house.progress.isEmpty() &&
                   house.progress.last().stage == LocalProgress::Stage::Answering;
        }));
        running.reset();
        QVERIFY(waitForEvents([&house] { return house.ollama.server.connections() == 0; }));
        QCOMPARE(house.endings, 0);
    }

    void whoeverDoesNotWaitGetsTheReadersAlone()
    {
        LocalHouse house;
        house.side.hurry();
        OllamaServer::Reply stuck = OllamaServer::lines(OllamaServer::line(QStringLiteral("{")));
        stuck.isStuck = true;
        house.ollama.server.then("/api/chat", stuck);
        const auto running = house.start(LocalHouse::input());
        // The reader is waited for.
        house.side.hurry();
        QCOMPARE(house.endings, 0);
        QVERIFY(waitForEvents([&house] { return house.questions() == 1; }));
        house.side.hurry();
        QCOMPARE(house.endings, 1);
        QVERIFY(house.report().isSkipped);
        house.side.hurry();
        QCOMPARE(house.endings, 1);
        // A take-over does not ask it again.
        SanitizeInput again = LocalHouse::input();
        again.isTakenOver = true;
        QVERIFY(house.run(again));
        QCOMPARE(house.questions(), 1);
        QVERIFY(house.report().isSkipped);
    }

    /// Another model is chosen while the last request is still kept by whoever made it.
    void aRequestThatHasEndedMayOutliveItsSide()
    {
        OllamaFixture ollama;
        ollama.server.then("/api/chat", ollama.server.streamed(modelanswers::right()));
        BuiltInLocal reader;
        auto side =
            std::make_unique<ModelLocal>(reader, std::make_unique<OllamaClient>(ollama.address()),
                                         LocalOrder{.agreed = ollama.agreed()});
        int endings = 0;
        const auto request =
            side->sanitize(LocalHouse::input(),
                           [&endings](const Result<Sanitized, ReadingFailure> &) { ++endings; });
        QVERIFY(waitForEvents([&endings] { return endings == 1; }));
        side->hurry();
        QCOMPARE(endings, 1);
        side.reset();
    }

    void thinkingIsHandedOn()
    {
        LocalHouse house;
        house.ollama.server.then(
            "/api/chat",
            house.ollama.server.streamed(modelanswers::right(), QStringLiteral("Two machines.")));
        QVERIFY(house.run());
        QCOMPARE(house.report().thinking.reveal(), QStringLiteral("Two machines."));
    }
};

REGISTER_TEST(TestModelLocal)
#include "testmodellocal.moc"
