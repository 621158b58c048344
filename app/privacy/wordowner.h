// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

namespace gatehouse
{

/// Whose word a private one is, the one to be named first where it is that of several.
enum class WordOwner
{
    /// It is an entry of the user's own list.
    List,
    /// The household at hand says it.
    Household,
    /// A household that was there before it, or what the same one said before.
    EarlierHousehold,
};

} // namespace gatehouse
