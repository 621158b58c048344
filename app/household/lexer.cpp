// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "lexer.h"

#include <algorithm>

namespace gatehouse
{

namespace
{

/// Below, what a character is needs no table.
constexpr char16_t firstBeyondAscii = 0x80;

QChar folded(QChar c)
{
    if (c.unicode() < firstBeyondAscii) {
        const bool isCapital = c >= u'A' && c <= u'Z';
        const bool isBlank = c == u' ' || (c >= u'\t' && c <= u'\r' && c != u'\n');
        return isCapital ? QChar(c.unicode() + (u'a' - u'A')) : isBlank ? QChar(u' ') : c;
    }
    switch (c.unicode()) {
    case 0x2018:
    case 0x2019:
    case 0x02BC:
        return u'\'';
    case 0x2010:
    case 0x2011:
    case 0x2012:
    case 0x2013:
    case 0x2014:
    case 0x2015:
    case 0x2212:
        return u'-';
    default:
        break;
    }
    return c.isSpace() ? QChar(u' ') : c.toCaseFolded();
}

bool isLetter(QChar c)
{
    if (c.unicode() < firstBeyondAscii) {
        return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
    }
    return c.isLetter() || c.isMark() || c.isSurrogate();
}

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

/// Walks over one line.
class LineLexer
{
public:
    LineLexer(LexedText &text, TextLine &line) : m_text(text), m_line(line), m_at(line.span.from) {}

    void run()
    {
        bool first = true;
        bool glued = false;
        while (m_at < m_line.span.to) {
            if (current() == u' ') {
                ++m_at;
                glued = false;
                continue;
            }
            if (first) {
                m_line.indent = static_cast<int>(m_at - m_line.span.from);
                first = false;
            }
            const qsizetype start = m_at;
            const Token::Kind kind = take();
            m_text.tokens.push_back({.kind = kind,
                                     .place = {.line = m_line.number, .span = {start, m_at}},
                                     .span = {start, m_at},
                                     .glued = glued});
            glued = true;
        }
    }

private:
    QChar at(qsizetype position) const
    {
        return position < m_line.span.to ? m_text.folded.at(position) : QChar(u' ');
    }
    QChar current() const { return at(m_at); }

    Token::Kind take()
    {
        if (isDigit(current()) || startsFraction()) {
            takeNumber();
            return Token::Kind::Number;
        }
        if (isLetter(current())) {
            takeWord();
            return Token::Kind::Word;
        }
        ++m_at;
        return Token::Kind::Sign;
    }

    /// ".65 kWh"
    bool startsFraction() const
    {
        const QChar before = m_at > m_line.span.from ? m_text.folded.at(m_at - 1) : QChar(u' ');
        return current() == u'.' && isDigit(at(m_at + 1)) && !isDigit(before) &&
               !isLetter(before) && before != u'.';
    }

    /// "1'650"
    bool groupsThousands() const
    {
        return current() == u'\'' && isDigit(at(m_at + 1)) && isDigit(at(m_at + 2)) &&
               isDigit(at(m_at + 3)) && !isDigit(at(m_at + 4));
    }

    void takeNumber()
    {
        bool clock = false;
        bool comma = false;
        while (m_at < m_line.span.to) {
            if (isDigit(current()) || groupsThousands()) {
                ++m_at;
                continue;
            }
            const QChar c = current();
            const bool joins = c == u'.' || c == u':' || (c == u',' && !clock && !comma);
            if (!joins || !isDigit(at(m_at + 1)) || (c == u',' && startsClock(m_at + 1))) {
                break;
            }
            clock = clock || c == u':';
            comma = comma || c == u',';
            ++m_at;
        }
    }

    /// "17:00,20:00" is a list of clocks, not a decimal.
    bool startsClock(qsizetype position) const
    {
        while (isDigit(at(position))) {
            ++position;
        }
        return at(position) == u':';
    }

    /// Behind a number a word ends where the next number begins: "1h30".
    void takeWord()
    {
        const bool behindNumber = m_at > m_line.span.from && isDigit(at(m_at - 1));
        while (m_at < m_line.span.to) {
            const QChar c = current();
            const bool inner = c == u'\'' && isLetter(at(m_at + 1));
            if (!isLetter(c) && !inner && (behindNumber || !isDigit(c))) {
                break;
            }
            ++m_at;
        }
    }

