// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "replyvalues.h"

#include "loosescanner.h"
#include "replyfield.h"

#include <algorithm>

namespace gatehouse
{

namespace
{

bool isNothingWord(QStringView text)
{
    const QString plain = looseName(text);
    return plain.isEmpty() || plain == u"none" || plain == u"null" || plain == u"na" ||
           plain == u"no" || plain == u"notspecified" || plain == u"unspecified" ||
           plain == u"unknown" || plain == u"notstated" || plain == u"nolimit";
}

std::optional<LooseRange> rangeOfEnds(const LooseValue &from, const LooseValue &to)
{
    LooseRange range;
    if (!saysNothing(from)) {
        range.from = looseMoment(from.text);
        if (!range.from) {
            return std::nullopt;
        }
    }
    if (!saysNothing(to)) {
        range.to = looseMoment(to.text);
        if (!range.to) {
            return std::nullopt;
        }
    }
    return range.from || range.to ? std::optional(range) : std::nullopt;
}

std::optional<LooseRange> rangeOfObject(const LooseValue &value)
{
    LooseValue from;
    LooseValue to;
    for (const auto &[name, held] : value.fields) {
        switch (fieldOfBand(name)) {
        case ReplyField::From:
            from = held;
            break;
        case ReplyField::To:
            to = held;
            break;
        case ReplyField::Range:
            return looseRange(held);
        default:
            break;
        }
    }
    return rangeOfEnds(from, to);
}

bool isPairOfMoments(const LooseValue &value)
{
    return value.isList() && value.items.size() == 2 &&
           std::all_of(value.items.begin(), value.items.end(), [](const LooseValue &item) {
               return item.isPlain() && looseMoment(item.text).has_value();
           });
}

/// A duration, or none at all.
std::optional<Minutes> limitOf(QStringView text)
{
    LooseScanner scan(text);
    const std::optional<qint64> number = scan.number();
    const bool isNone = number && *number == 0 && !scan.hasDigitsLeft();
    return isNone ? std::optional(Minutes{0}) : looseDuration(text);
}

std::optional<LooseLink> linkOfText(QStringView text)
{
    const qsizetype within = text.indexOf(u"within", 0, Qt::CaseInsensitive);
    const QStringView named = within < 0 ? text : text.left(within);
    const std::optional<LoadId> load = looseLoadId(named);
    if (!load || within < 0) {
        return load ? std::optional(LooseLink{*load, std::nullopt}) : std::nullopt;
    }
    const std::optional<Minutes> limit = limitOf(text.sliced(within + 6));
    return limit ? std::optional(LooseLink{*load, limit}) : std::nullopt;
}

std::optional<LooseLink> linkOf(const LooseValue &value)
{
    if (!value.isObject()) {
        return value.isPlain() ? linkOfText(value.text) : std::nullopt;
    }
    std::optional<LooseLink> link;
    std::optional<Minutes> within;
    for (const auto &[name, held] : value.fields) {
        const ReplyField field = fieldOfLoad(name);
        if (field == ReplyField::Within && !saysNothing(held)) {
            within = limitOf(held.text);
            if (!within) {
                return std::nullopt;
            }
        } else if (field == ReplyField::Id || field == ReplyField::After) {
            link = linkOfText(held.text);
        }
    }
    if (link && within) {
        link->within = within;
    }
    return link;
}

} // namespace

bool saysNothing(const LooseValue &value)
{
    switch (value.kind) {
    case LooseValue::Kind::Null:
        return true;
    case LooseValue::Kind::Text:
        return isNothingWord(value.text);
    case LooseValue::Kind::List:
        return value.items.empty();
    case LooseValue::Kind::Object:
        return value.fields.empty();
    case LooseValue::Kind::Boolean:
    case LooseValue::Kind::Number:
        break;
    }
    return false;
}

std::optional<bool> looseFlag(const LooseValue &value)
{
    if (saysNothing(value)) {
        return false;
    }
    const QString plain = looseName(value.text);
    if (plain == u"true" || plain == u"yes" || plain == u"1" || plain == u"y" ||
        plain.startsWith(u"pausable") || plain.startsWith(u"optional")) {
        return true;
    }
    const bool isNo = plain == u"false" || plain == u"0" || plain == u"n";
    return isNo ? std::optional(false) : std::nullopt;
}

std::optional<LoadId> looseLoadId(QStringView text)
{
    if (const std::optional<LoadId> written = LoadId::parse(text.trimmed())) {
        return written;
    }
    const QString plain = looseName(text);
    QStringView letters = plain;
    if (plain.startsWith(u"load")) {
        letters = letters.sliced(4);
        // Names of fields.
        if (letters == u"s" || letters == u"id") {
            return std::nullopt;
        }
    } else if (letters.size() == 2 && text.trimmed() != plain.toUpper()) {
        // A word such as "to".
        return std::nullopt;
    }
    bool isNumber = false;
    const int number = letters.toInt(&isNumber);
    if (isNumber) {
        return number > 0 && number < 1000 ? std::optional(LoadId{number - 1}) : std::nullopt;
    }
    return letters.size() <= 2
               ? LoadId::parse(QStringLiteral("load_") + letters.toString().toUpper())
               : std::nullopt;
}

std::optional<LooseRange> looseRange(const LooseValue &value)
{
    if (value.isObject()) {
        return rangeOfObject(value);
    }
    if (isPairOfMoments(value)) {
        return rangeOfEnds(value.items[0], value.items[1]);
    }
    return value.isPlain() ? looseRange(value.text) : std::nullopt;
}

std::vector<std::optional<LooseRange>> looseRanges(const LooseValue &value)
{
    if (saysNothing(value)) {
        return {};
    }
    if (!value.isList() || isPairOfMoments(value)) {
        return {looseRange(value)};
    }
    std::vector<std::optional<LooseRange>> ranges;
    for (const LooseValue &item : value.items) {
        ranges.push_back(looseRange(item));
    }
    return ranges;
}

std::vector<std::optional<LooseLink>> looseLinks(const LooseValue &value)
{
    if (saysNothing(value)) {
        return {};
    }
    if (!value.isList()) {
        return {linkOf(value)};
    }
    std::vector<std::optional<LooseLink>> links;
    for (const LooseValue &item : value.items) {
        links.push_back(linkOf(item));
    }
    return links;
}

} // namespace gatehouse
