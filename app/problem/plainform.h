// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "problemtext.h"

#include <vector>

namespace gatehouse
{

class CutText;

/// A place where a text is not written the way write() would write it, and so could carry something
/// that the problem does not say: in spaces, zeros, letter case, blank lines or the order of lines.
struct PlainFormFault
{
    /// Never empty.
    Span span;
    /// The line as write() has it; empty where it has none in its place.
    QString plain;

    bool operator==(const PlainFormFault &) const = default;
};

/// Every such place of \a text, from which \a read was read, sorted and apart. Empty only if
/// isPlainForm() holds. Stricter than that in one thing: notes are single-spaced and not empty.
std::vector<PlainFormFault> plainFormFaults(const QString &text, const ProblemText &read);
std::vector<PlainFormFault> plainFormFaults(const CutText &text, const ProblemText &read);

} // namespace gatehouse
