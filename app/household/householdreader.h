// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "understanding.h"
#include "writtenparts.h"

#include <memory>
#include <optional>

namespace gatehouse
{

class Grammar;
class PhrasePatterns;
class TextMemory;

/// The built-in reader: finds the facts of a household text with a grammar that is data. Reading
/// the same text twice gives the same result. Cheap to keep, loads its grammar once.
class HouseholdReader
{
public:
    /// Loads the grammar of \a language ("en") from the resources of the program.
    explicit HouseholdReader(const QString &language = QStringLiteral("en"));
    ~HouseholdReader();

    /// Reads \a text. \a question is the window's question field; where it is empty, the question
    /// is looked for in the text. \a clock is the local time now. Errors: EmptyText, NoQuestion,
    /// UnknownTarget, AmbiguousTarget, TargetWithoutDuration, TargetWithoutEnergy, NoPrices,
    /// TooManyLoads, OverCap. Gaps in the prices are found later, by whoever lays the tariff over
    /// the planning day. Facts found in \a question have line 0 and count their span within it.
    Result<Reading, ReadingFailure> read(const PrivateText &text, const PrivateText &question,
                                         const QDateTime &clock) const;

    /// The same for a text that is read again while somebody writes it: what \a memory knows of its
    /// lines from the last time is not looked for again. Each memory belongs to one reader.
    Understanding readAgain(const PrivateText &text, const PrivateText &question,
                            const QDateTime &clock, TextMemory &memory) const;

    /// The line with which \a text asks its question, if it opens with one: what a window moves
    /// into its question field when a file is opened.
    std::optional<Place> openingQuestion(const PrivateText &text) const;

    /// Where in \a text its lines, sentences and values stand, whatever they mean.
    WrittenParts partsOf(const PrivateText &text) const;

private:
    std::unique_ptr<const Grammar> m_grammar;
    std::unique_ptr<const PhrasePatterns> m_patterns;
};

} // namespace gatehouse
