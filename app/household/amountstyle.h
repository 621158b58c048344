// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <optional>

namespace gatehouse
{

/// How people write a number of some kind.
enum class NumberManner
{
    /// The word beside it is another one where there is just one: "1 hour".
    Counted,
    Measured,
    /// With as many places as before, at least: "0.50" beside "0.45".
    Priced,
};

/// \a words, which hold one number and say \a before with it, with the number that says \a after
/// in the same unit: "1.2 kWh" of 1200 becomes "1.4 kWh" for 1400. Nothing where there is no number
/// or more than one, or where the new one would have over \a mostPlaces places or would want
/// another form of the word beside it.
std::optional<QString> withAmount(const QString &words, qint64 before, qint64 after,
                                  NumberManner manner, int mostPlaces);

} // namespace gatehouse
