// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace gatehouse
{

/// How a call of the command line can be wrong.
enum class UsageError
{
    NoCall,
    UnknownCall,
    UnknownOption,
    OptionTwice,
    OptionWithoutValue,
    NoFile,
    TooManyFiles,
    UnknownLevel,
    NoPrivateFile,
    NoProblemFile,
    NoLedgerCall,
    UnknownLedgerCall,
    NoLedgerFile,
    StandardInputTwice,
};

/// A wrong call and the word of it that is wrong.
struct UsageProblem
{
    UsageError error = UsageError::NoCall;
    QString word;

    bool operator==(const UsageProblem &) const = default;
};

namespace wording
{

QString sentence(const UsageProblem &problem);

/// What `gatehouse-cli --help` prints.
QString commandHelp();

} // namespace wording

} // namespace gatehouse
