// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "commandwording.h"
#include "result.h"

#include <QStringList>

#include <utility>
#include <vector>

namespace gatehouse
{

/// The words behind the name of a call.
struct Arguments
{
    /// Words that belong to no option, in order.
    QStringList files;
    /// Each option with its value, in order.
    std::vector<std::pair<QString, QString>> options;

    /// All values of \a option.
    QStringList valuesOf(const QString &option) const;
    /// The value of an option that may be given once; empty where it is not given.
    Result<QString, UsageProblem> singleValueOf(const QString &option) const;
};

/// Sorts \a words into files and the options of \a knownOptions, each of which takes a value, as
/// "--level names" or "--level=names". Behind "--" all words are files; "-" is one everywhere.
Result<Arguments, UsageProblem> parseArguments(const QStringList &words,
                                               const QStringList &knownOptions);

/// The only file of \a arguments.
Result<QString, UsageProblem> singleFile(const Arguments &arguments);

/// Refuses any file, for calls that read standard input.
Result<void, UsageProblem> refuseFiles(const Arguments &arguments);

} // namespace gatehouse
