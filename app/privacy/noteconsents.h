// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "guard.h"

#include <set>
#include <utility>

namespace gatehouse
{

/// The unknown words of notes that a person agreed to let out, each as it stands in one line: the
/// same word in another line needs a yes of its own, and so does every word of a line that was
/// changed, were it changed back later.
///
/// Whoever lays a text calls keepOnly() with it, then apply() with what inspect() found.
class NoteConsents
{
public:
    /// The person agrees to \a finding of \a outbound. Passed over where mayBeAgreedTo() says no.
    void agree(const QString &outbound, const GuardFinding &finding);

    /// Forgets every line that does not stand in \a outbound.
    void keepOnly(const QString &outbound);

    /// \a report of \a outbound with what was agreed to moved to its agreed findings.
    GuardReport apply(GuardReport report, const QString &outbound) const;

private:
    /// A line and a word in it.
    std::set<std::pair<QString, QString>> m_agreed;
};

/// Whether a yes can let \a finding of \a outbound pass: an unknown word in a note, every character
/// of which can be seen. Never a private word.
bool mayBeAgreedTo(const QString &outbound, const GuardFinding &finding);

} // namespace gatehouse
