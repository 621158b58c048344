// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "testregistry.h"
#include "textplaces.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <array>

using namespace gatehouse;

class TestTextPlaces : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anEmptyTextHasOneLine()
    {
        const TextPlaces places{QStringView()};
        QCOMPARE(places.lineAt(0), 1);
        QCOMPARE(places.codePointsBefore(0), 0);
    }

    void aLineFeedBelongsToItsLine()
    {
        const TextPlaces places(u"ab\n\nc");
        QCOMPARE(places.lineAt(0), 1);
        QCOMPARE(places.lineAt(2), 1);
        QCOMPARE(places.lineAt(3), 2);
        QCOMPARE(places.lineAt(4), 3);
        QCOMPARE(places.lineAt(5), 3);
    }

    void aPairOfHalvesIsOneCodePoint()
    {
        const TextPlaces places(u"a\U0001F600b\U0001F600");
        QCOMPARE(places.codePointsBefore(1), 1);
        QCOMPARE(places.codePointsBefore(3), 2);
        QCOMPARE(places.codePointsBefore(4), 3);
        QCOMPARE(places.codePointsBefore(6), 4);
    }

    void bothAreWhatCountingGives()
    {
        // With halves of pairs, which may stand alone.
        constexpr std::array<char16_t, 6> letters{u'a', u'b', u'\n', 0xE9, 0xD83D, 0xDE00};
        QRandomGenerator random(5);
        for (int i = 0; i < 200; ++i) {
            QString text;
            for (int length = random.bounded(60); length > 0; --length) {
                text += QChar(letters.at(static_cast<quint32>(random.bounded(6))));
            }
            const TextPlaces places(text);
            for (qsizetype at = 0; at <= text.size(); ++at) {
                const QStringView before = QStringView(text).left(at);
                QCOMPARE(places.lineAt(at), before.count(u'\n') + 1);
                QCOMPARE(places.codePointsBefore(at),
                         at - std::count_if(before.begin(), before.end(),
                                            [](QChar c) { return c.isLowSurrogate(); }));
            }
        }
    }
};

REGISTER_TEST(TestTextPlaces)
#include "testtextplaces.moc"
