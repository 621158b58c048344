// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <compare>
#include <optional>

namespace gatehouse
{

/// The anonymous name of a load: load_A to load_Z, then load_AA on. Kept as a number, so that an id
/// has no room for a word of the household.
struct LoadId
{
    /// 0 is load_A, 25 is load_Z, 26 is load_AA.
    int index = 0;

    /// Reads "load_A"; the letters are capitals. Nothing where \a text is not an id.
    static std::optional<LoadId> parse(QStringView text);

    auto operator<=>(const LoadId &) const = default;
};

QString toString(LoadId id);

} // namespace gatehouse
