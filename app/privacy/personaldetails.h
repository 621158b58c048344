// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "guard.h"

#include <QStringView>

#include <vector>

namespace gatehouse
{

/// Something that tells who or where somebody is, by its form alone.
struct PersonalDetail
{
    /// What the guard says of it: from EmailAddress to PostalAddress.
    GuardFinding::Reason kind = GuardFinding::Reason::EmailAddress;
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
