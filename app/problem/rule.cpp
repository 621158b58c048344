// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "rule.h"

namespace gatehouse
{

QString ruleName(Rule rule)
{
    switch (rule) {
    case Rule::Earliest:
        return QStringLiteral("earliest");
    case Rule::FinishBy:
        return QStringLiteral("finish_by");
    case Rule::NotDuring:
        return QStringLiteral("not_during");
    case Rule::After:
        return QStringLiteral("after");
    case Rule::Within:
        return QStringLiteral("within");
    case Rule::NotWith:
        return QStringLiteral("not_with");
    case Rule::PowerLimit:
        return QStringLiteral("power_limit");
    case Rule::Duration:
        return QStringLiteral("duration");
    case Rule::MinRun:
        return QStringLiteral("min_run");
    case Rule::Horizon:
        return QStringLiteral("horizon");
    case Rule::Missing:
        return QStringLiteral("missing");
    case Rule::UnknownLoad:
        return QStringLiteral("unknown_load");
    }
    return {};
}

std::optional<Rule> ruleNamed(QStringView name)
{
    for (int i = 0; i <= static_cast<int>(Rule::UnknownLoad); ++i) {
        const auto rule = static_cast<Rule>(i);
        if (name.compare(ruleName(rule), Qt::CaseInsensitive) == 0) {
            return rule;
        }
    }
    return std::nullopt;
}

} // namespace gatehouse
