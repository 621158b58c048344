// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "language.h"
#include "testregistry.h"
#include "windowfixture.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QProcess>
#include <QTextEdit>

using namespace gatehouse;

namespace
{

QString translations()
{
    return QStringLiteral(SOURCE_DIR "/translations/gatehouse_de.ts");
}

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Every text of the window that a person reads or hears, the household's own words aside.
QStringList texts(WindowFixture &window)
{
    QStringList all;
    for (const auto *widget : window.window().findChildren<QWidget *>()) {
        all << widget->toolTip() << widget->accessibleName();
    }
    for (const auto *label : window.window().findChildren<QLabel *>()) {
        all << label->text();
    }
    for (const auto *button : window.window().findChildren<QAbstractButton *>()) {
        all << button->text();
    }
    for (const auto *editor : window.window().findChildren<QPlainTextEdit *>()) {
        all << editor->placeholderText();
    }
    for (const auto *view : window.window().findChildren<QTextEdit *>()) {
        all << view->placeholderText();
    }
    for (const auto *chooser : window.window().findChildren<QComboBox *>()) {
        for (int i = 0; i < chooser->count(); ++i) {
            all << chooser->itemText(i) << chooser->itemData(i, Qt::ToolTipRole).toString();
        }
    }
    for (QMenu *menu : window.window().findChildren<QMenu *>()) {
        Q_EMIT menu->aboutToShow();
        all << menu->title();
        for (const QAction *action : menu->actions()) {
            all << action->text();
        }
    }
    all << window.findings();
    all << window.text("answerText").split(u'\n') << window.text("howItWasChecked").split(u'\n');
    all.removeAll(QString());
    return all;
}

/// Texts that are the same in both languages: names, signs, figures.
bool isTheSameInBoth(const QString &text)
{
    static const QStringList same = {
        QStringLiteral("Sanitize-and-Solve"),
        QStringLiteral("Plan"),
    };
    const bool hasWord =
        std::any_of(text.begin(), text.end(), [](QChar c) { return c.isLetter(); });
    return !hasWord || same.contains(text);
}

} // namespace

class TestLanguage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { QLocale::setDefault(QLocale(QLocale::English)); }

    void theGermanWindowHasNoEnglishText()
    {
        QStringList english;
        {
            WindowFixture window;
            window.ask();
            english = texts(window);
        }
        const Language german(QStringLiteral("de"));
        QVERIFY(german.isSpoken());
        WindowFixture window;
        window.ask();
        const QStringList shown = texts(window);
        QVERIFY(shown.size() > 100);
        QStringList untranslated;
        for (const QString &text : shown) {
            if (english.contains(text) && !isTheSameInBoth(text)) {
                untranslated << text;
            }
        }
        QVERIFY2(untranslated.isEmpty(), qPrintable(untranslated.join(u'\n')));
    }

    void qtsOwnWordsAreGermanToo()
    {
        const Language german(QStringLiteral("de"));
        QCOMPARE(QCoreApplication::translate("QPlatformTheme", "Cancel"),
                 QStringLiteral("Abbrechen"));
    }

    void anUnknownLanguageIsSaidAndEnglishIsSpoken()
    {
        const Language none(QStringLiteral("tlh"));
        QVERIFY(!none.isSpoken());
        WindowFixture window;
        QCOMPARE(window.find<QWidget>("stop")->accessibleName(), QStringLiteral("Stop"));
    }

    void englishNeedsNoTranslation()
    {
        QVERIFY(Language(QStringLiteral("en")).isSpoken());
        QVERIFY(Language(QStringLiteral("en_GB")).isSpoken());
    }

    void nothingIsLeftUntranslated()
    {
        const QByteArray file = contents(translations());
        QVERIFY(file.count("<message") > 100);
        QVERIFY(!file.contains("type=\"unfinished\""));
        QVERIFY(!file.contains("type=\"vanished\""));
        QVERIFY(!file.contains("<translation></translation>"));
        QVERIFY(!file.contains("<numerusform></numerusform>"));
    }

    void theTranslationIsUpToDateWithTheSources()
    {
        const QTemporaryDir folder;
        const QString copy = folder.filePath(QStringLiteral("gatehouse_de.ts"));
        QVERIFY(QFile::copy(translations(), copy));
        QProcess lupdate;
        lupdate.start(QStringLiteral(LUPDATE),
                      {QStringLiteral("-silent"), QStringLiteral("-locations"),
                       QStringLiteral("none"), QStringLiteral("-no-obsolete"),
                       QStringLiteral(SOURCE_DIR "/ui"), QStringLiteral(SOURCE_DIR "/app/wording"),
                       QStringLiteral("-ts"), copy});
        QVERIFY(lupdate.waitForFinished(120'000));
        QCOMPARE(lupdate.exitCode(), 0);
        QVERIFY2(contents(copy) == contents(translations()),
                 "build the target update_translations, then translate what is new");
    }
};

REGISTER_TEST(TestLanguage)
#include "testlanguage.moc"