    LexedText &m_text;
    TextLine &m_line;
    qsizetype m_at;
};

/// Parts the cells of a row of a table, which wide gaps or tabs stand between, as bars would. Two
/// gaps make a row; those behind a sign are somebody's way of typing.
void partCells(LexedText &text, const Span &line)
{
    const QStringView written = QStringView(text.folded).mid(line.from, line.to - line.from);
    if (written.contains(u'|')) {
        return;
    }
    std::vector<qsizetype> gaps;
    for (qsizetype at = 1; at < written.size(); ++at) {
        if (written[at] != u' ' || written[at - 1] == u' ') {
            continue;
        }
        qsizetype end = at;
        while (end < written.size() && written[end] == u' ') {
            ++end;
        }
        const bool wide = end - at > 1 || text.original.at(line.from + at) == u'\t';
        if (!wide || end == written.size()) {
            continue;
        }
        const QStringView cell = written.left(at);
        const QChar last = cell.back();
        const bool endsHalf = cell.endsWith(QLatin1String(".m."));
        if (last == u'.' && !endsHalf) {
            return;
        }
        if (isLetter(last) || isDigit(last) || last == u')' || endsHalf) {
            gaps.push_back(line.from + end - 1);
        }
    }
    if (gaps.size() > 1) {
        for (const qsizetype gap : gaps) {
            text.folded[gap] = u'|';
        }
    }
}

/// Adds the lines of [from, to) of the original to \a text.
void lexLines(LexedText &text, qsizetype from, qsizetype to, int number)
{
    std::transform(text.folded.begin() + from, text.folded.begin() + to, text.folded.begin() + from,
                   folded);
    qsizetype start = from;
    while (start <= to) {
        const qsizetype feed = text.original.indexOf(u'\n', start);
        const qsizetype end = feed < 0 || feed > to ? to : feed;
        TextLine line{.number = number++, .span = {start, end}};
        line.firstToken = static_cast<int>(text.tokens.size());
        partCells(text, line.span);
        LineLexer(text, line).run();
        line.lastToken = static_cast<int>(text.tokens.size());
        text.lines.push_back(line);
        start = end + 1;
    }
}

void shift(Span &span, qsizetype characters)
{
    span.from += characters;
    span.to += characters;
}

/// Adds the last \a count lines of \a earlier to \a text, where they end it as well.
void takeOverLast(LexedText &text, const LexedText &earlier, size_t count)
{
    if (count == 0) {
        return;
    }
    const qsizetype characters = text.original.size() - earlier.original.size();
    const size_t firstLine = earlier.lines.size() - count;
    const auto firstToken = static_cast<size_t>(earlier.lines[firstLine].firstToken);
    const int tokens = static_cast<int>(text.tokens.size()) - static_cast<int>(firstToken);
    const int lines = static_cast<int>(text.lines.size()) - static_cast<int>(firstLine);
    for (size_t i = firstToken; i < earlier.tokens.size(); ++i) {
        Token token = earlier.tokens[i];
        token.place.line += lines;
        shift(token.place.span, characters);
        shift(token.span, characters);
        text.tokens.push_back(token);
    }
    for (size_t i = firstLine; i < earlier.lines.size(); ++i) {
        TextLine line = earlier.lines[i];
        line.number += lines;
        shift(line.span, characters);
        line.firstToken += tokens;
        line.lastToken += tokens;
        text.lines.push_back(line);
    }
}

} // namespace

LexedText lex(const QString &text, int firstLine)
{
    LexedText result{.original = text, .folded = text, .lines = {}, .tokens = {}};
    result.tokens.reserve(static_cast<size_t>(text.size() / 4 + 8));
    lexLines(result, 0, text.size(), firstLine);
    return result;
}

SameLines sameLines(const LexedText &earlier, const QString &text)
{
    const QString &before = earlier.original;
    const qsizetype shorter = std::min(before.size(), text.size());
    const qsizetype head =
        std::mismatch(before.begin(), before.begin() + shorter, text.begin()).first -
        before.begin();
    const qsizetype tail =
        std::mismatch(before.rbegin(), before.rbegin() + (shorter - head), text.rbegin()).first -
        before.rbegin();
    // A line is the same where the line feed that parts it from the other lines is so, too.
    const auto firstOther =
        std::partition_point(earlier.lines.begin(), earlier.lines.end(),
                             [head](const TextLine &line) { return line.span.to < head; });
    const auto firstSame =
        std::partition_point(earlier.lines.begin(), earlier.lines.end(), [&](const TextLine &line) {
            return line.span.from - 1 < before.size() - tail;
        });
    return {.first = static_cast<size_t>(firstOther - earlier.lines.begin()),
            .last = static_cast<size_t>(earlier.lines.end() - firstSame)};
}

LexedText lexAgain(const QString &text, const LexedText &earlier, const SameLines &same)
{
    const TextLine &firstOther = earlier.lines[same.first];
    const TextLine &lastOther = earlier.lines[earlier.lines.size() - same.last - 1];
    const qsizetype from = firstOther.span.from;
    const qsizetype to = lastOther.span.to + text.size() - earlier.original.size();
    const qsizetype tail = text.size() - to;

    LexedText result{.original = text, .folded = {}, .lines = {}, .tokens = {}};
    result.folded.reserve(text.size());
    result.folded += QStringView(earlier.folded).left(from);
    result.folded += QStringView(text).mid(from, to - from);
    result.folded += QStringView(earlier.folded).last(tail);
    result.tokens.reserve(earlier.tokens.size() + static_cast<size_t>((to - from) / 4 + 8));
    result.tokens.assign(earlier.tokens.begin(), earlier.tokens.begin() + firstOther.firstToken);
    result.lines.reserve(earlier.lines.size() + 1);
    result.lines.assign(earlier.lines.begin(),
                        earlier.lines.begin() + static_cast<qptrdiff>(same.first));
    lexLines(result, from, to, firstOther.number);
    takeOverLast(result, earlier, same.last);
    return result;
}

} // namespace gatehouse
