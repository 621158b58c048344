// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "loadid.h"
#include "privatetext.h"

#include <map>
#include <vector>

namespace gatehouse
{

/// What machines are called. Stays on this machine.
using MachineNames = std::map<LoadId, PrivateText>;

/// Which load is which machine. Stays on this machine.
struct Mapping
{
    struct Entry
    {
        LoadId load;
        PrivateText name;
        /// Index into Household::machines.
        int machine = 0;

        bool operator==(const Entry &) const = default;
    };

    /// Sorted by load.
    std::vector<Entry> entries;

    /// The household's name of \a load; empty for an id that is not mapped.
    PrivateText nameOf(LoadId load) const;

    bool operator==(const Mapping &) const = default;
};

} // namespace gatehouse
