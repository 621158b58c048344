// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "anonymoustext.h"
#include "disguisebook.h"
#include "guard.h"
#include "sampleproblems.h"
#include "testregistry.h"

#include <QTest>

#include <set>

using namespace gatehouse;
using namespace sampleproblems;

namespace
{

Anonymized dressed(DisguiseBook &book, const Problem &problem, const PrivateWords &words = {})
{
    Anonymized household{.problem = problem};
    household.now = QDateTime(QDate(2026, 11, 22), QTime(18, 30), Qt::UTC);
    PrivateWords all = words;
    all.addProblem(household);
    book.dress(household, all);
    return household;
}

QString textOf(const Anonymized &household)
{
    return writeAnonymously(household, Level::Scaled).text();
}

std::set<std::vector<Phase>> phasesOf(const std::vector<Load> &loads)
{
    std::set<std::vector<Phase>> all;
    for (const Load &load : loads) {
        all.insert(load.phases);
    }
    return all;
}

} // namespace

class TestDisguiseBook : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anEqualProblemIsGivenTheSameText()
    {
        QRandomGenerator random(1);
        DisguiseBook book(random);
        const QString first = textOf(dressed(book, sampleproblems::theCase()));
        dressed(book, withEverything());
        QCOMPARE(textOf(dressed(book, sampleproblems::theCase())), first);
    }

    void anotherBookDrawsAnother()
    {
        QRandomGenerator random(2);
        DisguiseBook book(random);
        DisguiseBook other(random);
        QVERIFY(textOf(dressed(book, sampleproblems::theCase())) !=
                textOf(dressed(other, sampleproblems::theCase())));
    }

    void askedTenMinutesLaterTheDecoysAreTheSame()
    {
        QRandomGenerator random(3);
        DisguiseBook book(random);
        Problem later = sampleproblems::theCase();
        later.horizon -= Minutes(10);
        for (Load &load : later.loads) {
            load.finishBy = *load.finishBy - Minutes(10);
        }
        later.loads[0].notDuring = {{Minutes(230), Minutes(710)}};
        for (PriceBand &band : later.prices) {
            band.window.from = std::max(band.window.from - Minutes(10), Minutes(0));
            band.window.to -= Minutes(10);
        }
        const Disguise before = *dressed(book, sampleproblems::theCase()).disguise;
        const Disguise after = *dressed(book, later).disguise;
        QVERIFY(before.loads == after.loads);
        QVERIFY(phasesOf(before.decoys) == phasesOf(after.decoys));
        QCOMPARE(before.energy.factor, after.energy.factor);
    }

    void householdsThatHaveNothingInCommonShareNoDecoys()
    {
        QRandomGenerator random(4);
        DisguiseBook book(random);
        int common = 0;
        for (int i = 0; i < 20; ++i) {
            const Problem problem = over({10, 20, 30}, {load(0, 30 + i, 500 + i)});
            const Disguise disguise = *dressed(book, problem).disguise;
            const Problem other = over({10, 20, 30}, {load(0, 90 + i, 700 + i)});
            common += phasesOf(dressed(book, other).disguise->decoys) == phasesOf(disguise.decoys)
                          ? 1
                          : 0;
        }
        QVERIFY(common < 5);
    }

    void noDrawWritesADoorCode()
    {
        QRandomGenerator random(5);
        PrivateWords words;
        // Phone numbers enough that every fifth text would hold four digits of one in a row.
        words.add(PrivateText(QStringLiteral(
            "0171 2345678, 030 99887766, 0049 89 5551234, code 4711, 0163 2020304")));
        for (int i = 0; i < 300; ++i) {
            DisguiseBook book(random);
            Anonymized household = dressed(book, sampleproblems::theCase(), words);
            const QString text = textOf(household);
            // For those that know the household, but not its disguise.
            household.disguise.reset();
            PrivateWords outside = words;
            outside.addProblem(household);
            QVERIFY2(inspect(text, outside).isClean(), qPrintable(text));
        }
    }

    void whereEveryRowOfDigitsIsPrivateThereIsATextAllTheSame()
    {
        QRandomGenerator random(6);
        DisguiseBook book(random);
        QString digits;
        for (int i = 0; i < 10'000; ++i) {
            digits += QStringLiteral("%1 x ").arg(i, 4, 10, QChar(u'0'));
        }
        PrivateWords words;
        words.add(PrivateText(digits));
        const Anonymized household = dressed(book, sampleproblems::theCase(), words);
        QVERIFY(household.disguise.has_value());
        words.addProblem(household);
        QVERIFY(inspect(textOf(household), words).isClean());
    }
};

REGISTER_TEST(TestDisguiseBook)
#include "testdisguisebook.moc"
