// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "takeover.h"

#include "factedits.h"
#include "householdreader.h"
#include "planningclock.h"

#include <algorithm>
#include <iterator>
#include <optional>

namespace gatehouse
{

namespace
{

std::optional<ReadHousehold> readAgain(const HouseholdReader &reader, const PrivateText &text,
                                       const PrivateText &question, const QDateTime &clock)
{
    Result<Reading, ReadingFailure> reading = reader.read(text, question, clock);
    if (!reading) {
        return std::nullopt;
    }
    Result<Anonymized> anonymized = anonymize(reading->household, clock);
    if (!anonymized) {
        return std::nullopt;
    }
    return ReadHousehold{.text = text,
                         .reading = std::move(*reading),
                         .anonymized = std::move(*anonymized),
                         .parts = {}};
}

std::ptrdiff_t linesNotUnderstood(const Reading &reading)
{
    return std::count_if(reading.lines.begin(), reading.lines.end(), [](const ReadLine &line) {
        return line.state == LineState::Unread || line.state == LineState::LacksRule;
    });
}

bool isAbout(const Difference &one, const Difference &other)
{
    return one.what == other.what && one.load == other.load;
}

bool isAmong(const std::vector<Difference> &list, const Difference &difference)
{
    return std::any_of(list.begin(), list.end(), [&difference](const Difference &other) {
        return isAbout(difference, other);
    });
}

/// Whether the words tell of the same machines, but for \a added, in the same money, and are
/// understood as well.
bool tellsOfTheSame(const ReadHousehold &before, const ReadHousehold &after,
                    std::optional<LoadId> added = {})
{
    Mapping mapping = after.anonymized.mapping;
    std::erase_if(mapping.entries,
                  [added](const Mapping::Entry &entry) { return entry.load == added; });
    return mapping == before.anonymized.mapping &&
           after.anonymized.currency == before.anonymized.currency &&
           linesNotUnderstood(after.reading) <= linesNotUnderstood(before.reading);
}

/// The proof: what still differs from \a asked did so before, and is as the household had it.
bool isJustThat(const ReadHousehold &before, const ReadHousehold &after, const Problem &asked,
                const Difference &difference)
{
    const bool isNewLoad = difference.what == Difference::What::Load;
    if (!tellsOfTheSame(before, after, isNewLoad ? difference.load : std::nullopt) ||
        after.anonymized.now != before.anonymized.now) {
        return false;
    }
    const std::vector<Difference> left = compare(after.anonymized.problem, asked);
    const std::vector<Difference> had = compare(before.anonymized.problem, asked);
    const std::vector<Difference> moved =
        compare(before.anonymized.problem, after.anonymized.problem);
    return !isAmong(left, difference) &&
           std::all_of(left.begin(), left.end(), [&](const Difference &other) {
               return isAmong(had, other) && !isAmong(moved, other);
           });
}

/// \a differences in the order in which they are taken over: a rule may name a new load.
std::vector<Difference> newLoadsFirst(std::vector<Difference> differences)
{
    std::stable_partition(differences.begin(), differences.end(), [](const Difference &difference) {
        return difference.what == Difference::What::Load;
    });
    return differences;
}

/// A run that is worth nothing would always stay out, and nobody says so.
bool hasWorth(const Load &load)
{
    return !load.optional || load.worth > Price{};
}

/// Whether there are words for all that \a asked says of its load \a id.
bool canBeSaid(const Problem &asked, LoadId id)
{
    const auto load = std::find_if(asked.loads.begin(), asked.loads.end(),
                                   [id](const Load &other) { return other.id == id; });
    return load != asked.loads.end() && load->phases.size() == 1 && hasWorth(*load);
}

} // namespace

TakeOver::TakeOver(const HouseholdReader &reader, const HouseholdSentences &sentences)
    : m_reader(reader), m_sentences(sentences)
{}

bool TakeOver::hasWords(const Difference &difference, const Problem &asked)
{
    using What = Difference::What;
    switch (difference.what) {
    case What::Load:
        return difference.how == Difference::How::Added && canBeSaid(asked, *difference.load);
    case What::Phases:
    case What::Earliest:
    case What::FinishBy:
    case What::NotDuring:
    case What::After:
    case What::Prices:
    case What::PowerLimit:
    case What::NotWith:
    case What::Pausable:
        return true;
    case What::Optional: {
        const Load *load = find(asked, *difference.load);
        return load != nullptr && hasWorth(*load);
    }
    case What::Surplus:
        return std::all_of(asked.surplus.begin(), asked.surplus.end(), [&](const Surplus &own) {
            return own.earns == asked.surplus.front().earns;
        });
    case What::Target:
    case What::Horizon:
        break;
    }
    return false;
}

/// The first way of taking over \a difference that can be proved; what the words then say comes in
/// \a household.
std::optional<WordChanges> TakeOver::step(ReadHousehold &household, const HouseholdWords &words,
                                          const Problem &asked, const Difference &difference) const
{
    household.parts = m_reader.partsOf(household.text);
    for (const WordChanges &way :
         FactEdits(household, asked, m_sentences, words.newNames).ways(difference)) {
        const WordChanges changes = inTurn(way);
        if (changes.empty()) {
            continue;
        }
        std::optional<ReadHousehold> after =
            readAgain(m_reader, changed(household.text, changes), words.question, words.clock);
        if (after && isJustThat(household, *after, asked, difference)) {
            household = std::move(*after);
            return changes;
        }
    }
    return std::nullopt;
}

TakenOver TakeOver::takeOver(const HouseholdWords &words, const Problem &asked,
                             const std::vector<Difference> &differences) const
{
    TakenOver result;
    std::optional<ReadHousehold> household =
        readAgain(m_reader, words.text, words.question, words.clock);
    if (!household) {
        result.left = differences;
        return result;
    }
    std::vector<Difference> left;
    for (const Difference &difference : newLoadsFirst(differences)) {
        if (!isAmong(compare(household->anonymized.problem, asked), difference)) {
            // One before has brought it along.
            continue;
        }
        if (const auto changes = step(*household, words, asked, difference)) {
            result.changes.insert(result.changes.end(), changes->begin(), changes->end());
        } else {
            left.push_back(difference);
        }
    }
    std::copy_if(differences.begin(), differences.end(), std::back_inserter(result.left),
                 [&left](const Difference &difference) { return isAmong(left, difference); });
    return result;
}

std::optional<WordChanges> TakeOver::restateNow(const HouseholdWords &words,
                                                const QDateTime &clock) const
{
    std::optional<ReadHousehold> before = readAgain(m_reader, words.text, words.question, clock);
    if (!before || !before->reading.household.nowIsStated) {
        return std::nullopt;
    }
    before->parts = m_reader.partsOf(before->text);
    const Place &place = before->reading.household.nowPlace;
    const QDateTime now = PlanningClock(clock).now();
    const ValueWriter values(before->text.reveal(), before->parts, m_sentences, now);
    const SentenceEdits sentences(before->text.reveal(), before->parts, before->reading);
    std::vector<WordChange> ways;
    for (const WrittenValue &value : before->parts.values) {
        if (value.isClock() && value.span.from < place.span.to && place.span.from < value.span.to) {
            ways = values.clockChanges(value, Minutes{0});
        }
    }
    const std::vector<WordChange> removals = sentences.removals(place);
    ways.insert(ways.end(), removals.begin(), removals.end());
    for (const WordChange &way : ways) {
        const auto after = readAgain(m_reader, changed(words.text, {way}), words.question, clock);
        if (after && tellsOfTheSame(*before, *after) && after->anonymized.now == now) {
            return WordChanges{way};
        }
    }
    return std::nullopt;
}

} // namespace gatehouse
