// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "missedrules.h"

namespace gatehouse
{

namespace
{

/// A word that more machines share tells none of them.
constexpr size_t mostAlike = 3;

} // namespace

bool statesCurrent(const Sentence &sentence, const LexedText &text)
{
    const Items &items = sentence.items;
    if (items.empty() || sentence.has(WordClass::DURATION) || sentence.has(WordClass::ENERGY)) {
        return false;
    }
    if (sentence.has(WordClass::AMPERE)) {
        return true;
    }
    // Small it is an article.
    bool counted = false;
    for (int t = items.front().first; t < items.back().last; ++t) {
        const Token &token = text.tokens[static_cast<size_t>(t)];
        const bool isA =
            token.span.to - token.span.from == 1 && text.original.at(token.span.from) == u'A';
        if (counted && isA) {
            return true;
        }
        counted = token.kind == Token::Kind::Number;
    }
    return false;
}

MissedRules::MissedRules(const LexedText &text, const Grammar &grammar, Findings &findings)
    : m_text(text), m_grammar(grammar), m_findings(findings)
{
    for (size_t i = 0; i < findings.machines.size(); ++i) {
        for (const QString &word : findings.machines[i].words) {
            m_byWord[word].push_back(static_cast<int>(i));
        }
    }
}

void MissedRules::tell(int first, int last, int machine)
{
    const FoundMachine &found = m_findings.machines[static_cast<size_t>(machine)];
    const QStringView name(found.name.reveal());
    const auto &tokens = m_text.tokens;
    const auto &lines = m_text.lines;
    const int lastLine = tokens[static_cast<size_t>(last) - 1].place.line;
    for (int line = tokens[static_cast<size_t>(first)].place.line; line <= lastLine; ++line) {
        const Span span = lines[static_cast<size_t>(line - lines.front().number)].span;
        if (QStringView(m_text.original)
                .mid(span.from, span.to - span.from)
                .contains(name, Qt::CaseInsensitive)) {
            return;
        }
    }
    m_findings.book.missRule(found.place.line);
}

void MissedRules::tellAlike(const Sentence &sentence)
{
    for (const Item &item : sentence.items) {
        const bool word = item.isOneOf(WordClass::UNKNOWN, WordClass::APPLIANCE);
        for (int t = item.first; word && t < item.last; ++t) {
            const QStringView stem =
                m_grammar.stem(m_text.text(m_text.tokens[static_cast<size_t>(t)]));
            const auto alike = m_byWord.constFind(QString::fromRawData(stem.data(), stem.size()));
            if (alike == m_byWord.constEnd() || alike->size() > mostAlike) {
                continue;
            }
            for (const int machine : *alike) {
                m_findings.book.missRule(
                    m_findings.machines[static_cast<size_t>(machine)].place.line);
            }
        }
    }
}

} // namespace gatehouse
