// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "anonymoustext.h"
#include "guard.h"
#include "householdreader.h"
#include "testregistry.h"

#include <QTest>

using namespace gatehouse;

namespace
{

/// A household with a door code, an alarm code and a telephone number beside its facts.
QString householdText()
{
    return QString::fromUtf8("Should the dishwasher run now or later? It is 18:30.\n"
                             "Dishwasher: 90 minutes, 1.2 kWh\n"
                             "Washing machine: 120 minutes, 1 kWh\n"
                             "The dishwasher must be done by 06:30.\n"
                             "The door code is 4711 and the alarm code 2580.\n"
                             "Call Maya Sørensen on 0171 2345678, or Zoë.\n"
                             "The twins sleep on the Königstraße at 21:45.\n"
                             "17:00-20:00: $0.45 per kWh\n"
                             "20:00-17:00: $0.22 per kWh\n");
}

const QDateTime &clockTime()
{
    static const QDateTime now(QDate(2026, 11, 22), QTime(18, 30), Qt::UTC);
    return now;
}

struct Known
{
    PrivateWords words;
    QString text;
};

Known known(Level level = Level::Shifted, const QString &words = householdText())
{
    const PrivateText text(words);
    const auto reading = HouseholdReader().read(text, {}, clockTime());
    const Result<Anonymized> household = anonymize(reading->household, clockTime());
    Known all;
    all.words.add(text, *reading);
    all.words.addProblem(*household);
    all.text = writeAnonymously(*household, level).text();
    return all;
}

/// The words of each private finding of \a text.
QStringList blocked(const QString &text, const PrivateWords &words)
{
    QStringList all;
    for (const GuardFinding &finding : inspect(text, words).findings) {
        if (finding.kind == GuardFinding::Kind::Private) {
            all << text.mid(finding.span.from, finding.span.to - finding.span.from);
        }
    }
    return all;
}

QList<GuardFinding::Reason> reasons(const QString &text, const PrivateWords &words)
{
    QList<GuardFinding::Reason> all;
    for (const GuardFinding &finding : inspect(text, words).findings) {
        all << finding.reason;
    }
    return all;
}

} // namespace

