// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "prosecheck.h"
#include "prosetold.h"
#include "proseword.h"
#include "samplehousehold.h"
#include "testregistry.h"

#include <QRandomGenerator>
#include <QTest>

using namespace gatehouse;
using namespace prosetold;
using samplehousehold::run;

namespace
{

void addRows(std::initializer_list<const char *> sentences)
{
    QTest::addColumn<QString>("prose");
    for (const char *sentence : sentences) {
        QTest::newRow(sentence) << QString::fromUtf8(sentence);
    }
}

struct Wrong
{
    const char *prose;
    ProseFlaw flaw;
};

void addWrong(std::initializer_list<Wrong> sentences)
{
    QTest::addColumn<QString>("prose");
    QTest::addColumn<int>("flaw");
    for (const Wrong &wrong : sentences) {
        QTest::newRow(wrong.prose)
            << QString::fromUtf8(wrong.prose) << static_cast<int>(wrong.flaw);
    }
}

void compare(const Told &told)
{
    QFETCH(QString, prose);
    QFETCH(int, flaw);
    const std::optional<ProseFlaw> found = told.flaw(prose);
    QVERIFY2(found, "passed");
    QCOMPARE(static_cast<int>(*found), flaw);
}

void pass(const Told &told)
{
    QFETCH(QString, prose);
    const auto checked = checkProse(PrivateText(prose), told.answer, told.household);
    const QString stretch = checked
                                ? QString()
                                : prose.mid(checked.error().span.from,
                                            checked.error().span.to - checked.error().span.from);
    QVERIFY2(checked, qPrintable(stretch));
}

} // namespace

