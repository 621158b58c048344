// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "commandwording.h"
#include "samplehousehold.h"
#include "sampleproblems.h"
#include "testregistry.h"
#include "wording.h"

#include <QSet>
#include <QTest>

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
    other.horizon = Minutes(2880);
    return other;
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
        const int last = static_cast<int>(ErrorKind::LeftOutButRuns);
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
        QCOMPARE(sentences.faults(), QString());
    }

    void whatCannotBeSeenIsNamedByItsCode()
    {
        const QString sentence =
            wording::sentence(GuardFinding{.span = {1, 3}}, QStringLiteral("a\u200B\u00A0b"));
        QVERIFY(sentence.startsWith(QStringLiteral("Line 1: “U+200B U+00A0” ")));
    }

    void eachGateBlockHasItsOwnSentence()
    {
        Sentences sentences;
        for (int value = 0; value <= static_cast<int>(GateBlock::AlreadyApproved); ++value) {
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
