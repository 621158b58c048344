// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "testregistry.h"
#include "windowfixture.h"

#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QDropEvent>
#include <QFile>
#include <QGuiApplication>
#include <QMessageBox>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTimer>

using namespace gatehouse;

namespace
{

void paste(WindowFixture &window, const QString &text)
{
    QGuiApplication::clipboard()->setText(text);
    window.editor("privateInput").paste();
}

QString written(const QTemporaryDir &folder, const QByteArray &bytes)
{
    const QString path = folder.filePath(QStringLiteral("household.txt"));
    QFile file(path);
    [&] {
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }();
    return path;
}

/// Answers the next question box with \a button; says afterwards whether there was one.
class BoxAnswer : public QObject
{
public:
    explicit BoxAnswer(QMessageBox::StandardButton button)
    {
        m_timer.setInterval(10);
        connect(&m_timer, &QTimer::timeout, this, [this, button] {
            if (auto *box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget())) {
                m_wasAsked = true;
                m_timer.stop();
                box->button(button)->click();
            }
        });
        m_timer.start();
    }
    bool wasAsked() const { return m_wasAsked; }

private:
    QTimer m_timer;
    bool m_wasAsked = false;
};

} // namespace

class TestDoor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPasteThatFitsIsTakenOver()
    {
        WindowFixture window;
        window.editor("privateInput").clear();
        paste(window, QStringLiteral("one\r\ntwo"));
        QCOMPARE(window.text("privateInput"), QStringLiteral("one\ntwo"));
        QVERIFY(window.message().isEmpty());
    }

    void aRefusedPasteLeavesTheTextAsItWas_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("said");
        QTest::newRow("a line of 5 MB") << QString(1'900'000, u'x') << QStringLiteral("1");
        QTest::newRow("a long third line")
            << QStringLiteral("a\nb\n") + QString(10'001, u'x') << QStringLiteral("3");
        QTest::newRow("more than 2 MB")
            << QStringLiteral("abc\n").repeated(600'000) << QStringLiteral("2 MB");
        QTest::newRow("a zero byte") << QStringLiteral("a") + QChar(u'\0') << QString();
    }
    void aRefusedPasteLeavesTheTextAsItWas()
    {
        QFETCH(QString, text);
        QFETCH(QString, said);
        WindowFixture window;
        const QString before = window.text("privateInput");
        paste(window, text);
        QCOMPARE(window.text("privateInput"), before);
        QVERIFY(!window.message().isEmpty());
        QVERIFY2(window.message().contains(said), qPrintable(window.message()));
    }

    void twoPastesCannotJoinToALineThatIsTooLong()
    {
        WindowFixture window;
        window.editor("privateInput").clear();
        paste(window, QString(6'000, u'x'));
        paste(window, QString(6'000, u'x'));
        QCOMPARE(window.text("privateInput").size(), 6'000);
        QVERIFY(!window.message().isEmpty());
    }

    void twoPastesCannotGrowBeyondTheLimit()
    {
        WindowFixture window;
        window.editor("privateInput").clear();
        paste(window, QStringLiteral("abcdefghi\n").repeated(150'000));
        paste(window, QStringLiteral("abcdefghi\n").repeated(100'000));
        QCOMPARE(window.text("privateInput").size(), 1'500'000);
        QVERIFY(!window.message().isEmpty());
    }

    void theMiddleHasTheSameDoor()
    {
        WindowFixture window;
        window.sanitize();
        const QString before = window.text("outboundText");
        QGuiApplication::clipboard()->setText(QString(10'001, u'x'));
        window.editor("outboundText").paste();
        QCOMPARE(window.text("outboundText"), before);
        QVERIFY(!window.message().isEmpty());
    }

    void aFileThatIsRefusedLeavesEverythingAsItWas_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("binary") << QByteArray("ab\0c", 4);
        QTest::newRow("not UTF-8") << QByteArray("good\nb\xFF\n");
        QTest::newRow("an endless line") << QByteArray(10'001, 'x');
        QTest::newRow("too large") << QByteArray(2'200'000, '\n');
    }
    void aFileThatIsRefusedLeavesEverythingAsItWas()
    {
        QFETCH(QByteArray, bytes);
        const QTemporaryDir folder;
        WindowFixture window;
        const QString before = window.text("privateInput");
        const QString title = window.window().windowTitle();
        window.window().openFile(written(folder, bytes));
        QCOMPARE(window.text("privateInput"), before);
        QCOMPARE(window.window().windowTitle(), title);
        QVERIFY(!window.message().isEmpty());
    }

    void aMissingFileIsSaid()
    {
        WindowFixture window;
        window.window().openFile(QStringLiteral("/nowhere/at/all.txt"));
        QVERIFY(!window.message().isEmpty());
        QVERIFY2(window.message().startsWith(QStringLiteral("“all.txt” was not opened.")),
                 qPrintable(window.message()));
    }

    void aFilesOpeningQuestionMovesToItsField()
    {
        const QTemporaryDir folder;
        WindowFixture window;
        window.window().openFile(
            written(folder, "\nShould the oven run now or later?\n\nIt is 10:00.\n"));
        QCOMPARE(window.text("question"), QStringLiteral("Should the oven run now or later?"));
        QCOMPARE(window.text("privateInput"), QStringLiteral("It is 10:00.\n"));
        QVERIFY(window.window().windowTitle().startsWith(QStringLiteral("household")));
    }

    void everyBadHouseholdGetsOneSentence_data()
    {
        QTest::addColumn<QString>("text");
        const QString price = QStringLiteral("17:00 to 20:00: $0.45 per kWh\n"
                                             "20:00 to 17:00: $0.22 per kWh\n");
        const QString machine = QStringLiteral("Dishwasher: 90 minutes, 1.2 kWh\n");
        QTest::newRow("empty") << QString();
        QTest::newRow("no prices") << machine;
        QTest::newRow("a gap in the prices")
            << machine + QStringLiteral("17:00 to 20:00: $0.45 per kWh\n");
        QTest::newRow("no duration") << price + QStringLiteral("Dishwasher: 1.2 kWh\n");
        QTest::newRow("another machine") << price + QStringLiteral("Oven: 30 minutes, 1 kWh\n");
    }
    void everyBadHouseholdGetsOneSentence()
    {
        QFETCH(QString, text);
        WindowFixture window;
        window.writePrivately(text);
        window.sanitize();
        QVERIFY(!window.message().isEmpty());
        QCOMPARE(window.text("privateInput"), text);
        QCOMPARE(window.text("outboundText"), QString());
        QVERIFY(!window.button("approve").isEnabled());
        window.window().openSample(QStringLiteral("My house"),
                                   QStringLiteral(":/gatehouse/households/my-house.txt"));
        window.sanitize();
        QVERIFY(window.message().isEmpty());
    }

    void aFailedSanitizeKeepsTheTextInTheMiddle()
    {
        WindowFixture window;
        window.sanitize();
        const QString outbound = window.text("outboundText");
        window.writePrivately(QStringLiteral("nothing of use\n"));
        window.sanitize();
        QVERIFY(!window.message().isEmpty());
        QCOMPARE(window.text("outboundText"), outbound);
        QVERIFY(!window.button("approve").isEnabled());
    }

    void unsavedWordsAskBeforeTheWindowCloses()
    {
        WindowFixture window;
        QTest::keyClicks(&window.editor("privateInput"), QStringLiteral("x"));
        QVERIFY(window.window().isWindowModified());
        {
            const BoxAnswer cancel(QMessageBox::Cancel);
            QVERIFY(!window.window().close());
            QVERIFY(cancel.wasAsked());
        }
        QVERIFY(window.window().isVisible());
        const BoxAnswer discard(QMessageBox::Discard);
        QVERIFY(window.window().close());
        QVERIFY(discard.wasAsked());
    }

    void wordsThatWereNotTouchedAreNotAskedAbout()
    {
        WindowFixture window;
        window.ask();
        QVERIFY(window.window().close());
    }
};

REGISTER_TEST(TestDoor)
#include "testdoor.moc"
