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

/// Sees which of \a sentences ask something and which of them state a wish.
void tellQuestions(std::vector<Sentence> &sentences);

/// Whether \a sentence asks something: it ends in a question mark or opens as questions do.
bool asks(const Sentence &sentence);

/// Whether \a sentence, a question, states a wish: "Could you make sure that ...?".
bool requests(const Sentence &sentence);

} // namespace gatehouse
