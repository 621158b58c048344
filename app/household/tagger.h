// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "grammar.h"
#include "item.h"
#include "layout.h"
#include "lexer.h"

namespace gatehouse
{

/// Gives each word of \a text its class, joins forms of several words, drops bullets and emphasis.
/// The end of a line is a BREAK item (value 1), unless the line wraps; a blank line is one of
/// value 2.
Items tag(const LexedText &text, const std::vector<LineLayout> &layouts, const Grammar &grammar);

/// Whether \a token of \a text is a word that begins with a capital letter.
bool isCapitalised(const LexedText &text, int token);

} // namespace gatehouse
