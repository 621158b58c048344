// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "clock.h"
#include "commands.h"

#include <QFile>

#include <array>
#include <cstdio>

namespace gatehouse
{

namespace
{

struct Call
{
    const char *name;
    ExitStatus (*run)(const CommandContext &);
};

constexpr std::array calls = {
    Call{"ask", runAsk},           Call{"guard", runGuard}, Call{"ledger", runLedger},
    Call{"sanitize", runSanitize}, Call{"solve", runSolve}, Call{"verify", runVerify},
};

ExitStatus dispatch(Console &console, const QStringList &words)
{
    if (words.contains(QStringLiteral("--help"))) {
        return console.finish(wording::commandHelp().toUtf8());
    }
    if (words.value(0) == QStringLiteral("--version")) {
        return console.finish(QByteArrayLiteral("gatehouse-cli " GATEHOUSE_VERSION "\n"));
    }
    if (words.isEmpty()) {
        return console.fail({UsageError::NoCall, {}});
    }
    const QString &name = words.first();
    for (const Call &call : calls) {
        if (name == QLatin1StringView(call.name)) {
            const SystemClock clock;
            return call.run({.console = console, .clock = clock, .words = words.mid(1)});
        }
    }
    const bool isOption = name.startsWith(u'-');
    return console.fail({isOption ? UsageError::UnknownOption : UsageError::UnknownCall, name});
}

} // namespace

} // namespace gatehouse

// No QCoreApplication: nothing here has an event loop, and it would print a warning of its own on
// standard error where the locale is not UTF-8.
int main(int argc, char **argv)
{
    QFile input;
    QFile output;
    QFile errors;
    const bool isOpen = input.open(stdin, QIODevice::ReadOnly) &&
                        output.open(fileno(stdout), QIODevice::WriteOnly | QIODevice::Unbuffered) &&
                        errors.open(fileno(stderr), QIODevice::WriteOnly | QIODevice::Unbuffered);
    if (!isOpen) {
        return static_cast<int>(gatehouse::ExitStatus::BadInput);
    }
    QStringList words;
    for (int i = 1; i < argc; ++i) {
        words << QFile::decodeName(argv[i]);
    }
    gatehouse::Console console(input, output, errors);
    return static_cast<int>(gatehouse::dispatch(console, words));
}
