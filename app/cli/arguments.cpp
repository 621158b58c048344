// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "arguments.h"

namespace gatehouse
{

QStringList Arguments::valuesOf(const QString &option) const
{
    QStringList values;
    for (const auto &[name, value] : options) {
        if (name == option) {
            values << value;
        }
    }
    return values;
}

Result<QString, UsageProblem> Arguments::singleValueOf(const QString &option) const
{
    const QStringList values = valuesOf(option);
    if (values.size() > 1) {
        return Unexpected{UsageProblem{UsageError::OptionTwice, option}};
    }
    return values.value(0);
}

Result<Arguments, UsageProblem> parseArguments(const QStringList &words,
                                               const QStringList &knownOptions)
{
    Arguments arguments;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString &word = words.at(i);
        if (word == QStringLiteral("--")) {
            arguments.files += words.mid(i + 1);
            break;
        }
        if (!word.startsWith(u'-') || word == QStringLiteral("-")) {
            arguments.files << word;
            continue;
        }
        const qsizetype equals = word.indexOf(u'=');
        const QString option = equals < 0 ? word : word.left(equals);
        if (!knownOptions.contains(option)) {
            return Unexpected{UsageProblem{UsageError::UnknownOption, option}};
        }
        if (equals < 0) {
            ++i;
        }
        const QString value = equals < 0 ? words.value(i) : word.mid(equals + 1);
        if (value.isEmpty()) {
            return Unexpected{UsageProblem{UsageError::OptionWithoutValue, option}};
        }
        arguments.options.emplace_back(option, value);
    }
    return arguments;
}

Result<QString, UsageProblem> singleFile(const Arguments &arguments)
{
    if (arguments.files.isEmpty() || arguments.files.first().isEmpty()) {
        return Unexpected{UsageProblem{UsageError::NoFile, {}}};
    }
    if (arguments.files.size() > 1) {
        return Unexpected{UsageProblem{UsageError::TooManyFiles, arguments.files.at(1)}};
    }
    return arguments.files.first();
}

Result<void, UsageProblem> refuseFiles(const Arguments &arguments)
{
    if (!arguments.files.isEmpty()) {
        return Unexpected{UsageProblem{UsageError::TooManyFiles, arguments.files.first()}};
    }
    return {};
}

} // namespace gatehouse
