// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "commandline.h"

#include <QCommandLineParser>
#include <QCoreApplication>

namespace gatehouse
{

namespace
{

struct CommandLineText
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

void describe(QCommandLineParser &parser)
{
    const auto add = [&parser](const char *name, const QString &what, const QString &value) {
        parser.addOption(QCommandLineOption(QString::fromLatin1(name), what, value));
    };
    parser.setApplicationDescription(
        CommandLineText::tr("Plans a household's machines without showing the household."));
    add("household", CommandLineText::tr("Open this household."), QStringLiteral("FILE"));
    add("profile", CommandLineText::tr("Keep settings in this folder."), QStringLiteral("DIR"));
    add("built-in", CommandLineText::tr("Use no models even where there are some."), {});
    add("lang", CommandLineText::tr("Language of the window: en or de."), QStringLiteral("CODE"));
    add("ollama-url",
        CommandLineText::tr("Let the models of Ollama at this address of "
                            "this machine read along, in this run."),
        QStringLiteral("URL"));
    add("cloud-endpoint", CommandLineText::tr("Ask the cloud model at this address, in this run."),
        QStringLiteral("URL"));
    add("cloud-deployment", CommandLineText::tr("Name of the cloud model, in this run."),
        QStringLiteral("NAME"));
    parser.addPositionalArgument(QStringLiteral("FILE"),
                                 CommandLineText::tr("Open this household."),
                                 QStringLiteral("[FILE]"));
    parser.addHelpOption();
    parser.addVersionOption();
}

QStringList householdsOf(const QCommandLineParser &parser)
{
    return parser.values(QStringLiteral("household")) + parser.positionalArguments();
}

} // namespace

StartOptions readCommandLine(const QStringList &arguments)
{
    QCommandLineParser parser;
    describe(parser);
    const bool understood = parser.parse(arguments);
    const auto given = [&parser](const QString &name) {
        return parser.isSet(name) ? std::optional(parser.value(name)) : std::nullopt;
    };
    StartOptions options;
    options.language = given(QStringLiteral("lang"));
    const QStringList households = householdsOf(parser);
    if (!understood || households.size() > 1) {
        options.wish = StartOptions::Wish::Usage;
        return options;
    }
    if (parser.isSet(QStringLiteral("help")) || parser.isSet(QStringLiteral("help-all"))) {
        options.wish = StartOptions::Wish::Help;
    } else if (parser.isSet(QStringLiteral("version"))) {
        options.wish = StartOptions::Wish::Version;
    }
    options.household = households.isEmpty() ? std::nullopt : std::optional(households.front());
    options.profile = given(QStringLiteral("profile"));
    options.builtInOnly = parser.isSet(QStringLiteral("built-in"));
    options.cloudEndpoint = given(QStringLiteral("cloud-endpoint"));
    options.cloudDeployment = given(QStringLiteral("cloud-deployment"));
    options.ollamaUrl = given(QStringLiteral("ollama-url"));
    return options;
}

QString complaintAbout(const QStringList &arguments)
{
    QCommandLineParser parser;
    describe(parser);
    if (!parser.parse(arguments)) {
        return parser.errorText();
    }
    return householdsOf(parser).size() > 1
               ? CommandLineText::tr("Only one household can be opened at a time: give one file.")
               : QString();
}

QString helpText()
{
    QCommandLineParser parser;
    describe(parser);
    return parser.helpText();
}

} // namespace gatehouse
