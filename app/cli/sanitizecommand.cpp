// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "arguments.h"
#include "commands.h"
#include "householdsource.h"

#include "anonymoustext.h"
#include "clock.h"
#include "disguisebook.h"
#include "jsonwriter.h"
#include "problemjson.h"
#include "wording.h"

namespace gatehouse
{

namespace
{

struct SanitizeCall
{
    QString file;
    Level level = Level::Shifted;
};

Result<SanitizeCall, UsageProblem> parseCall(const QStringList &words)
{
    const QString option = QStringLiteral("--level");
    const auto arguments = parseArguments(words, {option});
    if (!arguments) {
        return Unexpected{arguments.error()};
    }
    const auto file = singleFile(*arguments);
    if (!file) {
        return Unexpected{file.error()};
    }
    const auto name = arguments->singleValueOf(option);
    if (!name) {
        return Unexpected{name.error()};
    }
    const auto level = name->isEmpty() ? Level::Shifted : levelNamed(*name);
    if (!level) {
        return Unexpected{UsageProblem{UsageError::UnknownLevel, *name}};
    }
    return SanitizeCall{.file = *file, .level = *level};
}

/// Together with the lines of the machines whose rules were not understood: who looks for what is
/// missing of a machine finds it by its name.
bool isUnread(LineState state)
{
    return state == LineState::Unread || state == LineState::LacksRule;
}

bool isUnneeded(LineState state)
{
    return state == LineState::Unneeded;
}

void writeLines(JsonWriter &json, const HouseholdSource &source, bool (*belongs)(LineState))
{
    json.beginArray();
    for (const ReadLine &line : source.reading.lines) {
        if (belongs(line.state)) {
            json.beginObject();
            json.key("line").number(line.number);
            json.key("text").string(wordsOf(line, source.text).reveal());
            json.endObject();
        }
    }
    json.endArray();
}

/// Draws what level scaled needs. A call keeps nothing, so each one draws anew.
void dress(HouseholdSource &source)
{
    PrivateWords words;
    words.add(source.text, source.reading);
    words.addProblem(source.anonymized);
    for (const Mapping::Entry &entry : source.anonymized.mapping.entries) {
        words.add(entry.name);
    }
    DisguiseBook().dress(source.anonymized, words);
}

QByteArray resultOf(const HouseholdSource &source, Level level)
{
    const Anonymized &anonymized = source.anonymized;
    JsonWriter json;
    json.beginObject();
    json.key("outbound").string(writeAnonymously(anonymized, level).text());
    json.key("problem").embed(toJson(anonymized.problem));
    json.key("mapping").beginObject();
    for (const Mapping::Entry &entry : anonymized.mapping.entries) {
        json.key(toString(entry.load).toLatin1().constData()).string(entry.name.reveal());
    }
    json.endObject();
    json.key("unread");
    writeLines(json, source, isUnread);
    json.key("unneeded");
    writeLines(json, source, isUnneeded);
    json.endObject();
    return json.document();
}

} // namespace

ExitStatus runSanitize(const CommandContext &context)
{
    Console &console = context.console;
    const auto call = parseCall(context.words);
    if (!call) {
        return console.fail(call.error());
    }
    auto source = readHousehold(console, call->file, context.clock.now());
    if (!source) {
        return ExitStatus::BadInput;
    }
    if (call->level == Level::Scaled) {
        dress(*source);
    }
    const ExitStatus status = console.finish(resultOf(*source, call->level));
    if (status == ExitStatus::Done) {
        for (const Notice &notice : source->anonymized.notices) {
            console.note(wording::sentence(notice, source->anonymized));
        }
    }
    return status;
}

} // namespace gatehouse
