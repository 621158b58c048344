// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "builtinlocal.h"

#include "disguisebook.h"
#include "householdreader.h"
#include "solver.h"

#include <mutex>
#include <optional>

namespace gatehouse
{

/// Loads the grammar when the first text is read: start-up does without it.
class BuiltInLocal::LazyReader
{
public:
    const HouseholdReader &get()
    {
        std::call_once(m_once, [this] { m_reader.emplace(); });
        return *m_reader;
    }

private:
    std::once_flag m_once;
    std::optional<HouseholdReader> m_reader;
};

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

BuiltInLocal::BuiltInLocal()
    : m_reader(std::make_shared<LazyReader>()), m_disguises(std::make_shared<DisguiseBook>())
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
