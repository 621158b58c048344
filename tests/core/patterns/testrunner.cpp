// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "anonymoustext.h"
#include "casehousehold.h"
#include "clock.h"
#include "guard.h"
#include "runner.h"
#include "scriptedsides.h"
#include "settableclock.h"
#include "solver.h"
#include "testregistry.h"
#include "wordlist.h"

#include <QSignalSpy>
#include <QTest>

using namespace gatehouse;

namespace
{

QByteArray reply(const char *schedule)
{
    return QByteArray(R"({"recommendation":"run_later","proposed_schedule":)") + schedule +
           R"(,"reasoning":""})";
}

constexpr const char *goodSchedule =
    R"([{"load_id":"load_A","start":"+1:30","end":"+3:00","reason":""},)"
    R"({"load_id":"load_B","start":"+5:30","end":"+7:30","reason":""}])";
constexpr const char *lateSchedule =
    R"([{"load_id":"load_A","start":"+5:30","end":"+7:00","reason":""},)"
    R"({"load_id":"load_B","start":"+5:30","end":"+7:30","reason":""}])";

} // namespace

class TestRunner : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_local = std::make_unique<scripted::Local>();
        m_cloud = std::make_unique<scripted::Cloud>();
        m_gate = std::make_unique<ApprovalGate>(m_clock);
        m_runner = std::make_unique<Runner>(*m_local, *m_cloud, *m_gate, m_clock);
    }
    void cleanup() { m_runner.reset(); }

    void nothingIsSentBeforeTheTextWasSeenAndApproved()
    {
        toReview();
        QVERIFY(!m_runner->approve(m_gate->revision()));
        QCOMPARE(m_cloud->calls.size(), 0);
        m_runner->markSeen(m_gate->revision());
        QVERIFY(m_runner->approve(m_gate->revision()));
        QCOMPARE(m_cloud->calls.size(), 1);
        QCOMPARE(QString::fromUtf8(m_cloud->calls.at(0).bytes), m_runner->state().review->text);
    }

    void whatLayTooLongIsNotSentAndThatIsShown()
    {
        toReview();
        m_runner->markSeen(m_gate->revision());
        m_clock.advance(longestAge + std::chrono::seconds(1));
        QSignalSpy changes(m_runner.get(), &Runner::stateChanged);
        QVERIFY(!m_runner->approve(m_gate->revision()));
        QCOMPARE(m_cloud->calls.size(), 0);
        QCOMPARE(changes.size(), 1);
        QVERIFY(m_gate->block() == GateBlock::TooOld);
    }

    void theGateHoldsTheBytesForWhoeverIsToAnswer()
    {
        m_cloud->to = {.destination = {.kind = Destination::Kind::CloudModel,
                                       .host = QStringLiteral("127.0.0.1"),
                                       .path = QStringLiteral("/v1")},
                       .envelope = Envelope::around("[", "]")};
        toReview();
        m_runner->markSeen(m_gate->revision());
        QVERIFY(m_runner->approve(m_gate->revision()));
        QCOMPARE(m_cloud->calls.at(0).bytes,
                 m_cloud->to.envelope.wrap(m_runner->state().review->text));
        QVERIFY(m_gate->destination() == m_cloud->to.destination);
    }

    void anApprovalIsGoodForOneSend()
    {
        toSolving();
        QVERIFY(!m_runner->approve(m_gate->revision()));
        QCOMPARE(m_cloud->calls.size(), 1);
    }

    void anApprovalOfAnEarlierTextSendsNothing()
    {
        toReview();
        const quint64 earlier = m_gate->revision();
        m_runner->markSeen(earlier);
        m_runner->editOutbound(m_runner->state().review->text);
        QVERIFY(!m_runner->approve(earlier));
        QVERIFY(!m_runner->approve(m_gate->revision()));
        QCOMPARE(m_cloud->calls.size(), 0);
    }

    void aTouchVoidsWhatWasSeenUntilItIsReadBack()
    {
        toReview();
        m_runner->markSeen(m_gate->revision());
        m_runner->touchOutbound();
        QCOMPARE(m_gate->block(), std::optional(GateBlock::NothingToSend));
        QVERIFY(!m_runner->approve(m_gate->revision()));
    }

    void privateWordsThatChangeVoidTheApproval()
    {
        toReview();
        m_runner->markSeen(m_gate->revision());
        m_runner->touchPrivateWords();
        QVERIFY(!m_runner->approve(m_gate->revision()));
        const SanitizeInput same = casehousehold::words();
        m_runner->setPrivateWords(same.text, same.question);
        QCOMPARE(m_gate->block(), std::optional(GateBlock::NotSeen));
    }

    void aWordThatNeverLeavesBlocksTheTextThatIsThere()
    {
        toReview();
        const QString note = QStringLiteral("Note: ask Rosenweg\n");
        m_runner->editOutbound(m_runner->state().review->text + note);
        QCOMPARE(m_gate->block(), std::optional(GateBlock::WordsNotAgreed));
        WordList list;
        QVERIFY(list.add(PrivateText(QStringLiteral("Rosenweg"))).has_value());
        const quint64 before = m_gate->revision();
        m_runner->setWordList(list);
        QVERIFY(m_gate->revision() != before);
        QCOMPARE(m_gate->block(), std::optional(GateBlock::GuardFinding));
        QCOMPARE(m_gate->report().findings.back().reason, GuardFinding::Reason::WordOfList);
        m_runner->setWordList({});
        QCOMPARE(m_gate->block(), std::optional(GateBlock::WordsNotAgreed));
    }

    void aListThatChangesVoidsTheApproval()
    {
        toReview();
        const quint64 before = m_gate->revision();
        m_runner->markSeen(before);
        m_runner->setWordList({});
        QVERIFY(!m_runner->approve(before));
        QCOMPARE(m_gate->block(), std::optional(GateBlock::NotSeen));
    }

    void aYesFallsWhereItsWordBecomesPrivate()
    {
        toReview();
        const QString text = m_runner->state().review->text + QStringLiteral("Note: Rosenweg\n");
        m_runner->editOutbound(text);
        const auto from = text.indexOf(QStringLiteral("Rosenweg"));
        m_runner->agreeToWords(m_gate->revision(), {from, from + 8});
        QCOMPARE(m_gate->block(), std::optional(GateBlock::NotSeen));
        WordList list;
        QVERIFY(list.add(PrivateText(QStringLiteral("rosenweg"))).has_value());
        m_runner->setWordList(list);
        QCOMPARE(m_gate->block(), std::optional(GateBlock::GuardFinding));
    }

    void theWordsOfAnEarlierHouseholdStayPrivate()
    {
        toReview();
        m_runner->rememberWords(PrivateText(QStringLiteral("Ottokar works at night")));
        toReview();
        const QString text = m_runner->state().review->text;
        m_runner->markSeen(m_gate->revision());
        QCOMPARE(m_gate->block(), std::nullopt);
        m_runner->editOutbound(text + QStringLiteral("Note: ottokars\n"));
        QCOMPARE(m_gate->block(), std::optional(GateBlock::GuardFinding));
        QCOMPARE(m_gate->report().findings.back().reason,
                 GuardFinding::Reason::WordOfEarlierHousehold);
    }

    void whatTheSameHouseholdSaidBeforeStaysPrivate()
    {
        const SanitizeInput words = casehousehold::words();
        m_runner->sanitize(words.text, words.question);
        Sanitized before = casehousehold::sanitized();
        before.privateWords.add(PrivateText(QStringLiteral("Ottokar, door code 4711")));
        m_local->calls.last().done(before);
        toReview();
        const QString text = m_runner->state().review->text;
        for (const char *line : {"Note: Ottokar\n", "Note: 4711\n", "Power limit: 4711 W\n"}) {
            m_runner->editOutbound(text + QString::fromLatin1(line));
            QVERIFY2(m_gate->report().isBlocked(), line);
        }
        // A word of both is named as the household's own.
        m_runner->editOutbound(text + QStringLiteral("Note: Maya\n"));
        QCOMPARE(m_gate->report().findings.back().reason, GuardFinding::Reason::WordOfHousehold);
    }

    void theWholeWayEndsInTheVerifiedAnswer()
    {
        toSolving();
        m_cloud->calls.at(0).done(reply(goodSchedule));
        QTRY_COMPARE(m_runner->state().phase, RunPhase::Answered);
        const Answer &answer = *m_runner->state().answer;
        QCOMPARE(answer.kind, AnswerKind::Good);
        QVERIFY(answer.isProvedCheapest());
        QCOMPARE(toDecimal(answer.cost, 6), QStringLiteral("1.944000"));
        QCOMPARE(toDecimal(answer.saving->amount, 6), QStringLiteral("0.276000"));
    }

    void aPlanThatBreaksARuleIsBroken()
    {
        toSolving();
        m_cloud->calls.at(0).done(reply(lateSchedule));
        QTRY_COMPARE(m_runner->state().phase, RunPhase::Answered);
        QCOMPARE(m_runner->state().answer->kind, AnswerKind::Broken);
        QCOMPARE(m_runner->state().answer->violations.front().rule, Rule::NotDuring);
        QVERIFY(!m_runner->state().answer->isProvedCheapest());
    }

    void anEmptyScheduleIsNoPlan()
    {
        toSolving();
        m_cloud->calls.at(0).done(reply("[]"));
        QTRY_COMPARE(m_runner->state().phase, RunPhase::Answered);
        QCOMPARE(m_runner->state().answer->kind, AnswerKind::NoPlan);
    }

    void aReplyThatIsNoScheduleIsRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("prose") << QByteArray("Run it tonight.");
        QTest::newRow("cut off") << reply(goodSchedule).chopped(9);
        QTest::newRow("a time that is none")
            << reply(R"([{"load_id":"load_A","start":"soon","end":"+3:00","reason":""}])");
        QTest::newRow("a field more")
            << QByteArray(R"({"recommendation":"run_now",)"
                          R"("proposed_schedule":[],"reasoning":"","x":1})");
    }
    void aReplyThatIsNoScheduleIsRefused()
    {
        QFETCH(QByteArray, bytes);
        toSolving();
        m_cloud->calls.at(0).done(bytes);
        QTRY_COMPARE(m_runner->state().phase, RunPhase::Reviewing);
        QCOMPARE(m_runner->state().replyError->kind, ErrorKind::NotASchedule);
        QVERIFY(!m_runner->state().answer);
        QCOMPARE(m_gate->block(), std::optional(GateBlock::NotSeen));
    }

    void stopAbortsTheRequestAndItsLateReplyIsDropped()
    {
        toSolving();
        m_runner->stop();
        QVERIFY(!*m_cloud->calls.at(0).isWaited);
        m_cloud->calls.at(0).done(reply(goodSchedule));
        QTest::qWait(20);
        QCOMPARE(m_runner->state().phase, RunPhase::Reviewing);
        QVERIFY(!m_runner->state().answer);
    }

    void stopWhileSanitizingAbortsAndDropsTheLateResult()
    {
        const SanitizeInput words = casehousehold::words();
        m_runner->sanitize(words.text, words.question);
        m_runner->stop();
        QVERIFY(!*m_local->calls.at(0).isWaited);
        m_local->calls.at(0).done(casehousehold::sanitized());
        QCOMPARE(m_runner->state().phase, RunPhase::Empty);
        QVERIFY(!m_runner->state().review);
    }

    void stopWhileVerifyingShowsNoAnswer()
    {
        toSolving();
        m_cloud->calls.at(0).done(reply(goodSchedule));
        QCOMPARE(m_runner->state().phase, RunPhase::Verifying);
        m_runner->stop();
        QTest::qWait(50);
        QCOMPARE(m_runner->state().phase, RunPhase::Reviewing);
        QVERIFY(!m_runner->state().answer);
    }

    void onlyTheLastOfTwoSanitizesCounts()
    {
        const SanitizeInput words = casehousehold::words();
        m_runner->sanitize(words.text, words.question);
        m_runner->sanitize(PrivateText(QStringLiteral("second")), words.question);
        QVERIFY(!*m_local->calls.at(0).isWaited);
        m_local->calls.at(0).done(casehousehold::sanitized());
        QCOMPARE(m_runner->state().phase, RunPhase::Sanitizing);
        m_local->calls.at(1).done(casehousehold::sanitized());
        QCOMPARE(m_runner->state().phase, RunPhase::Reviewing);
        QCOMPARE(m_runner->state().input.text.reveal(), QStringLiteral("second"));
    }

    void tidyWritesThePlainForm()
    {
        toReview();
        const QString plain = m_runner->state().review->text;
        QString untidy = plain;
        untidy.replace(QStringLiteral("+1:30"), QStringLiteral("+01:30"));
        m_runner->editOutbound(untidy);
        QCOMPARE(m_gate->block(), std::optional(GateBlock::NotInPlainForm));
        m_runner->tidyOutbound();
        QCOMPARE(m_runner->state().review->text, plain);
        QCOMPARE(m_gate->block(), std::optional(GateBlock::NotSeen));
    }

    void itSaysSoWhenTheGateOpens()
    {
        toReview();
        QSignalSpy changes(m_runner.get(), &Runner::stateChanged);
        m_runner->markSeen(m_gate->revision() + 1);
        QCOMPARE(changes.size(), 0);
        m_runner->markSeen(m_gate->revision());
        QCOMPARE(changes.size(), 1);
        QCOMPARE(m_gate->block(), std::nullopt);
    }

    void itCanGoWhileWorkIsUnderWay()
    {
        toSolving();
        m_cloud->calls.at(0).done(reply(goodSchedule));
        m_runner.reset();
        QTest::qWait(20);
        QVERIFY(!*m_local->calls.at(0).isWaited);
    }

    void takenOverWordsAreSanitizedAsOfTheSameMoment()
    {
        toReview();
        const QString edited =
            QString(m_runner->state().review->text).remove(QStringLiteral("finish by +12:00; "));
        m_runner->editOutbound(edited);
        m_clock.advance(std::chrono::minutes(7));
        m_runner->sanitizeTakenOver(PrivateText(QStringLiteral("other words")));
        const SanitizeInput &input = *m_runner->state().pending;
        QCOMPARE(input.text.reveal(), QStringLiteral("other words"));
        QCOMPARE(input.question, m_runner->state().input.question);
        QCOMPARE(input.clock, m_clock.now().addSecs(-7 * 60));
        m_local->calls.back().done(casehousehold::sanitized());
        QCOMPARE(m_runner->state().review->text, edited);
    }

    void renewingTakesTheSameWordsAsOfNow()
    {
        toReview();
        const SanitizeInput before = m_runner->state().input;
        m_clock.advance(std::chrono::minutes(12));
        m_runner->renew();
        QVERIFY(m_runner->state().pending->hasWordsOf(before));
        QCOMPARE(m_runner->state().pending->clock, m_clock.now());
    }

    void thereIsNothingToRenewBeforeTheFirstSanitize()
    {
        m_runner->renew();
        m_runner->sanitizeTakenOver(PrivateText(QStringLiteral("words")));
        QCOMPARE(m_runner->state().phase, RunPhase::Empty);
    }

private:
    void toReview()
    {
        const SanitizeInput words = casehousehold::words();
        m_runner->sanitize(words.text, words.question);
        m_local->calls.last().done(casehousehold::sanitized());
        QCOMPARE(m_runner->state().phase, RunPhase::Reviewing);
    }
    void toSolving()
    {
        toReview();
        m_runner->markSeen(m_gate->revision());
        QVERIFY(m_runner->approve(m_gate->revision()));
        QCOMPARE(m_runner->state().phase, RunPhase::Solving);
    }

    SettableClock m_clock{casehousehold::now()};
    std::unique_ptr<scripted::Local> m_local;
    std::unique_ptr<scripted::Cloud> m_cloud;
    std::unique_ptr<ApprovalGate> m_gate;
    std::unique_ptr<Runner> m_runner;
};

REGISTER_TEST(TestRunner)
#include "testrunner.moc"
