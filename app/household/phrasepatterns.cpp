// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "phrasepatterns.h"

#include <QFile>
#include <QHash>

#include <algorithm>
#include <optional>

namespace gatehouse
{

namespace
{

using Node = PhrasePatterns::Node;

constexpr int asOftenAsItComes = 1000;
constexpr int noNode = -1;

std::optional<PhraseFact> phraseFact(const QString &name)
{
    static const QHash<QString, PhraseFact> names = {
        {QStringLiteral("APART"), PhraseFact::Apart},
        {QStringLiteral("APART_FROM"), PhraseFact::ApartFrom},
        {QStringLiteral("BOTH_APART"), PhraseFact::BothApart},
        {QStringLiteral("ALL_APART"), PhraseFact::AllApart},
        {QStringLiteral("STRETCH"), PhraseFact::Stretch},
        {QStringLiteral("PAUSABLE"), PhraseFact::Pausable},
        {QStringLiteral("PIECES"), PhraseFact::Pieces},
        {QStringLiteral("OPTIONAL"), PhraseFact::Optional},
        {QStringLiteral("OPTIONAL_ONLY"), PhraseFact::OptionalOnly},
        {QStringLiteral("WORTH"), PhraseFact::Worth},
        {QStringLiteral("OWN_POWER"), PhraseFact::OwnPower},
        {QStringLiteral("FEED_IN"), PhraseFact::FeedIn},
        {QStringLiteral("REASON"), PhraseFact::Reason},
        {QStringLiteral("UNCLEAR"), PhraseFact::Unclear},
    };
    const auto found = names.constFind(name);
    return found == names.constEnd() ? std::nullopt : std::optional(*found);
}

bool isRepeatSign(QChar c)
{
    return c == u'?' || c == u'*' || c == u'+';
}

/// "(a | b)? c" as "(", "a", "|", "b", ")?", "c".
QStringList partsOf(const QString &pattern)
{
    QString spaced;
    for (const QChar c : pattern) {
        if (c == u'(' || c == u'|') {
            spaced += u' ';
            spaced += c;
            spaced += u' ';
        } else if (c == u')') {
            spaced += QStringLiteral(" )");
        } else {
            spaced += c;
        }
    }
    return spaced.split(u' ', Qt::SkipEmptyParts);
}

} // namespace

PhrasePatterns::PhrasePatterns(const QString &language)
{
    QFile file(QStringLiteral(":/gatehouse/grammar/%1.phrases").arg(language));
    if (!file.open(QIODevice::ReadOnly)) {
        return;
    }
    int number = 0;
    while (!file.atEnd()) {
        ++number;
        const QString line = QString::fromUtf8(file.readLine()).trimmed();
        if (!line.isEmpty() && !line.startsWith(u'#') && !readLine(line)) {
            m_faultyLines.push_back(number);
        }
    }
}

bool PhrasePatterns::addWords(WordMap<bool> &words, const QString &list)
{
    for (const QString &word : list.split(u' ', Qt::SkipEmptyParts)) {
        words.insert_or_assign(word, true);
    }
    return !words.empty();
}

bool PhrasePatterns::readLine(const QString &line)
{
    const qsizetype colon = line.indexOf(QLatin1String(": "));
    if (colon < 0) {
        return false;
    }
    const QString name = line.left(colon);
    const QString rest = line.mid(colon + 2);
    if (name == QLatin1String("KEYS")) {
        return addWords(m_keys, rest);
    }
    if (name == QLatin1String("TOLD")) {
        return addWords(m_told, rest);
    }
    const QStringList parts = partsOf(rest);
    if (name == QLatin1String("SKIPPED")) {
        for (const QString &part : parts) {
            const std::optional<WordClass> known = wordClass(part);
            if (!known) {
                return false;
            }
            m_skipped.set(static_cast<size_t>(*known));
        }
        return true;
    }
    qsizetype at = 0;
    const int node = parseChoice(parts, at);
    if (node == noNode || at != parts.size()) {
        return false;
    }
    if (name.startsWith(u'<')) {
        return m_named.insert({name, node}).second;
    }
    const std::optional<PhraseFact> fact = phraseFact(name);
    const std::size_t number = m_patterns.size();
    // One that takes nothing would be everywhere.
    if (!fact || number == mostPatterns || noteOpenings(node, number)) {
        return false;
    }
    m_patterns.push_back({.fact = *fact, .node = node, .number = number, .needed = neededBy(node)});
    return true;
}

/// Notes what a stretch can begin with that node \a index takes. True where it may take nothing.
bool PhrasePatterns::noteOpenings(int index, std::size_t pattern)
{
    const Node &one = node(index);
    const auto noteChild = [&](int child) { return noteOpenings(child, pattern); };
    switch (one.kind) {
    case Node::Kind::Word:
        m_openingWords[one.word].set(pattern);
        return false;
    case Node::Kind::Class:
        m_openingClasses.at(static_cast<std::size_t>(one.wordClass)).set(pattern);
        return false;
    case Node::Kind::Machines:
        m_openingClasses.at(static_cast<std::size_t>(WordClass::MACHINE)).set(pattern);
        return false;
    case Node::Kind::Sequence:
        return std::all_of(one.children.begin(), one.children.end(), noteChild);
    case Node::Kind::Choice:
        return std::count_if(one.children.begin(), one.children.end(), noteChild) > 0;
    case Node::Kind::Repeated:
        return noteChild(one.children.front()) || one.least == 0;
    }
    return false;
}

PhrasePatterns::PatternSet PhrasePatterns::openedBy(QStringView word, WordClass wordClass) const
{
    const auto found = m_openingWords.find(word);
    const PatternSet &byClass = m_openingClasses.at(static_cast<std::size_t>(wordClass));
    return found == m_openingWords.end() ? byClass : byClass | found->second;
}

ClassSet PhrasePatterns::neededBy(int index) const
{
    const Node &one = node(index);
    ClassSet needed;
    switch (one.kind) {
    case Node::Kind::Word:
        break;
    case Node::Kind::Class:
        needed.set(static_cast<size_t>(one.wordClass));
        break;
    case Node::Kind::Machines:
        needed.set(static_cast<size_t>(WordClass::MACHINE));
        break;
    case Node::Kind::Sequence:
        for (const int child : one.children) {
            needed |= neededBy(child);
        }
        break;
    case Node::Kind::Choice:
        needed.set();
        for (const int child : one.children) {
            needed &= neededBy(child);
        }
        break;
    case Node::Kind::Repeated:
        needed = one.least > 0 ? neededBy(one.children.front()) : ClassSet();
        break;
    }
    return needed;
}

int PhrasePatterns::add(Node node)
{
    m_nodes.push_back(std::move(node));
    return static_cast<int>(m_nodes.size()) - 1;
}

int PhrasePatterns::repeated(int node, QChar sign)
{
    return add({.kind = Node::Kind::Repeated,
                .word = {},
                .least = sign == u'+' ? 1 : 0,
                .most = sign == u'?' ? 1 : asOftenAsItComes,
                .children = {node}});
}

/// Up to the end of \a parts or a closing bracket.
int PhrasePatterns::parseChoice(const QStringList &parts, qsizetype &at)
{
    Node choice{.kind = Node::Kind::Choice, .word = {}, .children = {}};
    for (;;) {
        const int sequence = parseSequence(parts, at);
        if (sequence == noNode) {
            return noNode;
        }
        choice.children.push_back(sequence);
        if (at >= parts.size() || parts.at(at) != QLatin1String("|")) {
            break;
        }
        ++at;
    }
    return choice.children.size() == 1 ? choice.children.front() : add(std::move(choice));
}

int PhrasePatterns::parseSequence(const QStringList &parts, qsizetype &at)
{
    Node sequence{.kind = Node::Kind::Sequence, .word = {}, .children = {}};
    while (at < parts.size() && parts.at(at) != QLatin1String("|") &&
           !parts.at(at).startsWith(u')')) {
        int one = noNode;
        if (parts.at(at) == QLatin1String("(")) {
            one = parseChoice(parts, ++at);
            if (one == noNode || at >= parts.size() || !parts.at(at).startsWith(u')')) {
                return noNode;
            }
            const QString &close = parts.at(at);
            one = close.size() > 1 ? repeated(one, close.at(1)) : one;
        } else {
            one = parseOne(parts.at(at));
        }
        if (one == noNode) {
            return noNode;
        }
        sequence.children.push_back(one);
        ++at;
    }
    return sequence.children.empty() ? noNode : add(std::move(sequence));
}

/// "word", "CLASS", "<name>", with a sign for how often behind it.
int PhrasePatterns::parseOne(const QString &part)
{
    const QChar last = part.back();
    if (part.size() > 1 && isRepeatSign(last)) {
        const int node = parseOne(part.chopped(1));
        return node == noNode ? noNode : repeated(node, last);
    }
    if (part.startsWith(u'<')) {
        const auto found = m_named.find(part);
        return found == m_named.end() ? noNode : found->second;
    }
    if (part == QLatin1String("MACHINES")) {
        return add({.kind = Node::Kind::Machines, .word = {}, .children = {}});
    }
    if (!part.at(0).isUpper()) {
        return add({.kind = Node::Kind::Word, .word = part, .children = {}});
    }
    const std::optional<WordClass> known = wordClass(part);
    return known ? add({.kind = Node::Kind::Class, .word = {}, .wordClass = *known, .children = {}})
                 : noNode;
}

} // namespace gatehouse
