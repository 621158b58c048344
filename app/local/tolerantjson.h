// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "loosevalue.h"
#include "result.h"

namespace gatehouse
{

/// Why no object was found in what a model wrote.
enum class LooseJsonFault
{
    NoObject,
    /// More than mostLooseCharacters.
    TooLong,
    /// Nested deeper than deepestLooseNesting, or with more than mostLooseValues.
    TooMuch,
};

constexpr qsizetype mostLooseCharacters = 1'000'000;
constexpr int deepestLooseNesting = 40;
constexpr int mostLooseValues = 100'000;
constexpr int mostLooseObjects = 32;

/// The JSON objects that stand in \a text, the answer of a model, in order: in code fences or in
/// prose, behind thinking in <think> tags, with comments, single or typographic quotation marks,
/// quotation marks and line feeds within texts, names and words without quotation marks, commas too
/// many or too few, True and None, and brackets that are not closed. Where \a text is JSON itself,
/// the first of them is what JSON says.
///
/// Never empty. Takes time in proportion to the length of \a text.
Result<std::vector<LooseValue>, LooseJsonFault> looseObjects(QStringView text);

} // namespace gatehouse
