// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "testregistry.h"
#include "windowfixture.h"

#include <QComboBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace gatehouse;

namespace
{

void choose(WindowFixture &window, Level level)
{
    auto *levels = window.find<QComboBox>("privacyLevel");
    levels->setCurrentIndex(levels->findData(static_cast<int>(level)));
}

QString told(WindowFixture &window)
{
    return window.find<QLabel>("whatItTells")->text();
}

} // namespace

class TestLevels : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theDisguisedTextIsAnsweredInTheHouseholdsTerms()
    {
        WindowFixture window;
        window.writePlainCase();
        choose(window, Level::Scaled);
        window.ask();
        const QString outbound = window.text("outboundText");
        for (const char *hidden : {"Answer first", "Now", " 1.2 kWh", " 14 kWh", ": 0.22 "}) {
            QVERIFY2(!outbound.contains(QString::fromLatin1(hidden)), qPrintable(outbound));
        }
        QVERIFY(window.runner().state().answer->isProvedCheapest());
        QVERIFY(window.text("answerText").contains(QStringLiteral("20:00")));
        QVERIFY(window.text("answerText").contains(QStringLiteral("$1.94")));
    }

    void nothingIsFoundInTheDisguisedText()
    {
        WindowFixture window;
        choose(window, Level::Scaled);
        window.sanitize();
        QVERIFY(window.findings().join(u'\n').contains(QStringLiteral("Nothing private found")));
        QVERIFY(window.button("approve").isEnabled());
    }

    void anAmountThatCannotBeDisguisedIsNamedAtThatLevelOnly()
    {
        WindowFixture window;
        QString text = window.text("privateInput");
        text.replace(QStringLiteral("1.2 kWh"), QStringLiteral("0.007 kWh"));
        text.replace(QStringLiteral("14 kWh"), QStringLiteral("199.999 kWh"));
        window.writePrivately(text);
        window.sanitize();
        const QString said = QStringLiteral("The energies leave as they are: the EV charger");
        QVERIFY(window.findings().filter(said).isEmpty());
        choose(window, Level::Scaled);
        window.sanitize();
        QCOMPARE(window.findings().filter(said).size(), 1);
        QVERIFY(window.findings().filter(said).front().contains(QStringLiteral("199.999 kWh")));
    }

    void theDisguisedTextIsReadOnlyAndSaysWhereFactsAreChanged()
    {
        WindowFixture window;
        window.sanitize();
        const auto *hint = window.find<QLabel>("changeOnTheLeft");
        QVERIFY(!window.editor("outboundText").isReadOnly());
        QVERIFY(!hint->isVisible());
        choose(window, Level::Scaled);
        QVERIFY(window.editor("outboundText").isReadOnly());
        QVERIFY(hint->isVisible());
        choose(window, Level::Names);
        QVERIFY(!window.editor("outboundText").isReadOnly());
        QVERIFY(!hint->isVisible());
    }

    void anotherLevelAndBackAndSanitizeAgainGiveTheSameDisguise()
    {
        WindowFixture window;
        choose(window, Level::Scaled);
        window.sanitize();
        const QString first = window.text("outboundText");
        choose(window, Level::Shifted);
        QVERIFY(window.text("outboundText") != first);
        choose(window, Level::Scaled);
        QCOMPARE(window.text("outboundText"), first);
        window.sanitize();
        QCOMPARE(window.text("outboundText"), first);
    }

    void whatTheTextStillTellsIsOnePressAwayAtEachLevel()
    {
        WindowFixture window;
        QVERIFY(!window.find<QLabel>("whatItTells")->isVisible());
        window.press("showWhatItTells");
        QVERIFY(window.find<QLabel>("whatItTells")->isVisible());
        QSet<QString> all;
        for (const Level level : {Level::Names, Level::Shifted, Level::Scaled}) {
            choose(window, level);
            all.insert(told(window));
            QVERIFY(told(window).contains(QStringLiteral("your account, your address")));
        }
        QCOMPARE(all.size(), 3);
        QVERIFY(told(window).contains(QStringLiteral("compare with each other")));
    }

    void theProfileKeepsTheLevel()
    {
        QTemporaryDir folder;
        const Profile profile(folder.path());
        QVERIFY(profile.save({.level = Level::Scaled}));
        QCOMPARE(profile.load().level, std::optional(Level::Scaled));
    }
};

REGISTER_TEST(TestLevels)
#include "testlevels.moc"