class TestGuardAttacks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theHouseholdsOwnTextIsClean()
    {
        for (const Level level : {Level::Names, Level::Shifted}) {
            const Known own = known(level);
            QVERIFY2(inspect(own.text, own.words).isClean(), qPrintable(own.text));
        }
    }

    void numbersOfUnusedLinesAreBlockedInNumberPlaces_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("found");
        const auto row = [](const char *line, const char *found) {
            QTest::newRow(line) << QString::fromUtf8(line) << QString::fromUtf8(found);
        };
        row("Power limit: 4711 W", "4711");
        row("Power limit: 1174 W", "1174");
        row("Power limit: 47110 W", "47110");
        row("Own power +15:00 to +19:00: 4711 W, else earns 0.08 per kWh", "4711");
        row("Own power +15:00 to +19:00: 2500 W, else earns 0.4711 per kWh", "0.4711");
        row("load_C: 90 min 4.711 kWh", "4.711");
        row("load_C: 90 min 47.11 kWh", "47.11");
        row("load_C: 2580 min 1 kWh", "2580");
        row("load_C: 90 min 1 kWh; finish by +47:11", "+47:11");
        row("load_C: 90 min 1 kWh; finish by +43:00", "+43:00");
        row("load_C: 90 min 1 kWh; optional, worth 2.345678", "2.345678");
        row("load_C: 90 min 1 kWh; optional, worth 0.171234567", "0.171234567");
        row("load_C: 90 min 1 kWh; pausable, pieces of 4711 min or more", "4711");
        row("load_C: 4 min 0.711 kWh", "4");
        row("load_C: 1 min 1 kWh; after load_A within 2580 min", "2580");
        row("Power limit: 2145 W", "2145");
    }
    void numbersOfUnusedLinesAreBlockedInNumberPlaces()
    {
        QFETCH(QString, line);
        QFETCH(QString, found);
        const Known own = known();
        const QStringList all = blocked(own.text + line + u'\n', own.words);
        QVERIFY2(all.contains(found), qPrintable(all.join(QStringLiteral(" | "))));
    }

    void numbersThatTheHouseholdStatesAsFactsAreFree()
    {
        const Known own = known();
        for (const char *line : {"Power limit: 7400 W", "load_C: 90 min 1.2 kWh; finish by +12:00",
                                 "load_C: 90 min 1.2 kWh; finish by +21:45"}) {
            QCOMPARE(blocked(own.text + QString::fromLatin1(line) + u'\n', own.words),
                     QStringList());
        }
    }

    void numbersInNotesAreBlocked()
    {
        const Known own = known();
        for (const char *note : {"code 4711", "47-11", "4 7 1 1", "2345", "0171/2345678"}) {
            QVERIFY2(
                !blocked(own.text + QStringLiteral("Note: ") + QString::fromLatin1(note) + u'\n',
                         own.words)
                     .isEmpty(),
                note);
        }
    }

    void aCodeIsFoundInWhateverParts_data()
    {
        QTest::addColumn<QString>("written");
        for (const char *written : {"4711", "47-11", "4 7 1 1", "47.11", "47 - 11", "4, 7, 1, 1"}) {
            QTest::newRow(written) << QString::fromLatin1(written);
        }
    }
    void aCodeIsFoundInWhateverParts()
    {
        QFETCH(QString, written);
        const Known own =
            known(Level::Shifted, householdText().replace(QStringLiteral("4711"), written));
        for (const char *note : {"4711", "47-11", "47 11", "4 7 1 1", "47.11", "47 - 11", "4--711",
                                 "11 74", "no47 11th", "9 47 119", "4 7,1/1"}) {
            const QString text =
                own.text + QStringLiteral("Note: ") + QString::fromLatin1(note) + u'\n';
            QVERIFY2(!blocked(text, own.words).isEmpty(), note);
        }
        for (const char *note : {"start before 7", "47 or 11", "4 7 1", "47 12",
                                 "may be split in 2 parts", "17:00-20:00", "9 8 9 8 9 8"}) {
            const QString text =
                own.text + QStringLiteral("Note: ") + QString::fromLatin1(note) + u'\n';
            QVERIFY2(blocked(text, own.words).isEmpty(), note);
        }
    }

    void wordsAreFoundHoweverTheyAreSpelled_data()
    {
        QTest::addColumn<QString>("note");
        const auto row = [](const char *name, const char *note) {
            QTest::newRow(name) << QString::fromUtf8(note);
        };
        row("case", "mAyA");
        row("accent", "Máýä");
        row("stroke taken off", "Sorensen");
        row("stroke written out", "Soerensen");
        row("umlaut written out", "Koenigstrasse");
        row("umlaut taken off", "konigstrasse");
        row("singular of a plural", "one twin");
        row("possessive", "Maya's");
        row("plural of a short name", "both Zoes");
        row("split", "M a y a");
        row("split by signs", "M*a*y*a");
        row("split by digits", "M1a2y3a");
        row("joined", "askMayanow");
        row("in an id", "load_Maya");
        row("in small words", "may_a");
        row("Cyrillic letters", "М\xD0\xB0\xD1\x83\xD0\xB0");
        row("one Cyrillic letter", "M\xD0\xB0ya");
        row("Greek capitals", "ΜΑΥΑ");
        row("full width", "Ｍａｙａ");
        row("mathematical letters", "𝕸𝖆𝖞𝖆");
        row("small capitals", "ᴍᴀʏᴀ");
        row("circled", "Ⓜⓐⓨⓐ");
        row("squared", "🅼🅰🆈🅰");
        row("flags", "🇲🇦🇾🇦");
        row("tags that are not seen",
            "\xF3\xA0\x81\x8D\xF3\xA0\x81\xA1\xF3\xA0\x81\xB9\xF3\xA0\x81\xA1");
        row("zero-width space", "Ma\xE2\x80\x8Bya");
        row("zero-width joiner", "M\xE2\x80\x8D"
                                 "a\xE2\x80\x8Dya");
        row("word joiner", "Ma\xE2\x81\xA0ya");
        row("right-to-left override", "\xE2\x80\xAE"
                                      "ayaM");
        row("combining marks", "M\xCC\x88"
                               "a\xCC\xB6y\xCC\x81"
                               "a");
        row("variation selectors", "M\xEF\xB8\x8F"
                                   "aya");
        row("digits for letters", "M4y4");
        row("signs for letters", "M@y@");
        row("rn for m", "rnaya");
        row("capital i for l", "sIeep");
        row("one for l", "s1eep");
    }
    void wordsAreFoundHoweverTheyAreSpelled()
    {
        QFETCH(QString, note);
        const Known own = known();
        QVERIFY(inspect(own.text + QStringLiteral("Note: ") + note + u'\n', own.words).isBlocked());
    }

    void wordsAreFoundInEachCode_data()
    {
        QTest::addColumn<QString>("note");
        const auto row = [](const char *name, const char *note) {
            QTest::newRow(name) << QString::fromUtf8(note);
        };
        row("reversed", "ayaM");
        row("reversed and with digits", "4y4M");
        row("reversed and split", "a y a M");
        row("ROT13", "Znln");
        row("ROT13 and reversed", "nlnZ");
        row("base64", "TWF5YQ==");
        row("base64 without its end", "TWF5YQ");
        row("base64 in two pieces", "TWF 5YQ==");
        row("base64 of more", "Y2FsbCBNYXlhIG5vdw==");
        row("base64 after another letter", "xTWF5YSBub3cg");
        row("base64 for addresses", "TWF5YSBpcw");
        row("base64 of UTF-16", "TQBhAHkAYQA=");
        row("hex", "4d617961");
        row("hex apart", "4D 61 79 61");
        row("hex with prefixes", "0x4D 0x61 0x79 0x61");
        row("hex escapes", "\\x4d\\x61\\x79\\x61");
        row("binary", "01001101 01100001 01111001 01100001");
        row("character codes", "77 97 121 97");
        row("numbers for letters", "13-1-25-1");
        row("percent", "%4D%61%79%61");
        row("percent in part", "M%61ya");
        row("percent twice", "%254D%2561%2579%2561");
        row("quoted printable", "M=61ya");
        row("HTML decimal", "&#77;&#97;&#121;&#97;");
        row("HTML hex", "M&#x61;ya");
        row("HTML names", "M&aacute;ya");
        row("HTML soft hyphen", "Ma&shy;ya");
        row("JSON", "\\u004daya");
        row("a code point", "U+004Daya");
        row("octal", "\\115\\141\\171\\141");
        row("one letter a note", "M\nNote: a\nNote: y\nNote: a");
        row("one letter a note backwards", "a\nNote: y\nNote: a\nNote: M");
    }
    void wordsAreFoundInEachCode()
    {
        QFETCH(QString, note);
        const Known own = known();
        const QString text = own.text + QStringLiteral("Note: ") + note + u'\n';
        QVERIFY(inspect(text, own.words).isBlocked());
    }

    void detailsAreBlockedWhoeverWroteThem_data()
    {
        QTest::addColumn<QString>("note");
        QTest::addColumn<int>("reason");
        const auto row = [](const char *note, GuardFinding::Reason reason) {
            QTest::newRow(note) << QString::fromUtf8(note) << static_cast<int>(reason);
        };
        using Reason = GuardFinding::Reason;
        row("joan@example.org", Reason::EmailAddress);
        row("joan (at) example (dot) org", Reason::EmailAddress);
        row("joan at example.org2", Reason::EmailAddress);
        row("joan@10.0.0.1", Reason::WebAddress);
        row("https://example.org/x", Reason::WebAddress);
        row("see www.example.org", Reason::WebAddress);
        row("example.com", Reason::WebAddress);
        row("192.168.178.20", Reason::WebAddress);
        row("+49 30 9018 2099", Reason::PhoneNumber);
        row("(555) 867-5309", Reason::PhoneNumber);
        row("DE89 3704 0044 0532 0130 00", Reason::BankAccount);
        row("GB29NWBK60161331926819", Reason::BankAccount);
        row("4111 1111 1111 1111", Reason::CardNumber);
        row("52.52000, 13.40495", Reason::Coordinates);
        row("52°31'12\"N", Reason::Coordinates);
        row("sk-abcdefgh12345678", Reason::Key);
        row("9f86d081884c7d659a2feaa0c55ad015", Reason::Key);
        row("12 Elm Street", Reason::PostalAddress);
        row("Lindenstraße 5", Reason::PostalAddress);
        row("10115 Berlin", Reason::PostalAddress);
        row("SW1A 1AA", Reason::PostalAddress);
    }
    void detailsAreBlockedWhoeverWroteThem()
    {
        QFETCH(QString, note);
        QFETCH(int, reason);
        const QList<GuardFinding::Reason> all =
            reasons(QStringLiteral("Note: ") + note + u'\n', PrivateWords());
        QVERIFY(all.contains(static_cast<GuardFinding::Reason>(reason)));
    }

    void aPriceAtATimeIsNoAddress()
    {
        for (const char *note : {"20:00 at 0.45", "best is 21 at 0.2200", "1.2 at 7.30"}) {
            const QList<GuardFinding::Reason> all = reasons(
                QStringLiteral("Note: ") + QString::fromLatin1(note) + u'\n', PrivateWords());
            QVERIFY2(!all.contains(GuardFinding::Reason::EmailAddress), note);
        }
    }

    void ordinaryNotesAreNotBlocked()
    {
        const Known own = known();
        for (const char *note : {"please be gentle with it", "thanks, all good!", "at 7 or 8",
                                 "use 30 percent less", "face added dead beef", "a b c d e f g",
                                 "nothing more than 12 hours", "keep it cheap"}) {
            const QString text =
                own.text + QStringLiteral("Note: ") + QString::fromLatin1(note) + u'\n';
            QVERIFY2(!inspect(text, own.words).isBlocked(), note);
            QVERIFY2(!inspect(text, own.words).isClean(), note);
        }
    }

    void theUsersOwnListHoldsInEachSpelling()
    {
        PrivateWords words;
        words.addListed(PrivateText(QStringLiteral("over\nBlue House\n77")));
        for (const char *note : {"over", "OVER", "blue house", "BlueHouse", "esuoh eulb", "77"}) {
            QVERIFY2(
                inspect(QStringLiteral("Note: ") + QString::fromLatin1(note), words).isBlocked(),
                note);
        }
        QVERIFY(!inspect(QStringLiteral("Note: under a house"), words).isBlocked());
    }

    void loadsDoNotSpell()
    {
        const Known own = known();
        const auto with = [&own](const char *lines) {
            return reasons(own.text + QString::fromLatin1(lines), own.words);
        };
        using Reason = GuardFinding::Reason;
        QVERIFY(with("load_M: 1 min 0.001 kWh\n").contains(Reason::LoadOutOfTurn));
        QVERIFY(with("load_E: 1 min 0.001 kWh\n").contains(Reason::LoadOutOfTurn));
        QVERIFY(!with("load_C: 1 min 0.001 kWh\n").contains(Reason::LoadOutOfTurn));
        QVERIFY(
            with("load_C: 1 min 0.001 kWh\nload_D: 1 min 1 kWh\n").count(Reason::LoadOutOfTurn) ==
            0);
    }

    void aLoadOfTheHouseholdMayBeTakenOut()
    {
        Known own = known();
        own.text = QStringLiteral("Horizon: +24:00\nload_B: 120 min 1 kWh\n"
                                  "Price +0:00 to +24:00: 0.30 per kWh\n");
        QVERIFY(inspect(own.text, own.words).isClean());
    }

    void whatCannotBeReadIsAFinding_data()
    {
        QTest::addColumn<QString>("lines");
        const auto row = [](const char *name, const QString &lines) {
            QTest::newRow(name) << lines;
        };
        row("a load twice", QStringLiteral("load_A: 90 min 1.2 kWh\n"));
        row("the target twice", QStringLiteral("Answer first: load_A\n"));
        row("overlapping prices", QStringLiteral("Price +1:00 to +2:00: 0.30 per kWh\n"));
        QString many;
        for (int i = 2; i < 48; ++i) {
            many += toString(LoadId{i}) + QStringLiteral(": 1 min 1 kWh\n");
        }
        row("too many loads", many);
    }
    void whatCannotBeReadIsAFinding()
    {
        QFETCH(QString, lines);
        const Known own = known();
        QVERIFY(!inspect(own.text + lines, own.words).isClean());
    }

    void everySpacingIsAFinding()
    {
        const Known own = known();
        for (qsizetype at = 0; at <= own.text.size(); ++at) {
            for (const char16_t *extra : {u" ", u"\t", u"\n", u"0", u"\u200B"}) {
                const QString text = QString(own.text).insert(at, QStringView(extra).toString());
                const Result<ProblemText> read = readProblemText(text);
                const bool saysTheSame =
                    read && read->problem == readProblemText(own.text)->problem;
                QVERIFY2(!saysTheSame || !inspect(text, own.words).isClean(), qPrintable(text));
            }
        }
    }

    void aBadNumberIsNamedAndNotTheWordsAroundIt()
    {
        PrivateWords words;
        words.add(PrivateText(QStringLiteral("min kWh per Price to load W")));
        const auto only = [&words](const char *line, const char *number) {
            const QString text = QString::fromUtf8(line);
            const GuardReport report = inspect(text, words);
            QVERIFY2(!report.isBlocked(), line);
            QVERIFY2(!report.isClean(), line);
            for (const GuardFinding &finding : report.findings) {
                QVERIFY2(QString::fromUtf8(number).contains(
                             text.mid(finding.span.from, finding.span.to - finding.span.from)),
                         line);
            }
        };
        QCOMPARE(inspect(QStringLiteral("Price +0:00 to +1:00: 0.4577796597 per kWh"), words)
                     .findings.size(),
                 size_t{1});
        only("Price +0:00 to +1:00: 0.4577796597 per kWh", "0.4577796597");
        only("load_A: 9999 min 1 kWh", "9999");
        only("load_A: 90 min 1.2345 kWh", "1.2345");
        only("Power limit: 99999999999 W", "99999999999");
        only("load_A: \xEF\xBC\x99 min 1 kWh", "\xEF\xBC\x99");
    }

    void reasonsAreThoseOfTheirPlaces()
    {
        const Known own = known();
        using Reason = GuardFinding::Reason;
        const auto of = [&own](const QString &more) { return reasons(own.text + more, own.words); };
        QCOMPARE(of(QStringLiteral("Note: Maya\n")), {Reason::WordOfHousehold});
        QCOMPARE(of(QStringLiteral("Note: ayaM\n")), {Reason::HiddenWord});
        QCOMPARE(of(QStringLiteral("Note: gently\n")), {Reason::NotInTheFixedForm});
        QCOMPARE(of(QStringLiteral("Power limit: 4711 W\n")), {Reason::NumberOfHousehold});
        QCOMPARE(of(QStringLiteral("Power limit:  7400 W\n")), {Reason::NotInPlainForm});
        QCOMPARE(of(QStringLiteral("Answer first: load_A\n")), {Reason::NotReadable});
    }
};

REGISTER_TEST(TestGuardAttacks)
#include "testguardattacks.moc"
