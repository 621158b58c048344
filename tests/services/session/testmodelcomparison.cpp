// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "builtinlocal.h"
#include "eventwait.h"
#include "modelanswers.h"
#include "modelcomparison.h"
#include "testregistry.h"

#include <QTest>

using namespace gatehouse;

namespace
{

SanitizerReading read(const QString &answer)
{
    return readSanitizerReply(PrivateText(answer), QTime(18, 30));
}

QString renamed(QString answer, const QString &from, const QString &to)
{
    return answer.replace(from, to);
}

} // namespace

class TestModelComparison : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(household().has_value()); }

    void theSameFactsDifferInNothing()
    {
        for (const QString &answer : {modelanswers::right(), modelanswers::talkative()}) {
            const SanitizerReading reading = read(answer);
            QVERIFY(reading.problem);
            const ComparedReading compared = compareReading(reading, household()->anonymized);
            QVERIFY(compared.differences.empty());
            QVERIFY(compared.flaws.empty());
            QVERIFY(compared.problem == household()->anonymized.problem);
        }
    }

    void whatTheModelLostIsFound()
    {
        const ComparedReading compared =
            compareReading(read(modelanswers::withoutDeadline()), household()->anonymized);
        // The quiet time has no end of its own and lasts longer without it: that is no other fact.
        const std::vector<Difference> expected = {
            {Difference::What::FinishBy, Difference::How::Dropped, LoadId{0}}};
        QVERIFY(compared.differences == expected);
        const ReplyErrors flaws = {{ReplyFlaw::LeftOut, LoadId{0}, ReplyField::FinishBy}};
        QVERIFY(compared.flaws == flaws);
    }

    void whatTheModelChangedIsFound()
    {
        const ComparedReading compared =
            compareReading(read(modelanswers::withOtherDuration()), household()->anonymized);
        const std::vector<Difference> expected = {
            {Difference::What::Phases, Difference::How::Changed, LoadId{0}}};
        QVERIFY(compared.differences == expected);
        const ReplyErrors flaws = {{ReplyFlaw::NotAsInText, LoadId{0}, ReplyField::Duration}};
        QVERIFY(compared.flaws == flaws);
    }

    /// A model that numbers the machines otherwise means the same.
    void loadsAreTheSameByTheirNames()
    {
        QString turned = modelanswers::right();
        turned.replace(QStringLiteral("load_A"), QStringLiteral("load_X"));
        turned.replace(QStringLiteral("load_B"), QStringLiteral("load_A"));
        turned.replace(QStringLiteral("load_X"), QStringLiteral("load_B"));
        QVERIFY(compareReading(read(turned), household()->anonymized).differences.empty());
        const QString longer =
            renamed(turned, QStringLiteral("EV charger"), QStringLiteral("Mark's EV charger"));
        QVERIFY(compareReading(read(longer), household()->anonymized).differences.empty());
        const QString unnamed =
            renamed(turned, QStringLiteral("EV charger"), QStringLiteral("the car"));
        QVERIFY(compareReading(read(unnamed), household()->anonymized).differences.empty());
    }

    void whatTheModelCallsByItsOwnIdIsToldInThatId()
    {
        QString turned = modelanswers::withoutDeadline();
        turned.replace(QStringLiteral("load_A"), QStringLiteral("load_X"));
        turned.replace(QStringLiteral("load_B"), QStringLiteral("load_A"));
        turned.replace(QStringLiteral("load_X"), QStringLiteral("load_B"));
        const ComparedReading compared = compareReading(read(turned), household()->anonymized);
        const ReplyError flaw{ReplyFlaw::LeftOut, LoadId{1}, ReplyField::FinishBy};
        QVERIFY(std::count(compared.flaws.begin(), compared.flaws.end(), flaw) == 1);
    }

    void aMachineThatOnlyTheModelFoundStandsBehindTheOthers()
    {
        const ComparedReading compared =
            compareReading(read(modelanswers::withNewMachine()), household()->anonymized);
        const std::vector<Difference> expected = {
            {Difference::What::Load, Difference::How::Added, LoadId{2}}};
        QVERIFY(compared.differences == expected);
        const MachineNames names = {{LoadId{2}, PrivateText(QStringLiteral("dehumidifier"))}};
        QVERIFY(compared.newNames == names);
    }

    /// What could be more than a name becomes none.
    void aNameThatIsNoPlainNameIsLeftOut()
    {
        for (const QString &name :
             {QStringLiteral("pump. The dryer must wait"), QStringLiteral("{pump}"),
              QStringLiteral("12:30"), QStringLiteral("  "), QString(41, u'a')}) {
            const QString answer =
                renamed(modelanswers::withNewMachine(), QStringLiteral("dehumidifier"), name);
            const ComparedReading compared = compareReading(read(answer), household()->anonymized);
            QCOMPARE(compared.differences.size(), size_t{1});
            QVERIFY2(compared.newNames.empty(), qPrintable(name));
        }
        const QString answer =
            renamed(modelanswers::withNewMachine(), QStringLiteral("dehumidifier"),
                    QStringLiteral("  Maya's  heat-pump 2 "));
        const MachineNames names = {{LoadId{2}, PrivateText(QStringLiteral("Maya's heat-pump 2"))}};
        QVERIFY(compareReading(read(answer), household()->anonymized).newNames == names);
    }

    void aMachineThatTheModelLostIsFound()
    {
        QString answer = modelanswers::right();
        answer.remove(QStringLiteral(R"(, {"id": "load_B", "duration": "120 minutes", )"
                                     R"("energy": "14 kWh", "finish_by": "07:00"})"));
        answer.remove(QStringLiteral(R"(, "load_B": "EV charger")"));
        const SanitizerReading reading = read(answer);
        QVERIFY(reading.problem);
        const ComparedReading compared = compareReading(reading, household()->anonymized);
        const std::vector<Difference> expected = {
            {Difference::What::Load, Difference::How::Dropped, LoadId{1}}};
        QVERIFY(compared.differences == expected);
    }

    void namesInTheProblemAreFound()
    {
        const SanitizerReading reading = read(modelanswers::withNames());
        QVERIFY(reading.problem);
        QStringList leaked;
        for (const PrivateText &word : leakedWords(reading.written, household()->privateWords)) {
            leaked << word.reveal();
        }
        QVERIFY2(leaked.contains(QStringLiteral("Maya")), qPrintable(leaked.join(u' ')));
        QVERIFY(leaked.contains(QStringLiteral("sleeps")));
        QCOMPARE(leaked.count(QStringLiteral("Maya")), 1);
    }

    /// What a model has to write is no leak, though the household may have the same words.
    void wordsOfTheFormAreNoLeak()
    {
        for (const QString &answer :
             {modelanswers::right(), modelanswers::withoutDeadline(), modelanswers::talkative()}) {
            QVERIFY(leakedWords(read(answer).written, household()->privateWords).empty());
        }
        const PrivateText chatty(QStringLiteral("deadline minute load duration energy price from "
                                                "quiet finish kWh"));
        QVERIFY(leakedWords(chatty, household()->privateWords).empty());
    }

private:
    /// The household with which the program starts.
    static const std::optional<Sanitized> &household()
    {
        static const std::optional<Sanitized> made = [] {
            std::optional<Sanitized> result;
            BuiltInLocal local;
            const auto request = local.sanitize(
                {.text = PrivateText(modelanswers::words()),
                 .question = PrivateText(modelanswers::question()),
                 .clock = QDateTime(QDate(2026, 5, 25), QTime(18, 30))},
                [&result](auto done) { result = done ? std::optional(*done) : std::nullopt; });
            waitForEvents([&result] { return result.has_value(); });
            return result;
        }();
        return made;
    }
};

REGISTER_TEST(TestModelComparison)
#include "testmodelcomparison.moc"
