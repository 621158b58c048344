// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "anonymoustext.h"
#include "backtrace.h"
#include "disguisedraw.h"
#include "householdreader.h"
#include "replacements.h"

#include <QRandomGenerator>

#include <optional>

/// From a household's words to the text that leaves.
namespace wayout
{

using namespace gatehouse;

inline const QDateTime sanitizedAt(QDate(2026, 5, 21), QTime(18, 30), Qt::UTC);

/// A household on its whole way out.
struct Way
{
    QString words;
    Reading reading;
    Anonymized household;
    Level level = Level::Shifted;

    QString outbound() const { return writeAnonymously(household, level).text(); }
    Replacements links() const
    {
        return replacements(reading, household, writeAnonymously(household, level));
    }
    BackTrace trace() const { return traceBack(outbound(), reading.household, household, level); }
};

inline Disguise disguiseOf(const Problem &problem)
{
    QRandomGenerator random(20'266);
    return drawDisguise(problem, random);
}

inline std::optional<Way> wayOf(const QString &words, Level level = Level::Shifted)
{
    static const HouseholdReader reader;
    Result<Reading, ReadingFailure> reading = reader.read(PrivateText(words), {}, sanitizedAt);
    if (!reading) {
        return std::nullopt;
    }
    Result<Anonymized> household = anonymize(reading->household, sanitizedAt);
    if (!household) {
        return std::nullopt;
    }
    household->disguise = disguiseOf(household->problem);
    return Way{words, *reading, *household, level};
}

inline std::optional<Way> wayOf(const Household &stated, Level level)
{
    Result<Anonymized> household = anonymize(stated, stated.now);
    if (household) {
        household->disguise = disguiseOf(household->problem);
    }
    return household ? std::optional(Way{{}, {.household = stated}, *household, level})
                     : std::nullopt;
}

} // namespace wayout
