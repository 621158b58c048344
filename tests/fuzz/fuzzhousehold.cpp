// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "anonymizer.h"
#include "anonymoustext.h"
#include "guard.h"
#include "householdreader.h"
#include "textdoor.h"

#include <cstdint>
#include <cstdlib>

using namespace gatehouse;

namespace
{

void require(bool holds)
{
    if (!holds) {
        std::abort();
    }
}

void requireInside(const Reading &reading, qsizetype size)
{
    for (const MarkedFact &fact : reading.facts) {
        require(fact.place.span.from >= 0 && fact.place.span.from <= fact.place.span.to &&
                fact.place.span.to <= size);
        require(!fact.machine ||
                static_cast<std::size_t>(*fact.machine) < reading.household.machines.size());
    }
    for (const ReadLine &line : reading.lines) {
        require(line.span.from >= 0 && line.span.from <= line.span.to && line.span.to <= size);
    }
}

} // namespace

/// Any text that the door lets in is read, and what the program writes from it passes the guard,
/// with all of the text's own words as private ones.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const HouseholdReader reader;
    static const QDateTime clock(QDate(2026, 11, 22), QTime(18, 30), Qt::UTC);
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const Result<QString> admitted = textdoor::admit(bytes);
    if (!admitted) {
        return 0;
    }
    const PrivateText text(*admitted);
    const auto reading = reader.read(text, {}, clock);
    if (!reading) {
        return 0;
    }
    requireInside(*reading, admitted->size());
    const Result<Anonymized> anonymized = anonymize(reading->household, clock);
    if (!anonymized) {
        return 0;
    }
    PrivateWords words;
    words.add(text, *reading);
    words.addProblem(*anonymized);
    for (const Level level : {Level::Names, Level::Shifted}) {
        require(inspect(writeAnonymously(*anonymized, level).text(), words).isClean());
    }
    return 0;
}
