// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "casehousehold.h"
#include "sanitizeandsolve.h"
#include "testregistry.h"

#include <QTest>

using namespace gatehouse;
using namespace gatehouse::sanitizeandsolve;

namespace
{

template<typename T>
const T *found(const Step &step)
{
    for (const Effect &effect : step.effects) {
        if (const T *one = std::get_if<T>(&effect)) {
            return one;
        }
    }
    return nullptr;
}

std::shared_ptr<const Sanitized> caseSanitized()
{
    static const auto value = std::make_shared<const Sanitized>(casehousehold::sanitized());
    return value;
}

RunState sanitizing(const QString &text = QStringLiteral("the words"))
{
    return next({}, Start{casehousehold::words(text)}).state;
}

RunState reviewing()
{
    const RunState state = sanitizing();
    return next(state, LocalDone{state.work, caseSanitized(), {}}).state;
}

RunState solving()
{
    return next(reviewing(), Approved{}).state;
}

RunState verifying()
{
    const RunState state = solving();
    return next(state, Replied{state.work, QByteArray("{}"), {}}).state;
}

Answer goodAnswer()
{
    Answer answer;
    answer.kind = AnswerKind::Good;
    return answer;
}

RunState answered()
{
    RunState state = verifying();
    state = next(state, Judged{state.work, goodAnswer(), {}}).state;
    return next(state, Told{state.telling.work, std::nullopt}).state;
}

RunState withOldWords(const RunState &state)
{
    return next(state, PrivateWordsChanged{.matches = false}).state;
}

Unexpected<ReadingFailure> noPrices()
{
    return Unexpected{ReadingFailure{.error = {.kind = ErrorKind::NoPrices}, .lines = {}}};
}

QString withoutDeadline(const RunState &state)
{
    QString text = state.review->text;
    return text.remove(QStringLiteral("finish by +12:00; "));
}

} // namespace