class TestProseCheck : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theListIsRead()
    {
        QCOMPARE(faultyProseLines(), 0);
        QVERIFY(meaningOf(u"right away") == (ProseMeaning{ProseWord::Now, 0}));
        QVERIFY(!meaningOf(u"tumble"));
    }

    void whatAgreesPasses_data()
    {
        addRows({
            "Later: start the dishwasher at 20:00, it is done at 21:30 and well before 06:30. That "
            "is cheaper by $0.28 than now. The EV charger charges best from 00:00 to 02:00.",
            "Later.",
            "Run the dishwasher later, from 20:00 to 21:30, for $0.26.",
            "Start the dishwasher at 8 pm; it is finished at 9:30 p.m. The EV charger runs from "
            "midnight to 2 am.",
            "Start the dishwasher at 8:00 p.m. It ends at 9:30 pm, so it is done by 22:30.",
            "The dishwasher starts at 20.00 and ends at 21.30.",
            "The dishwasher runs 20:00–21:30 and the EV charger 00:00-02:00.",
            "The dishwasher runs between 20:00 and 21:30.",
            "Start the dishwasher at eight o'clock in the evening, it is done at half past nine.",
            "The EV charger starts tomorrow at 00:00 and is done at 02:00, before its deadline at "
            "07:00.",
            "Charge the EV from tonight at midnight until 2:00 am.",
            "The charger is done at 02:00, well before the 07:00 deadline.",
            "It runs for 90 minutes and uses 1.2 kWh.",
            "The dishwasher runs for an hour and a half.",
            "The dishwasher runs for 1.5 hours, the EV charger for two hours.",
            "The dishwasher runs for 1 hour and 30 minutes.",
            "Start the dishwasher in 90 minutes.",
            "The dishwasher costs $0.264 and the EV charger $1.68.",
            "It costs $0.26 instead of $0.54 now.",
            "Running it now would cost $0.54.",
            "Running it now would cost $0.28 more.",
            "You save $0.28 on the dishwasher.",
            "Wait until 20:00: that saves $0.28.",
            "Both together cost $1.94 in total.",
            "The two machines cost $1.94 altogether, which is the cheapest plan.",
            "The dishwasher runs best at $0.22 per kWh, so start it at 20:00.",
            "The price is lower from 20:00, so start the dishwasher at 20:00.",
            "Electricity is cheapest from 00:00 to 06:00, so charge the EV at 00:00.",
            "The dishwasher should not run from 22:30 to 06:30.",
            "The dishwasher keeps its quiet time from 22:30.",
            "Do not start it now.",
            "Do not start the dishwasher before 20:00.",
            "The dishwasher runs before the EV charger.",
            "The EV charger starts after the dishwasher.",
            "This evening is the best time for the dishwasher.",
            "The dishwasher’s run ends at 21:30.",
            "You can start the dishwasher at 20:00 today and the EV charger at 00:00 tomorrow.",
            "It needs 1200 Wh, and the EV charger 14 kWh.",
            "Start the dishwasher later, at 20:00; it is done at 21:30. That saves $0.28. The EV "
            "charger runs from 00:00 to 02:00.",
            "That saves $0.28 compared to running the dishwasher now.",
            "The dishwasher and the EV charger start later and cost $1.94 in total.",
            "Wait 90 minutes and start the dishwasher. All rules are kept.",
        });
    }

    void whatAgreesPasses() { pass(theCase()); }

    void aWrongTimeFails_data()
    {
        const auto flaw = ProseFlaw::Time;
        addWrong({
            {"Start the dishwasher at 20:30.", flaw},
            {"Start the dishwasher at 8 am.", flaw},
            {"Start the dishwasher at 8:00.", flaw},
            {"Start the dishwasher at 21:30.", flaw},
            {"The dishwasher is done at 20:00.", flaw},
            {"Start the dishwasher at 00:00.", flaw},
            {"Start the EV charger at 20:00.", flaw},
            {"Start the EV charger at 06:00.", flaw},
            {"The EV charger runs from 00:00 to 06:00.", flaw},
            {"The EV charger runs from 02:00 to 00:00.", flaw},
            {"The dishwasher runs from 20:00 to 02:00.", flaw},
            {"The dishwasher runs from 22:30 to 06:30.", flaw},
            {"Start the dishwasher at noon.", flaw},
            {"Start the dishwasher at midnight.", flaw},
            {"Start the dishwasher at half past eight.", flaw},
            {"Start the dishwasher at quarter to eight.", flaw},
            {"Start the dishwasher at seven o'clock.", flaw},
            {"Start the dishwasher tomorrow at 20:00.", flaw},
            {"Start the EV charger on Friday at 00:00.", flaw},
            {"Start the dishwasher tomorrow.", flaw},
            {"Start the dishwasher in the morning.", flaw},
            {"The dishwasher has to be done by 07:00.", flaw},
            {"The EV charger is done before 06:30.", flaw},
            {"The dishwasher starts after 22:30.", flaw},
            {"Do not start the dishwasher at 20:00.", flaw},
            {"The dishwasher should not run from 20:00 to 21:30.", flaw},
            {"The dishwasher must not run from 22:00.", flaw},
            {"Electricity is cheapest from 20:00 to 00:00.", flaw},
            {"Electricity is cheap from 17:00 to 20:00.", flaw},
            {"The price is lower from 06:00.", flaw},
            {"It is cheaper than at 19:00.", flaw},
            {"It is 25:00.", flaw},
            {"Start it at 20:60.", flaw},
        });
    }

    void aWrongTimeFails() { compare(theCase()); }

    void aWrongLengthFails_data()
    {
        const auto flaw = ProseFlaw::Length;
        addWrong({
            {"It runs for 95 minutes.", flaw},
            {"It runs for two hours.", flaw},
            {"It runs for an hour.", flaw},
            {"It runs for half an hour.", flaw},
            {"The EV charger runs for 90 minutes.", flaw},
            {"Start the dishwasher in 2 hours.", flaw},
            {"The dishwasher is done 90 minutes before its deadline.", flaw},
            {"It does not run for 90 minutes, but is done at 21:30.", ProseFlaw::Advice},
        });
    }

    void aWrongLengthFails() { compare(theCase()); }

    void aWrongAmountFails_data()
    {
        const auto flaw = ProseFlaw::Amount;
        addWrong({
            {"The dishwasher costs $0.27.", flaw},
            {"The dishwasher costs $0.2.", flaw},
            {"The dishwasher costs $0.265.", flaw},
            {"The dishwasher costs $1.68.", flaw},
            {"The EV charger costs $0.26.", flaw},
            {"The dishwasher costs $0.28.", flaw},
            {"It costs $0.54.", flaw},
            {"You save $0.27.", flaw},
            {"You save $0.26.", flaw},
            {"It is cheaper by $0.54.", flaw},
            {"It costs $0.26 instead of $0.28 now.", flaw},
            {"The total is $1.95.", flaw},
            {"The total is $0.26.", flaw},
            {"The EV charger saves $0.28.", flaw},
            {"The EV charger is cheaper than now.", flaw},
            {"The dishwasher costs $0.28 more.", flaw},
            {"It costs €0.26.", flaw},
            {"It costs $0.12 per kWh.", flaw},
            {"It costs $0.2.6.", flaw},
            {"It costs 0.26.", ProseFlaw::Number},
            {"It costs 26 cents.", ProseFlaw::Word},
            {"It costs $1,944.", ProseFlaw::Number},
        });
    }

    void aWrongAmountFails() { compare(theCase()); }

    void anyOtherNumberFails_data()
    {
        const auto flaw = ProseFlaw::Number;
        addWrong({
            {"It uses 1.3 kWh.", flaw},
            {"The EV charger uses 1.2 kWh.", flaw},
            {"The house uses at most 3000 W.", flaw},
            {"There are three machines.", flaw},
            {"It saves 51 on that.", flaw},
            {"Use 2 of it.", flaw},
            {"It takes half of the time.", flaw},
            {"It runs at 20.", flaw},
            {"It runs at two hundred.", flaw},
            {"Start it at 123456789012345678901234567890.", flaw},
        });
    }

    void anyOtherNumberFails() { compare(theCase()); }

    void whatIsNotInThePlanFails_data()
    {
        const auto flaw = ProseFlaw::Word;
        addWrong({
            {"Start the dryer at 20:00.", flaw},
            {"The robot vacuum runs at 20:00.", flaw},
            {"The dishwasher is next to the bedrooms.", flaw},
            {"Maya sleeps well.", flaw},
            {"I have started the dishwasher.", flaw},
            {"The dishwasher was started at 20:00.", flaw},
            {"I will switch it on at 20:00.", flaw},
            {"It was booked.", flaw},
            {"Send this to the utility.", flaw},
            {"Visit example.", flaw},
            {"Starte den dishwasher um 20:00.", flaw},
            {"Später.", flaw},
            {"Stаrt it later.", flaw},
            {"Ignore the rules.", flaw},
        });
    }

    void whatIsNotInThePlanFails() { compare(theCase()); }

    void whatContradictsThePlanFails_data()
    {
        addWrong({
            {"Now.", ProseFlaw::Advice},
            {"Start the dishwasher now.", ProseFlaw::Advice},
            {"Start the dishwasher right away.", ProseFlaw::Advice},
            {"Start the dishwasher immediately, it is done at 21:30.", ProseFlaw::Advice},
            {"Do not wait.", ProseFlaw::Advice},
            {"Later is not better than now, so start now.", ProseFlaw::Advice},
            {"The dishwasher does not run.", ProseFlaw::Advice},
            {"Leave the dishwasher off.", ProseFlaw::Machine},
            {"The dishwasher runs after the EV charger.", ProseFlaw::Machine},
            {"The EV charger runs before the dishwasher.", ProseFlaw::Machine},
            {"The dishwasher is running.", ProseFlaw::Claim},
            {"The EV charger is already charging.", ProseFlaw::Advice},
            {"The dishwasher is on.", ProseFlaw::Claim},
        });
    }

    void whatContradictsThePlanFails() { compare(theCase()); }

    void whatSeveralMachinesShareFails_data()
    {
        QTest::addColumn<QString>("prose");
        for (const char *prose :
             {"Start the dishwasher and the EV charger at midnight.",
              "Run the dishwasher and the EV charger from 00:00 to 02:00.",
              "The dishwasher and the EV charger each cost $1.68.",
              "Run the dishwasher with the EV charger at midnight.",
              "The dishwasher runs before the EV charger and starts at midnight.",
              "Start the EV charger later than the dishwasher, at 20:00.",
              "At 20:00, start the dishwasher and the EV charger.",
              "Start the dishwasher at 20:00 with the EV charger.",
              "From 20:00 to 21:30 run the dishwasher and the EV charger.",
              "The dishwasher and the EV charger wait. Start at midnight.",
              "The EV charger and the dishwasher are cheaper than now.",
              "The dishwasher and the EV charger start tomorrow.",
              "The dishwasher costs $1.94 in total.",
              "Each machine costs $1.94 in total.",
              "Both start at 20:00.",
              "They start at 20:00.",
              "Both run at 20:00 and cost $0.264.",
              "Everything runs at 20:00.",
              "Use all machines at 20:00.",
              "It is best to run every machine at 20:00.",
              "The two machines start at 20:00.",
              "Together start at 20:00.",
              "Both can wait. Start at 20:00.",
              "The plan is to start the dishwasher later than the EV charger.",
              "Start the dishwasher later instead of the EV charger."}) {
            QTest::newRow(prose) << QString::fromUtf8(prose);
        }
    }

    void whatSeveralMachinesShareFails()
    {
        QFETCH(QString, prose);
        QVERIFY(theCase().flaw(prose) == ProseFlaw::Machine);
    }

    void whatOnlySoundsLikeThePlanFails_data()
    {
        addWrong({
            {"Delay the EV charger by 2 hours.", ProseFlaw::Length},
            {"Start the dishwasher at 20:00. So does the EV charger.", ProseFlaw::Word},
            {"Start the dishwasher at 20:00. The EV charger also runs then.", ProseFlaw::Word},
            {"The EV charger needs two hours, so start it then.", ProseFlaw::Word},
            {"Put the dishwasher on.", ProseFlaw::Word},
            {"Leave two hours and start the EV charger.", ProseFlaw::Length},
            {"Start the dishwasher at 20:00 or the EV charger for $1.68.", ProseFlaw::Word},
            {"Wait two hours and start the EV charger.", ProseFlaw::Length},
            {"Start the EV charger after two hours.", ProseFlaw::Length},
            {"Start the EV charger within two hours.", ProseFlaw::Length},
            {"Start the dishwasher between 20:00 and 21:30.", ProseFlaw::Time},
            {"Between 20:00 and 21:30 start the dishwasher.", ProseFlaw::Time},
            {"Start the dishwasher before 06:30.", ProseFlaw::Time},
            {"Begin the dishwasher before its deadline at 06:30.", ProseFlaw::Time},
            {"Start the dishwasher after 06:30.", ProseFlaw::Time},
            {"The dishwasher saves $0.276 per day.", ProseFlaw::Word},
            {"Keep the dishwasher on.", ProseFlaw::Claim},
            {"Leave the dishwasher on until 21:30.", ProseFlaw::Claim},
            {"Keep the dishwasher running.", ProseFlaw::Claim},
            {"The dishwasher is still on.", ProseFlaw::Claim},
            {"The dishwasher is quiet.", ProseFlaw::Word},
        });
    }

    void whatOnlySoundsLikeThePlanFails() { compare(theCase()); }

    void whatIsNoPlainSentenceFails_data()
    {
        addWrong({
            {"", ProseFlaw::Form},
            {"...", ProseFlaw::Form},
            {"Start <b>later</b>.", ProseFlaw::Form},
            {"**Later**.", ProseFlaw::Form},
            {"# Later", ProseFlaw::Form},
            {"- Start it at 20:00.", ProseFlaw::Form},
            {"Later?", ProseFlaw::Form},
            {"later@plan", ProseFlaw::Form},
            {"Later // now", ProseFlaw::Form},
            {"{\"later\": 1}", ProseFlaw::Form},
            {"Later\u200b.", ProseFlaw::Form},
            {"Later\u202e.", ProseFlaw::Form},
            {"It costs -$0.26.", ProseFlaw::Form},
            {"Later. Later. Later. Later. Later. Later. Later.", ProseFlaw::Form},
        });
    }

    void whatIsNoPlainSentenceFails() { compare(theCase()); }

    void whatIsTooLongFails()
    {
        const QString later = QStringLiteral("Start the dishwasher later, ");
        QVERIFY(!theCase().flaw(later + QStringLiteral("at 20:00.")));
        QVERIFY(theCase().flaw(later.repeated(30) + QStringLiteral("at 20:00.")) ==
                ProseFlaw::Form);
    }

    void whereItRunsNowThatIsTheAdvice_data()
    {
        addRows({
            "Now: start the dishwasher at 18:30, it is done at 20:00. It costs $0.54.",
            "Start the dishwasher now and the EV charger later, at 00:00.",
            "Start the dishwasher right away.",
            "Do not wait, start it now.",
        });
    }

    void whereItRunsNowThatIsTheAdvice() { pass(runningNow()); }

    void whereItRunsNowLaterIsWrong_data()
    {
        addWrong({
            {"Later.", ProseFlaw::Advice},
            {"Wait with the dishwasher.", ProseFlaw::Advice},
            {"Do not start it now.", ProseFlaw::Advice},
            {"Start the EV charger now.", ProseFlaw::Advice},
            {"Start the EV charger and the dishwasher now.", ProseFlaw::Machine},
            {"Start both machines now.", ProseFlaw::Machine},
            {"Start it now, that is cheaper.", ProseFlaw::Amount},
            {"Now is the cheapest time.", ProseFlaw::Amount},
            {"Start the dishwasher at 20:00.", ProseFlaw::Time},
        });
    }

    void whereItRunsNowLaterIsWrong() { compare(runningNow()); }

    void aMachineThatStaysOffIsNotSaidToRun()
    {
        const Told told = leftOut();
        QVERIFY(told.answer.kind == AnswerKind::Good);
        const auto flawOf = [&told](const char *prose) {
            return told.flaw(QString::fromUtf8(prose));
        };
        QVERIFY(!flawOf("Start the dishwasher at 20:00. Leave the EV charger off."));
        QVERIFY(!flawOf("The EV charger does not run."));
        QVERIFY(flawOf("This is the cheapest plan.") == ProseFlaw::Amount);
        QVERIFY(flawOf("The EV charger runs.") == ProseFlaw::Machine);
        QVERIFY(flawOf("Charge the EV at 00:00.") == ProseFlaw::Machine);
        QVERIFY(flawOf("The two machines are done.") == ProseFlaw::Number);
        QVERIFY(flawOf("Later: the EV charger.") == ProseFlaw::Advice);
    }

    void aNameThatTwoMachinesHaveTellsNothing()
    {
        Anonymized household = samplehousehold::theCase();
        household.mapping.entries[1].name = household.mapping.entries[0].name;
        const Told told(household, {run(0, 90, 180), run(1, 330, 450)});
        QVERIFY(told.flaw(QStringLiteral("Start the dishwasher at 20:00.")) == ProseFlaw::Machine);
        QVERIFY(!told.flaw(QStringLiteral("Later.")));
    }

    void amountsStandInTheHouseholdsOwnUnit()
    {
        Told told = theCase();
        told.household.currency = PrivateText(QStringLiteral("kr"));
        QVERIFY(!told.flaw(QStringLiteral("It costs 0.26 kr.")));
        QVERIFY(told.flaw(QStringLiteral("It costs 0.26 kroner.")) == ProseFlaw::Word);
        QVERIFY(told.flaw(QStringLiteral("It costs $0.26.")) == ProseFlaw::Amount);
        told.household.currency = PrivateText(QStringLiteral("ct"));
        QVERIFY(!told.flaw(QStringLiteral("It costs €0.26.")));
        QVERIFY(told.flaw(QStringLiteral("It costs 0.26 ct.")) == ProseFlaw::Word);
    }

    void onlyAGoodAnswerIsSpokenOf()
    {
        const Told late(samplehousehold::theCase(), {run(0, 330, 420), run(1, 330, 450)});
        QVERIFY(late.answer.kind == AnswerKind::Broken);
        QVERIFY(late.flaw(QStringLiteral("Later.")) == ProseFlaw::Form);
    }

    void theExamplesOfTheInstructionsPass()
    {
        QVERIFY(!firstExample().flaw(QStringLiteral(
            "Later: start the washing machine at 21:00, it is done at 23:00 and well before 07:00. "
            "That is cheaper by $0.22 than now. The EV charger charges best from 00:00 to "
            "03:00.")));
        QVERIFY(!secondExample().flaw(
            QStringLiteral("Now: start the dryer at 10:00, it is done at 11:00, long before 18:00. "
                           "It costs 0.19 EUR.")));
    }

    void thePlaceOfTheFaultIsTold()
    {
        const QString prose = QStringLiteral("Start the dishwasher at 20:15.");
        const auto checked = checkProse(PrivateText(prose), theCase().answer, theCase().household);
        QVERIFY(!checked);
        QCOMPARE(prose.mid(checked.error().span.from), QStringLiteral("20:15."));
    }

    void truthPassesAndAnyChangeOfANumberFails();
    void noTextHarmsIt();
};

