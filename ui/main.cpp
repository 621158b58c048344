// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "approvalgate.h"
#include "builtincloud.h"
#include "builtinlocal.h"
#include "clock.h"
#include "commandline.h"
#include "language.h"
#include "lazyreader.h"
#include "livereader.h"
#include "mainwindow.h"
#include "profile.h"
#include "runner.h"
#include "samples.h"

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
    for (const QString &name : options.withoutEffect) {
        print(stderr, QCoreApplication::translate(
                          "main", "%1 has no effect: this version has no models and "
                                  "works with its built-in parts.")
                              .arg(name) +
                          u'\n');
    }
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

} // namespace

int main(int argc, char **argv)
{
    // Whatever the program writes by itself is for this user alone.
    const mode_t mask = umask(077);
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
    const auto reader = std::make_shared<LazyReader>();
    BuiltInLocal local(reader);
    BuiltInCloud cloud;
    ApprovalGate gate(clock);
    Runner runner(local, cloud, gate, clock);
    const Profile profile(options.profile.value_or(Profile::defaultFolder()));
    LiveReader live(reader, clock);
    MainWindow window(runner, profile, permissionsUnder(mask));
    window.follow(live);
    if (options.household) {
        window.openFile(*options.household);
    } else {
        const SampleHousehold first = sampleHouseholds().front();
        window.openSample(first.title, first.path);
    }
    window.show();
    return QApplication::exec();
}
