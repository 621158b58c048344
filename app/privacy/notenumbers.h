// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "error.h"

#include <QStringView>

#include <vector>

namespace gatehouse
{

class PrivateNumbers;
struct FoldedText;

/// The private numbers among the words of a line of \a outbound, which is \a folded: parts of codes
/// and of telephone numbers, since a part tells as much as that of a name, and times of day that no
/// fact has. In no order.
std::vector<Span> privateNumbersIn(QStringView outbound, const FoldedText &folded,
                                   const PrivateNumbers &numbers);

} // namespace gatehouse
