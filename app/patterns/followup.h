// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "problemtext.h"

#include <QByteArray>

#include <optional>

namespace gatehouse
{

/// \a asked, followed by the runs of the plan in \a reply and the names of the rules that it breaks
/// there, both written anew: what whoever gave that plan may be asked next. No other word of the
/// reply is in it. Nothing where the plan breaks no rule of what was asked, or cannot be read.
std::optional<ProblemText> followUp(const ProblemText &asked, const QByteArray &reply);

} // namespace gatehouse
