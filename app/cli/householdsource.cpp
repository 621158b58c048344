// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "householdsource.h"

#include "householdreader.h"
#include "textdoor.h"

namespace gatehouse
{

std::optional<HouseholdSource> readHousehold(Console &console, const QString &file,
                                             const QDateTime &clock)
{
    const Result<QByteArray> bytes = console.readBytes(file);
    if (!bytes) {
        console.fail(file, bytes.error());
        return std::nullopt;
    }
    const Result<QString> admitted = textdoor::admit(*bytes);
    if (!admitted) {
        console.fail(file, admitted.error());
        return std::nullopt;
    }
    const PrivateText text(*admitted);
    const auto reading = HouseholdReader().read(text, {}, clock);
    if (!reading) {
        console.fail(file, reading.error().error, text);
        return std::nullopt;
    }
    const Result<Anonymized> anonymized = anonymize(reading->household, clock);
    if (!anonymized) {
        console.fail(file, anonymized.error(), text);
        return std::nullopt;
    }
    return HouseholdSource{.text = text, .reading = *reading, .anonymized = *anonymized};
}

PrivateText wordsOf(const ReadLine &line, const PrivateText &text)
{
    return PrivateText(text.reveal().mid(line.span.from, line.span.to - line.span.from));
}

} // namespace gatehouse
