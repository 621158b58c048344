// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "error.h"

#include <QString>

#include <vector>

namespace gatehouse
{

/// A word, a number or a sign of the text, and where it stands.
struct Token
{
    enum class Kind
    {
        /// Letters with inner apostrophes.
        Word,
        /// Digits with inner points, commas and colons ("18:30", "1,2").
        Number,
        /// One character of anything else that is not white space.
        Sign,
    };

    Kind kind = Kind::Sign;
    /// The line and the place within the line.
    Place place;
    /// The place within LexedText::folded.
    Span span;
    /// No white space stands before it.
    bool glued = false;
};

/// A line of the text and its tokens.
struct TextLine
{
    /// From 1.
    int number = 0;
    /// Within the text.
    Span span;
    /// Its tokens, half-open, in LexedText::tokens.
    int firstToken = 0;
    int lastToken = 0;
    /// White space before the first token.
    int indent = 0;
};

/// A text as lines of tokens.
struct LexedText
{
    /// As it was written.
    QString original;
    /// The same length as the original: lower case, one kind of apostrophe, dash and space.
    QString folded;
    std::vector<TextLine> lines;
    std::vector<Token> tokens;

    QStringView text(const Token &token) const
    {
        return QStringView(folded).mid(token.span.from, token.span.to - token.span.from);
    }
    QStringView written(const Token &token) const
    {
        return QStringView(original).mid(token.span.from, token.span.to - token.span.from);
    }
    /// The character of a Sign.
    QChar sign(int token) const
    {
        const Token &t = tokens[static_cast<size_t>(token)];
        return t.kind == Token::Kind::Sign ? folded.at(t.span.from) : QChar();
    }
};

/// Splits \a text into lines and tokens. \a firstLine is the number of the first line.
LexedText lex(const QString &text, int firstLine = 1);

/// How many lines at the beginning and at the end of two texts are the same. Each of them has at
/// least one line besides.
struct SameLines
{
    size_t first = 0;
    size_t last = 0;
};

/// The lines that \a text has in common with \a earlier.
SameLines sameLines(const LexedText &earlier, const QString &text);

/// What lex() makes of \a text, whose lines are numbered like those of \a earlier. Those that are
/// the \a same are taken over from there.
LexedText lexAgain(const QString &text, const LexedText &earlier, const SameLines &same);

} // namespace gatehouse
