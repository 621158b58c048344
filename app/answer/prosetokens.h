// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "privatetext.h"
#include "prosefault.h"
#include "proseword.h"
#include "result.h"

#include <vector>

namespace gatehouse
{

/// A word, a number or a sign of a model's sentences.
struct ProseToken
{
    enum class Kind
    {
        Word,
        /// Digits with inner points and colons.
        Number,
        /// The same beside the household's unit of money.
        Money,
        /// The name of a machine.
        Name,
        /// What ends a sentence.
        End,
        /// What parts a sentence: comma, colon, semicolon, bracket.
        Break,
        Dash,
        Slash,
    };

    Kind kind = Kind::Word;
    Span span;
    /// Of a word.
    ProseMeaning meaning = {};
    /// Of a name: which of the names.
    int name = -1;
    /// Of a number.
    QString digits = {};
};

/// What is known beside the sentences.
struct ProseNames
{
    /// In the order of the plan; none is empty.
    std::vector<PrivateText> machines;
    /// The unit of money; may be empty.
    PrivateText unit;
};

/// Splits \a prose. Errors: Form for a character that plain sentences do not have, Word for a word
/// that is neither in the list nor a name, Machine for a name that several machines have.
Result<std::vector<ProseToken>, ProseFault> proseTokens(const QString &prose,
                                                        const ProseNames &names);

} // namespace gatehouse
