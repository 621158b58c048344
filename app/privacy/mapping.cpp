// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "mapping.h"

#include <algorithm>

namespace gatehouse
{

PrivateText Mapping::nameOf(LoadId load) const
{
    const auto found = std::find_if(entries.begin(), entries.end(),
                                    [&](const Entry &entry) { return entry.load == load; });
    return found == entries.end() ? PrivateText() : found->name;
}

} // namespace gatehouse
