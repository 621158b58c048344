// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "approvalgate.h"
#include "casehousehold.h"
#include "eventwait.h"
#include "ground.h"
#include "runner.h"
#include "sanitizeandsolve.h"
#include "scriptedsides.h"
#include "settableclock.h"
#include "testregistry.h"

#include <QTest>

using namespace gatehouse;
using namespace gatehouse::sanitizeandsolve;

namespace
{

std::shared_ptr<const Sanitized> toldHousehold()
{
    static const auto value = std::make_shared<const Sanitized>(casehousehold::sanitized());
    return value;
}

/// What the cheapest plan of the case means: the dishwasher from 20:00.
Answer cheapestAnswer()
{
    const Sanitized &household = *toldHousehold();
    return ground({.household = household.anonymized,
                   .asked = household.anonymized.problem,
                   .runs = household.optimum.runs,
                   .optimum = household.optimum});
}

template<typename T>
int countOf(const Step &step)
{
    return static_cast<int>(
        std::count_if(step.effects.begin(), step.effects.end(),
                      [](const Effect &one) { return std::holds_alternative<T>(one); }));
}

Step judgedAs(const Answer &answer)
{
    RunState state = next({}, Start{casehousehold::words()}).state;
    state = next(state, LocalDone{state.work, toldHousehold(), {}}).state;
    state = next(state, Approved{}).state;
    state = next(state, Replied{state.work, QByteArray("{}"), {}}).state;
    return next(state, Judged{state.work, answer, {}});
}

RunState beingTold()
{
    return judgedAs(cheapestAnswer()).state;
}

ModelWords written(const char *text)
{
    return {.model = QStringLiteral("m"), .text = PrivateText(QString::fromUtf8(text))};
}

/// A local side whose model tells when the test says so.
class TellingLocal : public scripted::Local
{
public:
    std::unique_ptr<gatehouse::Request> ground(const GroundInput &input, GroundDone done) override
    {
        inputs.append(input);
        told = std::move(done);
        isWaited = std::make_shared<bool>(true);
        return std::make_unique<scripted::Request>(isWaited);
    }

    QList<GroundInput> inputs;
    GroundDone told;
    std::shared_ptr<bool> isWaited = std::make_shared<bool>(false);
};

} // namespace

