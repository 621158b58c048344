// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "guard.h"

#include <QStringView>

#include <map>
#include <vector>

namespace gatehouse
{

struct FoldedText;

/// Compares what the fixed form has no place for with the private words, line by line.
class WordInspection
{
public:
    WordInspection(QStringView outbound, const PrivateWords &words);
    ~WordInspection();
    WordInspection(const WordInspection &) = delete;
    WordInspection &operator=(const WordInspection &) = delete;

    /// Lines are looked at one by one, so that no word is made up of the ends of two.
    void inspectLine(Span line, bool isNote);
    /// What was found, sorted and apart, and that of words whose single letters stand on several
    /// lines.
    std::vector<GuardFinding> findings();

private:
    void findHidden(const FoldedText &folded, Span line);
    void findDecoded(Span line);
    void findNumbers(const FoldedText &folded);
    void findDetails(Span line);
    void keepSingleLetters(const FoldedText &folded);
    void findSpelled();
    void findUnknown(const FoldedText &folded, bool isNote);
    Span withoutSpaces(Span line) const;
    bool isNumber(Span line) const;
    bool isTaken(Span span) const;
    void addPrivate(GuardFinding::Reason reason, Span span);
    void addUnknown(GuardFinding::Reason reason, Span span);

    QStringView m_outbound;
    const PrivateWords &m_words;
    std::vector<GuardFinding> m_findings;
    /// What is private of the line at hand, by where it begins.
    std::map<qsizetype, Span> m_taken;
    /// Letters that stand alone, one behind the other.
    std::vector<FoldedText> m_spelled;
};

} // namespace gatehouse
