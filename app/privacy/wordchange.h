// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "error.h"
#include "privatetext.h"

#include <vector>

namespace gatehouse
{

/// Words that take the place of a stretch of a household's text. An empty stretch is a place to
/// put them in, and no words leave the stretch out.
struct WordChange
{
    Span span;
    PrivateText words;

    bool operator==(const WordChange &) const = default;
};

/// To be made one after the other: each span counts in the text as the changes before have left it.
using WordChanges = std::vector<WordChange>;

/// \a text after \a changes. Whatever lies in none of their stretches stays as it is.
PrivateText changed(const PrivateText &text, const WordChanges &changes);

/// \a changes, whose spans all count in one and the same text, in an order in which they can be
/// made one after the other. Empty where two of them want the same place.
WordChanges inTurn(WordChanges changes);

} // namespace gatehouse
