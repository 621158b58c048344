// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "approvalgate.h"
#include "guardededitor.h"
#include "testregistry.h"
#include "unseen.h"
#include "windowfixture.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QImage>
#include <QMimeData>
#include <QRandomGenerator>
#include <QTextBlock>

using namespace gatehouse;

namespace
{

QString codes(const std::vector<char32_t> &characters)
{
    return QString::fromUcs4(characters.data(), static_cast<qsizetype>(characters.size()));
}

GuardedEditor &editor(const WindowFixture &window, const char *name)
{
    return *window.find<GuardedEditor>(name);
}

/// How far the letter \a letter of the first line is from its beginning, in pixels; -1 until it
/// is laid out.
qreal placeOf(const QPlainTextEdit &editor, QChar letter)
{
    const QTextBlock block = editor.document()->firstBlock();
    const auto at = static_cast<int>(block.text().indexOf(letter));
    const QTextLine line = block.layout()->lineForTextPosition(at);
    return line.isValid() ? line.cursorToX(at) : -1;
}

QImage painted(const QPlainTextEdit &editor)
{
    return editor.viewport()->grab().toImage();
}

/// How much ink the letters have; boxes and signs have colour.
qint64 inkOf(const QPlainTextEdit &editor)
{
    const QImage image = painted(editor);
    qint64 ink = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QColor color = image.pixelColor(x, y);
            ink += color.hsvSaturation() == 0 ? 255 - color.value() : 0;
        }
    }
    return ink;
}

} // namespace

