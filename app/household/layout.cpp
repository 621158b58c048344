// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "layout.h"

#include <algorithm>

namespace gatehouse
{

namespace
{

/// A paragraph narrower than this was not wrapped by an editor.
constexpr qsizetype narrowestParagraph = 45;
constexpr int longestHeading = 9;
constexpr int longestTitle = 5;

bool isBulletSign(QChar c)
{
    static const QString signs =
        QStringLiteral("-*+>"
                       "\u27A4\u27A2\u2605\u2713\u25B8\u25BA\u25B6\u2756\u25CB\u2022\u2023\u25E6"
                       "\u25AA\u25CF\u00B7\u25A0\u2043\u2219\u2192");
    return signs.contains(c);
}

bool isNoise(QChar c)
{
    return c == u'*' || c == u'_' || c == u'`' || c == u'#' || c == u'~';
}

/// "(2)", "[3]", "(a)", "[ ]", "[x]": how many tokens; 0 for anything else.
int enclosedMark(const LexedText &text, const TextLine &line, int token, LineLayout &layout)
{
    const QChar open = token + 1 < line.lastToken ? text.sign(token) : QChar();
    if (open != u'[' && open != u'(') {
        return 0;
    }
    const QChar close = open == u'[' ? u']' : u')';
    if (token + 2 < line.lastToken && open == u'[' && text.sign(token + 1) == close) {
        return 2;
    }
    if (token + 3 >= line.lastToken || text.sign(token + 2) != close) {
        return 0;
    }
    const Token &inner = text.tokens[static_cast<size_t>(token) + 1];
    if (inner.span.to - inner.span.from > 2 || !inner.glued) {
        return 0;
    }
    const QStringView mark = text.text(inner);
    const bool ticked = open == u'[' && inner.kind != Token::Kind::Number &&
                        (mark == u"x" || mark == u"\u2713" || mark == u"\u2714");
    layout.withdrawn = layout.withdrawn || ticked;
    return 3;
}

/// "1.", "2)", "a)": whether these two tokens number a line.
bool isNumbering(const LexedText &text, const TextLine &line, int token)
{
    if (token + 2 >= line.lastToken) {
        return false;
    }
    const Token &first = text.tokens[static_cast<size_t>(token)];
    const QChar next = text.sign(token + 1);
    // "10)", "b)", "viii)"
    const qsizetype longest = first.kind == Token::Kind::Word && next == u')' ? 4 : 2;
    const bool shortEnough = first.span.to - first.span.from <= longest;
    const bool spaceBehind = !text.tokens[static_cast<size_t>(token) + 2].glued;
    return first.kind != Token::Kind::Sign && shortEnough && spaceBehind &&
           text.tokens[static_cast<size_t>(token) + 1].glued &&
           (next == u')' || (next == u'.' && first.kind == Token::Kind::Number));
}

/// Skips "- ", "-- ", "* ", "1. ", "2) ", "(3) ", "## ", "[x] " and says whether there was a
/// bullet.
bool skipBullet(const LexedText &text, const TextLine &line, LineLayout &layout)
{
    int token = line.firstToken;
    bool bullet = false;
    while (token < line.lastToken && text.sign(token) == u'#') {
        ++token;
        layout.heading = true;
    }
    if (!layout.heading) {
        int end = token;
        while (end < line.lastToken && isBulletSign(text.sign(end))) {
            ++end;
        }
        const bool alone = end == line.lastToken || !text.tokens[static_cast<size_t>(end)].glued;
        if (end > token && alone) {
            token = end;
            bullet = true;
        } else if (isNumbering(text, line, token)) {
            token += 2;
            bullet = true;
        }
    }
    if (const int mark = enclosedMark(text, line, token, layout); mark > 0) {
        token += mark;
        bullet = true;
    }
    layout.firstToken = token;
    return bullet;
}

/// "~~done by ten~~", "// done by ten", and signs that turn the direction of writing.
bool isStruckOut(const LexedText &text, const TextLine &line)
{
    for (int t = line.firstToken; t < line.lastToken; ++t) {
        const ushort c = text.sign(t).unicode();
        const bool next = t + 1 < line.lastToken && text.sign(t + 1).unicode() == c &&
                          text.tokens[static_cast<size_t>(t) + 1].glued;
        const bool doubled = next && (c == u'~' || (c == u'/' && t == line.firstToken));
        if (doubled || (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069)) {
            return true;
        }
    }
    return false;
}

/// The last character of \a line that counts, behind emphasis signs and brackets.
QChar lastCharacter(const LexedText &text, const TextLine &line)
{
    for (int t = line.lastToken - 1; t >= line.firstToken; --t) {
        const QChar c = text.sign(t);
        if (!isNoise(c) || c.isNull()) {
            return c.isNull() ? QChar(u'a') : c;
        }
    }
    return {};
}

bool endsSentence(QChar c)
{
    return c == u'.' || c == u'!' || c == u'?' || c == u':' || c == u'|' || c == u';';
}

bool looksLikeHeading(const LexedText &text, const TextLine &line, const LineLayout &layout)
{
    const int tokens = line.lastToken - layout.firstToken;
    if (layout.blank || tokens > longestHeading) {
        return false;
    }
    if (lastCharacter(text, line) == u':') {
        return true;
    }
    return !layout.bullet && text.sign(layout.firstToken) == u'*' &&
           text.sign(line.lastToken - 1) == u'*';
}

/// A few words without an end, and an indented line below.
bool titlesIndented(const LexedText &text, const std::vector<LineLayout> &layouts, size_t at)
{
    const TextLine &line = text.lines[at];
    const TextLine &next = text.lines[at + 1];
    const bool few = line.lastToken - layouts[at].firstToken <= longestTitle;
    return few && !layouts[at].blank && !layouts[at + 1].blank && next.indent > line.indent &&
           lastCharacter(text, line).isLetter();
}

/// "4 p.m.": the point behind a single letter.
bool endsInLetter(const LexedText &text, const TextLine &line)
{
    const size_t last = static_cast<size_t>(line.lastToken);
    if (line.lastToken - line.firstToken < 4 || text.sign(line.lastToken - 3) != u'.') {
        return false;
    }
    const Token &word = text.tokens[last - 2];
    return word.kind == Token::Kind::Word && word.span.to - word.span.from == 1 &&
           text.tokens[last - 1].glued;
}

qsizetype width(const TextLine &line)
{
    return line.span.to - line.span.from;
}

/// "EV: 120 min": a new entry, however long the line before it is.
bool startsEntry(const LexedText &text, const TextLine &line, const LineLayout &layout)
{
    const int end = std::min(line.lastToken, layout.firstToken + longestTitle + 1);
    for (int t = layout.firstToken; t < end; ++t) {
        if (text.sign(t) == u':') {
            return true;
        }
    }
    return false;
}

/// How many of the lines \a first to \a last begin so that \a test holds of their first character.
int countOpenings(const LexedText &text, const std::vector<LineLayout> &layouts, size_t first,
                  size_t last, bool (QChar::*test)() const)
{
    int count = 0;
    for (size_t i = first; i < last; ++i) {
        const int token = layouts[i].firstToken;
        count +=
            token < text.lines[i].lastToken &&
                    (text.original.at(text.tokens[static_cast<size_t>(token)].span.from).*test)()
                ? 1
                : 0;
    }
    return count;
}

bool endsInWord(const LexedText &text, const TextLine &line)
{
    return text.tokens[static_cast<size_t>(line.lastToken) - 1].kind == Token::Kind::Word;
}

/// How sentences end in some lines.
struct Endings
{
    /// A list of lines without any point is not wrapped.
    bool any = false;
    /// Text flows on behind a point in the same line.
    bool inside = false;
};

Endings endingsIn(const LexedText &text, const std::vector<LineLayout> &layouts, size_t first,
                  size_t last)
{
    Endings endings;
    for (size_t i = first; i < last; ++i) {
        for (int t = layouts[i].firstToken; t < text.lines[i].lastToken; ++t) {
            const QChar c = text.sign(t);
            if (c == u'.' || c == u'!' || c == u'?') {
                const bool ends = t + 1 == text.lines[i].lastToken || text.sign(t + 1) == c;
                endings.any = true;
                endings.inside = endings.inside || !ends;
            }
        }
    }
    return endings;
}

/// "No", "It", not "PM" or "kW".
bool opensSentence(const LexedText &text, const Token &word)
{
    return text.original.at(word.span.from).isUpper() &&
           text.original.at(word.span.to - 1).isLower();
}

/// Whoever opens a list in lower case writes all of it so: it has lines that an editor would not
/// have broken where they end.
bool isPlainList(const LexedText &text, const std::vector<LineLayout> &layouts, size_t first,
                 size_t last, qsizetype widest)
{
    constexpr int wrappedPercent = 70;
    bool ragged = false;
    for (size_t i = first; i + 1 < last; ++i) {
        ragged = ragged || width(text.lines[i]) * 100 < widest * wrappedPercent;
    }
    return ragged && countOpenings(text, layouts, first, first + 1, &QChar::isLower) > 0;
}

/// Lines \a first to \a last are not blank. A break is the editor's where the next word would not
/// have fitted.
void findWraps(const LexedText &text, std::vector<LineLayout> &layouts, size_t first, size_t last)
{
    qsizetype widest = 0;
    for (size_t i = first; i < last; ++i) {
        widest = std::max(widest, width(text.lines[i]));
    }
    const Endings endings = endingsIn(text, layouts, first, last);
    const bool list = isPlainList(text, layouts, first, last, widest) && !endings.inside;
    const bool prose = !list && countOpenings(text, layouts, first + 1, last, &QChar::isLower) > 0;
    const bool capitals = !list && countOpenings(text, layouts, first, last, &QChar::isUpper) > 0;
    for (size_t i = first; i + 1 < last; ++i) {
        const TextLine &next = text.lines[i + 1];
        if (layouts[i].heading || layouts[i + 1].heading || layouts[i + 1].bullet ||
            layouts[i + 1].firstToken >= next.lastToken ||
            startsEntry(text, next, layouts[i + 1])) {
            continue;
        }
        const QChar end = lastCharacter(text, text.lines[i]);
        const Token &word = text.tokens[static_cast<size_t>(layouts[i + 1].firstToken)];
        const qsizetype wordWidth = word.span.to - word.span.from;
        // "... to 4 p.m." ends no sentence where the next line goes on in lower case.
        const bool abbreviation = prose && end == u'.' && endsInLetter(text, text.lines[i]);
        const bool full = width(text.lines[i]) + 1 + wordWidth > widest &&
                          width(text.lines[i]) >= narrowestParagraph;
        const bool hangs = layouts[i].bullet && next.indent > text.lines[i].indent;
        const bool open = end == u',';
        const bool lower = text.original.at(word.span.from).isLower();
        const bool number =
            word.kind == Token::Kind::Number && (endings.inside || endsInWord(text, text.lines[i]));
        // "midnight to 2 / PM", "0,32 / EUR/kWh", not "E-bike"
        const bool hyphened =
            text.sign(std::min(layouts[i + 1].firstToken + 1, next.lastToken - 1)) == u'-';
        const bool unit = !endsInWord(text, text.lines[i]) && wordWidth <= 3 && !hyphened &&
                          !end.isPunct() && word.kind == Token::Kind::Word &&
                          !opensSentence(text, word) && width(text.lines[i]) >= narrowestParagraph;
        // "0.44 between / 09:00 and 22:00"
        const bool clock = number && prose && !layouts[i].bullet &&
                           endsInWord(text, text.lines[i]) &&
                           width(text.lines[i]) >= narrowestParagraph;
        const bool goesOn =
            unit || clock || (lower && capitals && width(text.lines[i]) >= narrowestParagraph);
        // A list goes on with an entry without a mark sooner than with a capital.
        const bool flows = prose && !layouts[i].bullet && width(text.lines[i]) >= 60;
        const bool wrapped =
            endings.any && (goesOn || (full && !list && (lower || number || flows)));
        layouts[i].wraps = (!endsSentence(end) || (abbreviation && full && lower)) &&
                           (hangs || wrapped || (open && lower));
    }
}

} // namespace

std::vector<LineLayout> layOut(const LexedText &text)
{
    std::vector<LineLayout> layouts(text.lines.size());
    for (size_t i = 0; i < text.lines.size(); ++i) {
        const TextLine &line = text.lines[i];
        layouts[i].blank = line.firstToken == line.lastToken;
        layouts[i].withdrawn = isStruckOut(text, line);
        layouts[i].bullet = skipBullet(text, line, layouts[i]);
        layouts[i].heading = layouts[i].heading || looksLikeHeading(text, line, layouts[i]);
    }
    for (size_t i = 0; i + 1 < layouts.size(); ++i) {
        layouts[i].heading = layouts[i].heading || titlesIndented(text, layouts, i);
    }
    size_t first = 0;
    while (first < layouts.size()) {
        size_t last = first;
        while (last < layouts.size() && !layouts[last].blank) {
            ++last;
        }
        findWraps(text, layouts, first, last);
        first = last + 1;
    }
    return layouts;
}

} // namespace gatehouse
