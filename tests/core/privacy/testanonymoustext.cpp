// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "anonymoustext.h"
#include "guard.h"
#include "households.h"
#include "testregistry.h"

#include <QTest>

using namespace gatehouse;
using namespace households;

namespace
{

Anonymized anonymized(const Household &household)
{
    return anonymize(household, household.now).value();
}

} // namespace

class TestAnonymousText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void atLevelShiftedNoClockTimeIsWritten()
    {
        const AnonymousText text =
            writeAnonymously(anonymized(households::theCase()), Level::Shifted);
        QVERIFY(text.level() == Level::Shifted);
        QVERIFY(text.text().startsWith(QStringLiteral("Horizon: +24:00\nAnswer first: load_A\n")));
        QVERIFY(
            text.text().contains(QStringLiteral("finish by +12:00; not during +4:00 to +12:00")));
        QVERIFY(!text.text().contains(QStringLiteral("Now")));
    }

    void atLevelNamesTheClockIsWritten()
    {
        const AnonymousText text =
            writeAnonymously(anonymized(households::theCase()), Level::Names);
        QVERIFY(text.level() == Level::Names);
        QVERIFY(text.text().startsWith(QStringLiteral("Now: 18:30\nHorizon: +24:00\n")));
        QVERIFY(text.text().contains(
            QStringLiteral("finish by 06:30 (+1); not during 22:30 to 06:30 (+1)")));
    }

    void acrossAClockChangeTimesCountFromNowAtLevelNamesToo()
    {
        Household household = households::theCase();
        household.now = at(18, 30, QTimeZone("Europe/Berlin"), QDate(2026, 3, 28));
        const QString text = writeAnonymously(anonymized(household), Level::Names).text();
        QVERIFY(text.startsWith(QStringLiteral("Now: 18:30\n")));
        QVERIFY2(text.contains(QStringLiteral("finish by +11:00")), qPrintable(text));
    }

    void whatIsWrittenReadsBackAsTheSameProblemInPlainForm()
    {
        for (const Level level : {Level::Names, Level::Shifted}) {
            const Anonymized household = anonymized(households::theCase());
            const QString text = writeAnonymously(household, level).text();
            const Result<ProblemText> read = readProblemText(text);
            QVERIFY(read.has_value());
            QVERIFY(read->problem == household.problem);
            QVERIFY(isPlainForm(text, *read));
        }
    }

    void whatIsWrittenIsCleanWhateverTheHouseholdIsCalled()
    {
        // Each word of the fixed form is a name in this household.
        Household household = households::theCase();
        household.machines.at(0).name = PrivateText(
            QStringLiteral("Price Horizon Answer first load min kWh then earliest finish by not "
                           "during to after within with pausable pieces of or more optional worth "
                           "per Own power else earns Power limit Now Note W A B 1200 1440"));
        const Anonymized result = anonymized(household);
        PrivateWords words;
        words.add(result.mapping.nameOf({0}));
        words.addProblem(result);
        for (const Level level : {Level::Names, Level::Shifted}) {
            QVERIFY(inspect(writeAnonymously(result, level).text(), words).isClean());
        }
    }
};

REGISTER_TEST(TestAnonymousText)
#include "testanonymoustext.moc"
