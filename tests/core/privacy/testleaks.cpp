// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "leakcases.h"
#include "testregistry.h"

#include <QDir>
#include <QTest>

using namespace gatehouse;

class TestLeaks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const QDir folder(QStringLiteral(LEAKS));
        QStringList faults;
        for (const QString &name : folder.entryList({QStringLiteral("*.txt")})) {
            const std::vector<leakcases::Case> more =
                leakcases::casesOf(folder.filePath(name), faults);
            m_cases.insert(m_cases.end(), more.begin(), more.end());
        }
        QCOMPARE(faults, QStringList());
    }

    void theCasesAreMany()
    {
        const auto count = [this](bool isBlocked) {
            return std::count_if(m_cases.begin(), m_cases.end(), [isBlocked](const auto &each) {
                return (each.expected.first() != QLatin1String("pass") &&
                        each.expected.first() != QLatin1String("unknown")) == isBlocked;
            });
        };
        QVERIFY(count(true) >= 500);
        QVERIFY(count(false) >= 150);
    }

    void nothingIsMissedAndNothingIsTakenForALeak()
    {
        int wrong = 0;
        for (const leakcases::Case &each : m_cases) {
            const QStringList said = leakcases::verdict(each.outbound, each.known->words);
            if (said != each.expected) {
                ++wrong;
                qWarning("%s says: %s", qPrintable(each.place),
                         qPrintable(leakcases::written(said.join(QStringLiteral(" => ")))));
            }
        }
        QCOMPARE(wrong, 0);
    }

private:
    std::vector<leakcases::Case> m_cases;
};

REGISTER_TEST(TestLeaks)
#include "testleaks.moc"
