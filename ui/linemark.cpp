// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "linemark.h"

#include <QRegularExpression>
#include <QTextDocument>

#include <algorithm>

namespace gatehouse
{

namespace
{

bool saysSomething(const ReadLine &line, const QTextBlock &block)
{
    const bool isBlank = line.state == LineState::Blank;
    return !isBlank &&
           !(line.state == LineState::Unneeded && isHeading(block.text(), block.next().text()));
}

/// Takes off all marks, puts on the states of \a lines.
std::vector<QTextBlock> markStates(QTextDocument &document, const std::vector<ReadLine> &lines)
{
    std::vector<QTextBlock> changed;
    auto line = lines.begin();
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        const bool wasMarked = block.userData() != nullptr;
        const bool isMarked = line != lines.end() && saysSomething(*line, block);
        if (wasMarked || isMarked) {
            block.setUserData(isMarked ? new LineMark(line->state, block.text()) : nullptr);
            changed.push_back(block);
        }
        if (line != lines.end()) {
            ++line;
        }
    }
    return changed;
}

LineMark *markOf(const QTextDocument &document, int line)
{
    const QTextBlock block = document.findBlockByNumber(line - 1);
    return block.isValid() ? static_cast<LineMark *>(block.userData()) : nullptr;
}

} // namespace

bool isHeading(QStringView line, QStringView next)
{
    static const QRegularExpression listSign(
        QStringLiteral("^\\s*([-–—*•·]|\\d+[.)]|\\(?[a-z]\\))\\s"));
    const QStringView words = line.trimmed();
    if (words.endsWith(u':')) {
        return true;
    }
    const bool isSentence = !words.isEmpty() && QStringView(u".!?;,").contains(words.last());
    return !words.isEmpty() && !isSentence && listSign.match(next.toString()).hasMatch() &&
           !listSign.match(line.toString()).hasMatch();
}

const LineMark *LineMark::of(const QTextBlock &block)
{
    const auto *mark = static_cast<const LineMark *>(block.userData());
    return mark != nullptr && mark->m_line == block.text() ? mark : nullptr;
}

std::vector<QTextBlock> markLines(QTextDocument &document, const Reading &reading)
{
    std::vector<QTextBlock> changed = markStates(document, reading.lines);
    for (const MarkedFact &fact : reading.facts) {
        const QTextBlock block = document.findBlockByNumber(fact.place.line - 1);
        if (LineMark *mark = markOf(document, fact.place.line)) {
            const auto start = static_cast<qsizetype>(block.position());
            mark->add({.from = static_cast<int>(fact.place.span.from - start),
                       .to = static_cast<int>(fact.place.span.to - start),
                       .kind = fact.kind});
        }
    }
    return changed;
}

std::vector<QTextBlock> markLines(QTextDocument &document, const ReadingFailure &failure)
{
    std::vector<QTextBlock> changed = markStates(document, failure.lines);
    for (const int line : {failure.error.place.line, failure.error.otherPlace.line}) {
        if (LineMark *mark = markOf(document, line)) {
            mark->setWrong();
        }
    }
    return changed;
}

} // namespace gatehouse
