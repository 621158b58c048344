// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "commandwording.h"
#include "localwording.h"
#include "samplehousehold.h"
#include "sampleproblems.h"
#include "testregistry.h"
#include "undisguised.h"
#include "wording.h"
#include "wordlistwording.h"

#include <QSet>
#include <QTest>

#include <functional>

using namespace gatehouse;

namespace
{

/// Sentences that have to be sentences, each unlike the others.
class Sentences
{
public:
    void add(const QString &what, const QString &sentence)
    {
        const bool isSentence =
            sentence.size() > 10 && sentence.endsWith(u'.') && !sentence.contains(u'\n') &&
            !sentence.contains(QStringLiteral("%")) && !sentence.contains(QStringLiteral("  ")) &&
            !sentence.at(0).isLower();
        if (!isSentence) {
            m_faults << what + QStringLiteral(": ") + sentence;
        }
        if (m_seen.contains(sentence)) {
            m_faults << what + QStringLiteral(" again: ") + sentence;
        }
        m_seen.insert(sentence);
    }

    qsizetype count() const { return m_seen.size(); }
    QString faults() const { return m_faults.join(u'\n'); }

private:
    QSet<QString> m_seen;
    QStringList m_faults;
};

QString numbered(int value)
{
    return QStringLiteral("value %1").arg(value);
}

/// What the household says and what is asked differ in each field.
Problem otherProblem()
{
    Problem other = sampleproblems::withEverything();
    Load &load = other.loads[0];
    load.phases = {{.duration = Minutes(60), .energy = {900}}};
    load.earliest = Minutes(20);
    load.finishBy = Minutes(700);
    load.notDuring = {{Minutes(300), Minutes(310)}};
    load.after = {{.load = {1}}};
    load.notWith = {{3}};
    load.pausable = true;
    load.optional = true;
    other.target = LoadId{1};
    other.powerLimit = Watts{5000};
    other.prices.front().price.billionths += 1;
    other.surplus.clear();
    other.horizon = Minutes(2880);
    return other;
}

/// A row that asks for the case with one edit.
void askRow(const char *name, const std::function<void(Problem &)> &edit, const char *expected)
{
    Problem asked = sampleproblems::theCase();
    edit(asked);
    QTest::newRow(name) << asked << QString::fromUtf8(expected);
}

} // namespace