class TestTelling : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aGoodAnswerIsCompleteAndThenToldOf()
    {
        const Step step = judgedAs(cheapestAnswer());
        QCOMPARE(step.state.phase, RunPhase::Answered);
        QCOMPARE(countOf<AskToTell>(step), 1);
        QVERIFY(step.state.telling.work != 0);
        QVERIFY(!step.state.telling.told);
        QVERIFY(!step.state.isWorking());
    }

    void aBadAnswerIsNotToldOf()
    {
        Answer broken = cheapestAnswer();
        broken.kind = AnswerKind::Broken;
        const Step step = judgedAs(broken);
        QCOMPARE(countOf<AskToTell>(step), 0);
        QCOMPARE(step.state.telling.work, quint64(0));
    }

    void whatAgreesIsKept()
    {
        const RunState state = beingTold();
        const Step step =
            next(state, Told{state.telling.work, written(" Later: start it at 20:00.\n")});
        QVERIFY(step.state.telling.told->words);
        QCOMPARE(step.state.telling.told->words->reveal(),
                 QStringLiteral("Later: start it at 20:00."));
        QCOMPARE(countOf<Show>(step), 1);
        QCOMPARE(step.state.telling.work, quint64(0));
    }

    void ofWhatDoesNotAgreeOnlyTheReasonIsKept()
    {
        const RunState state = beingTold();
        const Step step = next(state, Told{state.telling.work, written("Start it at 20:15.")});
        QVERIFY(!step.state.telling.told->words);
        QVERIFY(step.state.telling.told->words.error() == ToldFlaw(ProseFlaw::Time));
    }

    void whyAModelGaveNothingIsKept()
    {
        const RunState state = beingTold();
        const ModelWords none{.model = QStringLiteral("m"),
                              .text = Unexpected{LocalFault::ConnectionBroke}};
        const Step step = next(state, Told{state.telling.work, none});
        QVERIFY(step.state.telling.told->words.error() == ToldFlaw(LocalFault::ConnectionBroke));
    }

    void nothingToTellChangesNothing()
    {
        const RunState state = beingTold();
        const Step step = next(state, Told{state.telling.work, std::nullopt});
        QVERIFY(step.effects.empty());
        QVERIFY(!step.state.telling.told);
        QVERIFY(step.state.answer.has_value());
    }

    void aModelAtWorkIsShownOnce()
    {
        const RunState state = beingTold();
        const Step first = next(state, LocalProgressed{});
        QVERIFY(first.state.telling.isUnderWay);
        QCOMPARE(countOf<Show>(first), 1);
        QVERIFY(!first.state.local);
        QCOMPARE(countOf<Show>(next(first.state, LocalProgressed{})), 0);
    }

    void lateWordsAreDropped()
    {
        const RunState state = beingTold();
        const Told told{state.telling.work, written("Later.")};
        const Told earlier{state.telling.work - 1, written("Later.")};
        QVERIFY(!next(state, earlier).state.telling.told);
        for (const Event &event :
             {Event(Stopped{}), Event(Approved{}), Event(Start{casehousehold::words()}),
              Event(OutboundTouched{}), Event(LevelChosen{.level = Level::Names})}) {
            const Step ended = next(state, event);
            QCOMPARE(countOf<AbortTelling>(ended), 1);
            QVERIFY(!next(ended.state, told).state.telling.told);
        }
    }

    void stopLeavesTheAnswer()
    {
        const Step step = next(beingTold(), Stopped{});
        QVERIFY(step.state.answer.has_value());
        QCOMPARE(step.state.phase, RunPhase::Answered);
        QVERIFY(!step.state.wasStopped);
        QCOMPARE(countOf<AbortWork>(step), 0);
    }

    void wordsGoWithTheirAnswer()
    {
        RunState state = beingTold();
        state = next(state, Told{state.telling.work, written("Later.")}).state;
        QVERIFY(state.telling.told);
        QVERIFY(!next(state, Approved{}).state.telling.told);
        const Step again = next(state, Start{casehousehold::words()});
        QVERIFY(!next(again.state, LocalDone{again.state.work, toldHousehold(), {}})
                     .state.telling.told);
    }

    /// The other side is not asked for it, and the answer may be approved anew meanwhile.
    void theRunnerAsksTheLocalSideAlone()
    {
        TellingLocal local;
        scripted::Cloud cloud;
        SettableClock clock;
        ApprovalGate gate(clock);
        Runner runner(local, cloud, gate, clock);
        const SanitizeInput words = casehousehold::words();
        runner.sanitize(words.text, words.question);
        local.calls.last().done(casehousehold::sanitized());
        approve(runner, gate, cloud);
        QVERIFY(waitForEvents([&local] { return !local.inputs.isEmpty(); }));
        QCOMPARE(local.inputs.last().question.reveal(), words.question.reveal());
        QVERIFY(local.inputs.last().answer.kind == AnswerKind::Good);
        QCOMPARE(cloud.calls.size(), 1);
        QVERIFY(*local.isWaited);
        const auto first = local.told;
        runner.editOutbound(runner.state().review->text);
        QVERIFY(*local.isWaited);
        approve(runner, gate, cloud);
        first(written("Later."));
        QVERIFY(!runner.state().telling.told);
        QVERIFY(waitForEvents([&local] { return local.inputs.size() == 2; }));
        local.told(written("Later."));
        QVERIFY(runner.state().telling.told->words);
        QCOMPARE(cloud.calls.size(), 2);
    }

    void stopEndsTheRequest()
    {
        TellingLocal local;
        scripted::Cloud cloud;
        SettableClock clock;
        ApprovalGate gate(clock);
        Runner runner(local, cloud, gate, clock);
        runner.sanitize(casehousehold::words().text, casehousehold::words().question);
        local.calls.last().done(casehousehold::sanitized());
        approve(runner, gate, cloud);
        QVERIFY(waitForEvents([&local] { return !local.inputs.isEmpty(); }));
        runner.stop();
        QVERIFY(!*local.isWaited);
    }

    /// Once, and not inside the call.
    void aSideWithoutAModelGivesNothing()
    {
        scripted::Local local;
        int endings = 0;
        bool hasWords = true;
        const auto request = static_cast<LocalSide &>(local).ground(
            {.question = {}, .answer = cheapestAnswer(), .sanitized = toldHousehold()},
            [&](const std::optional<ModelWords> &words) {
                hasWords = words.has_value();
                ++endings;
            });
        QCOMPARE(endings, 0);
        QVERIFY(waitForEvents([&endings] { return endings > 0; }));
        QVERIFY(!hasWords);
        QCOMPARE(endings, 1);
    }

private:
    static void approve(Runner &runner, ApprovalGate &gate, scripted::Cloud &cloud)
    {
        runner.markSeen(gate.revision());
        QVERIFY(runner.approve(gate.revision()));
        cloud.calls.last().done(QByteArray(
            R"({"recommendation":"run_later","proposed_schedule":[)"
            R"({"load_id":"load_A","start":"+1:30","end":"+3:00","reason":""},)"
            R"({"load_id":"load_B","start":"+5:30","end":"+7:30","reason":""}],"reasoning":""})"));
        QTRY_VERIFY(runner.state().phase == RunPhase::Answered);
    }
};

REGISTER_TEST(TestTelling)
#include "testtelling.moc"
