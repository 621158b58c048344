// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "anonymizer.h"
#include "approvalgate.h"
#include "guard.h"
#include "problemtext.h"
#include "randomproblems.h"
#include "sampleproblems.h"
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

} // namespace

Q_DECLARE_METATYPE(std::optional<gatehouse::GateBlock>)

class TestApprovalGate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasSeenIsHandedOverOnce()
    {
        ApprovalGate gate;
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
        ApprovalGate gate;
        const quint64 revision = gate.lay(theCase(), {}, {});
        QVERIFY(!gate.approve(revision).has_value());
        gate.markSeen(revision);
        QVERIFY(gate.approve(revision).has_value());
    }

    void seeingAnotherRevisionDoesNotCount()
    {
        ApprovalGate gate;
        const quint64 first = gate.lay(theCase(), {}, {});
        const quint64 second = gate.lay(theCase(), {}, {});
        gate.markSeen(first);
        gate.markSeen(second + 1);
        QVERIFY(gate.block() == GateBlock::NotSeen);
        QVERIFY(!gate.approve(second).has_value());
    }

    void layingATextVoidsWhatLayThere()
    {
        ApprovalGate gate;
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
        ApprovalGate gate;
        const quint64 revision = gate.lay(theCase(), {}, {});
        gate.markSeen(revision);
        QVERIFY(!gate.approve(revision - 1).has_value());
        QVERIFY(gate.approve(revision).has_value());
    }

    void aHandedOverTextMayBeLaidAndApprovedAnew()
    {
        ApprovalGate gate;
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
        ApprovalGate gate;
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
        ApprovalGate gate;
        QVERIFY(gate.block() == GateBlock::NothingToSend);
        gate.markSeen(gate.revision());
        QVERIFY(!gate.approve(gate.revision()).has_value());
    }

    void noRevisionIsUsedTwice()
    {
        ApprovalGate gate;
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
            GateBlock::GuardFinding);
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
        ApprovalGate gate;
        const quint64 revision = gate.lay(text, {}, privateWords());
        gate.markSeen(revision);
        QVERIFY(gate.block() == block);
        QCOMPARE(gate.approve(revision).has_value(), !block.has_value());
    }

    void theReportIsThatOfTheTextThatLiesHere()
    {
        ApprovalGate gate;
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
            ApprovalGate gate;
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
                ApprovalGate gate;
                gate.markSeen(gate.lay(changed, {}, {}));
                const Result<ProblemText> read = readProblemText(changed);
                const bool saysTheSame = read && read->problem == problem;
                QVERIFY(changed == plain || gate.block() || !saysTheSame);
            }
        }
    }
};

REGISTER_TEST(TestApprovalGate)
#include "testapprovalgate.moc"
