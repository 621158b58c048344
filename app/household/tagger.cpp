// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "tagger.h"

namespace gatehouse
{

namespace
{

class Tagger
{
public:
    Tagger(const LexedText &text, const Grammar &grammar) : m_text(text), m_grammar(grammar)
    {
        m_items.reserve(text.tokens.size() + text.lines.size());
    }

    /// The tokens from \a token up to \a end; returns the first one behind the last item.
    int tagLine(int token, int end, int lineEnd)
    {
        while (token < lineEnd) {
            token = tagOne(token, end);
        }
        return token;
    }

    void addBreak(int token, int value)
    {
        m_items.push_back(
            {.kind = WordClass::BREAK, .first = token, .last = token, .value = value});
    }

    Items &&take() { return std::move(m_items); }

private:
    int tagOne(int token, int end)
    {
        const Token &t = m_text.tokens[static_cast<size_t>(token)];
        if (t.kind == Token::Kind::Sign) {
            const QChar c = m_text.folded.at(t.span.from);
            if (c == u'*' || c == u'_' || c == u'`' || c == u'"') {
                return token + 1;
            }
        }
        if (const int last = tagForm(token, end)) {
            return last;
        }
        const WordClass kind = t.kind == Token::Kind::Word     ? WordClass::UNKNOWN
                               : t.kind == Token::Kind::Number ? WordClass::DIGITS
                                                               : WordClass::SIGN;
        qint64 value = 0;
        if (kind == WordClass::SIGN) {
            value = m_text.folded.at(t.span.from).unicode();
        }
        m_items.push_back({.kind = kind, .first = token, .last = token + 1, .value = value});
        return token + 1;
    }

    /// The longest form that begins at \a token; returns the token behind it, 0 where there is
    /// none.
    int tagForm(int token, int end)
    {
        const Token &t = m_text.tokens[static_cast<size_t>(token)];
        const std::vector<WordForm> *forms = m_grammar.forms(m_text.text(t));
        if (!forms) {
            return 0;
        }
        for (const WordForm &form : *forms) {
            if (const int last = matches(form, token + 1, end)) {
                m_items.push_back(
                    {.kind = form.wordClass, .first = token, .last = last, .value = form.value});
                return last;
            }
        }
        return 0;
    }

    /// Hyphens between the words of a form are free.
    int matches(const WordForm &form, int token, int end) const
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

    const LexedText &m_text;
    const Grammar &m_grammar;
    Items m_items;
};

} // namespace

bool isCapitalised(const LexedText &text, int token)
{
    const Token &t = text.tokens[static_cast<size_t>(token)];
    return t.kind == Token::Kind::Word && text.original.at(t.span.from).isUpper();
}

Items tag(const LexedText &text, const std::vector<LineLayout> &layouts, const Grammar &grammar)
{
    Tagger tagger(text, grammar);
    int token = 0;
    size_t last = 0;
    for (size_t i = 0; i < layouts.size(); ++i) {
        last = std::max(last, i);
        while (last + 1 < layouts.size() && layouts[last].wraps) {
            ++last;
        }
        const int end = text.lines[last].lastToken;
        token = std::max(token, layouts[i].firstToken);
        token = tagger.tagLine(token, end, text.lines[i].lastToken);
        if (!layouts[i].wraps) {
            tagger.addBreak(text.lines[i].lastToken, layouts[i].blank ? 2 : 1);
        }
    }
    return tagger.take();
}

} // namespace gatehouse
