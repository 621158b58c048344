// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "rulelines.h"

#include <QTest>

namespace gatehouse::rulelines
{

/// One row a line, each called by the line.
inline void addLines(std::initializer_list<const char *> lines)
{
    QTest::addColumn<QString>("line");
    for (const char *line : lines) {
        QTest::newRow(line) << QString::fromUtf8(line);
    }
}

inline void addColumns()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("rules");
}

/// A row that its line calls: what it says, as written() writes it.
inline void row(const char *line, const char *rules)
{
    QTest::newRow(line) << QString::fromUtf8(line) << QString::fromUtf8(rules);
}

/// That the line of the row says the rules of the row, and holds nothing besides.
inline void checkRules()
{
    QFETCH(QString, line);
    QFETCH(QString, rules);
    const auto result = read(line);
    QVERIFY(result.has_value());
    QCOMPARE(rulesOf(*result), rules);
    QCOMPARE(result->lines[2].state, LineState::Used);
}

/// That of the line of the row the rules of the row are kept, and that it is named as not used.
inline void checkRulesOfUnreadLine()
{
    QFETCH(QString, line);
    QFETCH(QString, rules);
    const auto result = read(line);
    QVERIFY(result.has_value());
    QCOMPARE(rulesOf(*result), rules);
    QCOMPARE(result->lines[2].state, LineState::Unread);
}

/// That the line of the row became no rule, and that it is named as not used.
inline void checkListed()
{
    QFETCH(QString, line);
    const auto result = read(line);
    QVERIFY(result.has_value());
    QCOMPARE(rulesOf(*result), QString());
    QCOMPARE(result->lines[2].state, LineState::Unread);
}

/// That the line of the row became no rule, and that nobody is troubled with it.
inline void checkNoRule()
{
    QFETCH(QString, line);
    const auto result = read(line);
    QVERIFY(result.has_value());
    QCOMPARE(rulesOf(*result), QString());
    QCOMPARE(result->lines[2].state, LineState::Unneeded);
}

} // namespace gatehouse::rulelines
