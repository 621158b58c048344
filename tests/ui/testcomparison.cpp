// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "guardededitor.h"
#include "spanindex.h"
#include "testregistry.h"
#include "unseen.h"
#include "windowfixture.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QListWidget>
#include <QRandomGenerator>
#include <QTextBlock>

#include <algorithm>

using namespace gatehouse;

namespace
{

/// The words that are framed in the editor of that name.
QStringList framed(const WindowFixture &window, const char *name)
{
    const auto *editor = window.find<GuardedEditor>(name);
    const QString text = editor->toPlainText();
    QStringList words;
    for (const Span &span : editor->framed()) {
        words << text.mid(span.from, span.to - span.from);
    }
    return words;
}

QStringList listed(const WindowFixture &window)
{
    const auto *list = window.find<QListWidget>("replacements");
    QStringList texts;
    for (int i = 0; i < list->count(); ++i) {
        texts << list->item(i)->text();
    }
    return texts;
}

void pressF8(WindowFixture &window, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    // A key reaches the menus of an active window only, and without a window manager none is.
    const QKeySequence key(QKeyCombination(modifiers, Qt::Key_F8));
    int actions = 0;
    for (QAction *action : window.window().findChildren<QAction *>()) {
        if (action->shortcut() == key) {
            ++actions;
            action->trigger();
        }
    }
    QCOMPARE(actions, 1);
}

} // namespace

