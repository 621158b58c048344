// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include <string_view>

namespace gatehouse
{

/// Whether the folded \a word only holds sentences together, so that it tells nothing about a
/// household.
bool isFunctionWord(std::u16string_view word);

/// Whether a \a row of letters stands in one of a script that does not part its words.
bool isPartOfFunctionWord(std::u16string_view row);

} // namespace gatehouse
