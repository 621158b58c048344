// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "linemark.h"

#include <QTextDocument>

#include <algorithm>
#include <memory>

namespace gatehouse
{

namespace
{

/// "- ", "1. ", "2) ", "a) ", "(b) "
bool startsWithListSign(QStringView line)
{
    QStringView rest = line;
    while (!rest.isEmpty() && rest.front().isSpace()) {
        rest = rest.mid(1);
    }
    const auto isSpaceBehind = [&rest](qsizetype at) {
        return at < rest.size() && rest.at(at).isSpace();
    };
    if (rest.isEmpty()) {
        return false;
    }
    if (QStringView(u"-\u2013\u2014*\u2022\u00b7").contains(rest.front())) {
        return isSpaceBehind(1);
    }
    qsizetype digits = 0;
    while (digits < rest.size() && rest.at(digits).isDigit()) {
        ++digits;
    }
    if (digits > 0) {
        return digits < rest.size() && (rest.at(digits) == u'.' || rest.at(digits) == u')') &&
               isSpaceBehind(digits + 1);
    }
    const qsizetype letter = rest.front() == u'(' ? 1 : 0;
    return letter + 1 < rest.size() && rest.at(letter) >= u'a' && rest.at(letter) <= u'z' &&
           rest.at(letter + 1) == u')' && isSpaceBehind(letter + 2);
}

/// Makes the marks of a text, line by line.
class MarkMaker
{
public:
    MarkMaker(const KnownLines &known, const Error *error) : m_known(known), m_error(error) {}

    /// The mark of the line \a at, counted from 0, in place of \a before; nullptr for none. Lines
    /// are asked for in order.
    std::unique_ptr<LineMark> make(size_t at, const LineMark *before)
    {
        const std::vector<LineMark::Stretch> stretches = takeStretches(at);
        if (!saysSomething(at)) {
            return nullptr;
        }
        auto mark = std::make_unique<LineMark>(m_known.lines[at].state, words(at).toString());
        for (const LineMark::Stretch &stretch : stretches) {
            mark->add(stretch);
        }
        const int number = m_known.lines[at].number;
        const bool stays =
            m_error == nullptr && before != nullptr && before->isWrong() && before->isOf(words(at));
        const bool isToBlame = m_error != nullptr && (m_error->place.line == number ||
                                                      m_error->otherPlace.line == number);
        if (stays || isToBlame) {
            mark->setWrong();
        }
        return mark;
    }

private:
    QStringView words(size_t at) const
    {
        if (at >= m_known.lines.size()) {
            return {};
        }
        const Span &span = m_known.lines[at].span;
        return m_known.text.mid(span.from, span.to - span.from);
    }

    bool saysSomething(size_t at) const
    {
        if (at >= m_known.lines.size() || m_known.lines[at].state == LineState::Blank) {
            return false;
        }
        return m_known.lines[at].state != LineState::Unneeded ||
               !isHeading(words(at), words(at + 1));
    }

    std::vector<LineMark::Stretch> takeStretches(size_t at)
    {
        std::vector<LineMark::Stretch> stretches;
        const int number = static_cast<int>(at) + 1;
        while (m_fact < m_known.facts.size() && m_known.facts[m_fact].place.line <= number) {
            const MarkedFact &fact = m_known.facts[m_fact++];
            if (fact.place.line == number) {
                const qsizetype start = m_known.lines[at].span.from;
                stretches.push_back({.from = static_cast<int>(fact.place.span.from - start),
                                     .to = static_cast<int>(fact.place.span.to - start),
                                     .kind = fact.kind});
            }
        }
        return stretches;
    }

    const KnownLines &m_known;
    const Error *m_error;
    size_t m_fact = 0;
};

std::vector<QTextBlock> mark(QTextDocument &document, const KnownLines &known, const Error *error)
{
    std::vector<QTextBlock> changed;
    MarkMaker maker(known, error);
    size_t at = 0;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        const LineMark *before = LineMark::lastOf(block);
        std::unique_ptr<LineMark> now = maker.make(at++, before);
        const bool isSame = before == nullptr ? now == nullptr : now != nullptr && *now == *before;
        if (!isSame) {
            block.setUserData(now.release());
            changed.push_back(block);
        }
    }
    return changed;
}

} // namespace

bool isHeading(QStringView line, QStringView next)
{
    const QStringView words = line.trimmed();
    if (words.endsWith(u':')) {
        return true;
    }
    const bool isSentence = !words.isEmpty() && QStringView(u".!?;,").contains(words.last());
    return !words.isEmpty() && !isSentence && startsWithListSign(next) && !startsWithListSign(line);
}

bool LineMark::operator==(const LineMark &other) const
{
    return m_state == other.m_state && m_isWrong == other.m_isWrong && m_line == other.m_line &&
           m_stretches == other.m_stretches;
}

const LineMark *LineMark::of(const QTextBlock &block)
{
    const LineMark *mark = lastOf(block);
    return mark != nullptr && mark->isOf(block.text()) ? mark : nullptr;
}

const LineMark *LineMark::lastOf(const QTextBlock &block)
{
    return static_cast<const LineMark *>(block.userData());
}

/// What was typed into the midst of a fact belongs to it; so does nothing at its ends.
std::vector<LineMark::Stretch> LineMark::stretchesIn(QStringView line) const
{
    const auto shorter = std::min(m_line.size(), line.size());
    const auto head = static_cast<int>(
        std::mismatch(line.begin(), line.begin() + shorter, m_line.begin()).first - line.begin());
    const auto tail = static_cast<int>(
        std::mismatch(line.rbegin(), line.rbegin() + (shorter - head), m_line.rbegin()).first -
        line.rbegin());
    const int grown = static_cast<int>(line.size() - m_line.size());
    const int lastChange = static_cast<int>(m_line.size()) - tail;
    std::vector<Stretch> stretches;
    for (Stretch stretch : m_stretches) {
        stretch.from =
            stretch.from >= lastChange ? stretch.from + grown : std::min(stretch.from, head);
        stretch.to = stretch.to > head ? std::max(head, stretch.to + grown) : stretch.to;
        if (stretch.from < stretch.to && stretch.to <= line.size()) {
            stretches.push_back(stretch);
        }
    }
    return stretches;
}

std::vector<QTextBlock> markLines(QTextDocument &document, const KnownLines &known)
{
    return mark(document, known, nullptr);
}

std::vector<QTextBlock> markLines(QTextDocument &document, const KnownLines &known,
                                  const Error &error)
{
    return mark(document, known, &error);
}

} // namespace gatehouse
