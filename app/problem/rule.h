// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <optional>

namespace gatehouse
{

/// The rules a plan is held to; their names (ruleName) are part of the interface.
enum class Rule
{
    Earliest,
    FinishBy,
    NotDuring,
    After,
    Within,
    NotWith,
    PowerLimit,
    Duration,
    MinRun,
    Horizon,
    Missing,
    UnknownLoad,
};

/// "earliest", "finish_by", ...: the name in JSON and in outbound text.
QString ruleName(Rule rule);

/// The rule with the name \a name, whatever the case of its letters; nothing for anything else.
std::optional<Rule> ruleNamed(QStringView name);

} // namespace gatehouse
