// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "error.h"
#include "privatetext.h"
#include "wordtable.h"

#include <QStringView>

#include <string_view>
#include <vector>

namespace gatehouse
{

struct FoldedText;

/// Words that must not leave: every word of two or more letters and every number of four or more
/// digits of the texts it was given, function words aside. Kept folded, so that case and accents
/// make no difference.
class PrivateWords
{
public:
    void add(const PrivateText &text);

    /// Whether \a word, however it is spelled, is one of them.
    bool contains(QStringView word) const;

    /// Where they stand in \a text. Words of four or more letters are found inside longer words,
    /// too, and split into several; shorter ones only where they stand alone. Sorted, apart.
    /// Takes time in the length of \a text, whatever the number of words.
    std::vector<Span> findIn(const FoldedText &text) const;

private:
    void addFolded(const FoldedText &folded);
    void insert(std::u16string_view word);
    size_t longestAt(const FoldedText &text, size_t at) const;

    WordTable m_words;
};

} // namespace gatehouse
