// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "guard.h"
#include "testregistry.h"
#include "textdoor.h"
#include "wordlist.h"

#include <QRandomGenerator>
#include <QTest>

using namespace gatehouse;

namespace
{

using Kind = WordListFault::Kind;

PrivateText words(const char *text)
{
    return PrivateText(QString::fromUtf8(text));
}

WordList listOf(const QString &text)
{
    const auto list = WordList::parse(text);
    return list ? *list : WordList();
}

QStringList entriesOf(const WordList &list)
{
    QStringList entries;
    for (const PrivateText &entry : list.entries()) {
        entries << entry.reveal();
    }
    return entries;
}

/// A text of any characters, those that lists trip over more often than others.
QString anyText(QRandomGenerator &random, int longest)
{
    static const QString favourites =
        QString::fromUtf8("aAzZ0 \t\n\r,.'\u00A0\u00AD\u0301\u200B\u200D\u202E\u2028\uFEFF\u00DF"
                          "\u0130\u00FC\u05D0\u65E5\uD7A3");
    QString text;
    for (int count = random.bounded(longest); count > 0; --count) {
        text += random.bounded(4) > 0 ? favourites.at(random.bounded(favourites.size()))
                                      : QChar(static_cast<char16_t>(random.bounded(1, 0x10000)));
    }
    return text;
}

bool blocks(const WordList &list, const QString &note)
{
    PrivateWords known;
    known.addListed(list.text());
    return inspect(QStringLiteral("Note: ") + note, known).isBlocked();
}

} // namespace

