// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "privatetext.h"

namespace gatehouse
{

/// \a text without the word that \a caret is in or at, which may be half written. A space stands in
/// its place.
PrivateText settledWords(const PrivateText &text, qsizetype caret);

} // namespace gatehouse
