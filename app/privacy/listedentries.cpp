// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "listedentries.h"

#include "foldedtext.h"
#include "wordtable.h"

#include <algorithm>

namespace gatehouse
{

namespace
{

/// The letters of \a form that come from \a place.
std::u16string_view lettersAt(const FoldedText &form, Span place)
{
    const std::vector<LetterOrigin> &origins = form.origins;
    const bool runsBack =
        !origins.empty() && origins.back().place.from < origins.front().place.from;
    const auto isBefore = [&](const LetterOrigin &origin) {
        return runsBack ? origin.place.from >= place.to : origin.place.to <= place.from;
    };
    const auto isInside = [&](const LetterOrigin &origin) {
        return origin.place.from < place.to && place.from < origin.place.to;
    };
    const auto first = std::partition_point(origins.begin(), origins.end(), isBefore);
    const auto end = std::partition_point(first, origins.end(), isInside);
    return std::u16string_view(form.letters)
        .substr(static_cast<size_t>(first - origins.begin()), static_cast<size_t>(end - first));
}

} // namespace

void ListedEntries::insert(std::u16string_view letters, const QString &entry)
{
    m_entries.emplace(letters, entry);
    m_longest = std::max(m_longest, letters.size());
}

const QString *ListedEntries::spelledBy(std::u16string_view letters) const
{
    if (const auto whole = m_entries.find(std::u16string(letters)); whole != m_entries.end()) {
        return &whole->second;
    }
    // Shorter ones stand in many words by chance.
    for (size_t length = std::min(letters.size(), m_longest); length >= WordTable::startLength;
         --length) {
        for (size_t at = 0; at + length <= letters.size(); ++at) {
            const auto found = m_entries.find(std::u16string(letters.substr(at, length)));
            if (found != m_entries.end()) {
                return &found->second;
            }
        }
    }
    return nullptr;
}

const QString *ListedEntries::spelledAt(const FoldedText &form, Span place) const
{
    return m_entries.empty() ? nullptr : spelledBy(lettersAt(form, place));
}

} // namespace gatehouse
