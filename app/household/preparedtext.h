// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "grammar.h"
#include "lexer.h"
#include "sentence.h"

namespace gatehouse
{

/// A text cut into sentences whose words, numbers and clocks are known; the first steps of reading.
struct PreparedText
{
    LexedText text;
    std::vector<Sentence> sentences;
};

PreparedText prepare(const QString &text, const Grammar &grammar, int firstLine = 1);

} // namespace gatehouse
