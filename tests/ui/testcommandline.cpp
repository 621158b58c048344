// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "commandline.h"
#include "testregistry.h"

#include <QTest>

using namespace gatehouse;

namespace
{

StartOptions options(const QStringList &words)
{
    return readCommandLine(QStringList(QStringLiteral("gatehouse")) + words);
}

} // namespace

class TestCommandLine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutOptionsAWindowIsWished()
    {
        const StartOptions read = options({});
        QCOMPARE(read.wish, StartOptions::Wish::Window);
        QVERIFY(!read.household && !read.profile && !read.language);
    }

    void everyOptionIsRead()
    {
        const StartOptions read =
            options({QStringLiteral("--household"), QStringLiteral("a.txt"),
                     QStringLiteral("--profile"), QStringLiteral("/p"), QStringLiteral("--lang"),
                     QStringLiteral("de"), QStringLiteral("--built-in")});
        QCOMPARE(read.wish, StartOptions::Wish::Window);
        QCOMPARE(*read.household, QStringLiteral("a.txt"));
        QCOMPARE(*read.profile, QStringLiteral("/p"));
        QCOMPARE(*read.language, QStringLiteral("de"));
        QVERIFY(!read.ollamaUrl);
    }

    void aFileAloneIsAHousehold()
    {
        const StartOptions read = options({QStringLiteral("a.txt")});
        QCOMPARE(read.wish, StartOptions::Wish::Window);
        QCOMPARE(*read.household, QStringLiteral("a.txt"));
    }

    void modelsAreNamedForOneRun()
    {
        const StartOptions read =
            options({QStringLiteral("--ollama-url"), QStringLiteral("http://127.0.0.1:11434"),
                     QStringLiteral("--cloud-endpoint"), QStringLiteral("https://x.example"),
                     QStringLiteral("--cloud-deployment"), QStringLiteral("d")});
        QCOMPARE(read.wish, StartOptions::Wish::Window);
        QCOMPARE(*read.cloudEndpoint, QStringLiteral("https://x.example"));
        QCOMPARE(*read.cloudDeployment, QStringLiteral("d"));
        QVERIFY(!read.builtInOnly);
        QCOMPARE(*read.ollamaUrl, QStringLiteral("http://127.0.0.1:11434"));
        QVERIFY(options({QStringLiteral("--built-in")}).builtInOnly);
    }

    void whatMakesNoSenseIsComplainedAbout()
    {
        QCOMPARE(options({QStringLiteral("--nonsense")}).wish, StartOptions::Wish::Usage);
        QCOMPARE(options({QStringLiteral("--household")}).wish, StartOptions::Wish::Usage);
        const QStringList two{QStringLiteral("--lang"), QStringLiteral("de"),
                              QStringLiteral("a.txt"), QStringLiteral("b.txt")};
        QCOMPARE(options(two).wish, StartOptions::Wish::Usage);
        // It is told in that language.
        QCOMPARE(options(two).language, QStringLiteral("de"));
        const QStringList call{QStringLiteral("gatehouse")};
        QVERIFY(complaintAbout(call + two).contains(QStringLiteral("one file")));
        QVERIFY(complaintAbout(call + QStringList{QStringLiteral("--nonsense")})
                    .contains(QStringLiteral("nonsense")));
        QCOMPARE(complaintAbout(call), QString());
    }

    void helpNamesEveryOption()
    {
        QCOMPARE(options({QStringLiteral("--help")}).wish, StartOptions::Wish::Help);
        QCOMPARE(options({QStringLiteral("--version")}).wish, StartOptions::Wish::Version);
        for (const char *name :
             {"--household", "--profile", "--ollama-url", "--cloud-endpoint", "--cloud-deployment",
              "--built-in", "--lang", "--help", "--version"}) {
            QVERIFY2(helpText().contains(QString::fromLatin1(name)), name);
        }
    }
};

REGISTER_TEST(TestCommandLine)
#include "testcommandline.moc"
