// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "linebook.h"

namespace gatehouse
{

void LineBook::mark(int first, int last, bool Mark::*flag)
{
    for (int t = first; t < last; ++t) {
        const int line = m_text.tokens[static_cast<size_t>(t)].place.line;
        m_marks[static_cast<size_t>(line - m_text.lines.front().number)].*flag = true;
    }
}

void LineBook::useLine(int number)
{
    markLine(number, &Mark::used);
}

void LineBook::leaveLine(int number)
{
    markLine(number, &Mark::unread);
}

void LineBook::missRule(int number)
{
    markLine(number, &Mark::lacksRule);
}

void LineBook::markLine(int number, bool Mark::*flag)
{
    const int index = number - m_text.lines.front().number;
    if (index >= 0 && static_cast<size_t>(index) < m_marks.size()) {
        m_marks[static_cast<size_t>(index)].*flag = true;
    }
}

Place LineBook::place(int first, int last) const
{
    if (first >= last) {
        return {};
    }
    const Token &opening = m_text.tokens[static_cast<size_t>(first)];
    int end = last - 1;
    while (m_text.tokens[static_cast<size_t>(end)].place.line != opening.place.line) {
        --end;
    }
    const Token &closing = m_text.tokens[static_cast<size_t>(end)];
    return {.line = opening.place.line, .span = {opening.place.span.from, closing.place.span.to}};
}

std::vector<ReadLine> LineBook::lines() const
{
    std::vector<ReadLine> lines;
    lines.reserve(m_marks.size());
    for (size_t i = 0; i < m_marks.size(); ++i) {
        const TextLine &line = m_text.lines[i];
        const LineState state = line.firstToken == line.lastToken ? LineState::Blank
                                : m_marks[i].unread               ? LineState::Unread
                                : m_marks[i].lacksRule            ? LineState::LacksRule
                                : m_marks[i].used                 ? LineState::Used
                                                                  : LineState::Unneeded;
        lines.push_back({.number = line.number, .span = line.span, .state = state});
    }
    return lines;
}

} // namespace gatehouse
