// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "builtinlocal.h"

#include "disguisebook.h"
#include "householdreader.h"
#include "lazyreader.h"
#include "solver.h"

namespace gatehouse
{

namespace
{

using SanitizeResult = Result<Sanitized, ReadingFailure>;

PrivateWords privateWords(const SanitizeInput &input, const Reading &reading,
                          const Anonymized &anonymized)
{
    PrivateWords words;
    words.add(input.text, reading);
    words.add(input.question);
    words.addProblem(anonymized);
    for (const Mapping::Entry &entry : anonymized.mapping.entries) {
        words.add(entry.name);
    }
    return words;
}

SanitizeResult sanitizeNow(const HouseholdReader &reader, DisguiseBook &disguises,
                           const SanitizeInput &input, const StopFlag &flag)
{
    Result<Reading, ReadingFailure> reading = reader.read(input.text, input.question, input.clock);
    if (!reading) {
        return Unexpected{reading.error()};
    }
    const auto fail = [&reading](const Error &error) {
        return Unexpected{ReadingFailure{.error = error, .lines = reading->lines}};
    };
    Result<Anonymized> anonymized = anonymize(reading->household, input.clock);
    if (!anonymized) {
        return fail(anonymized.error());
    }
    if (flag.isRaised()) {
        return fail({});
    }
    Result<Plan> optimum = solve(anonymized->problem);
    if (!optimum) {
        return fail(optimum.error());
    }
    PrivateWords words = privateWords(input, *reading, *anonymized);
    disguises.dress(*anonymized, words);
    words.addProblem(*anonymized);
    return Sanitized{.reading = std::move(*reading),
                     .anonymized = std::move(*anonymized),
                     .optimum = std::move(*optimum),
                     .privateWords = std::move(words)};
}

} // namespace

BuiltInLocal::BuiltInLocal() : BuiltInLocal(std::make_shared<LazyReader>()) {}
BuiltInLocal::BuiltInLocal(std::shared_ptr<LazyReader> reader)
    : m_reader(std::move(reader)), m_disguises(std::make_shared<DisguiseBook>())
{}
BuiltInLocal::~BuiltInLocal() = default;

std::unique_ptr<Request> BuiltInLocal::sanitize(const SanitizeInput &input, SanitizeDone done)
{
    return m_work.start<SanitizeResult>(
        [reader = m_reader, disguises = m_disguises, input](const StopFlag &flag) {
            return sanitizeNow(reader->get(), *disguises, input, flag);
        },
        std::move(done));
}

} // namespace gatehouse
