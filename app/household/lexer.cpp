// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "lexer.h"

namespace gatehouse
{

namespace
{

QChar folded(QChar c)
{
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
    if (c.isSpace()) {
        return c == u'\n' ? c : QChar(u' ');
    }
    return c.toCaseFolded();
}

bool isLetter(QChar c)
{
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

} // namespace

LexedText lex(const QString &text, int firstLine)
{
    LexedText result{.original = text, .folded = text, .lines = {}, .tokens = {}};
    for (QChar &c : result.folded) {
        c = folded(c);
    }
    result.tokens.reserve(static_cast<size_t>(text.size() / 4 + 8));
    qsizetype start = 0;
    int number = firstLine;
    while (start <= text.size()) {
        const qsizetype feed = text.indexOf(u'\n', start);
        const qsizetype end = feed < 0 ? text.size() : feed;
        TextLine line{.number = number++, .span = {start, end}};
        line.firstToken = static_cast<int>(result.tokens.size());
        LineLexer(result, line).run();
        line.lastToken = static_cast<int>(result.tokens.size());
        result.lines.push_back(line);
        start = end + 1;
    }
    return result;
}

} // namespace gatehouse