class TestWordList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void entriesAreLinesInTheirOrder()
    {
        const WordList list = listOf(QStringLiteral("\n  Rosenweg 12 \n\nMaya\nBlue   House\n"));
        QCOMPARE(entriesOf(list),
                 QStringList({QStringLiteral("Rosenweg 12"), QStringLiteral("Maya"),
                              QStringLiteral("Blue House")}));
        QCOMPARE(list.text().reveal(), QStringLiteral("Rosenweg 12\nMaya\nBlue House\n"));
    }

    void nothingIsAnEmptyList()
    {
        QVERIFY(WordList::parse(QString())->isEmpty());
        QVERIFY(WordList::parse(QStringLiteral("\n \n\t\n"))->isEmpty());
        QVERIFY(WordList().text().isEmpty());
    }

    void anEntryIsOneLineOfWhatCanBeSeen_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("entry");
        const auto row = [](const char *name, const char *typed, const char *entry) {
            QTest::newRow(name) << QString::fromUtf8(typed) << QString::fromUtf8(entry);
        };
        row("spaces around", "  Maya ", "Maya");
        row("several lines", "Blue\nHouse\r\nLane", "Blue House Lane");
        row("a no-break space", "Blue\u00A0House", "Blue House");
        row("a zero-width space", "Ma\u200Bya", "Maya");
        row("marks of direction", "\u202EMaya\u202C", "Maya");
        row("a combining accent", "Zoe\u0308", "Zoë");
        row("an accent behind something unseen", "Zoe\u200B\u0308", "Zoë");
        row("a joiner that spells", "می\u200Cخواهم", "می\u200Cخواهم");
        row("nothing", " \u200B ", "");
    }
    void anEntryIsOneLineOfWhatCanBeSeen()
    {
        QFETCH(QString, typed);
        QFETCH(QString, entry);
        QCOMPARE(WordList::normalized(PrivateText(typed)).reveal(), entry);
    }

    void halfACharacterIsLeftOut()
    {
        const QString half = QStringLiteral("Maya") + QChar(0xD83D);
        QCOMPARE(WordList::normalized(PrivateText(half)).reveal(), QStringLiteral("Maya"));
    }

    void whatIsListedIsNotListedAgain()
    {
        WordList list = listOf(QStringLiteral("Maya\nMAYA\n maya\nStraße\n"));
        QCOMPARE(list.entries().size(), 2U);
        for (const char *again : {"Maya", "maya ", "MAYA", "straße"}) {
            QCOMPARE(list.add(words(again)).error().kind, Kind::ListedAlready);
        }
        QCOMPARE(list.entries().size(), 2U);
        QVERIFY(list.add(words("Mayas")).has_value());
    }

    void whatIsTakenOutIsGone()
    {
        WordList list = listOf(QStringLiteral("Maya\nBlue House\nZoe\n"));
        list.remove({words("blue  HOUSE")});
        QCOMPARE(entriesOf(list), QStringList({QStringLiteral("Maya"), QStringLiteral("Zoe")}));
        list.remove({words("House"), {}});
        list.remove({});
        QCOMPARE(list.entries().size(), 2U);
        QVERIFY(list.contains(words("ZOE")) && !list.contains(words("blue house")));
        QVERIFY(list.add(words("Blue House")).has_value());
        list.remove({words("zoe"), words("MAYA"), words("Maya")});
        QVERIFY(list == listOf(QStringLiteral("Blue House")));
    }

    void anEntryThatCannotBeFoundIsRefused()
    {
        WordList list;
        for (const char *nothing : {"", "  ", "\n", "---", "…", "\u200B", "\u0301"}) {
            QCOMPARE(list.add(words(nothing)).error().kind, Kind::NotSearchable);
        }
        QCOMPARE(list.add(PrivateText(QString(201, u'a'))).error().kind, Kind::TooLong);
        QVERIFY(list.isEmpty());
        QVERIFY(list.add(PrivateText(QString(200, u'a'))).has_value());
    }

    void aBrokenListNamesItsLine()
    {
        const WordListFault sign = WordList::parse(QStringLiteral("Maya\n\n###\nZoe")).error();
        QCOMPARE(sign.kind, Kind::NotSearchable);
        QCOMPARE(sign.line, 3);
        const WordListFault longOne =
            WordList::parse(QStringLiteral("Maya\n") + QString(201, u'a')).error();
        QCOMPARE(longOne.kind, Kind::TooLong);
        QCOMPARE(longOne.line, 2);
    }

    void aListHasAnEnd()
    {
        QString text;
        for (size_t i = 0; i < WordList::mostEntries; ++i) {
            text += QStringLiteral("word %1\n").arg(i);
        }
        WordList list = listOf(text);
        QCOMPARE(list.entries().size(), WordList::mostEntries);
        QCOMPARE(list.add(words("one more")).error().kind, Kind::ListTooLong);
        QCOMPARE(WordList::parse(text + QStringLiteral("one more\n")).error().kind,
                 Kind::ListTooLong);
        // Repetitions do not count.
        QVERIFY(WordList::parse(text + text).has_value());
    }

    void whateverWasTypedEntriesComeBackFromTheirText()
    {
        QRandomGenerator random(41);
        int added = 0;
        for (int round = 0; round < 2'000; ++round) {
            WordList list;
            for (int i = 0; i < 6; ++i) {
                const PrivateText typed(anyText(random, 20));
                const PrivateText entry = WordList::normalized(typed);
                QCOMPARE(WordList::normalized(entry), entry);
                if (list.add(typed)) {
                    ++added;
                    QCOMPARE(list.entries().back(), entry);
                    QVERIFY(list.contains(typed));
                }
            }
            const Result<QString> admitted = textdoor::admit(list.text().reveal().toUtf8());
            QVERIFY(admitted.has_value());
            QVERIFY(*WordList::parse(*admitted) == list);
            for (const PrivateText &entry : std::vector<PrivateText>(list.entries())) {
                list.remove({entry});
                QVERIFY(!list.contains(entry));
            }
            QVERIFY(list.isEmpty());
        }
        QVERIFY(added > 5'000);
    }

    void anyTextIsAListOrAnError()
    {
        QRandomGenerator random(42);
        for (int round = 0; round < 5'000; ++round) {
            const Result<QString> text = textdoor::admit(anyText(random, 60));
            if (!text) {
                continue;
            }
            const auto list = WordList::parse(*text);
            if (list) {
                QVERIFY(*WordList::parse(list->text().reveal()) == *list);
            } else {
                QVERIFY(list.error().line > 0);
            }
        }
    }

    void theGuardBlocksEachEntry()
    {
        QRandomGenerator random(43);
        int tried = 0;
        for (int round = 0; round < 3'000; ++round) {
            WordList list;
            if (!list.add(PrivateText(anyText(random, 14)))) {
                continue;
            }
            const QString entry = list.entries().front().reveal();
            QVERIFY2(blocks(list, entry), qPrintable(entry));
            QVERIFY2(blocks(list, QStringLiteral("keep it, ") + entry.toUpper()),
                     qPrintable(entry));
            ++tried;
        }
        QVERIFY(tried > 1'000);
    }

    void theGuardBlocksAPhraseInEachSpelling_data()
    {
        QTest::addColumn<QString>("note");
        QTest::addColumn<bool>("isBlocked");
        const auto row = [](const char *note, bool isBlocked) {
            QTest::newRow(note) << QString::fromUtf8(note) << isBlocked;
        };
        row("the Blue House", true);
        row("BLUEHOUSE", true);
        row("blue-house", true);
        row("the Blue House's door", true);
        row("both blue houses", true);
        row("B l u e house", true);
        row("\uFF22\uFF2C\uFF35\uFF25 house", true);
        row("Blu\u0435 h\u043Euse", true);
        row("esuoh eulb", true);
        row("Oyhr Ubhfr", true);
        row("Qmx1ZSBIb3VzZQ==", true);
        row("Qmx1ZUhvdXNl", true);
        row("B1ue H0use", true);
        row("%42lue House", true);
        row("KÖLN", true);
        row("Koeln", true);
        row("im kölner Dom", true);
        row("the Bo Li", true);
        row("the house is blue", false);
        row("blue", false);
        row("over", true);
        row("overs", true);
        row("ask J. R. tonight", true);
        row("JR", true);
        row("J or R", false);
    }
    void theGuardBlocksAPhraseInEachSpelling()
    {
        QFETCH(QString, note);
        QFETCH(bool, isBlocked);
        const WordList list = listOf(QStringLiteral("Blue House\nKöln\nover\nBo Li\nJ.R.\n"));
        QCOMPARE(blocks(list, note), isBlocked);
    }

    void aLongPhraseIsFoundByItsBeginning()
    {
        const QString phrase = QStringLiteral("the old mill behind the church where the two ") +
                               QStringLiteral("brothers of our neighbour built their boats");
        const WordList list = listOf(phrase);
        QVERIFY(blocks(list, phrase));
        QVERIFY(blocks(list, QStringLiteral("see ") + phrase.toUpper()));
        QVERIFY(!blocks(list, QStringLiteral("the old mill")));
        const QString word = QString(90, u'q');
        QVERIFY(blocks(listOf(word), word));
    }

    void aNumberOnTheListIsBlockedInPartsToo()
    {
        const WordList list = listOf(QStringLiteral("0171 2345678"));
        QVERIFY(blocks(list, QStringLiteral("call 2345")));
        PrivateWords known;
        known.addListed(list.text());
        QVERIFY(inspect(QStringLiteral("Power limit: 2345 W"), known).isBlocked());
        QVERIFY(!inspect(QStringLiteral("Power limit: 2400 W"), known).isBlocked());
    }
};

REGISTER_TEST(TestWordList)
#include "testwordlist.moc"
