// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "error.h"
#include "wordtable.h"

#include <QStringView>

#include <string_view>
#include <vector>

namespace gatehouse
{

struct FoldedText;

/// What private words of two or three letters look like. They are looked for as whole words only,
/// and digits and signs stand for themselves: everything else turns up by chance.
class ShortLooks
{
public:
    /// Takes the looks of a folded private \a word, where it is short enough.
    void insert(std::u16string_view word);
    void insertAll(const ShortLooks &other);

    /// Where whole words of \a line of \a text, which is \a folded, look like one of these or of
    /// \a words, function words aside. In their order.
    std::vector<Span> findIn(QStringView text, Span line, const FoldedText &folded,
                             const WordTable &words) const;

private:
    /// Of words with other letters than those of ASCII; others look as they are written.
    WordTable m_looks;
};

} // namespace gatehouse