class TestComparison : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFactAtTheCaretIsFramedOnBothSides()
    {
        WindowFixture window;
        window.writePlainCase();
        window.sanitize();
        window.moveCaret("privateInput", "90 minutes");
        QCOMPARE(framed(window, "privateInput"), QStringList{QStringLiteral("90 minutes")});
        QCOMPARE(framed(window, "outboundText"), QStringList{QStringLiteral("90 min")});
        window.moveCaret("outboundText", "0.22 per");
        QCOMPARE(framed(window, "outboundText"),
                 QStringList{QStringLiteral("Price +1:30 to +5:30: 0.22 per kWh")});
        QCOMPARE(framed(window, "privateInput").size(), 1);
        QVERIFY(framed(window, "privateInput").front().contains(QStringLiteral("$0.22")));
    }

    void theFactUnderThePointerIsFramedOnBothSides()
    {
        WindowFixture window;
        window.writePlainCase();
        window.sanitize();
        QPlainTextEdit &editor = window.editor("privateInput");
        QTextCursor cursor(editor.document());
        cursor.setPosition(
            static_cast<int>(editor.toPlainText().indexOf(QStringLiteral("90 minutes")) + 4));
        const QPoint place = editor.cursorRect(cursor).center() + QPoint(2, 0);
        QTest::mouseMove(editor.viewport(), place);
        QTRY_COMPARE(framed(window, "outboundText"), QStringList{QStringLiteral("90 min")});
        QTest::mouseMove(editor.viewport(), QPoint(place.x(), editor.viewport()->height() - 3));
        QTRY_VERIFY(framed(window, "outboundText").isEmpty());
    }

    void aPlaceThatSaysNothingFramesNothing()
    {
        WindowFixture window;
        window.sanitize();
        window.moveCaret("privateInput", "The robot vacuum");
        QVERIFY(framed(window, "privateInput").isEmpty());
        QVERIFY(framed(window, "outboundText").isEmpty());
    }

    void keysWalkThroughAllReplacementsAndComeRound()
    {
        WindowFixture window;
        window.sanitize();
        const int count = static_cast<int>(listed(window).size());
        QVERIFY(count > 10);
        QSet<QStringList> places;
        for (int i = 0; i < count; ++i) {
            pressF8(window);
            const QStringList both =
                framed(window, "privateInput") + framed(window, "outboundText");
            QVERIFY(!both.isEmpty());
            places.insert(both);
        }
        QVERIFY(places.size() > count / 2);
        const QStringList last = framed(window, "privateInput");
        pressF8(window);
        const QStringList first = framed(window, "outboundText");
        QCOMPARE(first, QStringList{QStringLiteral("Horizon: +24:00")});
        pressF8(window, Qt::ShiftModifier);
        QCOMPARE(framed(window, "privateInput"), last);
    }

    void theListSaysWhatEachFactBecameInWholeSentences()
    {
        WindowFixture window;
        window.sanitize();
        const QStringList all = listed(window);
        for (const QString &sentence : all) {
            QVERIFY2(sentence.endsWith(u'.') && !sentence.contains(QStringLiteral("%")),
                     qPrintable(sentence));
        }
        const QString together = all.join(u'\n');
        QVERIFY2(together.contains(QStringLiteral("“Dishwasher”, became load_A: names stay here.")),
                 qPrintable(together));
        QVERIFY2(together.contains(QStringLiteral("became “finish by +12:00”")),
                 qPrintable(together));
        QVERIFY2(together.contains(QStringLiteral("became “Answer first: load_A”")),
                 qPrintable(together));
        QStringList distinct = all;
        QVERIFY(distinct.removeDuplicates() == 0);
    }

    void anItemOfTheListLeadsToItsPlaces()
    {
        WindowFixture window;
        window.sanitize();
        window.press("compare");
        auto *list = window.find<QListWidget>("replacements");
        QVERIFY(list->isVisible());
        const QList<QListWidgetItem *> found =
            list->findItems(QStringLiteral("1.2 kWh”, became"), Qt::MatchContains);
        QCOMPARE(found.size(), 1);
        list->setCurrentItem(found.front());
        QCOMPARE(framed(window, "outboundText"), QStringList{QStringLiteral("1.2 kWh")});
    }

    void theCheckSaysThatEveryNumberHasItsPlace()
    {
        WindowFixture window;
        QVERIFY(window.text("compareCheck").isEmpty());
        window.sanitize();
        QVERIFY2(window.text("compareCheck").startsWith(QStringLiteral("Checked: all ")),
                 qPrintable(window.text("compareCheck")));
        QString text = window.text("outboundText");
        window.writeOutbound(text.replace(QStringLiteral("90 min"), QStringLiteral("95 min")));
        QVERIFY2(window.text("compareCheck").contains(QStringLiteral("do not come from")) ||
                     window.text("compareCheck").contains(QStringLiteral("does not come from")),
                 qPrintable(window.text("compareCheck")));
    }

    void anEditTakesOnlyItsOwnLinkAway()
    {
        WindowFixture window;
        window.writePlainCase();
        window.sanitize();
        QString text = window.text("outboundText");
        window.writeOutbound(text.replace(QStringLiteral("90 min"), QStringLiteral("95 min")));
        window.moveCaret("privateInput", "90 minutes");
        QVERIFY(framed(window, "outboundText").isEmpty());
        window.moveCaret("privateInput", "done by 06:30");
        QCOMPARE(framed(window, "outboundText"), QStringList{QStringLiteral("finish by +12:00")});
    }

    void otherPrivateWordsHaveNoLinks()
    {
        WindowFixture window;
        window.sanitize();
        window.moveCaret("privateInput", "90 minutes");
        QVERIFY(!framed(window, "outboundText").isEmpty());
        window.editor("privateInput").insertPlainText(QStringLiteral("1"));
        QVERIFY(framed(window, "outboundText").isEmpty());
        QVERIFY(listed(window).isEmpty());
        window.editor("privateInput").undo();
        QTRY_VERIFY(!listed(window).isEmpty());
    }

    void levelsChangeWhatTheListSays()
    {
        WindowFixture window;
        window.sanitize();
        window.find<QComboBox>("privacyLevel")->setCurrentIndex(0);
        const QString together = listed(window).join(u'\n');
        QVERIFY2(together.contains(QStringLiteral("became “Now: 18:30”")), qPrintable(together));
        QVERIFY2(together.contains(QStringLiteral("became “finish by 06:30 (+1)”")),
                 qPrintable(together));
    }

    void linesNotUsedStayMarkedBesideTheLinks()
    {
        WindowFixture window;
        window.sanitize();
        const QString before = window.text("unusedFacts");
        QVERIFY(!before.isEmpty());
        pressF8(window);
        QCOMPARE(window.text("unusedFacts"), before);
    }

    void whatCannotBeSeenIsShownAsAnEscape_data()
    {
        QTest::addColumn<uint>("code");
        const auto row = [](const char *name, char32_t code) {
            QTest::newRow(name) << static_cast<uint>(code);
        };
        row("no-break space", 0x00a0);
        row("soft hyphen", 0x00ad);
        row("combining grapheme joiner", 0x034f);
        row("zero-width space", 0x200b);
        row("zero-width non-joiner", 0x200c);
        row("zero-width joiner", 0x200d);
        row("left-to-right mark", 0x200e);
        row("right-to-left override", 0x202e);
        row("line separator", 0x2028);
        row("paragraph separator", 0x2029);
        row("first strong isolate", 0x2068);
        row("empty Braille cell", 0x2800);
        row("Hangul filler", 0x3164);
        row("variation selector", 0xfe0f);
        row("byte order mark", 0xfeff);
        row("tag", 0xe0041);
        row("variation selector behind the plane", 0xe0100);
        row("escape", 0x1b);
    }
    void whatCannotBeSeenIsShownAsAnEscape()
    {
        QFETCH(uint, code);
        // With something before it: alone, a byte order mark is taken for one.
        const char32_t characters[] = {U'a', code, U'b'};
        const QString text = QString::fromUcs4(characters, 3);
        QCOMPARE(withEscapes(text), QStringLiteral("a\\u{%1}b").arg(code, 4, 16, QLatin1Char('0')));
    }

    void whatCanBeSeenStaysAsItIs()
    {
        for (const char *text : {"plain text, 1.2 kWh", "Ä é ß", "日本語", "שלום", "two\nlines"}) {
            QCOMPARE(withEscapes(QString::fromUtf8(text)), QString::fromUtf8(text));
        }
    }

    void theNarrowestSpanOwnsAPlace()
    {
        const SpanIndex index({{{0, 100}, 1}, {{10, 20}, 2}, {{10, 20}, 3}, {{15, 40}, 4}});
        QCOMPARE(index.ownersAt(5), std::vector<int>{1});
        QCOMPARE(index.ownersAt(12), (std::vector<int>{2, 3}));
        QCOMPARE(index.ownersAt(20), std::vector<int>{4});
        QCOMPARE(index.ownersAt(99), std::vector<int>{1});
        QVERIFY(index.ownersAt(100).empty());
        QVERIFY(index.ownersAt(-1).empty());
        QVERIFY(SpanIndex().ownersAt(0).empty());
    }

    void theIndexFindsWhatLookingAtEachWouldFind()
    {
        QRandomGenerator random(20'265);
        for (int round = 0; round < 300; ++round) {
            std::vector<SpanIndex::Entry> entries;
            for (int i = random.bounded(30); i > 0; --i) {
                const int from = random.bounded(60);
                entries.push_back({{from, from + 1 + random.bounded(20)}, i});
            }
            const SpanIndex index(entries);
            for (int at = -1; at < 85; ++at) {
                qsizetype narrowest = 1000;
                for (const SpanIndex::Entry &entry : entries) {
                    if (entry.span.from <= at && at < entry.span.to) {
                        narrowest = std::min(narrowest, entry.span.to - entry.span.from);
                    }
                }
                const std::vector<int> owners = index.ownersAt(at);
                QCOMPARE(owners.empty(), narrowest == 1000);
                for (const int owner : owners) {
                    const auto entry = std::find_if(
                        entries.begin(), entries.end(),
                        [owner](const SpanIndex::Entry &e) { return e.owner == owner; });
                    QCOMPARE(entry->span.to - entry->span.from, narrowest);
                }
            }
        }
    }
};

REGISTER_TEST(TestComparison)
#include "testcomparison.moc"
