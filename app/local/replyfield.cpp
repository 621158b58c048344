// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "replyfield.h"

#include "loosevalue.h"

#include <algorithm>
#include <span>

namespace gatehouse
{

namespace
{

struct NamePart
{
    /// As looseName() makes them.
    const char *part;
    ReplyField field;
};

// The first part that a name holds counts, so what is longer or closer stands first.

constexpr NamePart loadParts[] = {
    {"minrun", ReplyField::MinRun},
    {"minimumrun", ReplyField::MinRun},
    {"minpiece", ReplyField::MinRun},
    {"minimumpiece", ReplyField::MinRun},
    {"piecesof", ReplyField::MinRun},
    {"notwith", ReplyField::NotWith},
    {"nottogether", ReplyField::NotWith},
    {"exclusive", ReplyField::NotWith},
    {"conflicts", ReplyField::NotWith},
    {"notduring", ReplyField::NotDuring},
    {"notrun", ReplyField::NotDuring},
    {"notberunning", ReplyField::NotDuring},
    {"norun", ReplyField::NotDuring},
    {"quiet", ReplyField::NotDuring},
    {"blackout", ReplyField::NotDuring},
    {"blocked", ReplyField::NotDuring},
    {"forbidden", ReplyField::NotDuring},
    {"unavailable", ReplyField::NotDuring},
    {"avoid", ReplyField::NotDuring},
    {"mustendbefore", ReplyField::FinishBy},
    {"deadline", ReplyField::FinishBy},
    {"finish", ReplyField::FinishBy},
    {"complete", ReplyField::FinishBy},
    {"doneby", ReplyField::FinishBy},
    {"readyby", ReplyField::FinishBy},
    {"latestend", ReplyField::FinishBy},
    {"endby", ReplyField::FinishBy},
    {"endbefore", ReplyField::FinishBy},
    {"dueby", ReplyField::FinishBy},
    {"earliest", ReplyField::Earliest},
    {"notbefore", ReplyField::Earliest},
    {"startafter", ReplyField::Earliest},
    {"startfrom", ReplyField::Earliest},
    {"available", ReplyField::Earliest},
    {"release", ReplyField::Earliest},
    {"within", ReplyField::Within},
    {"runsafter", ReplyField::After},
    {"mustfollow", ReplyField::After},
    {"dependson", ReplyField::After},
    {"after", ReplyField::After},
    {"phases", ReplyField::Phases},
    {"duration", ReplyField::Duration},
    {"minutes", ReplyField::Duration},
    {"runtime", ReplyField::Duration},
    {"runlength", ReplyField::Duration},
    {"length", ReplyField::Duration},
    {"energy", ReplyField::Energy},
    {"kwh", ReplyField::Energy},
    {"consumption", ReplyField::Energy},
    {"watthours", ReplyField::Energy},
    {"pausable", ReplyField::Pausable},
    {"pausing", ReplyField::Pausable},
    {"interruptible", ReplyField::Pausable},
    {"maybesplit", ReplyField::Pausable},
    {"optional", ReplyField::Optional},
    {"worth", ReplyField::Worth},
    {"loadid", ReplyField::Id},
};

constexpr NamePart wholeLoadNames[] = {
    {"id", ReplyField::Id},        {"load", ReplyField::Id},        {"wh", ReplyField::Energy},
    {"end", ReplyField::FinishBy}, {"start", ReplyField::Earliest}, {"name", ReplyField::Id},
};

constexpr NamePart problemParts[] = {
    {"powerlimit", ReplyField::PowerLimit}, {"maxpower", ReplyField::PowerLimit},
    {"surplus", ReplyField::Surplus},       {"ownpower", ReplyField::Surplus},
    {"solar", ReplyField::Surplus},         {"horizon", ReplyField::Horizon},
    {"price", ReplyField::Prices},          {"tariff", ReplyField::Prices},
    {"rates", ReplyField::Prices},          {"loads", ReplyField::Loads},
    {"tasks", ReplyField::Loads},           {"devices", ReplyField::Loads},
    {"appliances", ReplyField::Loads},      {"currenttime", ReplyField::Now},
};

constexpr NamePart bandParts[] = {
    {"earns", ReplyField::Worth},
    {"feedin", ReplyField::Worth},
    {"watts", ReplyField::PowerLimit},
    {"power", ReplyField::PowerLimit},
    {"price", ReplyField::PricePerKwh},
    {"kwh", ReplyField::PricePerKwh},
    {"rate", ReplyField::PricePerKwh},
    {"cost", ReplyField::PricePerKwh},
    {"value", ReplyField::PricePerKwh},
    {"from", ReplyField::From},
    {"start", ReplyField::From},
    {"until", ReplyField::To},
    {"end", ReplyField::To},
    {"window", ReplyField::Range},
    {"range", ReplyField::Range},
    {"period", ReplyField::Range},
    {"time", ReplyField::Range},
    {"hours", ReplyField::Range},
};

ReplyField found(const QString &name, std::span<const NamePart> parts)
{
    const auto row = std::find_if(parts.begin(), parts.end(), [&name](const NamePart &one) {
        return name.contains(QLatin1String(one.part));
    });
    return row == parts.end() ? ReplyField::Unknown : row->field;
}

} // namespace

ReplyField fieldOfLoad(QStringView name)
{
    const QString plain = looseName(name);
    for (const NamePart &whole : wholeLoadNames) {
        if (plain == QLatin1String(whole.part)) {
            return whole.field;
        }
    }
    return found(plain, loadParts);
}

ReplyField fieldOfProblem(QStringView name)
{
    const QString plain = looseName(name);
    return plain == u"now" ? ReplyField::Now : found(plain, problemParts);
}

ReplyField fieldOfBand(QStringView name)
{
    const QString plain = looseName(name);
    return plain == u"to" ? ReplyField::To : found(plain, bandParts);
}

QString nameOf(ReplyField field)
{
    switch (field) {
    case ReplyField::Unknown:
        return {};
    case ReplyField::Id:
        return QStringLiteral("id");
    case ReplyField::Duration:
        return QStringLiteral("duration");
    case ReplyField::Energy:
        return QStringLiteral("energy");
    case ReplyField::Phases:
        return QStringLiteral("phases");
    case ReplyField::Earliest:
        return QStringLiteral("earliest");
    case ReplyField::FinishBy:
        return QStringLiteral("finish_by");
    case ReplyField::NotDuring:
        return QStringLiteral("not_during");
    case ReplyField::After:
        return QStringLiteral("after");
    case ReplyField::Within:
        return QStringLiteral("within");
    case ReplyField::NotWith:
        return QStringLiteral("not_with");
    case ReplyField::Pausable:
        return QStringLiteral("pausable");
    case ReplyField::MinRun:
        return QStringLiteral("min_run");
    case ReplyField::Optional:
        return QStringLiteral("optional");
    case ReplyField::Worth:
        return QStringLiteral("worth");
    case ReplyField::Loads:
        return QStringLiteral("loads");
    case ReplyField::Prices:
        return QStringLiteral("prices");
    case ReplyField::Surplus:
        return QStringLiteral("surplus");
    case ReplyField::PowerLimit:
        return QStringLiteral("power_limit");
    case ReplyField::Horizon:
        return QStringLiteral("horizon");
    case ReplyField::Now:
        return QStringLiteral("now");
    case ReplyField::From:
        return QStringLiteral("from");
    case ReplyField::To:
        return QStringLiteral("to");
    case ReplyField::Range:
        return QStringLiteral("time");
    case ReplyField::PricePerKwh:
        return QStringLiteral("per_kwh");
    }
    return {};
}

} // namespace gatehouse
