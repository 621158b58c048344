// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "problemtext.h"
#include "vocabulary.h"

#include <vector>

namespace gatehouse
{

/// One filled form of a written text, and what of the problem it says.
struct WrittenPiece
{
    Form form = Form::Now;
    /// Without the signs and spaces that part it from its neighbours. UTF-16 units of the text.
    Span span;
    /// Where its values stand, in the order of the form.
    std::vector<Span> values;
    /// The load on whose line it stands.
    std::optional<LoadId> load;
    /// Which of its kind it is, from 0: of the phases, windows or links of the load, else of
    /// the problem's prices or own power.
    size_t index = 0;

    bool operator==(const WrittenPiece &) const = default;
};

/// A text as write() makes it, with the places of all that it says.
struct WrittenText
{
    QString text;
    /// The canonical form of the problem: what the pieces count in.
    Problem problem;
    /// In the order of the text. Notes are in none.
    std::vector<WrittenPiece> pieces;

    bool operator==(const WrittenText &) const = default;
};

/// write(), telling where it put what.
WrittenText writeInPieces(const ProblemText &text);

} // namespace gatehouse
