// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "modelinfo.h"
#include "modelname.h"
#include "serverversion.h"
#include "testregistry.h"

#include <QTest>

using namespace gatehouse;

namespace
{

bool isVersion(const char *text, const ServerVersion &expected)
{
    return ServerVersion::parse(QString::fromUtf8(text)) == expected;
}

ServerVersion version(const char *text)
{
    return ServerVersion::parse(QString::fromUtf8(text)).value();
}

} // namespace

class TestModelInfo : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void versionsAreRead()
    {
        QVERIFY(isVersion("0.17.1", {0, 17, 1}));
        QVERIFY(isVersion(" v1.2.3 ", {1, 2, 3}));
        QVERIFY(isVersion("0.21", {0, 21, 0}));
        QVERIFY(isVersion("0.17.1-rc2", {0, 17, 1, false}));
        QVERIFY(isVersion("0.17.1-rc2+build.5", {0, 17, 1, false}));
        QVERIFY(isVersion("0.17.1+5-g12", {0, 17, 1}));
        for (const char *text : {"", "1", "a.b.c", "1.2.3.4", "1..2", "-1.2.3", "1.-2.3", "1.2.x",
                                 "1.2.99999999999", "one", "1,2,3", "+1.2.3"}) {
            QVERIFY2(!ServerVersion::parse(QString::fromUtf8(text)), text);
        }
        QVERIFY(!ServerVersion::parse(QString(1000, u'1')));
    }

    void versionsAreCompared()
    {
        QVERIFY(isUnsafe(version("0.17.0")));
        QVERIFY(isUnsafe(version("0.9.22")));
        QVERIFY(isUnsafe(version("0.17.1-rc0")));
        QVERIFY(!isUnsafe(version("0.17.1")));
        QVERIFY(!isUnsafe(version("1.0.0")));
        QVERIFY(!knowsLocalNames(version("0.17.5")));
        QVERIFY(!knowsLocalNames(version("0.17.6-rc1")));
        QVERIFY(knowsLocalNames(version("0.17.6")));
        QVERIFY(knowsLocalNames(version("0.30")));
    }

    void theSchemaIsIgnoredByOneFamilyOnOlderVersions()
    {
        QVERIFY(ignoresSchemaWithoutThinking(version("0.21.0"), u"gemma4:e4b"));
        QVERIFY(ignoresSchemaWithoutThinking(version("0.20.3"), u"library/gemma4"));
        QVERIFY(!ignoresSchemaWithoutThinking(version("0.21.1"), u"gemma4:e4b"));
        QVERIFY(!ignoresSchemaWithoutThinking(version("0.20.3"), u"gemma3:4b"));
    }

    void remoteNamesAreKnown_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("isRemote");
        const auto row = [](const char *name, bool isRemote) {
            QTest::newRow(name) << QString::fromUtf8(name) << isRemote;
        };
        row("gpt-oss:120b-cloud", true);
        row("deepseek:cloud", true);
        row("deepseek:CLOUD", true);
        row("gpt-oss:120b-Cloud", true);
        row("gpt-oss: cloud", true);
        row("gpt-oss:120b-cloud ", true);
        row("some-cloud", true);
        row("some-cloud:latest", true);
        row("gpt-oss:120b-cloud:local", true);
        row("x:cloud:latest:local", true);
        row("someone/thing:cloud", true);
        row("gemma4:e4b", false);
        row("gemma4:e4b:local", false);
        row("cloud:latest", false);
        row("cloud", false);
        row("cloudy", false);
        row("thundercloud:7b", false);
        row("some-cloud:7b", false);
        row("gemma4:cloud-7b", false);
        row("", false);
    }
    void remoteNamesAreKnown()
    {
        QFETCH(QString, name);
        QFETCH(bool, isRemote);
        QCOMPARE(isRemoteName(name), isRemote);
    }

    void aNameIsPinnedOnce()
    {
        const QString pinned = pinnedToThisMachine(QStringLiteral("gemma4:e4b"));
        QCOMPARE(pinned, QStringLiteral("gemma4:e4b:local"));
        QCOMPARE(pinnedToThisMachine(pinned), pinned);
        QVERIFY(isSameModel(pinned, u"gemma4:e4b"));
        QVERIFY(isSameModel(u"Gemma4", u"gemma4:latest"));
        QVERIFY(!isSameModel(u"gemma4", u"gemma4:e4b"));
    }

    void versionAnswersAreRead()
    {
        QCOMPARE(*readVersionText(R"({"version":"0.21.3"})"), QStringLiteral("0.21.3"));
        QCOMPARE(*readVersionText(R"({"version":"of my own"})"), QStringLiteral("of my own"));
        for (const char *json :
             {"", "{}", "[]", "<html>", R"({"version":7})", R"({"version":""})"}) {
            const Result<QString, LocalFault> read = readVersionText(json);
            QVERIFY(!read);
            QVERIFY(read.error() == LocalFault::NotAModelServer);
        }
    }

    void installedModelsAreListed()
    {
        const auto models = readInstalled(
            R"({"models":[)"
            R"({"name":"gemma4:e4b","model":"gemma4:e4b","size":9600000000,"digest":"c6eb",)"
            R"("details":{"family":"gemma4","parameter_size":"8.0B","quantization_level":"Q4_K_M"}},)"
            R"({"name":"gpt-oss:120b-cloud","size":382,"digest":"569f"},)"
            R"({"name":"mine","remote_host":"ollama.com:443","remote_model":"gpt-oss:120b"},)"
            R"({"name":"","size":1}, 7, {"name":"later","size":-5}]})");
        QVERIFY(models);
        QCOMPARE(models->size(), size_t(4));
        const InstalledModel expected{.name = QStringLiteral("gemma4:e4b"),
                                      .digest = QStringLiteral("c6eb"),
                                      .bytes = 9'600'000'000,
                                      .parameters = QStringLiteral("8.0B"),
                                      .quantization = QStringLiteral("Q4_K_M")};
        QCOMPARE(models->at(0), expected);
        QVERIFY(models->at(1).isRemote);
        QVERIFY(models->at(2).isRemote);
        QVERIFY(!models->at(3).isRemote);
        QCOMPARE(models->at(3).bytes, 0);
    }

    void noModelsAreAList()
    {
        QVERIFY(readInstalled(R"({"models":[]})")->empty());
        QVERIFY(readInstalled(R"({"models":null})")->empty());
        QVERIFY(readLoaded(R"({"models":[]})")->empty());
        for (const char *json : {"", "{}", "[]", R"({"models":7})"}) {
            QVERIFY(!readInstalled(json));
            QVERIFY(!readLoaded(json));
        }
    }

    void loadedModelsTellTheirContext()
    {
        const auto models = readLoaded(R"({"models":[{"name":"gemma4:e4b","model":"gemma4:e4b",)"
                                       R"("size":9000,"size_vram":4000,"context_length":32768}]})");
        const LoadedModel expected{QStringLiteral("gemma4:e4b"), 32'768, 9000, 4000};
        QCOMPARE(models->at(0), expected);
    }

    void aShownModelTellsWhatItCan()
    {
        const auto model = readShown(
            R"({"details":{"family":"gemma4"},)"
            R"("model_info":{"general.architecture":"gemma4","gemma4.context_length":131072},)"
            R"("capabilities":["completion","thinking","vision"],)"
            R"("thinking":{"values":[false,"low","medium","high","strange"],"default":"medium"}})");
        QVERIFY(model);
        QVERIFY(!model->isRemote);
        QVERIFY(model->answers);
        QVERIFY(model->thinks);
        QCOMPARE(model->contextTokens, 131'072);
        const std::vector<Thinking> values = {Thinking::Off, Thinking::Low, Thinking::Medium,
                                              Thinking::High};
        QCOMPARE(model->thinkingValues, values);
    }

    void aShownModelMayBeOfAnotherMachine()
    {
        QVERIFY(readShown(R"({"capabilities":[],"remote_host":"ollama.com"})")->isRemote);
        QVERIFY(readShown(R"({"details":{},"remote_model":"gpt-oss:120b"})")->isRemote);
        QVERIFY(!readShown(R"({"details":{},"remote_model":"","remote_host":null})")->isRemote);
    }

    void aModelForNumbersDoesNotAnswer()
    {
        QVERIFY(!readShown(R"({"capabilities":["embedding"]})")->answers);
        QVERIFY(readShown(R"({"details":{}})")->answers);
        QVERIFY(!readShown(R"({"details":{}})")->thinks);
        for (const char *json : {"", "{}", "[1]", R"({"version":"0.1.2"})"}) {
            QVERIFY(!readShown(json));
        }
    }

    void theSwitchOfTheProgramIsRead()
    {
        QCOMPARE(*readCloudDisabled(R"({"cloud":{"disabled":true,"source":"env"}})"), true);
        QCOMPARE(*readCloudDisabled(R"({"cloud":{"disabled":false}})"), false);
        QVERIFY(!readCloudDisabled(R"({"cloud":{}})"));
        QVERIFY(!readCloudDisabled("404 page not found"));
    }

    void whatIsWishedOfThinkingBecomesWhatIsPossible()
    {
        const ShownModel none;
        QVERIFY(possibleThinking(none, Thinking::High) == Thinking::Off);
        const ShownModel untold{.thinks = true};
        QVERIFY(possibleThinking(untold, Thinking::Off) == Thinking::Off);
        QVERIFY(possibleThinking(untold, Thinking::High) == Thinking::On);
        const ShownModel levels{
            .thinks = true, .thinkingValues = {Thinking::High, Thinking::Low, Thinking::Medium}};
        QVERIFY(possibleThinking(levels, Thinking::Off) == Thinking::Low);
        QVERIFY(possibleThinking(levels, Thinking::Max) == Thinking::High);
        QVERIFY(possibleThinking(levels, Thinking::On) == Thinking::Medium);
        QVERIFY(possibleThinking(levels, Thinking::Low) == Thinking::Low);
        const ShownModel both{.thinks = true, .thinkingValues = {Thinking::On, Thinking::Off}};
        QVERIFY(possibleThinking(both, Thinking::Off) == Thinking::Off);
        QVERIFY(possibleThinking(both, Thinking::Max) == Thinking::On);
    }
};

REGISTER_TEST(TestModelInfo)
#include "testmodelinfo.moc"
