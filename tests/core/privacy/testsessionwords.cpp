// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "anonymoustext.h"
#include "disguisedraw.h"
#include "guard.h"
#include "problemtext.h"
#include "randomproblems.h"
#include "sampleproblems.h"
#include "sessionwords.h"
#include "testregistry.h"
#include "wordlist.h"

#include <QTest>

using namespace gatehouse;

namespace
{

using Reason = GuardFinding::Reason;

std::shared_ptr<const PrivateWords> household(const char *text)
{
    auto words = std::make_shared<PrivateWords>();
    words->add(PrivateText(QString::fromUtf8(text)));
    return words;
}

WordList listOf(const char *text)
{
    const auto list = WordList::parse(QString::fromUtf8(text));
    return list ? *list : WordList();
}

/// Why \a note is blocked, or nothing.
std::optional<Reason> reasonIn(const PrivateWords &words, const char *note)
{
    const QString text = QStringLiteral("Note: ") + QString::fromUtf8(note);
    for (const GuardFinding &finding : inspect(text, words).findings) {
        if (finding.kind == GuardFinding::Kind::Private) {
            return finding.reason;
        }
    }
    return std::nullopt;
}

} // namespace

class TestSessionWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withNothingBesidesTheHouseholdsWordsAreAll()
    {
        SessionWords session;
        const auto own = household("Maya");
        QCOMPARE(&session.besides(own), own.get());
        session.remember(PrivateText());
        session.setList({});
        QCOMPARE(&session.besides(own), own.get());
    }

    void eachWordIsToldByWhoseItIs()
    {
        SessionWords session;
        session.remember(*household("Ottokar feeds Maya, door 4711"));
        session.remember(PrivateText(QStringLiteral("Should Brunhilde wait?")));
        session.setList(listOf("Rosenweg\nMark\n"));
        const PrivateWords &words = session.besides(household("Maya and Mark sleep"));
        QCOMPARE(reasonIn(words, "ask Ottokar"), std::optional(Reason::WordOfEarlierHousehold));
        QCOMPARE(reasonIn(words, "ask Brunhilde"), std::optional(Reason::WordOfEarlierHousehold));
        QCOMPARE(reasonIn(words, "at 4711"), std::optional(Reason::WordOfEarlierHousehold));
        QCOMPARE(reasonIn(words, "ask Maya"), std::optional(Reason::WordOfHousehold));
        QCOMPARE(reasonIn(words, "sleeps"), std::optional(Reason::WordOfHousehold));
        QCOMPARE(reasonIn(words, "ask Mark"), std::optional(Reason::WordOfList));
        QCOMPARE(reasonIn(words, "in Rosen-Weg"), std::optional(Reason::WordOfList));
        QCOMPARE(reasonIn(words, "ask rakotto"), std::optional(Reason::HiddenWord));
        QCOMPARE(reasonIn(words, "at 14711"), std::optional(Reason::WordOfEarlierHousehold));
        QCOMPARE(reasonIn(words, "ask Siegfried"), std::nullopt);
        session.setList(listOf("\u6771\u4EAC"));
        QCOMPARE(reasonIn(session.besides(household("Maya")), "\u5728\u6771\u4EAC\u90FD"),
                 std::optional(Reason::WordOfList));
    }

    void aHitOfSeveralIsToldByTheListFirst()
    {
        SessionWords session;
        session.remember(*household("Anna"));
        session.setList(listOf("Annabel"));
        QCOMPARE(reasonIn(session.besides(household("Bella")), "Annabella"),
                 std::optional(Reason::WordOfList));
        session.setList({});
        QCOMPARE(reasonIn(session.besides(household("Nabel")), "Annabella"),
                 std::optional(Reason::WordOfHousehold));
        QCOMPARE(reasonIn(session.besides(household("Maya")), "Annabella"),
                 std::optional(Reason::WordOfEarlierHousehold));
    }

    void linesThatAreKnownChangeNothing()
    {
        SessionWords session;
        const auto own = household("Maya");
        session.remember(PrivateText(QStringLiteral("Ottokar sleeps\n\nBrunhilde wakes\n")));
        const PrivateWords *joined = &session.besides(own);
        session.remember(PrivateText(QStringLiteral("Brunhilde wakes\nOttokar sleeps")));
        QCOMPARE(&session.besides(own), joined);
        session.remember(PrivateText(QStringLiteral("Brunhilde wakes\nSiegfried")));
        QCOMPARE(reasonIn(session.besides(own), "ask Siegfried"),
                 std::optional(Reason::WordOfEarlierHousehold));
    }

    void aListThatShrinksLetsGo()
    {
        SessionWords session;
        const auto own = household("Maya");
        session.setList(listOf("Rosenweg\nLilienthal\n"));
        QVERIFY(reasonIn(session.besides(own), "Lilienthal").has_value());
        session.setList(listOf("Rosenweg\n"));
        QVERIFY(!reasonIn(session.besides(own), "Lilienthal").has_value());
        QVERIFY(reasonIn(session.besides(own), "Rosenweg").has_value());
        session.setList({});
        QVERIFY(!reasonIn(session.besides(own), "Rosenweg").has_value());
    }

    void aListThatIsLostStaysPrivateAndIsMissed()
    {
        SessionWords session;
        const auto own = household("Maya");
        session.loseList();
        QVERIFY(session.besides(own).lacksList());
        session.setList(listOf("Rosenweg\n"));
        QVERIFY(!session.besides(own).lacksList());
        session.loseList();
        QVERIFY(session.besides(own).lacksList());
        QVERIFY(reasonIn(session.besides(own), "Rosenweg").has_value());
        session.setList({});
        QVERIFY(!session.besides(own).lacksList());
    }

    void nothingIsJoinedTwice()
    {
        SessionWords session;
        session.setList(listOf("Rosenweg"));
        const auto own = household("Maya");
        const PrivateWords *joined = &session.besides(own);
        QCOMPARE(&session.besides(own), joined);
        QVERIFY(reasonIn(session.besides(household("Zoe")), "Zoe").has_value());
        QVERIFY(!reasonIn(session.besides(household("Zoe")), "Maya").has_value());
    }

    void unusedDigitsOfAnEarlierHouseholdAreFoundInNumbersToo()
    {
        SessionWords session;
        session.remember(*household("The alarm code is 2580."));
        PrivateWords own;
        own.addProblem({.problem = sampleproblems::theCase()});
        const PrivateWords &words = session.besides(std::make_shared<PrivateWords>(own));
        const QString text = write({.problem = sampleproblems::theCase()});
        QVERIFY(inspect(text, words).isClean());
        QVERIFY(inspect(text + QStringLiteral("Power limit: 2580 W\n"), words).isBlocked());
        QVERIFY(!inspect(text + QStringLiteral("Power limit: 3000 W\n"), words).isBlocked());
    }

    void digitsOfWordsThatNobodyReadAreNotHeldAgainstNumbers()
    {
        SessionWords session;
        session.remember(PrivateText(QStringLiteral("The house may draw 2580 W.")));
        const PrivateWords &words = session.besides(household("Maya"));
        QVERIFY(!inspect(QStringLiteral("Power limit: 2580 W"), words).isBlocked());
        QVERIFY(reasonIn(words, "code 2580").has_value());
    }

    void whatTheProgramWritesIsCleanWhateverWasThereEarlier()
    {
        QRandomGenerator random(29);
        SessionWords session;
        session.setList(
            listOf("Price\nHorizon\nOwn power\nload_A\nkWh\nmin\nA\n1440\n4320\n+24:00\n"
                   "Answer first\nnot during\nper kWh\nload\nrun\nPower limit\nthen\nfinish by"));
        session.remember(PrivateText(QStringLiteral(
            "Price Horizon power Own limit load pausable pieces optional worth earliest finish "
            "kWh min earns within with after then else from 4320 1440 1200 load_A A B W 0.45")));
        QString before;
        for (int i = 0; i < 1'500; ++i) {
            Anonymized anonymized;
            anonymized.problem = randomproblems::draw(random);
            anonymized.now = QDateTime(QDate(2026, 11, 22), QTime(random.bounded(24), 30), Qt::UTC);
            anonymized.disguise = drawDisguise(anonymized.problem, random);
            auto own = std::make_shared<PrivateWords>();
            own->addProblem(anonymized);
            // The texts before this one were households, too: all their numbers are private.
            if (i % 20 == 0) {
                session.remember(*household(qPrintable(before)));
            }
            const PrivateWords &words = session.besides(own);
            for (const Level level : {Level::Names, Level::Shifted, Level::Scaled}) {
                before = writeAnonymously(anonymized, level).text();
                QVERIFY2(inspect(before, words).isClean(), qPrintable(before));
            }
        }
    }
};

REGISTER_TEST(TestSessionWords)
#include "testsessionwords.moc"
