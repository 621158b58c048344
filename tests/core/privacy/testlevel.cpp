// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "level.h"
#include "testregistry.h"

#include <QTest>

using namespace gatehouse;

class TestLevel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachLevelIsFoundByItsName()
    {
        QStringList names;
        for (const Level level : {Level::Names, Level::Shifted, Level::Scaled}) {
            names << levelName(level);
            QCOMPARE(levelNamed(names.last()), std::optional(level));
        }
        QCOMPARE(names, QStringList({QStringLiteral("names"), QStringLiteral("shifted"),
                                     QStringLiteral("scaled")}));
    }

    void otherWordsAreNoLevel()
    {
        for (const char *word : {"", "Names", " names", "scaled ", "none", "1"}) {
            QVERIFY2(!levelNamed(QString::fromLatin1(word)), word);
        }
    }

    void theMoreIsHiddenTheHigherItIs()
    {
        QVERIFY(Level::Names < Level::Shifted);
        QVERIFY(Level::Shifted < Level::Scaled);
    }
};

REGISTER_TEST(TestLevel)
#include "testlevel.moc"
