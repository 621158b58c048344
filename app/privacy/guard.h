// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "error.h"
#include "privatewords.h"

#include <QString>

#include <vector>

namespace gatehouse
{

/// A stretch of an outbound text that may not leave, or that nobody vouches for.
struct GuardFinding
{
    enum class Kind
    {
        /// A private word. Blocked; cannot be overridden.
        Private,
        /// Neither part of the fixed form nor known as private.
        Unknown,
    };
    enum class Reason
    {
        WordOfHousehold,
        NotInTheFixedForm,
    };

    Kind kind = Kind::Unknown;
    Reason reason = Reason::NotInTheFixedForm;
    /// UTF-16 range of the outbound text.
    Span span;

    bool operator==(const GuardFinding &) const = default;
};

struct GuardReport
{
    /// Sorted by place.
    std::vector<GuardFinding> findings;

    bool isBlocked() const;
    bool isClean() const { return findings.empty(); }
    bool operator==(const GuardReport &) const = default;
};

/// Looks at \a outbound without a model: what the fixed form has a place for is free, the rest is
/// compared with \a words.
GuardReport inspect(const QString &outbound, const PrivateWords &words);

} // namespace gatehouse
