// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "approvalgate.h"
#include "builtinlocal.h"
#include "chosencloud.h"
#include "chosenlocal.h"
#include "clock.h"
#include "commandline.h"
#include "keyring.h"
#include "language.h"
#include "lazyreader.h"
#include "ledger.h"
#include "livereader.h"
#include "mainwindow.h"
#include "modelfile.h"
#include "pauses.h"
#include "profile.h"
#include "runner.h"
#include "samples.h"
#include "systemkeychain.h"

#include <QApplication>

#include <cstdio>

#include <sys/stat.h>

using namespace gatehouse;

namespace
{

void print(FILE *stream, const QString &text)
{
    std::fputs(qUtf8Printable(text), stream);
}

void nameProgram()
{
    QCoreApplication::setApplicationName(QStringLiteral("gatehouse"));
    QCoreApplication::setApplicationVersion(QStringLiteral(GATEHOUSE_VERSION));
}

/// Everything that needs no window, so that it works without a display, too.
int answerWithoutWindow(int &argc, char **argv, const QStringList &arguments,
                        const StartOptions &options)
{
    const QCoreApplication application(argc, argv);
    const Language language(options.language);
    switch (options.wish) {
    case StartOptions::Wish::Help:
        print(stdout, helpText());
        return 0;
    case StartOptions::Wish::Version:
        print(stdout,
              QStringLiteral("gatehouse ") + QCoreApplication::applicationVersion() + u'\n');
        return 0;
    case StartOptions::Wish::Usage:
    case StartOptions::Wish::Window:
        break;
    }
    print(stderr, complaintAbout(arguments) + u'\n');
    return 1;
}

void warnOfOptions(const StartOptions &options, const Language &language)
{
    if (!language.isSpoken()) {
        print(stderr, QCoreApplication::translate(
                          "main", "There is no translation for %1; the window speaks English.")
                              .arg(*options.language) +
                          u'\n');
    }
}

/// What a file that the person saves may be read by: as they have set it, not as we set it.
QFileDevice::Permissions permissionsUnder(mode_t mask)
{
    QFileDevice::Permissions permissions = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
    permissions.setFlag(QFileDevice::ReadGroup, (mask & S_IRGRP) == 0);
    permissions.setFlag(QFileDevice::WriteGroup, (mask & S_IWGRP) == 0);
    permissions.setFlag(QFileDevice::ReadOther, (mask & S_IROTH) == 0);
    permissions.setFlag(QFileDevice::WriteOther, (mask & S_IWOTH) == 0);
    return permissions;
}

/// What the environment says of the cloud model. The key is taken out of it, so that no program
/// that is started from here has it.
struct CloudEnvironment
{
    QString endpoint;
    QByteArray key;
};

CloudEnvironment takeCloudEnvironment()
{
    CloudEnvironment found{.endpoint = qEnvironmentVariable("AZURE_OPENAI_ENDPOINT"),
                           .key = qgetenv("AZURE_OPENAI_API_KEY")};
    qunsetenv("AZURE_OPENAI_API_KEY");
    return found;
}

/// The key of the environment, for this run and for Azure OpenAI alone: another service would be
/// told a key that is not its own.
void useKey(KeyRing &keys, const QByteArray &typed, const ModelSettings &settings)
{
    if (typed.isEmpty()) {
        return;
    }
    const Result<Destination> destination = destinationOf(settings.cloud);
    const Result<SecretKey> key = SecretKey::read(typed);
    const bool isAzure = settings.cloud.service != CloudSettings::Service::OpenAi;
    if (isAzure && destination && key) {
        keys.useNow(destination->host, *key);
    }
}

/// The household of the command line, else the one that the program starts with.
void openFirst(MainWindow &window, const StartOptions &options)
{
    if (options.household) {
        window.openFile(*options.household);
    } else {
        const SampleHousehold first = sampleHouseholds().front();
        window.openSample(first.title, first.path);
    }
}

} // namespace

int main(int argc, char **argv)
{
    // Whatever the program writes by itself is for this user alone.
    const mode_t mask = umask(077);
    const CloudEnvironment environment = takeCloudEnvironment();
    nameProgram();
    QStringList arguments;
    for (int i = 0; i < argc; ++i) {
        arguments << QString::fromLocal8Bit(argv[i]);
    }
    const StartOptions options = readCommandLine(arguments);
    if (options.wish != StartOptions::Wish::Window) {
        return answerWithoutWindow(argc, argv, arguments, options);
    }

    QApplication application(argc, argv);
    const Language language(options.language);
    warnOfOptions(options, language);

    const SystemClock clock;
    const Profile profile(options.profile.value_or(Profile::defaultFolder()));
    const auto reader = std::make_shared<LazyReader>();
    BuiltInLocal builtIn(reader);
    ChosenLocal local(builtIn);
    SystemKeychain keychain;
    KeyRing keys(keychain);
    Ledger ledger(profile.ledgerFile(), clock);
    const TimerPauses pauses;
    const MainWindow *shown = nullptr;
    ChosenCloud cloud(
        {.keys = keys, .ledger = ledger, .clock = clock, .pauses = pauses, .note = [&shown] {
             return shown->sendingNote();
         }});
    const ModelFile models(profile.modelsFile(), {.endpoint = options.cloudEndpoint,
                                                  .deployment = options.cloudDeployment,
                                                  .usualEndpoint = environment.endpoint,
                                                  .ollamaUrl = options.ollamaUrl,
                                                  .builtInOnly = options.builtInOnly});
    const ModelSettings settings = models.settings();
    useKey(keys, environment.key, settings);
    const Result<void> chosen = cloud.choose(settings);
    local.choose(models.localSettings());
    ApprovalGate gate(clock);
    Runner runner(local, cloud, gate, clock);
    LiveReader live(reader, clock);
    MainWindow window(runner, profile, permissionsUnder(mask));
    shown = &window;
    if (!options.builtInOnly) {
        window.offerModels(cloud, keys, models);
        window.offerLocalModel(local, models);
    }
    window.follow(live);
    openFirst(window, options);
    // Behind the opening, whose own sentence would take its place.
    if (!chosen) {
        window.showError(chosen.error());
    }
    window.show();
    return QApplication::exec();
}
