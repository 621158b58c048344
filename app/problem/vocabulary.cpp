// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "vocabulary.h"

#include <QHash>

#include <algorithm>

namespace gatehouse
{

namespace
{

QString patternText(Form form)
{
    switch (form) {
    case Form::Now:
        return QStringLiteral("Now: {clock}");
    case Form::Horizon:
        return QStringLiteral("Horizon: {stretch}");
    case Form::AnswerFirst:
        return QStringLiteral("Answer first: {load}");
    case Form::LoadHead:
        return QStringLiteral("{load}: ");
    case Form::FirstPhase:
        return QStringLiteral("{minutes} min {energy} kWh");
    case Form::NextPhase:
        return QStringLiteral(", then {minutes} min {energy} kWh");
    case Form::Earliest:
        return QStringLiteral("earliest {moment}");
    case Form::FinishBy:
        return QStringLiteral("finish by {moment}");
    case Form::NotDuring:
        return QStringLiteral("not during {moment} to {moment}");
    case Form::AfterLoad:
        return QStringLiteral("after {load}");
    case Form::AfterWithin:
        return QStringLiteral("after {load} within {minutes} min");
    case Form::NotWith:
        return QStringLiteral("not with {load}");
    case Form::Pausable:
        return QStringLiteral("pausable");
    case Form::PausableInPieces:
        return QStringLiteral("pausable, pieces of {minutes} min or more");
    case Form::Optional:
        return QStringLiteral("optional");
    case Form::OptionalWorth:
        return QStringLiteral("optional, worth {price}");
    case Form::PriceLine:
        return QStringLiteral("Price {moment} to {moment}: {price} per kWh");
    case Form::OwnPower:
        return QStringLiteral(
            "Own power {moment} to {moment}: {watts} W, else earns {price} per kWh");
    case Form::PowerLimit:
        return QStringLiteral("Power limit: {watts} W");
    case Form::RefusedRun:
        return QStringLiteral("Refused run: {load} {moment} to {moment}");
    case Form::BrokenRule:
        return QStringLiteral("Broken rule: {load} {rule}");
    case Form::BrokenHouseRule:
        return QStringLiteral("Broken rule: {rule}");
    case Form::Note:
        return QStringLiteral("Note:");
    case Form::Moment:
        return QStringLiteral("{moment}");
    }
    Q_UNREACHABLE();
}

Slot slotNamed(QStringView name)
{
    static const QHash<QString, Slot> byName{
        {QStringLiteral("clock"), Slot::Clock},         {QStringLiteral("stretch"), Slot::Stretch},
        {QStringLiteral("moment"), Slot::Moment},       {QStringLiteral("load"), Slot::LoadName},
        {QStringLiteral("minutes"), Slot::MinuteCount}, {QStringLiteral("energy"), Slot::Energy},
        {QStringLiteral("watts"), Slot::Watts},         {QStringLiteral("price"), Slot::Money},
        {QStringLiteral("rule"), Slot::RuleName},
    };
    const auto found = byName.constFind(name.toString());
    Q_ASSERT(found != byName.constEnd());
    return *found;
}

std::vector<Expected> parsePattern(Form form)
{
    const QString text = patternText(form);
    const std::vector<TextToken> tokens = tokenize(text);
    std::vector<Expected> expected;
    for (size_t i = 0; i < tokens.size(); ++i) {
        if (tokens.at(i).text == u"{") {
            expected.push_back({.isSlot = true, .slot = slotNamed(tokens.at(i + 1).text)});
            i += 2;
        } else {
            expected.push_back({.text = tokens.at(i).text.toString()});
        }
    }
    return expected;
}

/// What a character begins or goes on with.
constexpr TextToken::Kind kindOf(QChar c)
{
    if ((c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || c == u'_') {
        return TextToken::Kind::Word;
    }
    return c >= u'0' && c <= u'9' ? TextToken::Kind::Number : TextToken::Kind::Sign;
}

/// Where the run of \a kind that goes on at \a at ends.
qsizetype endOfRun(QStringView text, qsizetype at, TextToken::Kind kind)
{
    while (at < text.size() && kindOf(text.at(at)) == kind) {
        ++at;
    }
    return at;
}

/// Where the token that begins at \a at ends; a point counts only between digits.
qsizetype endOfToken(QStringView text, qsizetype at, TextToken::Kind kind)
{
    if (kind == TextToken::Kind::Sign) {
        return at + 1;
    }
    const qsizetype end = endOfRun(text, at, kind);
    if (kind == TextToken::Kind::Word || end == text.size() || text.at(end) != u'.') {
        return end;
    }
    const qsizetype decimals = endOfRun(text, end + 1, kind);
    return decimals == end + 1 ? end : decimals;
}

QChar lower(QChar c)
{
    return c >= u'A' && c <= u'Z' ? QChar(c.unicode() + (u'a' - u'A')) : c;
}

} // namespace

std::vector<TextToken> tokenize(QStringView line, qsizetype offset)
{
    std::vector<TextToken> tokens;
    // Most tokens are short, and a line is cut up for each key that is pressed.
    tokens.reserve(static_cast<size_t>(line.size() / 2));
    for (qsizetype at = 0; at < line.size();) {
        if (line.at(at) == u' ' || line.at(at) == u'\t') {
            ++at;
            continue;
        }
        const TextToken::Kind kind = kindOf(line.at(at));
        const qsizetype end = endOfToken(line, at, kind);
        tokens.push_back({kind, line.mid(at, end - at), offset + at});
        at = end;
    }
    return tokens;
}

bool isSameWord(QStringView a, QStringView b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                      [](QChar left, QChar right) { return lower(left) == lower(right); });
}

const std::vector<Expected> &pattern(Form form)
{
    static const std::vector<std::vector<Expected>> patterns = [] {
        std::vector<std::vector<Expected>> all;
        for (int i = 0; i <= static_cast<int>(Form::Moment); ++i) {
            all.push_back(parsePattern(static_cast<Form>(i)));
        }
        return all;
    }();
    return patterns.at(static_cast<size_t>(form));
}

FilledForm filled(Form form, const QStringList &values)
{
    const QString text = patternText(form);
    FilledForm filled;
    filled.values.reserve(static_cast<size_t>(values.size()));
    qsizetype at = 0;
    for (const QString &value : values) {
        const qsizetype open = text.indexOf(u'{', at);
        Q_ASSERT(open >= 0);
        filled.text += QStringView(text).mid(at, open - at);
        filled.values.push_back({filled.text.size(), filled.text.size() + value.size()});
        filled.text += value;
        at = text.indexOf(u'}', open) + 1;
    }
    filled.text += QStringView(text).mid(at);
    return filled;
}

QString fill(Form form, const QStringList &values)
{
    return filled(form, values).text;
}

} // namespace gatehouse
