// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "loadid.h"
#include "looseamounts.h"
#include "loosetimes.h"
#include "loosevalue.h"

#include <optional>
#include <vector>

namespace gatehouse
{

/// Whether \a value says that there is nothing to say: null, "none", "-", "", an empty list.
bool saysNothing(const LooseValue &value);

/// "yes", true, 1; what says nothing is no. Nothing for anything else.
std::optional<bool> looseFlag(const LooseValue &value);

/// "load_A", "Load A", "load 1", "A".
std::optional<LoadId> looseLoadId(QStringView text);

/// A range as a text, as a list of two, or as an object with two ends.
std::optional<LooseRange> looseRange(const LooseValue &value);

/// Each of \a value, which may be a list of ranges or one range.
std::vector<std::optional<LooseRange>> looseRanges(const LooseValue &value);

/// A load that another one follows, or is not to run with.
struct LooseLink
{
    LoadId load;
    std::optional<Minutes> within;
};

/// One link or a list of them, each a text ("load_B within 60 min") or an object.
std::vector<std::optional<LooseLink>> looseLinks(const LooseValue &value);

} // namespace gatehouse
