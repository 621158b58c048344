// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "error.h"

#include <QString>

#include <string>
#include <string_view>
#include <unordered_map>

namespace gatehouse
{

struct FoldedText;

/// Which entry of the user's list some letters are: so that whoever reads that a word spells a
/// private one need not guess which.
class ListedEntries
{
public:
    /// \a letters, folded plainly or by looks, are one spelling of \a entry. The first entry with
    /// these stands.
    void insert(std::u16string_view letters, const QString &entry);

    /// The entry that is spelled by \a letters, or by a part of them; null where there is none. It
    /// lives as long as this object does and takes no more.
    const QString *spelledBy(std::u16string_view letters) const;
    /// The same for the letters that \a form, a text that may run backwards, has at \a place.
    const QString *spelledAt(const FoldedText &form, Span place) const;

private:
    std::unordered_map<std::u16string, QString> m_entries;
    size_t m_longest = 0;
};

} // namespace gatehouse
