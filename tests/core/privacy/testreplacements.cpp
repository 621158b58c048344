// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "anonymoustext.h"
#include "backtrace.h"
#include "grammarranges.h"
#include "households.h"
#include "randomhouseholds.h"
#include "replacements.h"
#include "testregistry.h"
#include "wayout.h"

#include <QDirIterator>
#include <QFile>
#include <QTest>

#include <algorithm>

using namespace gatehouse;
using namespace households;
using namespace wayout;
using What = Replacement::What;
using How = Replacement::How;

namespace
{

const QString plainCase = QStringLiteral("Should the dishwasher run now or later?\n"
                                         "It is 18:30 now.\n"
                                         "Dishwasher: 90 minutes, 1.2 kWh\n"
                                         "EV charger: 2 hours, 14 kWh\n"
                                         "The dishwasher must be done by 06:30.\n"
                                         "The EV charger must be done by 07:00.\n"
                                         "No machine may run from 22:30 to 23:30.\n"
                                         "The EV charger runs after the dishwasher.\n"
                                         "The house can draw 7400 W at most.\n"
                                         "17:00 to 20:00: $0.45 per kWh\n"
                                         "20:00 to 00:00: $0.22 per kWh\n"
                                         "00:00 to 06:00: $0.12 per kWh\n"
                                         "06:00 to 17:00: $0.25 per kWh\n");

QStringList wordsAt(const QString &text, const std::vector<Span> &spans)
{
    QStringList words;
    for (const Span &span : spans) {
        words << text.mid(span.from, span.to - span.from);
    }
    return words;
}

/// The entry whose first place in the words holds \a words.
Replacement entryAt(const Way &way, const std::vector<Replacement> &list, What what,
                    const char *words)
{
    const qsizetype at = way.words.indexOf(QString::fromUtf8(words));
    for (const Replacement &entry : list) {
        const bool holds =
            std::any_of(entry.places.begin(), entry.places.end(), [&](const Place &place) {
                return place.span.from <= at && at < place.span.to;
            });
        if (entry.what == what && holds) {
            return entry;
        }
    }
    return {};
}

/// Every household that ships with the program or its tests, by name.
QStringList householdFiles()
{
    QStringList files;
    for (const char *folder : {HOUSEHOLDS, TEST_HOUSEHOLDS}) {
        QDirIterator all(QString::fromUtf8(folder), {QStringLiteral("*.txt")}, QDir::Files,
                         QDirIterator::Subdirectories);
        while (all.hasNext()) {
            files << all.next();
        }
    }
    files.sort();
    return files;
}

/// What of the outbound text, numbers first, no entry of the list accounts for.
QStringList unaccounted(const Way &way)
{
    const QString text = way.outbound();
    const Replacements links = way.links();
    std::vector<Span> linked;
    for (const Replacement &entry : links.list) {
        if (entry.places.empty() != (entry.how == How::SetByProgram)) {
            return {QStringLiteral("an entry without a place")};
        }
        linked.insert(linked.end(), entry.outbound.begin(), entry.outbound.end());
    }
    QStringList strangers;
    for (const OutboundValue &value : grammarPlaces(text).values) {
        const bool isLinked = std::any_of(linked.begin(), linked.end(), [&](const Span &span) {
            return span.from <= value.span.from && value.span.to <= span.to;
        });
        if (!isLinked) {
            strangers << wordsAt(text, {value.span});
        }
    }
    return strangers;
}

} // namespace

