// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "approvalgate.h"
#include "guard.h"
#include "problemtext.h"
#include "sampleproblems.h"
#include "settableclock.h"
#include "testregistry.h"

#include <QTest>

#include <type_traits>

using namespace gatehouse;

class TestApprovedRequest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isMovedAndNeverCopied()
    {
        QVERIFY(!std::is_copy_constructible_v<ApprovedRequest>);
        QVERIFY(!std::is_copy_assignable_v<ApprovedRequest>);
        QVERIFY(!std::is_default_constructible_v<ApprovedRequest>);
        QVERIFY(std::is_nothrow_move_constructible_v<ApprovedRequest>);
    }

    void movingTakesTheBytesAlong()
    {
        const SettableClock clock;
        ApprovalGate gate(clock);
        const QString text = write({.problem = sampleproblems::theCase()});
        const quint64 revision = gate.lay(text, {}, {});
        gate.markSeen(revision);
        std::optional<ApprovedRequest> first = gate.approve(revision);
        const ApprovedRequest second = *std::move(first);
        QCOMPARE(second.bytes(), text.toUtf8());
        // What was given away is good for nothing any more.
        // NOLINTNEXTLINE(bugprone-use-after-move): this is what is tested
        QVERIFY(first->bytes().isEmpty());
    }
};

REGISTER_TEST(TestApprovedRequest)
#include "testapprovedrequest.moc"
