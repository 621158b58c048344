// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "errorkind.h"

#include <QString>

#include <compare>

namespace gatehouse
{

/// A half-open range of UTF-16 units in a text.
struct Span
{
    qsizetype from = 0;
    qsizetype to = 0;

    bool isEmpty() const { return to <= from; }
    auto operator<=>(const Span &) const = default;
};

/// Where in a text something is. Lines count from 1; line 0 means "nowhere in particular".
struct Place
{
    int line = 0;
    Span span;

    auto operator<=>(const Place &) const = default;
};

/// What a field should hold, where it is known.
enum class ExpectedValue
{
    Unsaid,
    WholeNumber,
    Boolean,
    Text,
    List,
    Object,
    LoadId,
    Price,
    TwoMinutes,
};

/// An error is a kind and a place. It never carries text of a household, a request or a reply.
struct Error
{
    ErrorKind kind = ErrorKind::EmptyText;
    /// Where in the text that was read; line 0 where there is no such place.
    Place place;
    /// A second place that belongs to it (the other band of a gap), line 0 where there is none.
    Place otherPlace;
    /// A name of the program's own: a JSON path, a field, a load id, a limit. Never the user's
    /// words.
    QString subject;
    /// With WrongType.
    ExpectedValue expected = ExpectedValue::Unsaid;

    bool operator==(const Error &) const = default;
};

} // namespace gatehouse
