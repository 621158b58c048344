// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "chosenlocal.h"
#include "eventwait.h"
#include "localfinder.h"
#include "modelfile.h"
#include "ollamaserver.h"
#include "testregistry.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace gatehouse;

namespace
{

LocalServer someServer()
{
    return {.program = LocalProgram::Ollama,
            .origin = QStringLiteral("http://127.0.0.1:11434"),
            .version = QStringLiteral("0.21.3"),
            .model = QStringLiteral("gemma4:e4b"),
            .digest = QStringLiteral("c6eb")};
}

LocalSettings at(const PiecewiseServer &server)
{
    LocalSettings settings;
    settings.address = QStringLiteral("127.0.0.1:%1").arg(server.port());
    return settings;
}

} // namespace

class TestLocalSettings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsKeptComesBack()
    {
        const QTemporaryDir folder;
        const QString path = folder.path() + QStringLiteral("/new/models.ini");
        QVERIFY(loadLocalSettings(path) == LocalSettings());
        LocalSettings settings;
        settings.asks = true;
        settings.program = LocalProgram::OpenAiCompatible;
        settings.address = QStringLiteral("127.0.0.1:8080");
        settings.model = QStringLiteral("qwen");
        settings.agreed = someServer();
        settings.thinking = Thinking::High;
        settings.contextTokens = 8192;
        QVERIFY(saveLocalSettings(path, settings));
        QVERIFY(loadLocalSettings(path) == settings);
        const auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup |
                            QFileDevice::ReadOther | QFileDevice::WriteOther;
        QVERIFY(!(QFile::permissions(path) & others));
    }

    void theyStandBesideThoseOfTheCloud()
    {
        const QTemporaryDir folder;
        const ModelFile file(folder.path() + QStringLiteral("/models.ini"), {});
        ModelSettings cloud;
        cloud.cloud.deployment = QStringLiteral("planner");
        LocalSettings local;
        local.model = QStringLiteral("gemma4:e2b");
        QVERIFY(file.keep(local));
        QVERIFY(file.keep(cloud));
        QVERIFY(file.localSettings() == local);
        QCOMPARE(file.settings().cloud.deployment, QStringLiteral("planner"));
    }

    void whatCannotBeReadIsAsUsual()
    {
        const QTemporaryDir folder;
        const QString path = folder.path() + QStringLiteral("/models.ini");
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("[local]\nasks=true\nprogram=nonsense\ncontextTokens=-5\nthinking=deep\n"
                   "agreedOrigin=http://127.0.0.1:1\n");
        file.close();
        const LocalSettings settings = loadLocalSettings(path);
        QVERIFY(settings.program == LocalProgram::Ollama);
        QCOMPARE(settings.contextTokens, ChatRequest::usualContextTokens);
        QVERIFY(settings.thinking == Thinking::Off);
        QVERIFY(!settings.agreed);
    }

    void anAddressOnTheCommandLineHoldsForTheRun()
    {
        const QTemporaryDir folder;
        const QString path = folder.path() + QStringLiteral("/models.ini");
        LocalSettings kept;
        kept.agreed = someServer();
        QVERIFY(saveLocalSettings(path, kept));
        const QString url = QStringLiteral("http://127.0.0.1:9999");
        const ModelFile file(path, {.endpoint = {},
                                    .deployment = {},
                                    .usualEndpoint = {},
                                    .ollamaUrl = url,
                                    .builtInOnly = false});
        const LocalSettings settings = file.localSettings();
        QVERIFY(settings.asks);
        QVERIFY(settings.isAgreedOnSight);
        QVERIFY(!settings.agreed);
        QCOMPARE(settings.address, url);
        QVERIFY(file.keep(settings));
        QVERIFY(loadLocalSettings(path) == kept);
        const ModelFile nobody(path, {.endpoint = {},
                                      .deployment = {},
                                      .usualEndpoint = {},
                                      .ollamaUrl = url,
                                      .builtInOnly = true});
        QVERIFY(!nobody.localSettings().asks);
    }

    void onlyAnAddressOfThisMachineIsOne()
    {
        LocalSettings settings;
        QCOMPARE(addressOf(settings)->origin(), QStringLiteral("http://127.0.0.1:11434"));
        settings.program = LocalProgram::OpenAiCompatible;
        QCOMPARE(addressOf(settings)->origin(), QStringLiteral("http://127.0.0.1:8080"));
        settings.address = QStringLiteral("http://ollama.example.org:11434");
        QVERIFY(addressOf(settings).error() == AddressFault::NotThisMachine);
    }

    /// Who was agreed to at one place was not agreed to at another.
    void anAgreementHoldsForItsPlaceAlone()
    {
        struct Reader : LocalSide
        {
            std::unique_ptr<Request> sanitize(const SanitizeInput &, SanitizeDone) override
            {
                return std::make_unique<Request>();
            }
        } reader;
        ChosenLocal local(reader);
        LocalSettings settings;
        settings.asks = true;
        local.choose(settings);
        QVERIFY(!local.asksModel());
        settings.agreed = someServer();
        local.choose(settings);
        QVERIFY(local.asksModel());
        settings.address = QStringLiteral("127.0.0.1:11435");
        local.choose(settings);
        QVERIFY(!local.asksModel());
        settings.address.clear();
        settings.asks = false;
        local.choose(settings);
        QVERIFY(!local.asksModel());
    }

    void aProgramIsFoundWithItsModels()
    {
        const OllamaServer server;
        LocalFinder finder;
        int changes = 0;
        connect(&finder, &LocalFinder::changed, this, [&changes] { ++changes; });
        finder.look(at(server));
        QVERIFY(finder.isLooking());
        QVERIFY(waitForEvents([&finder] { return !finder.isLooking(); }));
        QVERIFY(finder.found()->has_value());
        QVERIFY(serverFor(**finder.found(), QStringLiteral("gemma4:e4b")).has_value());
        QCOMPARE(changes, 2);
    }

    void whereNothingIsThatIsSaid()
    {
        LocalSettings settings;
        {
            const OllamaServer gone;
            settings = at(gone);
        }
        LocalFinder finder;
        finder.look(settings);
        QVERIFY(waitForEvents([&finder] { return !finder.isLooking(); }));
        QVERIFY(finder.found()->error() == LocalFault::NotReached);
        settings.address = QStringLiteral("ollama.example.org");
        finder.look(settings);
        QVERIFY(!finder.isLooking());
        QVERIFY(!finder.found());
    }
};

REGISTER_TEST(TestLocalSettings)
#include "testlocalsettings.moc"
