// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "arguments.h"
#include "commands.h"

#include "anonymizer.h"
#include "clock.h"
#include "guard.h"
#include "householdreader.h"
#include "jsonwriter.h"
#include "textdoor.h"
#include "textplaces.h"
#include "wording.h"

#include <QStringDecoder>

namespace gatehouse
{

namespace
{

Result<QStringList, UsageProblem> privateFiles(const QStringList &words)
{
    const QString option = QStringLiteral("--private");
    const auto arguments = parseArguments(words, {option});
    if (!arguments) {
        return Unexpected{arguments.error()};
    }
    if (const auto none = refuseFiles(*arguments); !none) {
        return Unexpected{none.error()};
    }
    const QStringList files = arguments->valuesOf(option);
    if (files.isEmpty()) {
        return Unexpected{UsageProblem{UsageError::NoPrivateFile, {}}};
    }
    if (files.contains(Console::standardInput)) {
        return Unexpected{UsageProblem{UsageError::StandardInputTwice, Console::standardInput}};
    }
    return files;
}

/// The text exactly as it stands in \a bytes, with its line ends and byte order mark: what leaves
/// is judged byte by byte. The door only says whether it is a text.
Result<QString> exactText(const QByteArray &bytes)
{
    const Result<QString> admitted = textdoor::admit(bytes);
    if (!admitted) {
        return Unexpected{admitted.error()};
    }
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless |
                                                     QStringDecoder::Flag::ConvertInitialBom);
    const QString text = decoder(bytes);
    return text;
}

/// Adds what must not leave of a private \a text. Where it is a household's, the numbers that its
/// problem is made of are known; where it is anything else, none of its digits are.
void addPrivate(PrivateWords &words, const PrivateText &text, const HouseholdReader &reader,
                const QDateTime &now)
{
    const auto reading = reader.read(text, {}, now);
    if (!reading) {
        words.add(text);
        return;
    }
    words.add(text, *reading);
    if (const Result<Anonymized> household = anonymize(reading->household, now)) {
        words.addProblem(*household);
    }
}

const char *kindName(GuardFinding::Kind kind)
{
    switch (kind) {
    case GuardFinding::Kind::Private:
        return "private";
    case GuardFinding::Kind::Unknown:
        return "unknown";
    }
    return "";
}

QByteArray resultOf(const GuardReport &report, const QString &outbound)
{
    const TextPlaces places(outbound);
    JsonWriter json;
    json.beginObject();
    json.key("blocked").boolean(report.isBlocked());
    json.key("findings").beginArray();
    for (const GuardFinding &finding : report.findings) {
        const Span &span = finding.span;
        json.beginObject();
        json.key("kind").string(QString::fromLatin1(kindName(finding.kind)));
        json.key("from").number(places.codePointsBefore(span.from));
        json.key("to").number(places.codePointsBefore(span.to));
        json.key("text").string(outbound.mid(span.from, span.to - span.from));
        json.key("reason").string(wording::sentence(finding, outbound, places));
        json.endObject();
    }
    json.endArray();
    json.endObject();
    return json.document();
}

} // namespace

ExitStatus runGuard(const CommandContext &context)
{
    Console &console = context.console;
    const auto files = privateFiles(context.words);
    if (!files) {
        return console.fail(files.error());
    }
    PrivateWords words;
    const HouseholdReader reader;
    for (const QString &file : *files) {
        const Result<QByteArray> bytes = console.readBytes(file);
        if (!bytes) {
            return console.fail(file, bytes.error());
        }
        const Result<QString> text = textdoor::admit(*bytes);
        if (!text) {
            return console.fail(file, text.error());
        }
        addPrivate(words, PrivateText(*text), reader, context.clock.now());
    }
    const Result<QByteArray> bytes = console.readBytes(Console::standardInput);
    if (!bytes) {
        return console.fail(Console::standardInput, bytes.error());
    }
    const Result<QString> outbound = exactText(*bytes);
    if (!outbound) {
        return console.fail(Console::standardInput, outbound.error());
    }
    const GuardReport report = inspect(*outbound, words);
    return console.finish(resultOf(report, *outbound),
                          report.isClean() ? ExitStatus::Done : ExitStatus::No);
}

} // namespace gatehouse