class TestUnseen : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aBoxTakesTheRoomOfWhatDoesNotShow_data()
    {
        QTest::addColumn<uint>("code");
        const auto row = [](const char *name, char32_t code) {
            QTest::newRow(name) << static_cast<uint>(code);
        };
        row("no-break space", 0x00a0);
        row("soft hyphen", 0x00ad);
        row("combining grapheme joiner", 0x034f);
        row("zero-width space", 0x200b);
        row("zero-width joiner", 0x200d);
        row("right-to-left mark", 0x200f);
        row("right-to-left override", 0x202e);
        row("first strong isolate", 0x2068);
        row("word joiner", 0x2060);
        row("empty Braille cell", 0x2800);
        row("Hangul filler", 0x3164);
        row("variation selector", 0xfe0f);
        row("byte order mark", 0xfeff);
        row("tag", 0xe0041);
        row("variation selector behind the plane", 0xe0100);
        row("escape", 0x1b);
        row("object", 0xfffc);
    }
    void aBoxTakesTheRoomOfWhatDoesNotShow()
    {
        QFETCH(uint, code);
        for (const char *name : {"privateInput", "outboundText"}) {
            WindowFixture window;
            window.sanitize();
            GuardedEditor &edit = editor(window, name);
            edit.setReadOnly(false);
            edit.selectAll();
            edit.insertPlainText(QStringLiteral("Note: xz"));
            QTRY_COMPARE(edit.document()->firstBlock().layout()->lineCount(), 1);
            const qreal before = placeOf(edit, u'z');
            const QImage plain = painted(edit);
            edit.selectAll();
            edit.insertPlainText(codes({U'N', U'o', U't', U'e', U':', U' ', U'x', code, U'z'}));
            const qreal room = escapeWidth(code, edit.document()->defaultFont());
            // Behind an override the letter runs the other way: its far side counts.
            QTRY_VERIFY2(placeOf(edit, u'z') >= before + room - 1,
                         qPrintable(QString::number(placeOf(edit, u'z') - before)));
            QVERIFY(painted(edit) != plain);
            QCOMPARE(edit.words().size(), edit.toPlainText().size());
            QVERIFY(edit.words().contains(codes({U'x', code, U'z'})));
        }
    }

    void aBoxIsPaintedAlsoWhereNothingStandsBesideIt()
    {
        WindowFixture window;
        GuardedEditor &edit = editor(window, "privateInput");
        for (const char32_t code : {U'\u00ad', U'\u200b', U'\u2028', U'\u202e'}) {
            edit.replaceText(QStringLiteral("a"), GuardedEditor::Undo::Keep);
            edit.replaceText(QString(), GuardedEditor::Undo::Keep);
            edit.setPlaceholderText({});
            const QImage empty = painted(edit);
            edit.replaceText(codes({code}), GuardedEditor::Undo::Keep);
            QTRY_VERIFY2(painted(edit) != empty, qPrintable(escapeLabel(code)));
        }
    }

    /// Behind an override letters run to the left: the box stands in its own room there, too.
    void aBoxCoversNoLetterOfATextThatRunsBackwards()
    {
        WindowFixture window;
        GuardedEditor &edit = editor(window, "privateInput");
        const auto write = [&edit](const QString &between) {
            const QString half(5, QChar(u'\u2588'));
            edit.replaceText(QChar(u'\u202e') + half + between + half, GuardedEditor::Undo::Keep);
        };
        write({});
        QTRY_COMPARE(edit.document()->firstBlock().layout()->lineCount(), 1);
        const qint64 all = inkOf(edit);
        const qint64 ofOneLetter = all / 10;
        QVERIFY(ofOneLetter > 0);
        for (const char32_t code : {U'\u00ad', U'\u200b', U'\u2060'}) {
            write(codes({code}));
            QTRY_VERIFY2(inkOf(edit) > all - ofOneLetter / 2, qPrintable(escapeLabel(code)));
        }
    }

    void whatIsSentIsWhatStandsThere()
    {
        WindowFixture window;
        window.writePlainCase();
        window.sanitize();
        const QString note = QStringLiteral("Note: a\u00a0b");
        const QString text = window.text("outboundText");
        GuardedEditor &edit = editor(window, "outboundText");
        edit.moveCursor(QTextCursor::End);
        edit.insertPlainText((text.endsWith(u'\n') ? QString() : QStringLiteral("\n")) + note);
        QTRY_VERIFY(window.runner().state().review->text.contains(note));
        QVERIFY(QString::fromUtf8(window.runner().gate().bytes()).contains(note));
    }

    void whatIsCopiedIsWhatStandsThere()
    {
        WindowFixture window;
        GuardedEditor &edit = editor(window, "privateInput");
        const QString text = QStringLiteral("one\u00a0two\u200bthree\nfour\u00adfive\n");
        edit.replaceText(text, GuardedEditor::Undo::Keep);
        edit.selectAll();
        edit.copy();
        QCOMPARE(QGuiApplication::clipboard()->mimeData()->text(), text);
        QVERIFY(!QGuiApplication::clipboard()->mimeData()->hasHtml());
    }

    void householdsKeepEveryCharacterOnTheirWayThroughTheWindow()
    {
        QRandomGenerator random(202'613);
        const QString pieces =
            QStringLiteral("a \u00a0\u00ad\u200b\u202e\u2066\ufeff\ufe0f\n\u3000é");
        WindowFixture window;
        GuardedEditor &edit = editor(window, "privateInput");
        for (int i = 0; i < 200; ++i) {
            QString text;
            for (int j = random.bounded(60); j >= 0; --j) {
                text += pieces.at(random.bounded(static_cast<int>(pieces.size())));
            }
            edit.replaceText(text, GuardedEditor::Undo::Keep);
            QCOMPARE(edit.words(), text);
            edit.selectAll();
            edit.copy();
            QCOMPARE(QGuiApplication::clipboard()->mimeData()->text(), text);
        }
    }

    void undoGivesBackWhatWasThere()
    {
        WindowFixture window;
        GuardedEditor &edit = editor(window, "privateInput");
        const QString before = edit.words();
        edit.moveCursor(QTextCursor::Start);
        edit.insertPlainText(QStringLiteral("\u200b"));
        QVERIFY(edit.words() != before);
        edit.undo();
        QCOMPARE(edit.words(), before);
    }

    void factsStayUnderlinedBesideBoxes()
    {
        WindowFixture window;
        window.writePlainCase();
        window.sanitize();
        GuardedEditor &edit = editor(window, "privateInput");
        edit.moveCursor(QTextCursor::End);
        edit.insertPlainText(QStringLiteral("Nothing\u200bhere.\n"));
        window.sanitize();
        const QTextBlock machine = edit.document()->findBlockByNumber(1);
        const auto isUnderlined = [&machine] {
            const auto formats = machine.layout()->formats();
            return std::any_of(formats.begin(), formats.end(), [](const auto &range) {
                return range.format.underlineStyle() == QTextCharFormat::SingleUnderline;
            });
        };
        QTRY_VERIFY(isUnderlined());
    }

    void boxesGrowWithTheText()
    {
        WindowFixture window;
        GuardedEditor &edit = editor(window, "privateInput");
        edit.replaceText(QStringLiteral("x\u200bz"), GuardedEditor::Undo::Keep);
        QTRY_VERIFY(placeOf(edit, u'z') > escapeWidth(0x200b, edit.document()->defaultFont()));
        edit.zoomIn(8);
        QTRY_VERIFY(placeOf(edit, u'z') > escapeWidth(0x200b, edit.document()->defaultFont()));
    }

    void aLineIsLookedThroughFromItsStartToItsEnd()
    {
        QVERIFY(unseenIn(QStringLiteral("plain, 1.2 kWh \t é 日本")).empty());
        const std::vector<UnseenCharacter> found =
            unseenIn(codes({U'a', 0x200b, U'b', 0xe0041, 0xfe0f}));
        QVERIFY(found ==
                (std::vector<UnseenCharacter>{{1, 1, 0x200b}, {3, 2, 0xe0041}, {5, 1, 0xfe0f}}));
        // Half a pair stands for nothing.
        QCOMPARE(unseenIn(QStringView(u"a\xd800")).size(), size_t{1});
        QCOMPARE(escapeLabel(0xad), QStringLiteral("U+00AD"));
        QCOMPARE(escapeLabel(0xe0041), QStringLiteral("U+E0041"));
    }

    void oneLookSaysTheSameAsAllEscapes()
    {
        QRandomGenerator random(202'614);
        for (int i = 0; i < 20'000; ++i) {
            const auto code = static_cast<char32_t>(random.bounded(0x10ffff));
            if (code == U'\t' || code == U'\n' || QChar::isSurrogate(code)) {
                continue;
            }
            const QString text = codes({U'a', code});
            QCOMPARE(hasUnseen(text), withEscapes(text) != text);
            QCOMPARE(hasUnseen(text), isUnseen(code));
        }
    }

    void aTextIsEscapedAsItsCharactersAre()
    {
        const QList<uint> characters = QStringLiteral("ab \n\t~\u00E9\u00A0\u200B\u202E\uFEFF"
                                                      "\u2800\U0001F600\U000E0041")
                                           .toUcs4();
        QRandomGenerator random(9);
        for (int i = 0; i < 500; ++i) {
            QString text;
            QString escaped;
            for (int length = random.bounded(12); length > 0; --length) {
                const auto c = static_cast<char32_t>(
                    characters.at(random.bounded(static_cast<int>(characters.size()))));
                const QString one = QStringView(QChar::fromUcs4(c)).toString();
                text += one;
                escaped += withEscapes(one);
            }
            QCOMPARE(withEscapes(text), escaped);
        }
    }
};

REGISTER_TEST(TestUnseen)
#include "testunseen.moc"