class TestSanitizeAndSolve : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sanitizeAsksTheLocalSideOnly()
    {
        const Step step = next({}, Start{casehousehold::words()});
        QCOMPARE(step.state.phase, RunPhase::Sanitizing);
        QVERIFY(found<AskLocal>(step));
        QCOMPARE(found<AskLocal>(step)->work, step.state.work);
        QVERIFY(found<AskLocal>(step)->input.hasWordsOf(casehousehold::words()));
        QVERIFY(!found<SendApproved>(step));
        QVERIFY(!found<AbortWork>(step));
    }

    void howFarAModelIsIsKnownWhileItWorksAndNoLonger()
    {
        const LocalProgress progress{.stage = LocalProgress::Stage::Thinking};
        const RunState state = next(sanitizing(), LocalProgressed{progress}).state;
        QVERIFY(state.local == progress);
        const Step done = next(state, LocalDone{state.work, caseSanitized(), {}});
        QVERIFY(!done.state.local);
        QVERIFY(!next(done.state, LocalProgressed{progress}).state.local);
        QVERIFY(!next(state, Stopped{}).state.local);
        QVERIFY(!next(state, Start{casehousehold::words()}).state.local);
    }

    void whatWasLeftAsTheReaderHasItStaysSettledOverATakeOver()
    {
        const Difference difference{Difference::What::FinishBy, Difference::How::Dropped,
                                    LoadId{0}};
        QVERIFY(next({}, ReaderKept{difference}).state.settled.empty());
        const Step settled = next(reviewing(), ReaderKept{difference});
        QVERIFY(settled.state.settled == std::vector{difference});
        QVERIFY(!found<LayBeforeGate>(settled));
        SanitizeInput input = casehousehold::words();
        RunState again = next(settled.state, Start{input}).state;
        QVERIFY(next(again, LocalDone{again.work, caseSanitized(), {}}).state.settled.empty());
        input.isTakenOver = true;
        again = next(settled.state, Start{input}).state;
        QVERIFY(next(again, LocalDone{again.work, caseSanitized(), {}}).state.settled ==
                std::vector{difference});
    }

    void theTextInTheMiddleStaysWhereItIsToAndMinuteZeroIsTheSame()
    {
        RunState state = reviewing();
        const QString edited = withoutDeadline(state);
        state = next(state, OutboundEdited{edited}).state;
        const RunState again = next(state, Start{casehousehold::words(), edited}).state;
        const Step done = next(again, LocalDone{again.work, caseSanitized(), {}});
        QCOMPARE(done.state.review->text, edited);
        QCOMPARE(done.state.review->differences.size(), size_t{1});
        QVERIFY(!done.state.pendingKept);
        QVERIFY(found<LayBeforeGate>(done));
        QCOMPARE(found<LayBeforeGate>(done)->text, edited);
    }

    void theTextIsWrittenAnewWhereMinuteZeroHasMoved()
    {
        const RunState state = reviewing();
        const QString edited = withoutDeadline(state);
        const RunState again = next(state, Start{casehousehold::words(), edited}).state;
        Sanitized later = casehousehold::sanitized();
        later.anonymized.now = later.anonymized.now.addSecs(720);
        const auto moved = std::make_shared<const Sanitized>(std::move(later));
        const Step done = next(again, LocalDone{again.work, moved, {}});
        QCOMPARE(done.state.review->text, state.review->text);
        QVERIFY(done.state.review->differences.empty());
    }

    void theTextIsWrittenAnewAtAnotherLevelOrWithOtherLoads()
    {
        const RunState state = reviewing();
        const QString edited = withoutDeadline(state);
        RunState again = next(state, Start{casehousehold::words(), edited}).state;
        again = next(again, LevelChosen{Level::Names}).state;
        const RunState named = next(again, LocalDone{again.work, caseSanitized(), {}}).state;
        QVERIFY(named.review->text.startsWith(QStringLiteral("Now: 18:30\n")));

        again = next(state, Start{casehousehold::words(), edited}).state;
        Sanitized other = casehousehold::sanitized();
        std::swap(other.anonymized.mapping.entries.at(0).name,
                  other.anonymized.mapping.entries.at(1).name);
        const auto renamed = std::make_shared<const Sanitized>(std::move(other));
        const RunState done = next(again, LocalDone{again.work, renamed, {}}).state;
        QCOMPARE(done.review->text, state.review->text);
    }

    void nothingStaysForTheSanitizeAfterOneThatFailed()
    {
        const RunState state = reviewing();
        RunState again = next(state, Start{casehousehold::words(), withoutDeadline(state)}).state;
        again = next(again, LocalDone{again.work, noPrices(), {}}).state;
        QVERIFY(!again.pendingKept);
        again = next(again, Start{casehousehold::words()}).state;
        const RunState done = next(again, LocalDone{again.work, caseSanitized(), {}}).state;
        QCOMPARE(done.review->text, state.review->text);
    }

    void sanitizeAgainAbortsTheWorkUnderWay_data()
    {
        QTest::addColumn<RunState>("state");
        QTest::newRow("sanitizing") << sanitizing();
        QTest::newRow("solving") << solving();
        QTest::newRow("verifying") << verifying();
    }
    void sanitizeAgainAbortsTheWorkUnderWay()
    {
        QFETCH(RunState, state);
        const Step step = next(state, Start{casehousehold::words()});
        QVERIFY(found<AbortWork>(step));
        QVERIFY(found<ClearGate>(step));
        QVERIFY(step.state.work > state.work);
        QCOMPARE(step.state.phase, RunPhase::Sanitizing);
    }

    void whatWasSanitizedIsLaidBeforeTheGate()
    {
        const RunState state = sanitizing();
        const Step step =
            next(state, LocalDone{state.work, caseSanitized(), std::chrono::seconds(1)});
        QCOMPARE(step.state.phase, RunPhase::Reviewing);
        QVERIFY(step.state.review->asked.has_value());
        QVERIFY(step.state.review->differences.empty());
        QCOMPARE(found<LayBeforeGate>(step)->text, step.state.review->text);
        QVERIFY(step.state.times.at(0) == std::chrono::seconds(1));
        QVERIFY(!found<SendApproved>(step));
    }

    void aLateOrUnaskedReportChangesNothing_data()
    {
        QTest::addColumn<RunState>("state");
        QTest::newRow("before anything") << RunState{};
        QTest::newRow("sanitizing") << sanitizing();
        QTest::newRow("reviewing") << reviewing();
        QTest::newRow("solving") << solving();
        QTest::newRow("verifying") << verifying();
        QTest::newRow("answered") << answered();
    }
    void aLateOrUnaskedReportChangesNothing()
    {
        QFETCH(RunState, state);
        const quint64 stale = state.work + 7;
        const Event events[] = {
            LocalDone{stale, caseSanitized(), {}}, LocalDone{stale, noPrices(), {}},
            Replied{stale, QByteArray("{}"), {}}, Judged{stale, goodAnswer(), {}}};
        for (const Event &event : events) {
            const Step step = next(state, event);
            QVERIFY(step.effects.empty());
            QCOMPARE(step.state.phase, state.phase);
            QCOMPARE(step.state.work, state.work);
            QCOMPARE(step.state.answer.has_value(), state.answer.has_value());
        }
    }

    void aReportOfTheRightWorkInTheWrongPhaseChangesNothing()
    {
        const RunState state = reviewing();
        QVERIFY(next(state, LocalDone{state.work, caseSanitized(), {}}).effects.empty());
        QVERIFY(next(state, Replied{state.work, QByteArray("{}"), {}}).effects.empty());
        QVERIFY(next(state, Judged{state.work, goodAnswer(), {}}).effects.empty());
    }

    void aFailedFirstSanitizeLeavesNothingToApprove()
    {
        const RunState state = sanitizing();
        const Step step = next(state, LocalDone{state.work, noPrices(), {}});
        QCOMPARE(step.state.phase, RunPhase::Empty);
        QCOMPARE(step.state.failure->error.kind, ErrorKind::NoPrices);
        QVERIFY(found<ClearGate>(step));
        QVERIFY(!found<LayBeforeGate>(step));
    }

    void aFailedSanitizeOfOtherWordsKeepsTheTextAndMarksItOld()
    {
        const RunState before = reviewing();
        const RunState state =
            next(before, Start{casehousehold::words(QStringLiteral("other"))}).state;
        const Step step = next(state, LocalDone{state.work, noPrices(), {}});
        QCOMPARE(step.state.review->text, before.review->text);
        QVERIFY(step.state.reviewIsOld);
        QVERIFY(found<ClearGate>(step));
        QVERIFY(!found<LayBeforeGate>(step));
    }

    void wordsThatChangeWhileSanitizingMakeTheResultOld()
    {
        const RunState state = withOldWords(sanitizing());
        const Step step = next(state, LocalDone{state.work, caseSanitized(), {}});
        QVERIFY(step.state.reviewIsOld);
        QVERIFY(!found<LayBeforeGate>(step));
    }

    void stopReturnsToWhereThePersonActs_data()
    {
        QTest::addColumn<RunState>("state");
        QTest::addColumn<bool>("isLaidAgain");
        QTest::newRow("sanitizing first") << sanitizing() << false;
        QTest::newRow("sanitizing the same words again")
            << next(reviewing(), Start{casehousehold::words()}).state << true;
        QTest::newRow("sanitizing other words")
            << next(reviewing(), Start{casehousehold::words(QStringLiteral("other"))}).state
            << false;
        QTest::newRow("solving") << solving() << true;
        QTest::newRow("verifying") << verifying() << true;
    }
    void stopReturnsToWhereThePersonActs()
    {
        QFETCH(RunState, state);
        QFETCH(bool, isLaidAgain);
        const Step step = next(state, Stopped{});
        QVERIFY(found<AbortWork>(step));
        QVERIFY(step.state.wasStopped);
        QVERIFY(!step.state.isWorking());
        QVERIFY(step.state.work > state.work);
        QCOMPARE(found<LayBeforeGate>(step) != nullptr, isLaidAgain);
        QVERIFY(!found<SendApproved>(step));
    }

    void stopWithNothingUnderWayDoesNothing()
    {
        QVERIFY(next({}, Stopped{}).effects.empty());
        QVERIFY(next(reviewing(), Stopped{}).effects.empty());
        QVERIFY(next(answered(), Stopped{}).effects.empty());
    }

    void touchingTheTextVoidsTheApproval_data()
    {
        QTest::addColumn<RunState>("state");
        QTest::newRow("reviewing") << reviewing();
        QTest::newRow("solving") << solving();
        QTest::newRow("answered") << answered();
    }
    void touchingTheTextVoidsTheApproval()
    {
        QFETCH(RunState, state);
        const Step step = next(state, OutboundTouched{});
        QVERIFY(found<ClearGate>(step));
        QVERIFY(!found<LayBeforeGate>(step));
        QCOMPARE(step.state.phase, RunPhase::Reviewing);
        QCOMPARE(found<AbortWork>(step) != nullptr, state.isWorking());
    }

    void anEditIsReadBackAndLaidBeforeTheGate()
    {
        const RunState before = reviewing();
        const Step step = next(before, OutboundEdited{withoutDeadline(before)});
        QVERIFY(step.state.review->asked.has_value());
        QCOMPARE(step.state.review->differences.size(), size_t(1));
        QCOMPARE(step.state.review->differences.front().what, Difference::What::FinishBy);
        QCOMPARE(step.state.review->differences.front().how, Difference::How::Dropped);
        QCOMPARE(found<LayBeforeGate>(step)->text, withoutDeadline(before));
        // The household's own problem stays as it was.
        QVERIFY(step.state.sanitized == before.sanitized);
    }

    void anEditThatCannotBeReadSaysWhere()
    {
        const RunState before = reviewing();
        const QString text = before.review->text + QStringLiteral("by the way\n");
        const Step step = next(before, OutboundEdited{text});
        QVERIFY(!step.state.review->asked.has_value());
        QCOMPARE(step.state.review->asked.error().place.line, static_cast<int>(text.count(u'\n')));
        QVERIFY(next(step.state, Approved{}).effects.empty());
    }

    void anEditMakesTheAnswerOldAndTheSameTextDoesNot()
    {
        const RunState before = answered();
        QVERIFY(next(before, OutboundEdited{withoutDeadline(before)}).state.answerIsOld);
        const RunState same = next(before, OutboundEdited{before.review->text}).state;
        QVERIFY(!same.answerIsOld);
        QCOMPARE(same.phase, RunPhase::Answered);
    }

    void anEditBeforeAnythingWasSanitizedDoesNothing()
    {
        QVERIFY(next({}, OutboundEdited{QStringLiteral("x")}).effects.empty());
        QVERIFY(next({}, OutboundTouched{}).effects.empty());
        QVERIFY(next(sanitizing(), OutboundEdited{QStringLiteral("x")}).effects.empty());
    }

    void anotherLevelWritesTheTextAnew()
    {
        const Step step = next(reviewing(), LevelChosen{Level::Names});
        QVERIFY(step.state.review->text.startsWith(QStringLiteral("Now: 18:30\n")));
        QCOMPARE(found<LayBeforeGate>(step)->text, step.state.review->text);
        QVERIFY(next(step.state, LevelChosen{Level::Names}).effects.empty());
    }

    void atLevelScaledTheDisguisedProblemIsLaidAndNothingDiffersFromTheHousehold()
    {
        const Step step = next(reviewing(), LevelChosen{Level::Scaled});
        const Anonymized &household = caseSanitized()->anonymized;
        QCOMPARE(found<LayBeforeGate>(step)->text, step.state.review->text);
        QVERIFY(step.state.review->asked->problem ==
                disguised(household.problem, *household.disguise));
        QVERIFY(step.state.review->differences.empty());
        const Step back = next(step.state, LevelChosen{Level::Shifted});
        const Step again = next(back.state, LevelChosen{Level::Scaled});
        QCOMPARE(again.state.review->text, step.state.review->text);
    }

    void aDisguisedTextCannotBeEdited()
    {
        const RunState scaled = next(reviewing(), LevelChosen{Level::Scaled}).state;
        QVERIFY(!scaled.isEditable());
        QVERIFY(reviewing().isEditable());
        QVERIFY(next(scaled, OutboundTouched{}).effects.empty());
        const Step step = next(scaled, OutboundEdited{QStringLiteral("Horizon: +1:00\n")});
        QVERIFY(step.effects.empty());
        QCOMPARE(step.state.review->text, scaled.review->text);
    }

    void anotherLevelAbortsWhatIsBeingSolved()
    {
        QVERIFY(found<AbortWork>(next(solving(), LevelChosen{Level::Names})));
        QCOMPARE(next(verifying(), LevelChosen{Level::Names}).state.phase, RunPhase::Reviewing);
    }

    void theLevelChosenWhileSanitizingIsUsed()
    {
        const RunState state = next(sanitizing(), LevelChosen{Level::Names}).state;
        QCOMPARE(state.phase, RunPhase::Sanitizing);
        const RunState done = next(state, LocalDone{state.work, caseSanitized(), {}}).state;
        QVERIFY(done.review->text.startsWith(QStringLiteral("Now: 18:30\n")));
    }

    void approvalSendsOnce()
    {
        const Step step = next(reviewing(), Approved{});
        QCOMPARE(step.state.phase, RunPhase::Solving);
        QCOMPARE(found<SendApproved>(step)->work, step.state.work);
        QVERIFY(next(step.state, Approved{}).effects.empty());
    }

    void anApprovalOutOfTurnSendsNothing_data()
    {
        QTest::addColumn<RunState>("state");
        QTest::newRow("before anything") << RunState{};
        QTest::newRow("sanitizing") << sanitizing();
        QTest::newRow("verifying") << verifying();
        QTest::newRow("the private words have changed") << withOldWords(reviewing());
    }
    void anApprovalOutOfTurnSendsNothing()
    {
        QFETCH(RunState, state);
        QVERIFY(next(state, Approved{}).effects.empty());
    }

    void aReplyIsVerifiedBeforeAnythingIsShownAsAnswer()
    {
        const RunState state = solving();
        const Step step = next(state, Replied{state.work, QByteArray("{}"), {}});
        QCOMPARE(step.state.phase, RunPhase::Verifying);
        QCOMPARE(found<Verify>(step)->reply, QByteArray("{}"));
        QVERIFY(!step.state.answer);
    }

    void withoutAReplyTheTextWaitsForANewApproval()
    {
        const RunState state = solving();
        const Step step = next(state, Replied{state.work, failure(ErrorKind::NoPlanInTime), {}});
        QCOMPARE(step.state.phase, RunPhase::Reviewing);
        QCOMPARE(step.state.replyError->kind, ErrorKind::NoPlanInTime);
        QVERIFY(found<LayBeforeGate>(step));
        QVERIFY(!step.state.answer);
    }

    void aReplyThatIsNoScheduleIsNoAnswer()
    {
        const RunState state = verifying();
        const Step step = next(state, Judged{state.work, failure(ErrorKind::NotASchedule), {}});
        QVERIFY(!step.state.answer);
        QCOMPARE(step.state.replyError->kind, ErrorKind::NotASchedule);
        QVERIFY(found<LayBeforeGate>(step));
    }

    void aJudgedPlanIsTheAnswer()
    {
        QCOMPARE(answered().phase, RunPhase::Answered);
        QVERIFY(answered().answer.has_value());
        QVERIFY(!answered().answerIsOld);
    }

    void privateWordsThatChangeVoidTheApprovalAndTheSameWordsBringTheTextBack()
    {
        const Step step = next(reviewing(), PrivateWordsChanged{.matches = false});
        QVERIFY(step.state.reviewIsOld);
        QVERIFY(found<ClearGate>(step));
        QVERIFY(!found<LayBeforeGate>(step));
        const Step back = next(step.state, PrivateWordsChanged{.matches = true});
        QVERIFY(!back.state.reviewIsOld);
        QVERIFY(found<LayBeforeGate>(back));
    }

    void whatIsBeingSolvedGoesOnWhenThePrivateWordsChange()
    {
        const Step step = next(solving(), PrivateWordsChanged{.matches = false});
        QVERIFY(!found<AbortWork>(step));
        QCOMPARE(step.state.phase, RunPhase::Solving);
        RunState state = next(step.state, Replied{step.state.work, QByteArray("{}"), {}}).state;
        const Step judged = next(state, Judged{state.work, goodAnswer(), {}});
        QVERIFY(judged.state.reviewIsOld);
        QVERIFY(found<ClearGate>(judged));
    }

    void otherPrivateWordsHaveTheTextGuardedAnew()
    {
        QVERIFY(found<LayBeforeGate>(next(reviewing(), GateTermsChanged{})));
        QVERIFY(found<LayBeforeGate>(next(answered(), GateTermsChanged{})));
        const Step old = next(withOldWords(reviewing()), GateTermsChanged{});
        QVERIFY(!found<LayBeforeGate>(old) && found<ClearGate>(old));
    }

    void whatIsBeingSolvedGoesOnAndIsGuardedAnewOnceItIsAnswered()
    {
        const Step step = next(solving(), GateTermsChanged{});
        QVERIFY(step.effects.empty());
        RunState state = next(step.state, Replied{step.state.work, QByteArray("{}"), {}}).state;
        const Step judged = next(state, Judged{state.work, goodAnswer(), {}});
        QVERIFY(found<LayBeforeGate>(judged));
        QVERIFY(!judged.state.guardIsOld);
        state = next(next(solving(), GateTermsChanged{}).state, Stopped{}).state;
        QVERIFY(!state.guardIsOld);
    }

    void anEditWhileTheWordsAreOldCannotBeApproved()
    {
        const RunState state = withOldWords(reviewing());
        const Step step = next(state, OutboundEdited{withoutDeadline(state)});
        QVERIFY(!found<LayBeforeGate>(step));
        QVERIFY(found<ClearGate>(step));
    }
};

REGISTER_TEST(TestSanitizeAndSolve)
#include "testsanitizeandsolve.moc"
