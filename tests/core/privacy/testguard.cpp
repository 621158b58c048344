// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "anonymoustext.h"
#include "guard.h"
#include "problemtext.h"
#include "randomproblems.h"
#include "sampleproblems.h"
#include "testregistry.h"

#include <QTest>

using namespace gatehouse;

namespace
{

PrivateWords wordsOf(const QString &text)
{
    PrivateWords words;
    words.add(PrivateText(text));
    return words;
}

/// Findings as "private Maya", "unknown 7".
QStringList said(const QString &outbound, const PrivateWords &words)
{
    QStringList all;
    for (const GuardFinding &finding : inspect(outbound, words).findings) {
        const bool isPrivate = finding.kind == GuardFinding::Kind::Private;
        all << (isPrivate ? QStringLiteral("private ") : QStringLiteral("unknown ")) +
                   outbound.mid(finding.span.from, finding.span.to - finding.span.from);
    }
    return all;
}

QString caseText()
{
    return write({.problem = sampleproblems::theCase()});
}

} // namespace

class TestGuard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatTheProgramWroteIsClean()
    {
        const PrivateWords words = wordsOf(QStringLiteral(
            "Price Horizon power Own limit load pausable pieces optional worth earliest finish "
            "kWh min earns 4320 1440 1200 load_A A B W"));
        QRandomGenerator random(17);
        for (int i = 0; i < 10'000; ++i) {
            Anonymized household;
            household.problem = randomproblems::draw(random);
            household.now = QDateTime(QDate(2026, 11, 22), QTime(random.bounded(24), 30), Qt::UTC);
            PrivateWords own = words;
            own.addProblem(household);
            for (const Level level : {Level::Names, Level::Shifted}) {
                const QString text = writeAnonymously(household, level).text();
                QVERIFY2(inspect(text, own).isClean(), qPrintable(text));
            }
        }
    }

    void whatTheProgramWroteIsCleanToWhoeverDoesNotKnowTheHousehold()
    {
        for (const Problem &problem :
             {sampleproblems::theCase(), sampleproblems::withEverything()}) {
            QVERIFY(inspect(write({.problem = problem}), {}).isClean());
            QVERIFY(inspect(write({.problem = problem}), wordsOf(QStringLiteral("Maya 4711")))
                        .isClean());
        }
    }

    void theEmptyTextIsClean() { QVERIFY(inspect(QString(), {}).isClean()); }

    void aPrivateWordIsBlockedWhereverItStands_data()
    {
        QTest::addColumn<int>("at");
        const QString text = caseText();
        for (qsizetype at = 0; at <= text.size(); ++at) {
            QTest::newRow(qPrintable(QString::number(at))) << static_cast<int>(at);
        }
    }
    void aPrivateWordIsBlockedWhereverItStands()
    {
        QFETCH(int, at);
        const PrivateWords words = wordsOf(QStringLiteral("Maya sleeps lightly"));
        const QString text = caseText().insert(at, QStringLiteral(" Maya "));
        const GuardReport report = inspect(text, words);
        QVERIFY(report.isBlocked());
        bool isCovered = false;
        for (const GuardFinding &finding : report.findings) {
            isCovered = isCovered || (finding.kind == GuardFinding::Kind::Private &&
                                      finding.span == Span{at + 1, at + 5});
        }
        QVERIFY(isCovered);
    }

    void aPrivateWordIsFoundInEachSpelling_data()
    {
        QTest::addColumn<QString>("note");
        QTest::addColumn<QString>("found");
        const auto row = [](const char *name, const char *note, const char *found) {
            QTest::newRow(name) << QString::fromUtf8(note) << QString::fromUtf8(found);
        };
        row("as it is", "ask Zoë", "Zoë");
        row("without accent", "ask Zoe soon", "Zoe");
        row("in capitals", "ask ZOE", "ZOE");
        row("with a combining accent", "ask Zoe\u0308", "Zoe\u0308");
        row("full-width", "ask Ｍａｙａ", "Ｍａｙａ");
        row("possessive", "Maya's bed", "Maya");
        row("plural", "both Mayas", "Maya");
        row("split", "M a y a", "M a y a");
        row("split by signs", "M-a.y_a", "M-a.y_a");
        row("split in two", "Ma ya", "Ma ya");
        row("joined with an id", "load_Maya", "Maya");
        row("inside a word", "xMayax", "Maya");
        row("zero-width inside", "Ma\u200Bya", "Ma\u200Bya");
        row("soft hyphen inside", "Ma\u00ADya", "Ma\u00ADya");
        row("apostrophe inside", "Ma'ya", "Ma'ya");
        row("a stroke", "Lukasz", "Lukasz");
        row("a ligature", "Strasse", "Strasse");
        row("a number", "code 4711", "4711");
        row("a number split", "code 47 11", "47 11");
        row("a number inside another", "code 0047110", "4711");
        row("letters and digits", "the B12", "B12");
        row("a short word", "my EV", "EV");
        row("a part of a double name", "Anne", "Anne");
        row("a name with apostrophe", "obrien", "obrien");
        row("behind the apostrophe", "Brien", "Brien");
    }
    void aPrivateWordIsFoundInEachSpelling()
    {
        QFETCH(QString, note);
        QFETCH(QString, found);
        const PrivateWords words = wordsOf(QStringLiteral(
            "Zoë and Maya, Łukasz, Straße, door 4711, B12, EV, Anne-Marie, O’Brien"));
        const QStringList all = said(caseText() + QStringLiteral("Note: ") + note, words);
        QVERIFY2(all.contains(QStringLiteral("private ") + found),
                 qPrintable(all.join(QStringLiteral(" | "))));
    }

    void shortWordsAreNotLookedForInsideOthers()
    {
        const PrivateWords words = wordsOf(QStringLiteral("the EV of Olu"));
        QCOMPARE(
            said(QStringLiteral("Note: every solution"), words),
            QStringList({QStringLiteral("unknown every"), QStringLiteral("unknown solution")}));
    }

    void wordsAreNotMadeUpOfPartsOfOthers()
    {
        const PrivateWords words = wordsOf(QStringLiteral("heat"));
        QVERIFY(!inspect(QStringLiteral("Note: the attic"), words).isBlocked());
        QVERIFY(!inspect(QStringLiteral("Note: he\nNote: at"), words).isBlocked());
        QVERIFY(inspect(QStringLiteral("Note: he at"), words).isBlocked());
    }

    void functionWordsAreNotPrivate()
    {
        const PrivateWords words =
            wordsOf(QStringLiteral("It must not run while they don't want it, but after that"));
        for (const char16_t *word :
             {u"it", u"must", u"not", u"while", u"they", u"don't", u"after"}) {
            QVERIFY(!words.contains(word));
        }
        QVERIFY(words.contains(u"run"));
        QVERIFY(words.contains(u"WANT"));
        QVERIFY(!words.contains(u"don"));
    }

    void namesThatLookLikeFunctionWordsArePrivate()
    {
        const PrivateWords words = wordsOf(QStringLiteral("Will, May, Mark, Per, Till and Don"));
        for (const char16_t *name : {u"will", u"may", u"mark", u"per", u"till", u"don"}) {
            QVERIFY(words.contains(name));
        }
    }

    void singleLettersAndShortNumbersAreNotPrivate()
    {
        const PrivateWords words = wordsOf(QStringLiteral("I x 7 90 785 7850"));
        for (const char16_t *word : {u"i", u"x", u"7", u"90", u"785"}) {
            QVERIFY(!words.contains(word));
        }
        QVERIFY(words.contains(u"7850"));
    }

    void whatIsNotPrivateIsUnknown_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("findings");
        const auto row = [](const char *name, const char *text, const QStringList &findings) {
            QTest::newRow(name) << QString::fromUtf8(text) << findings;
        };
        row("words of a note", "Note: be kind, 7!",
            {QStringLiteral("unknown be"), QStringLiteral("unknown kind"),
             QStringLiteral("unknown 7")});
        row("signs of Morse code in a note", "Note: -- .",
            {QStringLiteral("unknown -"), QStringLiteral("unknown -"),
             QStringLiteral("unknown .")});
        row("signs behind those of a word", "Note: wait... (so)",
            {QStringLiteral("unknown wait"), QStringLiteral("unknown ."),
             QStringLiteral("unknown ."), QStringLiteral("unknown so")});
        row("signs outside a note", "load_A: 1 min 1 kWh !", {QStringLiteral("unknown !")});
        row("an emoji in a note", "Note: \U0001F600", {QStringLiteral("unknown \U0001F600")});
        row("a zero-width space alone", "Note: \u200B", {QStringLiteral("unknown \u200B")});
        row("a no-break space", "load_A:\u00A01 min 1 kWh", {QStringLiteral("unknown \u00A0")});
        row("a line of its own", "Loads\nload_A: 1 min 1 kWh", {QStringLiteral("unknown Loads")});
        row("an id with room for a word", "load_AOIFE: 1 min 1 kWh",
            {QStringLiteral("unknown load"), QStringLiteral("unknown _"),
             QStringLiteral("unknown AOIFE")});
    }
    void whatIsNotPrivateIsUnknown()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, findings);
        QCOMPARE(said(text, {}), findings);
        QVERIFY(!inspect(text, {}).isBlocked());
    }

    void wordsOfTheFixedFormAreFreeAtTheirPlaceOnly()
    {
        const PrivateWords words = wordsOf(QStringLiteral("Mrs Price"));
        QVERIFY(inspect(caseText(), words).isClean());
        QVERIFY(inspect(caseText() + QStringLiteral("Note: ask Price"), words).isBlocked());
        QVERIFY(inspect(QStringLiteral("load_A: 1 min 1 kWh; Price"), words).isBlocked());
    }

    void aHiddenWordNamesTheEntryThatItSpells_data()
    {
        QTest::addColumn<QString>("note");
        QTest::addColumn<QString>("entry");
        const auto row = [](const char *name, const char *note, const char *entry) {
            QTest::newRow(name) << QString::fromUtf8(note) << QString::fromUtf8(entry);
        };
        row("backwards", "rotkaR", "Raktor");
        row("in look-alikes", "Rаktоr", "Raktor");
        row("with digits for letters", "R4kt0r", "Raktor");
        row("with digits between", "R1a2k3t4o5r", "Raktor");
        row("in ROT13", "Enxgbe", "Raktor");
        row("in ROT13, backwards", "ebgxnE", "Raktor");
        row("in base64", "UmFrdG9y", "Raktor");
        row("in hexadecimal", "52 61 6b 74 6f 72", "Raktor");
        row("in look-alikes, as a code", "&#82;4ktor", "Raktor");
        row("upside down", "ɹoʇʞɐᴚ", "Raktor");
        row("upside down in ASCII", "uousoq", "Bosnon");
        row("as first letters", "run after kids to our room", "Raktor");
        row("without its dots", "relleuM", "Müller");
        row("with its dots", "rellüM", "Müller");
        row("a phrase", "esuoH eulB", "Blue House");
        row("inside a word", "xrotkaRx", "Raktor");
        row("a word of the household", "elcycib", "");
        row("a word of the household that holds one", "retniotua", "Auto");
        row("as it is", "Raktor", "");
        row("a short one in look-alikes", "аuto", "Auto");
    }
    void aHiddenWordNamesTheEntryThatItSpells()
    {
        QFETCH(QString, note);
        QFETCH(QString, entry);
        PrivateWords words = wordsOf(QStringLiteral("the bicycle, the autointer"));
        words.addListed(PrivateText(QString::fromUtf8("Raktor\nMüller\nBosnon\nBlue House\nAuto")));
        const GuardReport report = inspect(caseText() + QStringLiteral("Note: ") + note, words);
        QVERIFY(report.isBlocked());
        for (const GuardFinding &finding : report.findings) {
            QCOMPARE(finding.entry.reveal(), entry);
        }
    }

    void aFindingThatSpellsTwoEntriesNamesNone()
    {
        PrivateWords words;
        words.addListed(PrivateText(QStringLiteral("Raktor\nBosnon")));
        const GuardReport report = inspect(QStringLiteral("Note: rotkaRnonsoB"), words);
        QCOMPARE(report.findings.size(), size_t{1});
        QVERIFY(report.findings.front().entry.isEmpty());
    }

    void findingsAreSortedAndApart()
    {
        const PrivateWords words = wordsOf(QStringLiteral("anna annan naan"));
        const GuardReport report =
            inspect(QStringLiteral("Note: xx annannaan yy annan\nfoo anna bar\nNote: anna"), words);
        QVERIFY(report.isBlocked());
        qsizetype at = 0;
        for (const GuardFinding &finding : report.findings) {
            QVERIFY(finding.span.from >= at);
            QVERIFY(!finding.span.isEmpty());
            at = finding.span.to;
        }
    }
};

REGISTER_TEST(TestGuard)
#include "testguard.moc"