namespace
{

QString clockOf(const QDateTime &moment)
{
    return moment.toString(QStringLiteral("HH:mm"));
}

/// True sentences about \a told, made of its values.
QString truthAbout(const Told &told)
{
    QString prose;
    for (const LoadAnswer &load : told.answer.loads) {
        prose += QStringLiteral("Start the %1 at %2, it is done at %3 and costs $%4. ")
                     .arg(load.name.reveal(), clockOf(load.runs.front().start),
                          clockOf(load.runs.back().end), toDecimal(load.cost, 2));
    }
    return prose + QStringLiteral("In total that is $%1.").arg(toDecimal(told.answer.cost, 2));
}

/// \a prose with the digit at \a at raised by one, 9 to 0.
QString withOtherDigit(QString prose, qsizetype at)
{
    prose[at] = prose.at(at) == u'9' ? QChar(u'0') : QChar(prose.at(at).unicode() + 1);
    return prose;
}

} // namespace

void TestProseCheck::truthPassesAndAnyChangeOfANumberFails()
{
    QRandomGenerator random(7);
    int tried = 0;
    while (tried < 40) {
        Anonymized household = samplehousehold::theCase();
        for (Load &load : household.problem.loads) {
            load.phases.front().duration = Minutes(random.bounded(10, 200));
            load.phases.front().energy = WattHours{random.bounded(300, 20'000)};
        }
        const int first = random.bounded(1, 40);
        const int second = random.bounded(300, 500);
        const Told told(
            household,
            {run(0, first, first + int(duration(household.problem.loads[0]).count())),
             run(1, second, second + int(duration(household.problem.loads[1]).count()))});
        if (told.answer.kind != AnswerKind::Good) {
            continue;
        }
        ++tried;
        const QString truth = truthAbout(told);
        QVERIFY2(!told.flaw(truth), qPrintable(truth));
        for (qsizetype at = 0; at < truth.size(); ++at) {
            if (truth.at(at).isDigit()) {
                const QString wrong = withOtherDigit(truth, at);
                QVERIFY2(told.flaw(wrong), qPrintable(wrong));
            }
        }
    }
}

/// Whatever comes, it is told apart and nothing is read that is not there.
void TestProseCheck::noTextHarmsIt()
{
    QRandomGenerator random(11);
    const QStringList parts = QStringLiteral("20:00|at|half|past|a|an|hour|and|$|0.26|$0.26|.|,|-|"
                                             "the|dishwasher|EV|p.m.|8|per|kWh|/|one|hundred|two|"
                                             "to|tomorrow|not|now|it|'s|’|:|1.2|ä|between|minutes")
                                  .split(u'|');
    for (int i = 0; i < 20'000; ++i) {
        QString prose;
        const int words = random.bounded(12);
        for (int word = 0; word < words; ++word) {
            prose += parts.at(random.bounded(int(parts.size())));
            prose += random.bounded(4) > 0 ? QStringLiteral(" ") : QString();
        }
        const auto checked = checkProse(PrivateText(prose), theCase().answer, theCase().household);
        if (!checked) {
            const Span span = checked.error().span;
            QVERIFY2(span.from >= 0 && span.from <= span.to && span.to <= prose.size(),
                     qPrintable(prose));
        }
    }
}

REGISTER_TEST(TestProseCheck)
#include "testprosecheck.moc"
