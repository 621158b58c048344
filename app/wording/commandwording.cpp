// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "commandwording.h"

#include "phrases.h"

namespace gatehouse::wording
{

QString sentence(const UsageProblem &problem)
{
    const QString word = quotable(problem.word);
    switch (problem.error) {
    case UsageError::NoCall:
        return translate("wording", "Say what to do, for instance “gatehouse-cli ask FILE”; --help "
                                    "lists all calls.");
    case UsageError::UnknownCall:
        return translate("wording", "There is no call “%1”; --help lists all calls.").arg(word);
    case UsageError::UnknownOption:
        return translate("wording", "This call has no option “%1”; --help lists all options.")
            .arg(word);
    case UsageError::OptionTwice:
        return translate("wording", "The option “%1” is given twice; give it once.").arg(word);
    case UsageError::OptionWithoutValue:
        return translate("wording", "The option “%1” needs a value behind it.").arg(word);
    case UsageError::NoFile:
        return translate("wording", "Name the file that holds the household's text, or - for "
                                    "standard input.");
    case UsageError::TooManyFiles:
        return translate("wording", "“%1” is one word too many for this call.").arg(word);
    case UsageError::UnknownLevel:
        return translate("wording", "There is no level “%1”; there are names, shifted and scaled.")
            .arg(word);
    case UsageError::NoPrivateFile:
        return translate("wording", "Name at least one file of private text with --private FILE.");
    case UsageError::NoProblemFile:
        return translate("wording", "Name the file that holds the problem with --problem FILE.");
    case UsageError::NoLedgerCall:
        return translate("wording", "Say what to do with the ledger: “ledger check FILE”.");
    case UsageError::UnknownLedgerCall:
        return translate("wording", "There is no “ledger %1”; there is “ledger check FILE”.")
            .arg(word);
    case UsageError::NoLedgerFile:
        return translate("wording", "Name the file that holds the ledger.");
    case UsageError::StandardInputTwice:
        return translate("wording", "Standard input is read for something else by this call; name "
                                    "a file in place of “%1”.")
            .arg(word);
    }
    return {};
}

QString commandHelp()
{
    return translate("wording",
                     "Usage: gatehouse-cli CALL [OPTIONS] [FILE]\n"
                     "\n"
                     "Plans when a household's machines run best. It works offline and cannot send "
                     "anything.\n"
                     "\n"
                     "Calls:\n"
                     "  ask FILE\n"
                     "      reads a household's text and answers its question\n"
                     "  ledger check FILE\n"
                     "      says whether the record of what left this machine is as it was "
                     "written, and if not, which is the first record that is not\n"
                     "  sanitize FILE [--level names|shifted|scaled]\n"
                     "      reads a household's text and writes the anonymous problem, the names "
                     "that stay here, and the lines that were not used\n"
                     "  guard --private FILE [--private FILE ...]\n"
                     "      reads outbound text from standard input and lists what may not leave\n"
                     "  solve\n"
                     "      reads a problem from standard input, as JSON or as outbound text, and "
                     "writes the cheapest plan\n"
                     "  verify --problem FILE\n"
                     "      reads a plan from standard input and holds it against the problem\n"
                     "\n"
                     "Options:\n"
                     "  --help       shows this text\n"
                     "  --version    shows the version\n"
                     "\n"
                     "A FILE of - is standard input. All but ask write JSON.\n"
                     "\n"
                     "Exit status: 0 done, 1 wrong usage, 2 the input cannot be read, 3 checked, "
                     "and the answer is no.\n");
}

} // namespace gatehouse::wording
