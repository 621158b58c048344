// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "result.h"
#include "testregistry.h"

#include <QTest>

#include <memory>

using namespace gatehouse;

class TestResult : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void holdsAValue()
    {
        const Result<int> result = 7;
        QVERIFY(result.has_value());
        QCOMPARE(*result, 7);
        QVERIFY_THROWS_EXCEPTION(std::bad_variant_access, static_cast<void>(result.error()));
    }

    void holdsAnError()
    {
        const Result<int> result = Unexpected{Error{.kind = ErrorKind::NoPrices}};
        QVERIFY(!result);
        QVERIFY(result.error().kind == ErrorKind::NoPrices);
        QVERIFY_THROWS_EXCEPTION(std::bad_variant_access, static_cast<void>(*result));
    }

    void givesAMoveOnlyValueAway()
    {
        Result<std::unique_ptr<int>> result = std::make_unique<int>(3);
        const std::unique_ptr<int> taken = *std::move(result);
        QCOMPARE(*taken, 3);
    }

    void canBeWithoutValue()
    {
        QVERIFY(Result<void>().has_value());
        const Result<void> failed = Unexpected{Error{.kind = ErrorKind::NotJson}};
        QVERIFY(failed.error().kind == ErrorKind::NotJson);
    }

    void keepsValueAndErrorApartWhereBothHaveOneType()
    {
        const Result<int, int> value = 1;
        const Result<int, int> error = Unexpected{1};
        QVERIFY(value.has_value());
        QVERIFY(!error.has_value());
    }
};

REGISTER_TEST(TestResult)
#include "testresult.moc"
