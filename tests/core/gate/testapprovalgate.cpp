// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "anonymizer.h"
#include "approvalgate.h"
#include "guard.h"
#include "problemtext.h"
#include "randomproblems.h"
#include "sampleproblems.h"
#include "settableclock.h"
#include "testregistry.h"

#include <QSet>
#include <QTest>

using namespace gatehouse;

namespace
{

QString theCase()
{
    return write({.problem = sampleproblems::theCase()});
}

PrivateWords privateWords()
{
    PrivateWords words;
    words.add(PrivateText(QStringLiteral("Maya sleeps lightly")));
    return words;
}

Destination cloudModel()
{
    return {.kind = Destination::Kind::CloudModel,
            .host = QStringLiteral("house.openai.azure.com"),
            .path = QStringLiteral("/openai/v1/responses"),
            .deployment = QStringLiteral("gpt-5.4"),
            .keyHeader = Destination::KeyHeader::ApiKey};
}

Envelope jsonEnvelope()
{
    return Envelope::around("{\"input\": ", ", \"stream\": true}");
}

} // namespace

class TestApprovalGate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasSeenIsHandedOverOnce()
    {
        ApprovalGate gate(m_clock);
        const quint64 revision = gate.lay(theCase(), {}, privateWords());
        QVERIFY(gate.block() == GateBlock::NotSeen);
        gate.markSeen(revision);
        QVERIFY(!gate.block().has_value());
        const std::optional<ApprovedRequest> request = gate.approve(revision);
        QVERIFY(request.has_value());
        QCOMPARE(request->bytes(), theCase().toUtf8());
        QCOMPARE(request->revision(), revision);
        QVERIFY(request->destination() == Destination{});
        QVERIFY(gate.block() == GateBlock::AlreadyApproved);
        QVERIFY(!gate.approve(revision).has_value());
    }

    void nothingIsHandedOverUnseen()
    {
        ApprovalGate gate(m_clock);
        const quint64 revision = gate.lay(theCase(), {}, {});
        QVERIFY(!gate.approve(revision).has_value());
        gate.markSeen(revision);
        QVERIFY(gate.approve(revision).has_value());
    }

    void seeingAnotherRevisionDoesNotCount()
    {
        ApprovalGate gate(m_clock);
        const quint64 first = gate.lay(theCase(), {}, {});
        const quint64 second = gate.lay(theCase(), {}, {});
        gate.markSeen(first);
        gate.markSeen(second + 1);
        QVERIFY(gate.block() == GateBlock::NotSeen);
        QVERIFY(!gate.approve(second).has_value());
    }

    void layingATextVoidsWhatLayThere()
    {
        ApprovalGate gate(m_clock);
        const quint64 first = gate.lay(theCase(), {}, {});
        gate.markSeen(first);
        const quint64 second = gate.lay(theCase(), {}, {});
        QVERIFY(!gate.approve(first).has_value());
        QVERIFY(!gate.approve(second).has_value());
        gate.markSeen(second);
        QVERIFY(!gate.approve(first).has_value());
        QVERIFY(gate.approve(second).has_value());
    }

    void aPressForAnotherRevisionDoesNotUseUpTheApproval()
    {
        ApprovalGate gate(m_clock);
        const quint64 revision = gate.lay(theCase(), {}, {});
        gate.markSeen(revision);
        QVERIFY(!gate.approve(revision - 1).has_value());
        QVERIFY(gate.approve(revision).has_value());
    }

    void aHandedOverTextMayBeLaidAndApprovedAnew()
    {
        ApprovalGate gate(m_clock);
        const quint64 first = gate.lay(theCase(), {}, {});
        gate.markSeen(first);
        QVERIFY(gate.approve(first).has_value());
        const quint64 second = gate.lay(theCase(), {}, {});
        QVERIFY(gate.block() == GateBlock::NotSeen);
        gate.markSeen(second);
        QVERIFY(gate.approve(second).has_value());
    }

    void clearingTakesTheRequestAway()
    {
        ApprovalGate gate(m_clock);
        const quint64 revision =
            gate.lay(theCase() + QStringLiteral("Note: Maya"), {}, privateWords());
        gate.markSeen(revision);
        QVERIFY(!gate.report().isClean());
        gate.clear();
        QVERIFY(gate.block() == GateBlock::NothingToSend);
        QVERIFY(gate.report().isClean());
        QVERIFY(!gate.approve(revision).has_value());
        gate.markSeen(gate.revision());
        QVERIFY(!gate.approve(gate.revision()).has_value());
    }

    void aNewGateHandsNothingOver()
    {
        ApprovalGate gate(m_clock);
        QVERIFY(gate.block() == GateBlock::NothingToSend);
        gate.markSeen(gate.revision());
        QVERIFY(!gate.approve(gate.revision()).has_value());
    }

    void noRevisionIsUsedTwice()
    {
        ApprovalGate gate(m_clock);
        QSet<quint64> revisions{gate.revision()};
        for (int i = 0; i < 100; ++i) {
            const quint64 revision = gate.lay(i % 2 == 0 ? theCase() : QString(), {}, {});
            QVERIFY(!revisions.contains(revision));
            revisions.insert(revision);
            if (i % 3 == 0) {
                gate.clear();
                QVERIFY(!revisions.contains(gate.revision()));
                revisions.insert(gate.revision());
            }
        }
    }

    void eachObstacleIsNamedInItsOrder_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<std::optional<GateBlock>>("block");
        const auto row = [](const char *name, const QString &text, std::optional<GateBlock> block) {
            QTest::newRow(name) << text << block;
        };
        const QString plain = theCase();
        QString otherSpacing = plain;
        otherSpacing.replace(QStringLiteral("; "), QStringLiteral(" ; "));
        QString otherDecimals = plain;
        otherDecimals.replace(QStringLiteral("0.45"), QStringLiteral("0.4500"));
        row("plain", plain, std::nullopt);
        row("an empty text", QString(), GateBlock::NothingToSend);
        row("spaces only", QStringLiteral(" \n\n\t"), GateBlock::NothingToSend);
        row("prose", QStringLiteral("Run it at night.\n"), GateBlock::NotReadable);
        row("a line too many", plain + QStringLiteral("Maya\n"), GateBlock::NotReadable);
        row("half a line", plain.chopped(20), GateBlock::NotReadable);
        row("a private word in a note", plain + QStringLiteral("Note: Maya\n"),
            GateBlock::GuardFinding);
        row("an unknown word in a note", plain + QStringLiteral("Note: gently\n"),
            GateBlock::WordsNotAgreed);
        row("an unknown word in a note and a private one",
            plain + QStringLiteral("Note: gently, Maya\n"), GateBlock::GuardFinding);
        row("half a surrogate pair in a note",
            plain + QStringLiteral("Note: ") + QChar(0xD83D) + u'\n', GateBlock::NotReadable);
        row("spacing that could carry something", otherSpacing, GateBlock::NotInPlainForm);
        row("zeros that could carry something", otherDecimals, GateBlock::NotInPlainForm);
        row("a note with spaces that could carry something", plain + QStringLiteral("Note:  \n"),
            GateBlock::NotInPlainForm);
        row("a load out of turn", plain + QStringLiteral("load_Y: 1 min 1 kWh\n"),
            GateBlock::GuardFinding);
        row("an empty line", plain + u'\n', GateBlock::NotInPlainForm);
        row("no line feed at the end", plain.chopped(1), GateBlock::NotInPlainForm);
    }
    void eachObstacleIsNamedInItsOrder()
    {
        QFETCH(QString, text);
        QFETCH(std::optional<GateBlock>, block);
        ApprovalGate gate(m_clock);
        const quint64 revision = gate.lay(text, {}, privateWords());
        gate.markSeen(revision);
        QVERIFY(gate.block() == block);
        QCOMPARE(gate.approve(revision).has_value(), !block.has_value());
    }

    void theReportIsThatOfTheTextThatLiesHere()
    {
        ApprovalGate gate(m_clock);
        gate.lay(theCase() + QStringLiteral("Note: Maya\n"), {}, privateWords());
        QVERIFY(gate.report().isBlocked());
        gate.lay(theCase(), {}, privateWords());
        QVERIFY(gate.report().isClean());
    }

    void theBytesHandedOverAreTheLaidText()
    {
        QRandomGenerator random(23);
        for (int i = 0; i < 300; ++i) {
            ProblemText text{.problem = randomproblems::draw(random)};
            if (i % 2 == 0) {
                text.notation = TimeNotation::Clock;
                text.now = QTime(random.bounded(24), random.bounded(60));
            }
            const QString laid = write(text);
            PrivateWords words = privateWords();
            Anonymized household;
            household.problem = text.problem;
            words.addProblem(household);
            ApprovalGate gate(m_clock);
            const quint64 revision = gate.lay(laid, {}, words);
            gate.markSeen(revision);
            const std::optional<ApprovedRequest> request = gate.approve(revision);
            QVERIFY(request.has_value());
            QCOMPARE(request->bytes(), laid.toUtf8());
        }
    }

    void whateverCharacterIsChangedEitherTheProblemOrTheApprovalChanges()
    {
        // One character at a time: what still reads as the same problem must not pass.
        const QString plain = theCase();
        const Problem problem = readProblemText(plain)->problem;
        for (qsizetype at = 0; at < plain.size(); ++at) {
            for (const QChar c :
                 {QChar(u' '), QChar(u'0'), QChar(u'A'), QChar(u'.'), QChar(u'x')}) {
                QString changed = plain;
                changed[at] = c;
                ApprovalGate gate(m_clock);
                gate.markSeen(gate.lay(changed, {}, {}));
                const Result<ProblemText> read = readProblemText(changed);
                const bool saysTheSame = read && read->problem == problem;
                QVERIFY(changed == plain || gate.block() || !saysTheSame);
            }
        }
    }

    void anUnknownWordOfANoteNeedsAYes()
    {
        ApprovalGate gate(m_clock);
        const QString text = theCase() + QStringLiteral("Note: run it gently, gently\n");
        quint64 revision = gate.lay(text, {}, privateWords());
        gate.markSeen(revision);
        QVERIFY(gate.block() == GateBlock::WordsNotAgreed);
        gate.agree(revision - 1, {0, text.size()});
        QVERIFY(gate.block() == GateBlock::WordsNotAgreed);
        const size_t open = gate.report().findings.size();
        gate.agree(revision, gate.report().findings.front().span);
        QVERIFY(gate.report().findings.size() < open);
        QVERIFY(gate.block() == GateBlock::WordsNotAgreed);
        gate.agree(revision, {0, text.size()});
        QVERIFY(gate.report().isClean());
        QCOMPARE(gate.report().agreed.size(), open);
        const std::optional<ApprovedRequest> request = gate.approve(revision);
        QVERIFY(request.has_value());
        QCOMPARE(request->bytes(), text.toUtf8());
    }

    void aYesStaysWhileOtherLinesChangeAndFallsWithItsOwn()
    {
        ApprovalGate gate(m_clock);
        const QString note = QStringLiteral("Note: gently\n");
        QString text = theCase() + note;
        gate.agree(gate.lay(text, {}, {}), {0, text.size()});
        text.replace(QStringLiteral("finish by +12:00"), QStringLiteral("finish by +11:00"));
        gate.lay(text, {}, {});
        QVERIFY(gate.report().isClean());
        gate.lay(theCase() + QStringLiteral("Note: gently now\n"), {}, {});
        QVERIFY(!gate.report().isClean());
        // Changed back is changed.
        gate.lay(theCase() + note, {}, {});
        QVERIFY(gate.block() == GateBlock::WordsNotAgreed);
    }

    void noYesLetsAPrivateWordOut()
    {
        ApprovalGate gate(m_clock);
        const QString text = theCase() + QStringLiteral("Note: gently, Maya\n");
        const quint64 revision = gate.lay(text, {}, privateWords());
        gate.markSeen(revision);
        gate.agree(revision, {0, text.size()});
        QVERIFY(gate.report().isBlocked());
        QVERIFY(gate.block() == GateBlock::GuardFinding);
        QVERIFY(!gate.approve(revision).has_value());
    }

    void aWordThatBecomesPrivateIsBlockedWhateverWasAgreed()
    {
        ApprovalGate gate(m_clock);
        const QString text = theCase() + QStringLiteral("Note: Maya\n");
        gate.agree(gate.lay(text, {}, {}), {0, text.size()});
        QVERIFY(gate.report().isClean());
        gate.lay(text, {}, privateWords());
        QVERIFY(gate.report().isBlocked());
    }

    void withoutTheUsersListNothingGoesToAnotherHost()
    {
        PrivateWords words = privateWords();
        words.loseList();
        ApprovalGate gate(m_clock);
        quint64 revision = gate.lay(theCase(), {cloudModel(), jsonEnvelope()}, words);
        gate.markSeen(revision);
        QVERIFY(gate.lacksList());
        QVERIFY(gate.block() == GateBlock::WordListUnread);
        QVERIFY(!gate.approve(revision).has_value());
        // What is wrong with the text itself is told first.
        gate.lay(theCase() + QStringLiteral("Note: Maya\n"), {cloudModel(), jsonEnvelope()}, words);
        QVERIFY(gate.block() == GateBlock::GuardFinding);
        // On this machine the solver may go on.
        revision = gate.lay(theCase(), {}, words);
        gate.markSeen(revision);
        QVERIFY(gate.lacksList());
        QVERIFY(gate.approve(revision).has_value());
        gate.lay(theCase(), {cloudModel(), jsonEnvelope()}, privateWords());
        QVERIFY(!gate.lacksList());
        QVERIFY(gate.block() == GateBlock::NotSeen);
    }

    void whatLayTooLongIsNotHandedOver()
    {
        SettableClock clock;
        ApprovalGate gate(clock);
        quint64 revision = gate.lay(theCase(), {}, {});
        gate.markSeen(revision);
        clock.advance(longestAge);
        QVERIFY(!gate.block().has_value());
        clock.advance(std::chrono::seconds(1));
        QVERIFY(gate.block() == GateBlock::TooOld);
        QVERIFY(!gate.approve(revision).has_value());
        revision = gate.lay(theCase(), {}, {});
        gate.markSeen(revision);
        QVERIFY(gate.approve(revision).has_value());
    }

    void aClockThatWasPutBackMakesTooOld()
    {
        SettableClock clock;
        ApprovalGate gate(clock);
        const quint64 revision = gate.lay(theCase(), {}, {});
        gate.markSeen(revision);
        clock.advance(std::chrono::seconds(-1));
        QVERIFY(gate.block() == GateBlock::TooOld);
        QVERIFY(!gate.approve(revision).has_value());
    }

    void anApprovalKnowsWhenItWasGiven()
    {
        SettableClock clock;
        ApprovalGate gate(clock);
        const quint64 revision = gate.lay(theCase(), {}, {});
        gate.markSeen(revision);
        clock.advance(std::chrono::seconds(42));
        QCOMPARE(gate.approve(revision)->approvedAt(), clock.now());
    }

    void whatLeavesIsTheTextInItsEnvelope()
    {
        ApprovalGate gate(m_clock);
        const Recipient recipient{.destination = cloudModel(), .envelope = jsonEnvelope()};
        const quint64 revision = gate.lay(theCase(), recipient, privateWords());
        gate.markSeen(revision);
        const std::optional<ApprovedRequest> request = gate.approve(revision);
        QVERIFY(request.has_value());
        QCOMPARE(request->bytes(), recipient.envelope.wrap(theCase()));
        QVERIFY(request->bytes().startsWith("{\"input\": \"Horizon: +24:00\\n"));
        QVERIFY(request->destination() == cloudModel());
    }

    void anotherHostIsHttpsOrThisMachine_data()
    {
        QTest::addColumn<Destination>("destination");
        QTest::addColumn<bool>("isSafe");
        const auto row = [](const char *name, bool isSafe, const auto &change) {
            Destination destination = cloudModel();
            change(destination);
            QTest::newRow(name) << destination << isSafe;
        };
        using Scheme = Destination::Scheme;
        const auto toHost = [](const char *host, Scheme scheme = Scheme::Https) {
            return [=](Destination &d) {
                d.host = QString::fromUtf8(host);
                d.scheme = scheme;
            };
        };
        row("https", true, [](Destination &) {});
        row("http to another machine", false, toHost("house.openai.azure.com", Scheme::Http));
        row("http to this machine", true, toHost("127.0.0.1", Scheme::Http));
        row("http to this machine, another address", true, toHost("127.8.4.2", Scheme::Http));
        row("http to this machine, IPv6", true, toHost("[::1]", Scheme::Http));
        row("http to a name that may be anybody", false, toHost("localhost", Scheme::Http));
        row("http to a name like an address", false, toHost("127.0.0.1.evil.org", Scheme::Http));
        row("http to an address in octal", false, toHost("127.0.0.01", Scheme::Http));
        row("http to a short address", false, toHost("127.1", Scheme::Http));
        row("http to an address with a sign", false, toHost("127.0.0.+1", Scheme::Http));
        row("a letter of another script", false, toHost("\u0440aypal.com"));
        row("a name in capitals", false, toHost("House.openai.azure.com"));
        row("a host with a user", false, toHost("a@b.org"));
        row("a host with a path", false, toHost("a.org/x"));
        row("no host", false, toHost(""));
        row("a path without its slash", false,
            [](Destination &d) { d.path = QStringLiteral("v1"); });
        row("a line break in the path", false,
            [](Destination &d) { d.path = QStringLiteral("/v1\r\nX: y"); });
        row("no port", false, [](Destination &d) { d.port = 0; });
        row("a port too large", false, [](Destination &d) { d.port = 70'000; });
    }
    void anotherHostIsHttpsOrThisMachine()
    {
        QFETCH(Destination, destination);
        QFETCH(bool, isSafe);
        ApprovalGate gate(m_clock);
        const quint64 revision =
            gate.lay(theCase(), {.destination = destination, .envelope = jsonEnvelope()}, {});
        gate.markSeen(revision);
        QCOMPARE(gate.block() == GateBlock::UnsafeDestination, !isSafe);
        QCOMPARE(gate.approve(revision).has_value(), isSafe);
    }

    void privateWordsInWhereItGoesAreTold()
    {
        Destination destination = cloudModel();
        destination.host = QStringLiteral("maya-house.openai.azure.com");
        destination.deployment = QStringLiteral("gpt-for-Maya");
        ApprovalGate gate(m_clock);
        const quint64 revision = gate.lay(
            theCase(), {.destination = destination, .envelope = jsonEnvelope()}, privateWords());
        gate.markSeen(revision);
        QCOMPARE(gate.wordsOfDestination(),
                 QStringList({QStringLiteral("maya"), QStringLiteral("Maya")}));
        QVERIFY(!gate.block().has_value());
        gate.lay(theCase(), {.destination = cloudModel(), .envelope = jsonEnvelope()},
                 privateWords());
        QVERIFY(gate.wordsOfDestination().isEmpty());
    }

private:
    SettableClock m_clock;
};

REGISTER_TEST(TestApprovalGate)
#include "testapprovalgate.moc"
