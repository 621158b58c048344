// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
//
// The window where another host is meant. No program reaches it yet; the side that would is played
// by the test.
#include "approvebutton.h"
#include "scriptedsides.h"
#include "testregistry.h"
#include "windowfixture.h"

#include <QPlainTextEdit>
#include <QPushButton>

using namespace gatehouse;

namespace
{

Recipient cloudModel(const char *host = "house.openai.azure.com")
{
    return {.destination = {.kind = Destination::Kind::CloudModel,
                            .host = QString::fromLatin1(host),
                            .path = QStringLiteral("/openai/v1/responses"),
                            .deployment = QStringLiteral("gpt-5.4"),
                            .keyHeader = Destination::KeyHeader::ApiKey},
            .envelope = Envelope::around("{\"model\": \"gpt-5.4\", \"input\": ", "}")};
}

} // namespace

class TestDoorstep : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theHostStandsThereFromTheStart()
    {
        scripted::Cloud cloud;
        cloud.to = cloudModel();
        WindowFixture window(cloud);
        QCOMPARE(window.text("host"), QStringLiteral("https://house.openai.azure.com"));
        QCOMPARE(window.button("approve").text(), QStringLiteral("Approve and send"));
        QCOMPARE(window.button("approve").accessibleName(), QStringLiteral("Approve and send"));
        QVERIFY(!window.button("approve").isEnabled());
        window.sanitize();
        QVERIFY(window.text("destination").contains(QStringLiteral("gpt-5.4")));
        QTRY_VERIFY(window.button("approve").isEnabled());
        QVERIFY(window.find<ApproveButton>("approve")->fill() == theme::Fill::Leaves);
    }

    void whereNothingLeavesItIsQuiet()
    {
        WindowFixture window;
        window.sanitize();
        QVERIFY(!window.find<QWidget>("host")->isVisible());
        QCOMPARE(window.button("approve").text(), QStringLiteral("Solve here"));
        QVERIFY(window.find<ApproveButton>("approve")->fill() == theme::Fill::Stays);
        QVERIFY(window.text("destination").contains(QStringLiteral("Nothing leaves")));
    }

    void theExactRequestIsTheWholeMessageWithTheKeyAsDots()
    {
        scripted::Cloud cloud;
        cloud.to = cloudModel();
        WindowFixture window(cloud);
        window.sanitize();
        window.button("showExactRequest").click();
        const QString shown = window.text("exactRequest");
        for (const char *part :
             {"https://house.openai.azure.com", "POST /openai/v1/responses HTTP/1.1",
              "Host: house.openai.azure.com", "Content-Type: application/json",
              "api-key: \u2022\u2022\u2022",
              "{\"model\": \"gpt-5.4\", \"input\": \"Horizon: +24:00"}) {
            QVERIFY2(shown.contains(QString::fromUtf8(part)), part);
        }
        const QStringList lines = shown.split(u'\n');
        QVERIFY(lines.last().startsWith(QStringLiteral("SHA-256: ")));
        QTRY_VERIFY(window.button("approve").isEnabled());
        window.press("approve");
        const QByteArray sent = cloud.calls.at(0).bytes;
        QVERIFY(shown.contains(QString::fromUtf8(sent)));
        QVERIFY(shown.contains(QStringLiteral("Content-Length: %1").arg(sent.size())));
    }

    void aPrivateWordInTheHostIsALastingNotice()
    {
        scripted::Cloud cloud;
        cloud.to = cloudModel("maya-house.openai.azure.com");
        WindowFixture window(cloud);
        window.sanitize();
        const auto saysSo = [&window] {
            return !window.findings().filter(QStringLiteral("maya")).isEmpty();
        };
        QVERIFY2(saysSo(), qPrintable(window.findings().join(u'\n')));
        QTRY_VERIFY(window.button("approve").isEnabled());
        window.press("approve");
        QVERIFY(saysSo());
    }

    void theWordsOfANoteNeedAYes()
    {
        scripted::Cloud cloud;
        WindowFixture window(cloud);
        window.sanitize();
        const QString plain = window.text("outboundText");
        window.writeOutbound(plain + QStringLiteral("Note: gently, please\n"));
        QVERIFY(!window.button("approve").isEnabled());
        QCOMPARE(window.findings().filter(QStringLiteral("gently, please")).size(), 1);
        QVERIFY(
            window.button("letOut").accessibleName().contains(QStringLiteral("gently, please")));
        window.press("letOut");
        QTRY_VERIFY(window.button("approve").isEnabled());
        QVERIFY(window.findings().join(u'\n').contains(QStringLiteral("you let")));
        // It falls with the line, and does not come back with it.
        window.writeOutbound(plain + QStringLiteral("Note: gently, please!\n"));
        QVERIFY(!window.button("approve").isEnabled());
        window.writeOutbound(plain + QStringLiteral("Note: gently, please\n"));
        QVERIFY(!window.button("approve").isEnabled());
        window.press("letOut");
        QTRY_VERIFY(window.button("approve").isEnabled());
        window.press("approve");
        QCOMPARE(QString::fromUtf8(cloud.calls.at(0).bytes), window.text("outboundText"));
    }

    void noYesIsOfferedForAPrivateWord()
    {
        WindowFixture window;
        window.sanitize();
        window.writeOutbound(window.text("outboundText") + QStringLiteral("Note: Maya\n"));
        QVERIFY(!window.button("approve").isEnabled());
        QVERIFY(window.find<QPushButton>("letOut") == nullptr);
    }

    void tenMinutesVoidTheApproval()
    {
        scripted::Cloud cloud;
        cloud.to = cloudModel();
        WindowFixture window(cloud);
        window.sanitize();
        QTRY_VERIFY(window.button("approve").isEnabled());
        window.clock().advance(std::chrono::minutes(11));
        window.press("approve");
        QCOMPARE(cloud.calls.size(), 0);
        QVERIFY(!window.button("approve").isEnabled());
        QVERIFY(window.text("gateState").contains(QStringLiteral("ten minutes")));
        window.sanitize();
        QTRY_VERIFY(window.button("approve").isEnabled());
    }

    void anAddressThatIsNotSafeIsNotSentTo()
    {
        scripted::Cloud cloud;
        cloud.to = cloudModel();
        cloud.to.destination.scheme = Destination::Scheme::Http;
        WindowFixture window(cloud);
        window.sanitize();
        QTest::qWait(50);
        QVERIFY(!window.button("approve").isEnabled());
        QVERIFY(window.text("gateState").contains(QStringLiteral("https")));
    }
};

REGISTER_TEST(TestDoorstep)
#include "testdoorstep.moc"