class TestReplacements : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachFactOfTheCaseLinksToWhatItBecame_data()
    {
        QTest::addColumn<int>("what");
        QTest::addColumn<QByteArray>("words");
        QTest::addColumn<QStringList>("outbound");
        const auto row = [](const char *name, What what, const char *words,
                            const QStringList &outbound) {
            QTest::newRow(name) << static_cast<int>(what) << QByteArray(words) << outbound;
        };
        const auto text = [](const char *words) { return QString::fromUtf8(words); };
        row("the question", What::Target, "dishwasher run", {text("Answer first: load_A")});
        row("a name", What::Name, "Dishwasher:", {text("load_A"), text("load_A"), text("load_A")});
        row("a duration", What::Duration, "90 minutes", {text("90 min")});
        row("an energy", What::Energy, "14 kWh", {text("14 kWh")});
        row("hours are minutes", What::Duration, "2 hours", {text("120 min")});
        row("a deadline", What::Deadline, "06:30.", {text("finish by +12:00")});
        row("a rule for all", What::QuietTime, "22:30",
            {text("not during +4:00 to +5:00"), text("not during +4:00 to +5:00")});
        row("an order", What::Order, "after the dishwasher", {text("after load_A")});
        row("the power limit", What::PowerLimit, "7400 W", {text("Power limit: 7400 W")});
        row("a price", What::Price, "20:00 to 00:00", {text("Price +1:30 to +5:30: 0.22 per kWh")});
        row("a price that comes round", What::Price, "17:00 to 20:00",
            {text("Price +0:00 to +1:30: 0.45 per kWh"),
             text("Price +22:30 to +24:00: 0.45 per kWh")});
    }
    void eachFactOfTheCaseLinksToWhatItBecame()
    {
        QFETCH(int, what);
        QFETCH(QByteArray, words);
        const Way way = wayOf(plainCase).value();
        const Replacement entry =
            entryAt(way, way.links().list, static_cast<What>(what), words.constData());
        QTEST(wordsAt(way.outbound(), entry.outbound), "outbound");
    }

    void eachFactOfTheCaseSaysWhatOfTheProblemItIs()
    {
        using Part = ProblemPart::What;
        const Way way = wayOf(plainCase).value();
        const std::vector<Replacement> list = way.links().list;
        const auto about = [&](What what, const char *words) {
            return entryAt(way, list, what, words).about;
        };
        const LoadId dishwasher{0};
        const LoadId charger{1};
        const std::vector<ProblemPart> machine = {{.what = Part::Machine, .load = dishwasher}};
        QVERIFY(about(What::Name, "Dishwasher:") == machine);
        QVERIFY(about(What::Duration, "90 minutes") == machine);
        QVERIFY(about(What::Energy, "1.2 kWh") == machine);
        QVERIFY(about(What::Target, "dishwasher run") ==
                (std::vector<ProblemPart>{{.what = Part::Question, .load = dishwasher}}));
        QVERIFY(about(What::Deadline, "06:30.") ==
                (std::vector<ProblemPart>{{.what = Part::FinishBy,
                                           .load = dishwasher,
                                           .window = {Minutes(720), Minutes(720)}}}));
        const Window quiet{Minutes(240), Minutes(300)};
        QVERIFY(about(What::QuietTime, "22:30") ==
                (std::vector<ProblemPart>{
                    {.what = Part::NotDuring, .load = dishwasher, .window = quiet},
                    {.what = Part::NotDuring, .load = charger, .window = quiet}}));
        QVERIFY(about(What::Order, "after the dishwasher") ==
                (std::vector<ProblemPart>{
                    {.what = Part::After, .load = charger, .first = dishwasher}}));
        QVERIFY(about(What::PowerLimit, "7400 W") ==
                (std::vector<ProblemPart>{{.what = Part::PowerLimit}}));
        QVERIFY(about(What::Now, "18:30") == (std::vector<ProblemPart>{{.what = Part::Now}}));
        QVERIFY(about(What::Price, "17:00 to 20:00") ==
                (std::vector<ProblemPart>{
                    {.what = Part::Price, .window = {Minutes(0), Minutes(90)}},
                    {.what = Part::Price, .window = {Minutes(1350), Minutes(1440)}}}));
    }

    void aDeadlineBehindTheEndOfPlanningIsThatEnd()
    {
        Household household = simple();
        household.rules = {rule(0, FinishBy{afterNow(9000)}, 4)};
        const Way way = wayOf(household, Level::Shifted).value();
        const Minutes horizon = way.household.problem.horizon;
        for (const Replacement &entry : way.links().list) {
            if (entry.what == What::Deadline) {
                QVERIFY(entry.about.front().window == (Window{horizon, horizon}));
            }
        }
    }

    void whatAFactSaysIsTheSameAtEveryLevelAndNeverNothing()
    {
        for (const QString &path : householdFiles()) {
            QFile file(path);
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QString words = QString::fromUtf8(file.readAll());
            std::vector<std::vector<std::pair<std::vector<Place>, std::vector<ProblemPart>>>> said;
            for (const Level level : {Level::Names, Level::Shifted, Level::Scaled}) {
                const std::optional<Way> way = wayOf(words, level);
                if (!way) {
                    continue;
                }
                said.emplace_back();
                for (const Replacement &entry : way->links().list) {
                    const bool isProgram =
                        entry.how == How::SetByProgram || entry.what == What::PlanningDay;
                    const bool binds = entry.how != How::DoesNotBind;
                    QVERIFY2(isProgram || !binds || !entry.about.empty(), qPrintable(path));
                    if (!isProgram) {
                        said.back().push_back({entry.places, entry.about});
                    }
                }
                std::sort(said.back().begin(), said.back().end());
                QVERIFY2(said.back() == said.front(), qPrintable(path));
            }
        }
    }

    void nowIsNotWrittenWhereTimesCountFromIt()
    {
        const Way way = wayOf(plainCase).value();
        const Replacement entry = entryAt(way, way.links().list, What::Now, "18:30");
        QVERIFY(entry.how == How::IsMinuteZero);
        QVERIFY(entry.outbound.empty());
    }

    void atLevelNamesClocksStay()
    {
        const Way way = wayOf(plainCase, Level::Names).value();
        const std::vector<Replacement> list = way.links().list;
        const Replacement now = entryAt(way, list, What::Now, "18:30");
        QVERIFY(now.how == How::ClockKept);
        QCOMPARE(wordsAt(way.outbound(), now.outbound), QStringList{QStringLiteral("Now: 18:30")});
        QVERIFY(entryAt(way, list, What::Deadline, "06:30.").how == How::ClockKept);
        QVERIFY(unaccounted(way).isEmpty());
    }

    void atLevelScaledNumbersAreHiddenAndDecoysAreTheProgramsOwn()
    {
        const Way way = wayOf(plainCase, Level::Scaled).value();
        const std::vector<Replacement> list = way.links().list;
        const Replacement energy = entryAt(way, list, What::Energy, "1.2 kWh");
        QVERIFY(energy.how == How::Scaled);
        QCOMPARE(energy.outbound.size(), size_t{1});
        QVERIFY(entryAt(way, list, What::Target, "dishwasher run").how == How::LeftOut);
        QVERIFY(entryAt(way, list, What::Price, "$0.22").how == How::Scaled);
        const auto decoys = std::count_if(list.begin(), list.end(), [](const Replacement &entry) {
            return entry.what == What::Decoy && entry.places.empty();
        });
        QCOMPARE(static_cast<size_t>(decoys), way.household.disguise->decoys.size());
    }

    void amountsThatNoFactorFitsStayAsTheyAre()
    {
        QString text = plainCase;
        text.replace(QStringLiteral("1.2 kWh"), QStringLiteral("0.007 kWh"));
        text.replace(QStringLiteral("14 kWh"), QStringLiteral("199.999 kWh"));
        const Way way = wayOf(text, Level::Scaled).value();
        const std::vector<Replacement> list = way.links().list;
        QVERIFY(entryAt(way, list, What::Energy, "199.999 kWh").how == How::NotScaled);
        QVERIFY(entryAt(way, list, What::Energy, "0.007 kWh").how == How::NotScaled);
        QVERIFY(entryAt(way, list, What::Price, "$0.22").how == How::Scaled);
    }

    void aDayAheadIsTheProgramsDecision()
    {
        const Way way = wayOf(plainCase).value();
        const std::vector<Replacement> list = way.links().list;
        const auto day = std::find_if(list.begin(), list.end(), [](const Replacement &entry) {
            return entry.what == What::PlanningDay;
        });
        QVERIFY(day != list.end());
        QVERIFY(day->how == How::SetByProgram);
        QVERIFY(day->places.empty());
    }

    void moreThanADayStemsFromTheLastFact()
    {
        Household household = simple();
        household.rules = {rule(0, FinishBy{afterNow(2000)}, 4)};
        const Way way = wayOf(household, Level::Shifted).value();
        const std::vector<Replacement> list = way.links().list;
        const auto day = std::find_if(list.begin(), list.end(), [](const Replacement &entry) {
            return entry.what == What::PlanningDay;
        });
        QCOMPARE(day->places, std::vector<Place>{line(4)});
    }

    void onlyTheTightestOfTwoDeadlinesIsWritten()
    {
        Household household = simple();
        household.rules = {rule(0, FinishBy{clock(23, 0)}, 3), rule(0, FinishBy{clock(22, 0)}, 4)};
        const Way way = wayOf(household, Level::Shifted).value();
        int binding = 0;
        for (const Replacement &entry : way.links().list) {
            if (entry.what == What::Deadline) {
                const bool isTight = entry.places.front() == line(4);
                QCOMPARE(entry.outbound.empty(), !isTight);
                QVERIFY((entry.how == How::DoesNotBind) == !isTight);
                ++binding;
            }
        }
        QCOMPARE(binding, 2);
    }

    void windowsThatWereJoinedLinkToAllTheirFacts()
    {
        Household household = simple();
        household.rules = {rule(0, QuietTime{clock(22, 0), clock(1, 0)}, 3),
                           rule(0, QuietTime{clock(0, 0), clock(6, 0)}, 4)};
        const Way way = wayOf(household, Level::Shifted).value();
        std::vector<std::vector<Span>> outbound;
        for (const Replacement &entry : way.links().list) {
            if (entry.what == What::QuietTime) {
                outbound.push_back(entry.outbound);
            }
        }
        QCOMPARE(outbound.size(), size_t{2});
        QVERIFY(!outbound.front().empty());
        QVERIFY(outbound.front() == outbound.back());
    }

    void oneSentenceAboutTwoMachinesIsOneFact()
    {
        Household household = simple();
        household.machines.push_back(machine("kiln", 30, 500));
        household.rules = {rule(0, FinishBy{clock(22, 0)}, 3), rule(1, FinishBy{clock(22, 0)}, 3)};
        household.rules.back().addedAt = line(7);
        const Way way = wayOf(household, Level::Shifted).value();
        for (const Replacement &entry : way.links().list) {
            if (entry.what == What::Deadline) {
                QCOMPARE(entry.places, (std::vector<Place>{line(3), line(7)}));
                QCOMPARE(entry.outbound.size(), size_t{2});
            }
        }
    }

    void theListFollowsTheOutboundText()
    {
        const std::vector<Replacement> list = wayOf(plainCase)->links().list;
        const auto firstSilent =
            std::find_if(list.begin(), list.end(),
                         [](const Replacement &entry) { return entry.outbound.empty(); });
        QVERIFY(std::is_sorted(list.begin(), firstSilent,
                               [](const Replacement &a, const Replacement &b) {
                                   return a.outbound.front() < b.outbound.front();
                               }));
        QVERIFY(std::all_of(firstSilent, list.end(),
                            [](const Replacement &entry) { return entry.outbound.empty(); }));
    }

    void anEditedPieceLosesItsLinkAndTheOthersKeepTheirs()
    {
        const Way way = wayOf(plainCase).value();
        QString edited = way.outbound();
        edited.replace(QStringLiteral("90 min"), QStringLiteral("100 min"));
        const std::vector<Replacement> list = heldAgainst(way.links(), edited);
        const Replacement duration = entryAt(way, list, What::Duration, "90 minutes");
        QVERIFY(duration.how == How::EditedAway);
        QVERIFY(duration.outbound.empty());
        // One piece holds both, and it no longer reads as it was written.
        QVERIFY(entryAt(way, list, What::Energy, "1.2 kWh").outbound.empty());
        const Replacement deadline = entryAt(way, list, What::Deadline, "06:30.");
        QCOMPARE(wordsAt(edited, deadline.outbound),
                 QStringList{QStringLiteral("finish by +12:00")});
    }

    void linksFollowLinesThatAreMoved()
    {
        const Way way = wayOf(plainCase).value();
        QStringList lines = way.outbound().split(u'\n', Qt::SkipEmptyParts);
        std::reverse(lines.begin(), lines.end());
        const QString edited = lines.join(u'\n') + u'\n';
        const std::vector<Replacement> before = way.links().list;
        const std::vector<Replacement> after = heldAgainst(way.links(), edited);
        for (size_t i = 0; i < before.size(); ++i) {
            QStringList then = wordsAt(way.outbound(), before.at(i).outbound);
            QStringList now = wordsAt(edited, after.at(i).outbound);
            then.sort();
            now.sort();
            QCOMPARE(now, then);
        }
    }

    void aClauseOfAnotherLoadIsNotTheSamePiece()
    {
        const Way way = wayOf(plainCase).value();
        QString edited = way.outbound();
        edited.replace(QStringLiteral("finish by +12:30"), QStringLiteral("finish by +12:00"));
        const std::vector<Replacement> list = heldAgainst(way.links(), edited);
        QCOMPARE(entryAt(way, list, What::Deadline, "06:30.").outbound.size(), size_t{1});
        QVERIFY(entryAt(way, list, What::Deadline, "07:00.").outbound.empty());
    }

    void damageDoesNotLinkAnything()
    {
        const Way way = wayOf(plainCase).value();
        for (const char *text : {"", "\n\n", "nothing of the kind", "load_A", ";;;", "load_A ;"}) {
            for (const Replacement &entry : heldAgainst(way.links(), QString::fromUtf8(text))) {
                QVERIFY(entry.outbound.empty());
            }
        }
    }

    void everyHouseholdOfTheCollectionIsAccountedFor()
    {
        int sanitized = 0;
        for (const QString &path : householdFiles()) {
            QFile file(path);
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QString words = QString::fromUtf8(file.readAll());
            std::optional<Way> way = wayOf(words);
            for (const Level level : {Level::Names, Level::Shifted, Level::Scaled}) {
                if (!way) {
                    continue;
                }
                way->level = level;
                ++sanitized;
                const QStringList strangers = unaccounted(*way);
                QVERIFY2(strangers.isEmpty(), qPrintable(path + strangers.join(u'|')));
                const BackTrace trace = way->trace();
                QVERIFY2(trace.strangers.empty(),
                         qPrintable(path + u'\n' + way->outbound() +
                                    wordsAt(way->outbound(), trace.strangers).join(u'|')));
                QVERIFY(trace.places > 0);
            }
        }
        QVERIFY2(sanitized > 500, qPrintable(QString::number(sanitized)));
    }

    void everyMarkedFactOfTheCollectionIsInTheList()
    {
        int marked = 0;
        int missing = 0;
        for (const QString &path : householdFiles()) {
            QFile file(path);
            QVERIFY(file.open(QIODevice::ReadOnly));
            const std::optional<Way> way = wayOf(QString::fromUtf8(file.readAll()));
            if (!way) {
                continue;
            }
            const std::vector<Replacement> list = way->links().list;
            for (const MarkedFact &fact : way->reading.facts) {
                const bool isListed =
                    std::any_of(list.begin(), list.end(), [&](const Replacement &entry) {
                        return std::count(entry.places.begin(), entry.places.end(), fact.place) > 0;
                    });
                ++marked;
                missing += isListed ? 0 : 1;
            }
        }
        QVERIFY(marked > 1000);
        // A second amount of a machine is marked and not used.
        QVERIFY2(missing * 1000 < marked, qPrintable(QString::number(missing)));
    }

    void randomHouseholdsAreAccountedFor()
    {
        QRandomGenerator random(20'264);
        int sanitized = 0;
        for (int i = 0; i < 1500; ++i) {
            const Household household = randomhouseholds::draw(random);
            const std::optional<Way> way = wayOf(household, static_cast<Level>(i % 3));
            if (!way) {
                continue;
            }
            ++sanitized;
            const QStringList strangers = unaccounted(*way);
            QVERIFY2(strangers.isEmpty(), qPrintable(way->outbound() + strangers.join(u'|')));
            const BackTrace trace = way->trace();
            QVERIFY2(
                trace.strangers.empty(),
                qPrintable(way->outbound() + wordsAt(way->outbound(), trace.strangers).join(u'|')));
        }
        QVERIFY2(sanitized > 750, qPrintable(QString::number(sanitized)));
    }

    void theTraceFindsEveryNumberThatNobodyStated()
    {
        const Way way = wayOf(plainCase).value();
        const QString text = way.outbound();
        int changed = 0;
        for (qsizetype at = 0; at < text.size(); ++at) {
            if (text.at(at).isDigit()) {
                QString other = text;
                other[at] = text.at(at) == u'7' ? u'8' : u'7';
                const BackTrace trace =
                    traceBack(other, way.reading.household, way.household, way.level);
                QVERIFY2(!trace.strangers.empty(), qPrintable(other));
                ++changed;
            }
        }
        QVERIFY(changed > 60);
    }

    void theTraceFindsWhatBelongsToAnother_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        const auto row = [](const char *name, const char *before, const char *after) {
            QTest::newRow(name) << QString::fromUtf8(before) << QString::fromUtf8(after);
        };
        row("another's energy", "90 min 1.2 kWh", "90 min 14 kWh");
        row("another's duration", "90 min", "120 min");
        row("another's deadline", "finish by +12:00", "finish by +12:30");
        row("another's rule", "finish by +12:00", "earliest +12:00");
        row("a load of nobody", "after load_A", "after load_C");
        row("an order that nobody states", "after load_A", "not with load_A");
        row("a limit that nobody states", "after load_A", "after load_A within 60 min");
        row("a word", "Horizon:", "Horizon: Maya");
        row("a blank line with a word", "Horizon:", "Maya\nHorizon:");
        row("a price at a time of a rule", "Price +1:30", "Price +4:00");
    }
    void theTraceFindsWhatBelongsToAnother()
    {
        QFETCH(QString, before);
        QFETCH(QString, after);
        const Way way = wayOf(plainCase).value();
        QString text = way.outbound();
        QVERIFY(text.contains(before));
        QVERIFY(traceBack(text, way.reading.household, way.household, way.level).strangers.empty());
        text.replace(before, after);
        QVERIFY(
            !traceBack(text, way.reading.household, way.household, way.level).strangers.empty());
    }

    void theTraceCountsNumbersAndPlaces()
    {
        const BackTrace trace = wayOf(plainCase)->trace();
        // Two of a phase twice; two deadlines; a quiet time twice; the limit; five prices of three
        // numbers, three of which are now, midnight's end or the end of planning.
        QCOMPARE(trace.fromWords + trace.ofProgram, 4 + 2 + 4 + 1 + 15 + 1);
        QCOMPARE(trace.ofProgram, 3);
        QCOMPARE(trace.places, 4 + 2 + 1 + 1 + 4);
    }
};

REGISTER_TEST(TestReplacements)
#include "testreplacements.moc"
