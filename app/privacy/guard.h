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
        /// An entry of the user's own list.
        WordOfList,
        /// A word of a household that was there earlier, or of what the same one said then.
        WordOfEarlierHousehold,
        /// A private word written backwards, in look-alikes or in some code.
        HiddenWord,
        /// Digits that the private text has where nothing was made of them.
        NumberOfHousehold,
        EmailAddress,
        WebAddress,
        /// An IBAN whose check digits are right.
        BankAccount,
        /// A card number whose check digit is right.
        CardNumber,
        Coordinates,
        /// A key or token of some service, or another long secret.
        Key,
        PhoneNumber,
        PostalAddress,
        NotInTheFixedForm,
        /// A number that the fixed form has no room for: too large, or with too many decimals.
        NotANumberOfTheForm,
        /// A load whose letters do not follow those before it, so that they could spell.
        LoadOutOfTurn,
        /// The text cannot be read back as a problem.
        NotReadable,
        /// Spaces, zeros, letter case or the order of lines are not those of write().
        NotInPlainForm,
    };

    Kind kind = Kind::Unknown;
    Reason reason = Reason::NotInTheFixedForm;
    /// UTF-16 range of the outbound text. Empty only for NotReadable.
    Span span;
    /// With NotInPlainForm, the line as it is written, where it has one.
    QString plain;
    /// With HiddenWord, the entry of the user's list that it spells, where that is known to be one.
    PrivateText entry;

    bool operator==(const GuardFinding &) const = default;
};

struct GuardReport
{
    /// Sorted by place.
    std::vector<GuardFinding> findings;
    /// Unknown words that a person agreed to let out (see NoteConsents); sorted by place.
    std::vector<GuardFinding> agreed;

    bool isBlocked() const;
    bool isClean() const { return findings.empty(); }
    /// Whether nothing is wrong but the way in which it is written.
    bool isCleanWhenTidied() const;
    bool operator==(const GuardReport &) const = default;
};

/// Whether what can be told at a glance to find nothing is left out.
enum class Shortcuts
{
    Taken,
    /// Slower by far, and finds the same: what the shortcuts are held against.
    Avoided,
};

/// Looks at \a outbound, the final text of a request, without a model: what the fixed form has a
/// place for is free, apart from numbers that are private and not the household's own; the rest is
/// compared with \a words. What passes is byte for byte what the program itself would write for the
/// problem it says, notes aside.
GuardReport inspect(const QString &outbound, const PrivateWords &words,
                    Shortcuts shortcuts = Shortcuts::Taken);

} // namespace gatehouse
