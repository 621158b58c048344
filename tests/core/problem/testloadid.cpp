// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "loadid.h"
#include "testregistry.h"

#include <QTest>

using namespace gatehouse;

class TestLoadId : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void idsRunFromAToZThenAAOn_data()
    {
        QTest::addColumn<int>("index");
        QTest::addColumn<QString>("text");
        QTest::newRow("first") << 0 << QStringLiteral("load_A");
        QTest::newRow("second") << 1 << QStringLiteral("load_B");
        QTest::newRow("last letter") << 25 << QStringLiteral("load_Z");
        QTest::newRow("first pair") << 26 << QStringLiteral("load_AA");
        QTest::newRow("second pair") << 27 << QStringLiteral("load_AB");
        QTest::newRow("pair after AZ") << 52 << QStringLiteral("load_BA");
        QTest::newRow("last pair") << 701 << QStringLiteral("load_ZZ");
    }
    void idsRunFromAToZThenAAOn()
    {
        QFETCH(int, index);
        QFETCH(QString, text);
        QCOMPARE(toString(LoadId{index}), text);
        const std::optional<LoadId> read = LoadId::parse(text);
        QVERIFY(read.has_value());
        QCOMPARE(read->index, index);
    }

    void eachIdReadsBackAndNoTwoAreAlike()
    {
        QSet<QString> seen;
        for (int index = 0; index < 702; ++index) {
            const QString text = toString(LoadId{index});
            QVERIFY2(!seen.contains(text), qPrintable(text));
            seen.insert(text);
            const std::optional<LoadId> read = LoadId::parse(text);
            QVERIFY2(read && read->index == index, qPrintable(text));
        }
    }

    void whatIsNoIdIsRefused_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("nothing") << QString();
        QTest::newRow("no letter") << QStringLiteral("load_");
        QTest::newRow("small letter") << QStringLiteral("load_a");
        QTest::newRow("capital word") << QStringLiteral("Load_A");
        QTest::newRow("digit") << QStringLiteral("load_1");
        QTest::newRow("blank behind") << QStringLiteral("load_A ");
        QTest::newRow("blank before") << QStringLiteral(" load_A");
        QTest::newRow("room for a word") << QStringLiteral("load_MAX");
        QTest::newRow("accent") << QStringLiteral("load_\u00c4");
        QTest::newRow("full width") << QStringLiteral("load_\uff21");
        QTest::newRow("other prefix") << QStringLiteral("dishwasher");
    }
    void whatIsNoIdIsRefused()
    {
        QFETCH(QString, text);
        QVERIFY(!LoadId::parse(text).has_value());
    }

    void loadsAreOrderedAsTheirIdsRun()
    {
        QVERIFY(LoadId{25} < LoadId{26});
        QVERIFY(*LoadId::parse(u"load_Z") < *LoadId::parse(u"load_AA"));
    }
};

REGISTER_TEST(TestLoadId)
#include "testloadid.moc"
