// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "sentenceedits.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <optional>

namespace gatehouse
{

namespace
{

/// What joins a phrase to the one before it: "and it", ", and".
constexpr int mostJoiningWords = 2;

int wordsIn(QStringView text)
{
    int words = 0;
    bool inside = false;
    for (const QChar c : text) {
        const bool isLetter = c.isLetterOrNumber();
        words += isLetter && !inside ? 1 : 0;
        inside = isLetter;
    }
    return words;
}

bool isEmptyOf(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.isSpace(); });
}

/// The number that a list entry opens with, "3. ", and what stands around it.
std::optional<QRegularExpressionMatch> listNumber(const QString &bullet)
{
    static const QRegularExpression form(QStringLiteral("^(\\s*)(\\d{1,3})([.)]\\s*)$"));
    QRegularExpressionMatch match = form.match(bullet);
    return match.hasMatch() ? std::optional(match) : std::nullopt;
}

} // namespace

size_t SentenceEdits::lineAt(qsizetype at) const
{
    const auto next = std::upper_bound(
        m_parts.lines.begin(), m_parts.lines.end(), at,
        [](qsizetype place, const WrittenLine &line) { return place < line.span.from; });
    return next == m_parts.lines.begin() ? 0
                                         : static_cast<size_t>(next - m_parts.lines.begin()) - 1;
}

/// The sentence that holds \a at, or an empty one.
Span SentenceEdits::sentenceAt(qsizetype at) const
{
    for (const Span &sentence : m_parts.sentences) {
        if (sentence.from <= at && at < sentence.to) {
            return sentence;
        }
    }
    return {at, at};
}

QString SentenceEdits::bulletOf(size_t line) const
{
    const WrittenLine &of = m_parts.lines.at(line);
    return m_text.mid(of.span.from, of.words - of.span.from);
}

/// A numbered list goes on behind its last number.
size_t SentenceEdits::endOfList(size_t line) const
{
    while (m_parts.lines.at(line).wraps && line + 1 < m_parts.lines.size()) {
        ++line;
    }
    if (!listNumber(bulletOf(line))) {
        return line;
    }
    while (line + 1 < m_parts.lines.size() && listNumber(bulletOf(line + 1))) {
        ++line;
    }
    return line;
}

size_t SentenceEdits::endOfParagraph(size_t line) const
{
    while (line + 1 < m_parts.lines.size() && !m_parts.lines.at(line + 1).isBlank) {
        ++line;
    }
    return line;
}

/// New lines behind \a line that look as it does.
WordChange SentenceEdits::behind(size_t line, const QStringList &sentences) const
{
    const WrittenLine &model = m_parts.lines.at(line);
    QString bullet = model.isBullet ? bulletOf(line) : QString();
    QString words;
    for (const QString &sentence : sentences) {
        if (const auto number = listNumber(bullet)) {
            bullet = number->captured(1) + QString::number(number->captured(2).toInt() + 1) +
                     number->captured(3);
        }
        words += u'\n' + bullet + sentence;
    }
    return {.span = {model.span.to, model.span.to}, .words = PrivateText(words)};
}

std::vector<WordChange> SentenceEdits::additions(const QStringList &sentences,
                                                 const Place &near) const
{
    std::vector<WordChange> ways;
    if (m_parts.lines.empty()) {
        return ways;
    }
    size_t last = m_parts.lines.size() - 1;
    while (last > 0 && m_parts.lines.at(last).isBlank) {
        --last;
    }
    if (near.line > 0) {
        const Span sentence = sentenceAt(near.span.from);
        const size_t line = lineAt(sentence.isEmpty() ? near.span.from : sentence.to - 1);
        ways.push_back(behind(endOfList(line), sentences));
        ways.push_back(behind(endOfParagraph(line), sentences));
    }
    ways.push_back(behind(last, sentences));
    return ways;
}

bool SentenceEdits::statesOther(const Span &sentence, const Place &fact) const
{
    return std::any_of(m_reading.facts.begin(), m_reading.facts.end(), [&](const MarkedFact &f) {
        const bool isInside = f.place.line > 0 && f.place.span.from >= sentence.from &&
                              f.place.span.to <= sentence.to;
        const bool isPart = f.place.span.from >= fact.span.from && f.place.span.to <= fact.span.to;
        return isInside && !isPart;
    });
}

/// With its line where nothing else stands there, else with the space beside it.
WordChange SentenceEdits::withoutSentence(const Span &sentence) const
{
    const WrittenLine &first = m_parts.lines.at(lineAt(sentence.from));
    const WrittenLine &last = m_parts.lines.at(lineAt(sentence.to - 1));
    const QStringView text(m_text);
    const bool opensLine = first.words >= sentence.from;
    const QStringView rest = text.mid(sentence.to, last.span.to - sentence.to);
    if (opensLine && isEmptyOf(rest)) {
        const bool isLast = last.span.to >= m_text.size();
        const qsizetype from =
            isLast && first.span.from > 0 ? first.span.from - 1 : first.span.from;
        return {.span = {from, isLast ? last.span.to : last.span.to + 1}, .words = {}};
    }
    Span taken = sentence;
    if (opensLine) {
        while (taken.to < last.span.to && m_text.at(taken.to).isSpace()) {
            ++taken.to;
        }
    } else {
        while (taken.from > first.words && m_text.at(taken.from - 1).isSpace()) {
            --taken.from;
        }
    }
    return {.span = taken, .words = {}};
}

/// The phrase and what joins it to its neighbour. A longer stretch between the two would be lost.
std::vector<WordChange> SentenceEdits::withoutPhrase(const Span &sentence, const Place &fact) const
{
    std::vector<WordChange> ways;
    Span around = sentence;
    for (const MarkedFact &other : m_reading.facts) {
        if (other.place.line > 0 && other.place.span.to <= fact.span.from) {
            around.from = std::max(around.from, other.place.span.to);
        }
        if (other.place.line > 0 && other.place.span.from >= fact.span.to) {
            around.to = std::min(around.to, other.place.span.from);
        }
    }
    const QStringView text(m_text);
    const auto joins = [&](qsizetype from, qsizetype to) {
        return from < to && wordsIn(text.mid(from, to - from)) <= mostJoiningWords;
    };
    if (around.from > sentence.from && joins(around.from, fact.span.from)) {
        ways.push_back({.span = {around.from, fact.span.to}, .words = {}});
    }
    if (around.to < sentence.to && joins(fact.span.to, around.to)) {
        ways.push_back({.span = {fact.span.from, around.to}, .words = {}});
    }
    return ways;
}

std::vector<WordChange> SentenceEdits::replacements(const QStringList &sentences,
                                                    const Place &fact) const
{
    const Span sentence = sentenceAt(fact.span.from);
    if (fact.line == 0 || sentence.isEmpty() || statesOther(sentence, fact)) {
        return {};
    }
    const size_t line = lineAt(sentence.from);
    const bool isEntry = m_parts.lines.at(line).isBullet && !listNumber(bulletOf(line));
    const QString between = isEntry ? u'\n' + bulletOf(line) : QStringLiteral(" ");
    return {{.span = sentence, .words = PrivateText(sentences.join(between))}};
}

std::vector<WordChange> SentenceEdits::removals(const Place &fact) const
{
    const Span sentence = sentenceAt(fact.span.from);
    if (fact.line == 0 || sentence.isEmpty()) {
        return {};
    }
    if (statesOther(sentence, fact)) {
        return withoutPhrase(sentence, fact);
    }
    return {withoutSentence(sentence)};
}

} // namespace gatehouse
