// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "tagger.h"

#include "wordvalues.h"

#include <algorithm>

namespace gatehouse
{

void Tagger::read(Items &items)
{
    items.clear();
    size_t last = m_line;
    while (last + 1 < m_layouts.size() && m_layouts[last].wraps) {
        ++last;
    }
    const int end = m_text.lines[last].lastToken;
    int token = 0;
    for (; m_line <= last; ++m_line) {
        const int lineEnd = m_text.lines[m_line].lastToken;
        token = std::max(token, m_layouts[m_line].firstToken);
        while (token < lineEnd) {
            token = tagOne(token, end, items);
        }
    }
    items.push_back({.kind = WordClass::BREAK,
                     .first = end,
                     .last = end,
                     .value = m_layouts[last].blank ? 2 : 1});
}

int Tagger::tagOne(int token, int end, Items &items) const
{
    const Token &t = m_text.tokens[static_cast<size_t>(token)];
    if (t.kind == Token::Kind::Sign) {
        const QChar c = m_text.folded.at(t.span.from);
        if (c == u'*' || c == u'_' || c == u'`' || c == u'"') {
            return token + 1;
        }
        if (isDoubleSlash(token, end)) {
            items.push_back(
                {.kind = WordClass::SIGN, .first = token, .last = token + 2, .value = u';'});
            return token + 2;
        }
    }
    if (const int last = tagForm(token, end, items)) {
        return last;
    }
    const WordClass kind = t.kind == Token::Kind::Word     ? WordClass::UNKNOWN
                           : t.kind == Token::Kind::Number ? WordClass::DIGITS
                                                           : WordClass::SIGN;
    qint64 value = 0;
    if (kind == WordClass::SIGN) {
        value = m_text.folded.at(t.span.from).unicode();
    }
    items.push_back({.kind = kind, .first = token, .last = token + 1, .value = value});
    return token + 1;
}

/// "Done by ten // she leaves then": cuts as a semicolon does; not the one of an address.
bool Tagger::isDoubleSlash(int token, int end) const
{
    return m_text.sign(token) == u'/' && token + 1 < end && m_text.sign(token + 1) == u'/' &&
           m_text.tokens[static_cast<size_t>(token) + 1].glued &&
           !m_text.tokens[static_cast<size_t>(token)].glued;
}

/// The longest form that begins at \a token; returns the token behind it, 0 where there is
/// none.
int Tagger::tagForm(int token, int end, Items &items) const
{
    const Token &t = m_text.tokens[static_cast<size_t>(token)];
    const std::vector<WordForm> *forms = m_grammar.forms(m_text.text(t));
    if (!forms) {
        return 0;
    }
    const QChar second = letterBehind(token + 1, end);
    for (const WordForm &form : *forms) {
        if (!form.second.isNull() && form.second != second) {
            continue;
        }
        const int last = matches(form, token + 1, end);
        // "the house battery"
        const bool opensName = form.wordClass == WordClass::ALL && endOfName(token + 1, end) > last;
        // "kl. 18.00"
        if (form.wordClass == WordClass::SKIPPED) {
            const int number = last > 0 ? numberBehind(last, end) : 0;
            if (number == 0) {
                continue;
            }
            const bool governed =
                !items.empty() &&
                items.back().isOneOf(WordClass::FROM, WordClass::TO, WordClass::UNTIL,
                                     WordClass::BETWEEN, WordClass::AND, WordClass::SIGN);
            if (!governed) {
                items.push_back({.kind = WordClass::AT, .first = token, .last = number});
            }
            return number;
        }
        // "Hour: 18:05", not "1 hour: ..."
        const bool inside = form.wordClass == WordClass::NOW && form.value == wordvalue::label &&
                            !items.empty() &&
                            !items.back().isOneOf(WordClass::BREAK, WordClass::SIGN);
        if (last > 0 && !opensName && !inside) {
            items.push_back(
                {.kind = form.wordClass, .first = token, .last = last, .value = form.value});
            return last;
        }
    }
    return 0;
}

/// The token of the number at \a token, or behind the point there; 0 where there is none.
int Tagger::numberBehind(int token, int end) const
{
    const int number = m_text.sign(token) == u'.' ? token + 1 : token;
    const bool is =
        number < end && m_text.tokens[static_cast<size_t>(number)].kind == Token::Kind::Number;
    return is ? number : 0;
}

/// The first letter of the word at \a token, behind a hyphen that joins it to the one before.
QChar Tagger::letterBehind(int token, int end) const
{
    if (token + 1 < end && m_text.sign(token) == u'-' &&
        m_text.tokens[static_cast<size_t>(token)].glued) {
        ++token;
    }
    return token < end ? m_text.text(m_text.tokens[static_cast<size_t>(token)]).front() : QChar();
}

/// The token behind the machine's name that begins at \a token, 0 where there is none.
int Tagger::endOfName(int token, int end) const
{
    const auto *forms =
        token < end ? m_grammar.forms(m_text.text(m_text.tokens[static_cast<size_t>(token)]))
                    : nullptr;
    if (!forms) {
        return 0;
    }
    for (const WordForm &form : *forms) {
        const int last = matches(form, token + 1, end);
        if (last > 0 && form.wordClass == WordClass::APPLIANCE) {
            return last;
        }
    }
    return 0;
}

/// Hyphens between the words of a form are free.
int Tagger::matches(const WordForm &form, int token, int end) const
{
    for (const QString &word : form.rest) {
        if (token < end && m_text.sign(token) == u'-' && token + 1 < end &&
            m_text.tokens[static_cast<size_t>(token)].glued) {
            ++token;
        }
        if (token >= end || m_text.text(m_text.tokens[static_cast<size_t>(token)]) != word) {
            return 0;
        }
        ++token;
    }
    return token;
}

bool isCapitalised(const LexedText &text, int token)
{
    const Token &t = text.tokens[static_cast<size_t>(token)];
    return t.kind == Token::Kind::Word && text.original.at(t.span.from).isUpper();
}

} // namespace gatehouse
