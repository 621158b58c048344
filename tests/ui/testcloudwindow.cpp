// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "cloudwindow.h"
#include "keyring.h"
#include "modelfile.h"
#include "testregistry.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace gatehouse;

namespace
{

/// Keeps what it is given, and answers at once, as far as a keychain does.
class WillingKeychain : public Keychain
{
public:
    std::unique_ptr<KeyRequest> read(const QString &, ReadDone) override { return nullptr; }
    std::unique_ptr<KeyRequest> write(const QString &host, const SecretKey &key, Done done) override
    {
        kept = host.toUtf8() + ' ' + key.reveal();
        pending = std::move(done);
        return std::make_unique<KeyRequest>();
    }
    std::unique_ptr<KeyRequest> erase(const QString &, Done done) override
    {
        kept.clear();
        pending = std::move(done);
        return std::make_unique<KeyRequest>();
    }

    QByteArray kept;
    Done pending;
};

struct ShownWindow
{
    ShownWindow() : window({}, keys, nullptr) { window.show(); }

    template<typename T>
    T *find(const char *name) const
    {
        return window.findChild<T *>(QLatin1String(name));
    }
    void type(const char *name, const char *text) const
    {
        find<QLineEdit>(name)->setText(QString::fromUtf8(text));
    }
    QString said(const char *name) const { return find<QLabel>(name)->text(); }
    void press(const char *name) const { find<QPushButton>(name)->click(); }

    WillingKeychain keychain;
    KeyRing keys{keychain};
    CloudWindow window;
};

} // namespace

class TestCloudWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whereRequestsGoIsSaidWhileItIsTyped()
    {
        ShownWindow shown;
        QVERIFY(shown.said("cloudWhere").startsWith(QStringLiteral("Requests cannot be sent yet")));
        shown.type("cloudEndpoint", "house.openai.azure.com");
        QCOMPARE(
            shown.said("cloudWhere"),
            QStringLiteral("Requests go to https://house.openai.azure.com/openai/v1/responses."));
        shown.type("cloudEndpoint", "http://house.openai.azure.com");
        QVERIFY(shown.said("cloudWhere").startsWith(QStringLiteral("Requests cannot be sent yet")));
    }

    /// Through which proxy is part of where.
    void theProxyIsSaidAndOnlyNamedWhereThatIsChosen()
    {
        ShownWindow shown;
        shown.type("cloudEndpoint", "house.openai.azure.com");
        QVERIFY(!shown.find<QLineEdit>("cloudProxy")->isVisible());
        auto *use = shown.find<QComboBox>("cloudProxyUse");
        use->setCurrentIndex(use->findData(static_cast<int>(CloudSettings::ProxyUse::Named)));
        QVERIFY(shown.find<QLineEdit>("cloudProxy")->isVisible());
        QVERIFY(shown.said("cloudWhere").startsWith(QStringLiteral("Requests cannot be sent yet")));
        shown.type("cloudProxy", "proxy.example:3128");
        QVERIFY(shown.said("cloudWhere")
                    .endsWith(QStringLiteral("through the proxy proxy.example:3128.")));
        qputenv("https_proxy", "http://system.example:8080");
        use->setCurrentIndex(use->findData(static_cast<int>(CloudSettings::ProxyUse::System)));
        QVERIFY(shown.said("cloudWhere")
                    .endsWith(QStringLiteral("through the proxy system.example:8080.")));
        // Not of a host that is still being typed.
        auto *endpoint = shown.find<QLineEdit>("cloudEndpoint");
        QTRY_VERIFY(endpoint->isVisible());
        endpoint->setFocus();
        endpoint->clear();
        QTest::keyClicks(endpoint, QStringLiteral("flat.openai.azure.com"));
        if (endpoint->hasFocus()) {
            QVERIFY(!shown.said("cloudWhere").contains(QStringLiteral("system.example")));
        }
        QTest::keyClick(endpoint, Qt::Key_Return);
        QVERIFY(shown.said("cloudWhere")
                    .endsWith(QStringLiteral("through the proxy system.example:8080.")));
        use->setCurrentIndex(use->findData(static_cast<int>(CloudSettings::ProxyUse::None)));
        QVERIFY(!shown.said("cloudWhere").contains(QStringLiteral("proxy")));
        qunsetenv("https_proxy");
    }

    /// As they were kept when a proxy was only ever named.
    void olderSettingsMeanWhatTheyMeant()
    {
        QTemporaryDir folder;
        const auto kept = [&folder](const QByteArray &line) {
            const QString path = folder.path() + QStringLiteral("/models.ini");
            QFile file(path);
            if (!file.open(QIODevice::WriteOnly) || file.write("[cloud]\n" + line) < 0) {
                return CloudSettings::ProxyUse::System;
            }
            file.close();
            return loadModelSettings(path).cloud.proxyUse;
        };
        QVERIFY(kept("proxy=proxy.example:3128\n") == CloudSettings::ProxyUse::Named);
        QVERIFY(kept("proxy=\n") == CloudSettings::ProxyUse::None);
        QVERIFY(kept("asks=true\n") == CloudSettings::ProxyUse::System);
        QVERIFY(kept("proxy=\nproxyUse=system\n") == CloudSettings::ProxyUse::System);
    }

    void whatMakesNoSenseIsNotTaken()
    {
        ShownWindow shown;
        QSignalSpy chosen(&shown.window, &CloudWindow::settingsChosen);
        shown.find<QCheckBox>("cloudAsks")->setChecked(true);
        shown.press("cloudApply");
        QCOMPARE(chosen.size(), 0);
        QVERIFY(!shown.said("cloudSaid").isEmpty());
        shown.type("cloudEndpoint", "house.openai.azure.com");
        shown.type("cloudInputPrice", "cheap");
        shown.press("cloudApply");
        QCOMPARE(chosen.size(), 0);
        shown.type("cloudInputPrice", "1.25");
        shown.type("cloudOutputPrice", "10");
        shown.press("cloudApply");
        QCOMPARE(chosen.size(), 1);
    }

    void settingsComeBackAsTheyWereKept()
    {
        QTemporaryDir folder;
        const QString path = folder.path() + QStringLiteral("/profile/models.ini");
        ModelSettings settings;
        settings.asksCloud = true;
        settings.cloud.service = CloudSettings::Service::AzureWithApiVersion;
        settings.cloud.endpoint = QStringLiteral("https://house.openai.azure.com");
        settings.cloud.deployment = QStringLiteral("mine");
        settings.cloud.effort = Effort::High;
        settings.cloud.outputTokens = 5000;
        settings.cloud.idleSeconds = 600;
        settings.cloud.proxyUse = CloudSettings::ProxyUse::Named;
        settings.cloud.proxy = QStringLiteral("proxy:3128");
        settings.inputPrice = QStringLiteral("1.25");
        QVERIFY(saveModelSettings(path, settings));
        QVERIFY(loadModelSettings(path) == settings);
        const auto others = QFileDevice::ReadGroup | QFileDevice::ReadOther |
                            QFileDevice::WriteGroup | QFileDevice::WriteOther;
        QVERIFY(!(QFile::permissions(path) & others));
        QVERIFY(loadModelSettings(path + QStringLiteral(".not")) == ModelSettings());
    }

    /// What the environment names is this run's alone, also where other settings are kept.
    void theEndpointOfTheEnvironmentIsNeverKept()
    {
        QTemporaryDir folder;
        const QString path = folder.path() + QStringLiteral("/models.ini");
        const QString usual = QStringLiteral("https://from-environment.openai.azure.com");
        const ModelFile file(
            path, {.endpoint = {}, .deployment = {}, .usualEndpoint = usual, .builtInOnly = false});
        ModelSettings chosen = file.settings();
        QCOMPARE(chosen.cloud.endpoint, usual);
        QVERIFY(!chosen.asksCloud);
        chosen.asksCloud = true;
        chosen.cloud.deployment = QStringLiteral("mine");
        QVERIFY(file.keep(chosen));
        QCOMPARE(loadModelSettings(path).cloud.endpoint, QString());
        QCOMPARE(loadModelSettings(path).cloud.deployment, QStringLiteral("mine"));
        QCOMPARE(file.settings().cloud.endpoint, usual);
        // One that the person typed is.
        chosen.cloud.endpoint = QStringLiteral("https://typed.openai.azure.com");
        QVERIFY(file.keep(chosen));
        QCOMPARE(loadModelSettings(path).cloud.endpoint, chosen.cloud.endpoint);
    }

    void anOptionNamesWhomThisRunAsks()
    {
        QTemporaryDir folder;
        const QString path = folder.path() + QStringLiteral("/models.ini");
        const QString named = QStringLiteral("https://named.openai.azure.com");
        const ModelFile asked(path, {.endpoint = named,
                                     .deployment = QStringLiteral("d"),
                                     .usualEndpoint = QStringLiteral("https://x.example"),
                                     .builtInOnly = false});
        QVERIFY(asked.settings().asksCloud);
        QCOMPARE(asked.settings().cloud.endpoint, named);
        QCOMPARE(asked.settings().cloud.deployment, QStringLiteral("d"));
        const ModelFile nobody(
            path, {.endpoint = named, .deployment = {}, .usualEndpoint = {}, .builtInOnly = true});
        QVERIFY(!nobody.settings().asksCloud);
    }

    /// A typed key leaves the field, is in no setting, and is not shown.
    void aKeyIsKeptAndNotShownAgain()
    {
        ShownWindow shown;
        QVERIFY(!shown.find<QPushButton>("cloudKeyKeep")->isEnabled());
        shown.type("cloudEndpoint", "house.openai.azure.com");
        shown.type("cloudKey", "secret-123");
        QCOMPARE(shown.find<QLineEdit>("cloudKey")->echoMode(), QLineEdit::Password);
        shown.press("cloudKeyKeep");
        QCOMPARE(shown.keychain.kept, QByteArray("house.openai.azure.com secret-123"));
        QVERIFY(shown.find<QLineEdit>("cloudKey")->text().isEmpty());
        // Until the keychain says so it is not said.
        QVERIFY(shown.said("cloudKeySaid").contains(QStringLiteral("Asking")));
        shown.keychain.pending({});
        QCOMPARE(shown.said("cloudKeySaid"), QStringLiteral("The key is in the keychain."));
        shown.press("cloudKeyForget");
        shown.keychain.pending({});
        QVERIFY(shown.keychain.kept.isEmpty());
    }

    void aKeyThatCannotBeKeptServesForNow()
    {
        ShownWindow shown;
        shown.type("cloudEndpoint", "house.openai.azure.com");
        shown.type("cloudKey", "secret-123");
        shown.press("cloudKeyKeep");
        shown.keychain.pending(failure(ErrorKind::KeychainMissing));
        QVERIFY(shown.said("cloudKeySaid").startsWith(QStringLiteral("The key is there until")));
        QVERIFY(shown.keys.isOfThisRun(QStringLiteral("house.openai.azure.com")));
    }

    void whatIsNoKeyStaysForThePersonToMend()
    {
        ShownWindow shown;
        shown.type("cloudEndpoint", "house.openai.azure.com");
        shown.type("cloudKey", "two words");
        shown.press("cloudKeyUseNow");
        QCOMPARE(shown.find<QLineEdit>("cloudKey")->text(), QStringLiteral("two words"));
        QVERIFY(!shown.keys.isOfThisRun(QStringLiteral("house.openai.azure.com")));
        QVERIFY(!shown.said("cloudKeySaid").isEmpty());
    }

    void aKeychainThatDoesNotAnswerIsNotWaitedForForEver()
    {
        ShownWindow shown;
        shown.type("cloudEndpoint", "house.openai.azure.com");
        QVERIFY(!shown.find<QPushButton>("cloudKeyCancel")->isVisible());
        shown.press("cloudKeyForget");
        QVERIFY(shown.find<QPushButton>("cloudKeyCancel")->isVisible());
        shown.press("cloudKeyCancel");
        QVERIFY(!shown.find<QPushButton>("cloudKeyCancel")->isVisible());
    }
};

REGISTER_TEST(TestCloudWindow)
#include "testcloudwindow.moc"
