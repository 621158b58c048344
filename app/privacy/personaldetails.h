// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "error.h"

#include <QStringView>

#include <vector>

namespace gatehouse
{

/// Something that tells who or where somebody is, by its form alone.
struct PersonalDetail
{
    enum class Kind
    {
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
    };

    Kind kind = Kind::EmailAddress;
    Span span;

    bool operator==(const PersonalDetail &) const = default;
};

/// Whether it is first looked at a line's signs, from which most lines tell at a glance that most
/// details are not in them. Makes no difference but in time.
enum class Glance
{
    First,
    Never,
};

/// Those in \a range of \a text, whoever wrote them. Sorted, apart.
std::vector<PersonalDetail> personalDetails(QStringView text, Span range,
                                            Glance glance = Glance::First);

} // namespace gatehouse