class TestSentences : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachErrorHasItsOwnSentence()
    {
        Sentences plain;
        Sentences naming;
        const PrivateText text(QStringLiteral("alpha beta"));
        const int last = static_cast<int>(ErrorKind::CloudAnswerEmpty);
        for (int value = 0; value <= last; ++value) {
            const auto kind = static_cast<ErrorKind>(value);
            plain.add(numbered(value), wording::sentence(Error{.kind = kind}));
            naming.add(numbered(value), wording::sentence({.kind = kind,
                                                           .place = {3, {6, 10}},
                                                           .otherPlace = {4, {}},
                                                           .subject = QStringLiteral("a to b")},
                                                          text));
        }
        QCOMPARE(plain.faults(), QString());
        QCOMPARE(naming.faults(), QString());
        QCOMPARE(plain.count(), last + 1);
    }

    void eachNoticeHasItsOwnSentence()
    {
        Sentences sentences;
        const Anonymized household = samplehousehold::theCase();
        for (int value = 0; value <= static_cast<int>(Notice::Kind::DeadlineTooEarly); ++value) {
            Notice notice{.kind = static_cast<Notice::Kind>(value),
                          .window = {Minutes(240), Minutes(720)}};
            sentences.add(numbered(value), wording::sentence(notice, household));
            notice.place.line = 7;
            notice.load = LoadId{0};
            const QString placed = wording::sentence(notice, household);
            sentences.add(numbered(value), placed);
            QVERIFY(placed.startsWith(QStringLiteral("Line 7: ")));
        }
        QCOMPARE(sentences.faults(), QString());
    }

    void eachDifferenceHasItsOwnSentence()
    {
        Sentences sentences;
        const Anonymized household = samplehousehold::of(sampleproblems::withEverything());
        const Problem asked = otherProblem();
        for (int what = 0; what <= static_cast<int>(Difference::What::Horizon); ++what) {
            for (int how = 0; how <= static_cast<int>(Difference::How::Changed); ++how) {
                Difference difference{.what = static_cast<Difference::What>(what),
                                      .how = static_cast<Difference::How>(how)};
                const bool isOfLoad = what < static_cast<int>(Difference::What::Target);
                if (isOfLoad) {
                    difference.load = LoadId{0};
                }
                sentences.add(numbered(what * 10 + how),
                              wording::sentence(difference, household, asked));
            }
        }
        QCOMPARE(sentences.faults(), QString());
        QCOMPARE(sentences.count(), qsizetype(14 * 3));
    }

    void aTypedNumberOfAMachineIsShownBesideItsOwn_data()
    {
        QTest::addColumn<Problem>("asked");
        QTest::addColumn<QString>("expected");
        askRow(
            "minutes", [](Problem &p) { p.loads[0].phases[0].duration = Minutes{2471}; },
            "Dishwasher: your household says “90 minutes with 1.2 kWh”, and what is asked says "
            "“2471 minutes with 1.2 kWh”.");
        askRow(
            "watt-hours", [](Problem &p) { p.loads[0].phases[0].energy = {47'110}; },
            "Dishwasher: your household says “90 minutes with 1.2 kWh”, and what is asked says "
            "“90 minutes with 47.11 kWh”.");
        askRow(
            "a phase more",
            [](Problem &p) {
                p.loads[0].phases.push_back({Minutes{30}, {900}});
            },
            "Dishwasher: your household says “90 minutes with 1.2 kWh”, and what is asked says "
            "“90 minutes with 1.2 kWh; 30 minutes with 0.9 kWh”.");
        askRow(
            "worth",
            [](Problem &p) {
                p.loads[0].optional = true;
                p.loads[0].worth = {500'000'000};
            },
            "Dishwasher: what is asked adds this: may stay out, which is worth $0.50.");
        askRow(
            "a machine more",
            [](Problem &p) {
                p.loads.push_back({.id = {2}, .phases = {{Minutes{47}, {110}}}});
            },
            "load_C: what is asked adds this: the whole machine, 47 minutes with 0.11 kWh.");
    }
    void aTypedNumberOfAMachineIsShownBesideItsOwn()
    {
        QFETCH(Problem, asked);
        QFETCH(QString, expected);
        const Anonymized household = samplehousehold::theCase();
        const std::vector<Difference> differences = compare(household.problem, asked);
        QCOMPARE(differences.size(), size_t{1});
        QCOMPARE(wording::sentence(differences.front(), household, asked), expected);
    }

    void aTypedNumberOfTheHouseIsShownBesideItsOwn_data()
    {
        QTest::addColumn<Problem>("asked");
        QTest::addColumn<QString>("expected");
        askRow(
            "a price", [](Problem &p) { p.prices[1].price.billionths = 471'100'000; },
            "Your household says “$0.22 per kWh from 20:00 to midnight”, and what is asked says "
            "“$0.4711 per kWh from 20:00 to midnight”.");
        askRow(
            "the time of a price",
            [](Problem &p) {
                p.prices[0].window.to += Minutes{30};
                p.prices[1].window.from += Minutes{30};
            },
            "Your household says “$0.22 per kWh from 20:00 to 20:30”, and what is asked says "
            "“$0.45 per kWh from 20:00 to 20:30”.");
        askRow(
            "all prices",
            [](Problem &p) {
                for (PriceBand &band : p.prices) {
                    band.price.billionths += 10'000'000;
                }
            },
            "Your household says “$0.45 per kWh from 18:30 to 20:00; $0.22 per kWh from 20:00 to "
            "midnight; $0.12 per kWh from midnight to 06:00; and 2 more”, and what is asked says "
            "“$0.46 per kWh from 18:30 to 20:00; $0.23 per kWh from 20:00 to midnight; $0.13 per "
            "kWh from midnight to 06:00; and 2 more”.");
        askRow(
            "a limit", [](Problem &p) { p.powerLimit = Watts{4711}; },
            "What is asked adds this: all machines together at most 4711 W.");
        askRow(
            "own power",
            [](Problem &p) {
                p.surplus = {{{Minutes{900}, Minutes{960}}, Watts{2500}, {80'000'000}}};
            },
            "What is asked adds this: 2500 W of your own power from tomorrow 09:30 to 10:30, sold "
            "at $0.08 otherwise.");
    }
    void aTypedNumberOfTheHouseIsShownBesideItsOwn()
    {
        aTypedNumberOfAMachineIsShownBesideItsOwn();
    }

    void aChangeIsNamedInFewWords()
    {
        const Anonymized household = samplehousehold::theCase();
        Problem asked = household.problem;
        asked.powerLimit = Watts{3000};
        asked.loads[0].notDuring.clear();
        asked.loads[1].finishBy = Minutes{720};
        QStringList changes;
        for (const Difference &difference : compare(household.problem, asked)) {
            changes << wording::change(difference, household, asked);
        }
        QCOMPARE(changes,
                 (QStringList{QStringLiteral("all machines together at most 3000 W"),
                              QStringLiteral("dishwasher: no longer “not from 22:30 to 06:30”"),
                              QStringLiteral("EV charger: done by tomorrow 06:30")}));
    }

    void eachGuardFindingHasItsOwnSentence()
    {
        Sentences sentences;
        const QString outbound = QStringLiteral("Horizon: +24:00\nNote: Maya\n");
        for (int value = 0; value <= static_cast<int>(GuardFinding::Reason::NotInPlainForm);
             ++value) {
            const QString sentence = wording::sentence(
                {.reason = static_cast<GuardFinding::Reason>(value), .span = {22, 26}}, outbound);
            sentences.add(numbered(value), sentence);
            QVERIFY(sentence.startsWith(QStringLiteral("Line 2: ")));
            QVERIFY(sentence.contains(QStringLiteral("“Maya”")));
        }
        const GuardFinding spaced{.reason = GuardFinding::Reason::NotInPlainForm,
                                  .span = {22, 26},
                                  .plain = QStringLiteral("Horizon: +24:00")};
        sentences.add(QStringLiteral("spaced"), wording::sentence(spaced, outbound));
        QVERIFY(wording::sentence(spaced, outbound).contains(QStringLiteral("“Horizon: +24:00”")));
        sentences.add(QStringLiteral("unreadable"),
                      wording::sentence({.reason = GuardFinding::Reason::NotReadable}, outbound));
        const GuardFinding spelled{.reason = GuardFinding::Reason::HiddenWord,
                                   .span = {22, 26},
                                   .entry = PrivateText(QStringLiteral("Yama"))};
        sentences.add(QStringLiteral("spelled"), wording::sentence(spelled, outbound));
        QVERIFY(wording::sentence(spelled, outbound).contains(QStringLiteral("“Yama”")));
        QCOMPARE(sentences.faults(), QString());
    }

    void whatLeavesAsItIsIsNamed()
    {
        Anonymized household;
        household.problem = sampleproblems::theCase();
        household.mapping.entries = {{LoadId{1}, PrivateText(QStringLiteral("kiln")), 1}};
        household.currency = PrivateText(QStringLiteral("$"));
        Sentences sentences;
        const QString load = wording::sentence({Undisguised::What::Energies, LoadId{1}}, household);
        QVERIFY2(load.contains(QStringLiteral("the kiln takes 14 kWh")), qPrintable(load));
        sentences.add(QStringLiteral("load"), load);
        sentences.add(QStringLiteral("power"),
                      wording::sentence({Undisguised::What::Energies, {}}, household));
        const QString prices = wording::sentence({Undisguised::What::Prices, {}}, household);
        QVERIFY2(prices.contains(QStringLiteral("from $0.12 to $0.45")), qPrintable(prices));
        sentences.add(QStringLiteral("prices"), prices);
        QCOMPARE(sentences.faults(), QString());
    }

    void whatCannotBeSeenIsNamedByItsCode()
    {
        const QString sentence =
            wording::sentence(GuardFinding{.span = {1, 3}}, QStringLiteral("a\u200B\u00A0b"));
        QVERIFY(sentence.startsWith(QStringLiteral("Line 1: “U+200B U+00A0” ")));
    }

    void eachFaultOfAWordListHasItsOwnSentence()
    {
        Sentences sentences;
        for (int value = 0; value <= static_cast<int>(WordListFault::Kind::NotWritable); ++value) {
            const auto kind = static_cast<WordListFault::Kind>(value);
            const QString sentence = wording::sentence(WordListFault{.kind = kind});
            sentences.add(numbered(value), sentence);
            QVERIFY(sentence.front().isUpper());
            QVERIFY(!sentence.contains(u'%'));
            const QString inLine = wording::sentence(WordListFault{.kind = kind, .line = 7});
            QCOMPARE(inLine.left(8), QStringLiteral("Line 7: "));
            QCOMPARE(inLine.mid(9), sentence.mid(1));
        }
        QCOMPARE(sentences.faults(), QString());
    }

    void eachFaultOfALocalModelHasItsOwnSentence()
    {
        Sentences sentences;
        for (int value = 0; value <= static_cast<int>(LocalFault::NoWayToModels); ++value) {
            sentences.add(numbered(value), wording::sentence(static_cast<LocalFault>(value)));
        }
        QCOMPARE(sentences.count(), static_cast<int>(LocalFault::NoWayToModels) + 1);
        QCOMPARE(sentences.faults(), QString());
    }

    void eachGateBlockHasItsOwnSentence()
    {
        Sentences sentences;
        for (int value = 0; value <= static_cast<int>(GateBlock::TooOld); ++value) {
            sentences.add(numbered(value), wording::sentence(static_cast<GateBlock>(value)));
        }
        QCOMPARE(sentences.faults(), QString());
    }

    void eachViolationHasItsOwnSentence()
    {
        Sentences named;
        Sentences anonymous;
        const Problem problem = sampleproblems::withEverything();
        const Anonymized household = samplehousehold::of(problem);
        for (int value = 0; value <= static_cast<int>(Rule::UnknownLoad); ++value) {
            Violation violation{.rule = static_cast<Rule>(value),
                                .load = LoadId{0},
                                .when = {Minutes(600), Minutes(690)},
                                .other = LoadId{1}};
            if (violation.rule == Rule::PowerLimit) {
                violation.load.reset();
            }
            named.add(numbered(value), wording::sentence(violation, problem, household));
            const QString text = wording::anonymousSentence(violation, problem);
            anonymous.add(numbered(value),
                          QString(text).replace(QStringLiteral("load_"), QString()));
            QVERIFY(!text.contains(QStringLiteral("machine ")));
        }
        QCOMPARE(named.faults(), QString());
        QCOMPARE(anonymous.faults(), QString());
    }

    void eachUsageErrorHasItsOwnSentence()
    {
        Sentences sentences;
        for (int value = 0; value <= static_cast<int>(UsageError::StandardInputTwice); ++value) {
            sentences.add(numbered(value),
                          wording::sentence(UsageProblem{static_cast<UsageError>(value),
                                                         QStringLiteral("word")}));
        }
        QCOMPARE(sentences.faults(), QString());
    }

    void eachKindOfAnswerHasItsOwnHeadlineAndProof()
    {
        Sentences sentences;
        const Anonymized household = samplehousehold::theCase();
        for (int value = 0; value <= static_cast<int>(AnswerKind::NoPlan); ++value) {
            const Answer answer{.kind = static_cast<AnswerKind>(value)};
            sentences.add(numbered(value), wording::headline(answer, household));
            sentences.add(numbered(value), wording::proof(answer, household));
        }
        QCOMPARE(sentences.faults(), QString());
    }
};

REGISTER_TEST(TestSentences)
#include "testsentences.moc"
