// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "lexer.h"
#include "sentence.h"

#include <vector>

namespace gatehouse
{

class Grammar;

/// "Should I start the autoclave now?": what a question asks about is a machine, whatever it is
/// called. Makes it one in \a sentences, the text's, and in those of the \a question field: where
/// the text tells quantities beside the same words, or names no machine at all. "Machine" behind a
/// word that nobody knows ends a name as well.
void nameAsked(std::vector<Sentence> &sentences, const LexedText &text,
               std::vector<Sentence> &question, const LexedText &questionText,
               const Grammar &grammar);

} // namespace gatehouse
