// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "error.h"

#include <QStringView>

#include <vector>

namespace gatehouse
{

/// Whether \a letter is of a script of South-East Asia that puts no spaces between words: Thai,
/// Lao, Khmer or Burmese.
bool isUnparted(char16_t letter);

/// The words of \a text in these scripts, by the dictionaries of the Unicode Consortium. A name
/// that none has is one word, or is put together of others.
std::vector<Span> unpartedWords(QStringView text);

} // namespace gatehouse
