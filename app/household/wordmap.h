// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <string_view>
#include <unordered_map>

namespace gatehouse
{

/// The standard library's hash of the letters: Qt's is made for long texts and took a quarter of
/// the time of reading a household.
struct LettersHash
{
    using is_transparent = void;
    size_t operator()(QStringView word) const noexcept
    {
        return std::hash<std::u16string_view>()({word.utf16(), static_cast<size_t>(word.size())});
    }
};

struct SameLetters
{
    using is_transparent = void;
    bool operator()(QStringView a, QStringView b) const noexcept { return a == b; }
};

/// Values by words, asked for with a piece of a text. For words that are few or the program's own:
/// its order and its collisions can be foreseen.
template<typename Value>
using WordMap = std::unordered_map<QString, Value, LettersHash, SameLetters>;

} // namespace gatehouse
