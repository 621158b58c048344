// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "arguments.h"
#include "commands.h"

#include "jsonwriter.h"
#include "ledger.h"
#include "ledgerwording.h"

namespace gatehouse
{

namespace
{

const char *verdictName(LedgerVerdict verdict)
{
    switch (verdict) {
    case LedgerVerdict::Intact:
        return "intact";
    case LedgerVerdict::Torn:
        return "torn";
    case LedgerVerdict::Cut:
        return "cut";
    case LedgerVerdict::Replaced:
        return "replaced";
    case LedgerVerdict::Broken:
        return "broken";
    }
    return "";
}

QByteArray toJson(const LedgerCheck &check)
{
    const bool isBroken = check.verdict == LedgerVerdict::Broken;
    JsonWriter json;
    json.beginObject();
    json.key("intact").boolean(check.verdict == LedgerVerdict::Intact);
    json.key("state").string(QString::fromLatin1(verdictName(check.verdict)));
    json.key("records").number(check.records);
    json.key("last_hash").string(QString::fromLatin1(check.lastHash));
    json.key("first_broken");
    if (isBroken) {
        json.number(check.records + 1);
    } else {
        json.null();
    }
    json.key("torn_bytes").number(check.tornBytes);
    json.key("missing_records").number(check.missingRecords);
    json.key("witnessed").boolean(check.isWitnessed);
    json.key("text").string(wording::sentence(check));
    json.endObject();
    return json.document();
}

/// The file of "check FILE".
Result<QString, UsageProblem> checkedFile(const QStringList &words)
{
    if (words.isEmpty()) {
        return Unexpected{UsageProblem{UsageError::NoLedgerCall, {}}};
    }
    if (words.first() != QStringLiteral("check")) {
        const bool isOption = words.first().startsWith(u'-');
        return Unexpected{UsageProblem{
            isOption ? UsageError::UnknownOption : UsageError::UnknownLedgerCall, words.first()}};
    }
    const auto arguments = parseArguments(words.mid(1), {});
    if (!arguments) {
        return Unexpected{arguments.error()};
    }
    auto file = singleFile(*arguments);
    if (!file && file.error().error == UsageError::NoFile) {
        return Unexpected{UsageProblem{UsageError::NoLedgerFile, {}}};
    }
    return file;
}

/// Checks the ledger in \a file. What comes in on standard input has no witness beside it.
Result<LedgerCheck> checked(Console &console, const QString &file)
{
    if (file != Console::standardInput) {
        return checkLedgerFile(file);
    }
    LedgerChain chain;
    console.readInput([&chain](QByteArrayView piece) {
        chain.add(piece);
        return !chain.isPastReading();
    });
    return chain.finish();
}

/// Why a ledger cannot be read, without a word about sending.
Error readingError(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::LedgerNotAFile:
    case ErrorKind::LedgerUnreadable:
    case ErrorKind::LedgerNoFolder:
    case ErrorKind::LedgerStorageFailed:
        return {.kind = ErrorKind::FileUnreadable};
    default:
        return error;
    }
}

} // namespace

ExitStatus runLedger(const CommandContext &context)
{
    Console &console = context.console;
    const auto file = checkedFile(context.words);
    if (!file) {
        return console.fail(file.error());
    }
    const Result<LedgerCheck> check = checked(console, *file);
    if (!check) {
        return console.fail(*file, readingError(check.error()));
    }
    // A ledger that was begun has a record at least.
    if (check->records == 0 && check->verdict == LedgerVerdict::Intact) {
        return console.fail(*file, {.kind = ErrorKind::EmptyInput});
    }
    const bool isIntact = check->verdict == LedgerVerdict::Intact;
    return console.finish(toJson(*check), isIntact ? ExitStatus::Done : ExitStatus::No);
}

} // namespace gatehouse
