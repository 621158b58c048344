// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "localprompts.h"

#include "promptquote.h"

#include <QFile>

#include <algorithm>

namespace gatehouse::localprompts
{

namespace
{

constexpr qsizetype longestRepeatedAnswer = 20'000;

/// Compiled into the program: it is there, and a test holds that it is.
QByteArray bytesOf(const QString &name)
{
    QFile file(QStringLiteral(":/gatehouse/prompts/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString promptOf(const QString &name)
{
    return QString::fromUtf8(bytesOf(name)).trimmed();
}

/// The key of a flaw's sentence in flaws.txt.
QString keyOf(ReplyFlaw flaw)
{
    switch (flaw) {
    case ReplyFlaw::NoObject:
        return QStringLiteral("no_object");
    case ReplyFlaw::NoProblem:
        return QStringLiteral("no_problem");
    case ReplyFlaw::NoTarget:
        return QStringLiteral("no_target");
    case ReplyFlaw::UnknownTarget:
        return QStringLiteral("unknown_target");
    case ReplyFlaw::NoLoads:
        return QStringLiteral("no_loads");
    case ReplyFlaw::TooManyLoads:
        return QStringLiteral("too_many_loads");
    case ReplyFlaw::NotALoadId:
        return QStringLiteral("not_a_load_id");
    case ReplyFlaw::LoadTwice:
        return QStringLiteral("load_twice");
    case ReplyFlaw::NoDuration:
        return QStringLiteral("no_duration");
    case ReplyFlaw::NoEnergy:
        return QStringLiteral("no_energy");
    case ReplyFlaw::Unreadable:
        return QStringLiteral("unreadable");
    case ReplyFlaw::UnknownLoad:
        return QStringLiteral("unknown_load");
    case ReplyFlaw::NoPrices:
        return QStringLiteral("no_prices");
    case ReplyFlaw::PriceGap:
        return QStringLiteral("price_gap");
    case ReplyFlaw::PriceOverlap:
        return QStringLiteral("price_overlap");
    case ReplyFlaw::OverCap:
        return QStringLiteral("over_cap");
    case ReplyFlaw::NotAProblem:
        return QStringLiteral("not_a_problem");
    case ReplyFlaw::NoName:
        return QStringLiteral("no_name");
    case ReplyFlaw::NameOfNoLoad:
        return QStringLiteral("name_of_no_load");
    case ReplyFlaw::LeftOut:
        return QStringLiteral("left_out");
    case ReplyFlaw::NotAsInText:
        return QStringLiteral("not_as_in_text");
    case ReplyFlaw::MadeUp:
        return QStringLiteral("made_up");
    case ReplyFlaw::PrivateWord:
        return QStringLiteral("private_word");
    }
    return {};
}

/// What stands behind \a key in \a lines; empty where it is not there.
QString lineOf(const QString &key, const QStringList &lines)
{
    const QString head = key + QStringLiteral(" = ");
    const auto found = std::find_if(lines.begin(), lines.end(),
                                    [&head](const QString &line) { return line.startsWith(head); });
    return found == lines.end() ? QString() : found->mid(head.size());
}

/// What is wrong, in a sentence of the prompts: ids and names of fields are the program's own.
QString sentenceOf(const ReplyError &error, const QStringList &sentences)
{
    const QString load =
        error.load ? toString(*error.load) : QStringLiteral("\"scheduling_problem\"");
    return filledPrompt(lineOf(keyOf(error.flaw), sentences),
                        {{QStringLiteral("load"), PrivateText(load)},
                         {QStringLiteral("field"), PrivateText(nameOf(error.field))}})
        .reveal();
}

} // namespace

std::vector<ChatMessage> sanitize(const PrivateText &text, const PrivateText &question, QTime now)
{
    const QString clock = now.toString(QStringLiteral("HH:mm"));
    return {{ChatMessage::Role::System,
             PrivateText(promptOf(QStringLiteral("sanitize/v1/instructions.txt")))},
            {ChatMessage::Role::User,
             filledPrompt(promptOf(QStringLiteral("sanitize/v1/input.txt")),
                          {{QStringLiteral("now"), PrivateText(clock)},
                           {QStringLiteral("question"), quotedForPrompt(question)},
                           {QStringLiteral("text"), quotedForPrompt(text)}})}};
}

std::vector<ChatMessage> repair(std::vector<ChatMessage> asked, const PrivateText &answer,
                                const ReplyErrors &errors)
{
    const QStringList sentences = promptOf(QStringLiteral("sanitize/v1/flaws.txt")).split(u'\n');
    QStringList flaws;
    for (std::size_t i = 0; i < std::min(errors.size(), mostRepairedErrors); ++i) {
        flaws << QStringLiteral("- ") + sentenceOf(errors[i], sentences);
    }
    // A model that ran on has said what it had to say before that.
    const PrivateText shortened(answer.reveal().left(longestRepeatedAnswer));
    asked.push_back({ChatMessage::Role::Assistant, partedForPrompt(shortened)});
    asked.push_back({ChatMessage::Role::User,
                     filledPrompt(promptOf(QStringLiteral("sanitize/v1/repair.txt")),
                                  {{QStringLiteral("flaws"), PrivateText(flaws.join(u'\n'))}})});
    return asked;
}

QString wordsOfTheForm()
{
    const QString told = promptOf(QStringLiteral("sanitize/v1/instructions.txt"));
    return told.left(told.indexOf(QStringLiteral("EXAMPLE 1")));
}

QByteArray sanitizeSchema()
{
    return bytesOf(QStringLiteral("sanitize/v1/schema.json"));
}

PrivateText fact(const QString &key, const QHash<QString, PrivateText> &values)
{
    return filledPrompt(lineOf(key, promptOf(QStringLiteral("ground/v1/facts.txt")).split(u'\n')),
                        values);
}

std::vector<ChatMessage> ground(const PrivateText &question, const PrivateText &facts)
{
    return {{ChatMessage::Role::System,
             PrivateText(promptOf(QStringLiteral("ground/v1/instructions.txt")))},
            {ChatMessage::Role::User,
             filledPrompt(promptOf(QStringLiteral("ground/v1/input.txt")),
                          {{QStringLiteral("question"), quotedForPrompt(question)},
                           {QStringLiteral("facts"), quotedForPrompt(facts)}})}};
}

} // namespace gatehouse::localprompts
