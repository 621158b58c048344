// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "commands.h"

#include "anonymizer.h"
#include "reading.h"

#include <QDateTime>

#include <optional>

namespace gatehouse
{

/// A household's text as sanitize and ask take it: read, and as an anonymous problem.
struct HouseholdSource
{
    PrivateText text;
    Reading reading;
    Anonymized anonymized;
};

/// Reads \a file; nothing where it cannot be read, which the console has said then.
std::optional<HouseholdSource> readHousehold(Console &console, const QString &file,
                                             const QDateTime &clock);

/// The words of \a line.
PrivateText wordsOf(const ReadLine &line, const PrivateText &text);

} // namespace gatehouse
