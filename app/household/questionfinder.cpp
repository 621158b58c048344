// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "questionfinder.h"

#include <algorithm>

namespace gatehouse
{

namespace
{

/// "Should the unicorn run", "shall I start the unicorn": what is asked about, a word that nobody
/// knows.
const Item *strangerIn(const Items &items)
{
    // "run now or later" is one word for asking.
    const auto runs = [&](size_t i) {
        return i < items.size() &&
               items[i].isOneOf(WordClass::RUN, WordClass::START, WordClass::QUESTION);
    };
    for (size_t i = 1; i < items.size(); ++i) {
        // "Should the" asks, and holds the article.
        const bool points =
            items[i - 1].isOneOf(WordClass::DETERMINER, WordClass::POSSESSIVE, WordClass::QUESTION);
        if (points && items[i].is(WordClass::UNKNOWN) &&
            (runs(i + 1) || (i > 1 && runs(i - 2) && !items[i - 1].is(WordClass::QUESTION)))) {
            return &items[i];
        }
    }
    return nullptr;
}

} // namespace

Place QuestionFinder::placeOf(const Item &item) const
{
    const Token &first = m_prepared.text.tokens[static_cast<size_t>(item.first)];
    const Token &last = m_prepared.text.tokens[static_cast<size_t>(item.last) - 1];
    return {.line = first.place.line, .span = {first.place.span.from, last.place.span.to}};
}

Place QuestionFinder::placeOf(const Sentence &sentence) const
{
    const Token &first = m_prepared.text.tokens[static_cast<size_t>(sentence.items.front().first)];
    const Token &last = m_prepared.text.tokens[static_cast<size_t>(sentence.items.back().last) - 1];
    const bool sameLine = first.place.line == last.place.line;
    return {.line = first.place.line,
            .span = {first.place.span.from, sameLine ? last.place.span.to : first.place.span.to}};
}

PrivateText QuestionFinder::wordsOf(const Sentence &sentence) const
{
    return wordsBetween(sentence, sentence);
}

PrivateText QuestionFinder::wordsBetween(const Sentence &from, const Sentence &to) const
{
    const Token &first = m_prepared.text.tokens[static_cast<size_t>(from.items.front().first)];
    const Token &last = m_prepared.text.tokens[static_cast<size_t>(to.items.back().last) - 1];
    return PrivateText(
        m_prepared.text.original.mid(first.span.from, last.span.to - first.span.from).simplified());
}

bool QuestionFinder::asksForTime(const Sentence &sentence)
{
    return !sentence.request && (sentence.has(WordClass::QUESTION) || sentence.has(WordClass::NOW));
}

/// The question names no complete machine: what is missing.
Result<QuestionFinder::Found> QuestionFinder::explainMissing(const Sentence &sentence) const
{
    for (const Item &item : sentence.items) {
        if (!item.is(WordClass::APPLIANCE)) {
            continue;
        }
        const Place place = placeOf(item);
        if (item.ambiguous) {
            return failure(ErrorKind::AmbiguousTarget, place);
        }
        for (const FoundMachine &machine : m_incomplete) {
            if (machine.group >= 0 && machine.group == item.value) {
                // Where the one is told, the other is missing.
                const bool described = !machine.durations.empty() || !machine.energies.empty();
                return failure(machine.durations.empty() ? ErrorKind::TargetWithoutDuration
                                                         : ErrorKind::TargetWithoutEnergy,
                               described ? machine.place : place, {});
            }
        }
        return failure(ErrorKind::UnknownTarget, place);
    }
    return failure(ErrorKind::UnknownTarget, placeOf(sentence));
}

std::optional<Result<QuestionFinder::Found>> QuestionFinder::lookIn(size_t index) const
{
    const Sentence &sentence = m_prepared.sentences[index];
    const Item *named = nullptr;
    bool otherNamed = false;
    for (const Item &item : sentence.items) {
        if (item.isOneOf(WordClass::MACHINE, WordClass::BEFORE_MACHINE)) {
            otherNamed = otherNamed || (named && named->machines != item.machines) ||
                         item.machines.size() > 1;
            named = named ? named : &item;
        }
    }
    if (!named) {
        return std::nullopt;
    }
    const Place place = placeOf(*named);
    if (otherNamed) {
        return failure(ErrorKind::AmbiguousTarget, place);
    }
    return Result<Found>(
        Found{.machine = named->machines.front(), .place = place, .words = wordsOf(sentence)});
}

/// "I want to use the dryer. Now or later?": the sentence before, in the same line, names what is
/// asked about.
std::optional<QuestionFinder::Found> QuestionFinder::namedBefore(size_t asking) const
{
    const Sentence &question = m_prepared.sentences[asking];
    if (asking == 0 || question.opensLine || question.has(WordClass::APPLIANCE) ||
        !asksForTime(question)) {
        return std::nullopt;
    }
    const Sentence &before = m_prepared.sentences[asking - 1];
    const std::optional<Result<Found>> named = lookIn(asking - 1);
    if (before.withdrawn || before.has(WordClass::APPLIANCE) || !named || !*named) {
        return std::nullopt;
    }
    Found found = **named;
    found.words = wordsBetween(before, question);
    return found;
}

Result<QuestionFinder::Found> QuestionFinder::find(bool wholeTextAsks) const
{
    std::optional<size_t> asking;
    std::optional<Result<Found>> first;
    for (size_t i = 0; i < m_prepared.sentences.size(); ++i) {
        if (!wholeTextAsks && !m_prepared.sentences[i].question) {
            continue;
        }
        if (std::optional<Result<Found>> found = lookIn(i)) {
            if (asksForTime(m_prepared.sentences[i])) {
                return *found;
            }
            first = first ? first : found;
        }
        asking = asking ? asking : i;
    }
    if (first) {
        return *first;
    }
    if (!asking) {
        return failure(ErrorKind::NoQuestion);
    }
    if (const std::optional<Found> found = namedBefore(*asking)) {
        return *found;
    }
    const Sentence &sentence = m_prepared.sentences[*asking];
    const bool names = sentence.has(WordClass::APPLIANCE);
    const bool known = sentence.has(WordClass::PRONOUN) && m_machines.size() == 1;
    if (const Item *stranger = strangerIn(sentence.items); stranger && !names && !known) {
        return failure(ErrorKind::UnknownTarget, placeOf(*stranger));
    }
    if (!names && m_machines.size() == 1) {
        return Found{.machine = 0, .place = placeOf(sentence), .words = wordsOf(sentence)};
    }
    if (!names && m_machines.size() > 1) {
        const bool pronoun = sentence.has(WordClass::UNKNOWN);
        return failure(pronoun ? ErrorKind::UnknownTarget : ErrorKind::AmbiguousTarget,
                       placeOf(sentence));
    }
    return explainMissing(sentence);
}

} // namespace gatehouse
