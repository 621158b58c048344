// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "coverage.h"
#include "mapping.h"
#include "wordchange.h"

#include <QDateTime>

#include <optional>
#include <vector>

namespace gatehouse
{

class HouseholdReader;
class HouseholdSentences;
struct ReadHousehold;

/// A household's words as they were sanitized.
struct HouseholdWords
{
    PrivateText text;
    /// Of the question field.
    PrivateText question;
    /// Local time then.
    QDateTime clock;
    /// What machines may be called that only the asked problem has; others get a name of the
    /// program's.
    MachineNames newNames = {};
};

/// Edits of the outbound text as changes of the household's own words.
struct TakenOver
{
    WordChanges changes;
    /// What could not be taken over: it has to be changed in the words by hand.
    std::vector<Difference> left;
};

/// Copies edits of the outbound text into the household's words. Nothing is taken on trust: a
/// change counts only if the changed words, read again, give the household's own problem with that
/// difference gone, no other one come, and no line understood less than before. All of what is not
/// changed stays byte for byte. What it is given outlives it.
class TakeOver
{
public:
    TakeOver(const HouseholdReader &reader, const HouseholdSentences &sentences);

    /// Whether the reader has words at all for what \a asked says of \a difference.
    static bool hasWords(const Difference &difference, const Problem &asked);

    /// The changes that make the words say what \a asked says of \a differences, which stem from
    /// compare() of the words' problem with \a asked; one after the other.
    TakenOver takeOver(const HouseholdWords &words, const Problem &asked,
                       const std::vector<Difference> &differences) const;

    /// The changes that make the words' stated now the clock's: another time in its place, or no
    /// statement. Nothing where neither reads back.
    std::optional<WordChanges> restateNow(const HouseholdWords &words,
                                          const QDateTime &clock) const;

private:
    std::optional<WordChanges> step(ReadHousehold &household, const HouseholdWords &words,
                                    const Problem &asked, const Difference &difference) const;

    const HouseholdReader &m_reader;
    const HouseholdSentences &m_sentences;
};

} // namespace gatehouse
