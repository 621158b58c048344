// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "prosetokens.h"

#include <QHash>

#include <algorithm>

namespace gatehouse
{

namespace
{

using Tokens = std::vector<ProseToken>;
using TokenKind = ProseToken::Kind;

constexpr int nobody = -1;

bool isProseDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool isProseLetter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}

bool isProseSpace(QChar c)
{
    return c == u' ' || c == u'\n' || c == QChar::Nbsp || c == QChar(0x202f);
}

bool isApostrophe(QChar c)
{
    return c == u'\'' || c == u'’';
}

/// Reads from left to right; the first thing that does not belong ends it.
class ProseScanner
{
public:
    ProseScanner(const QString &prose, const ProseNames &names)
        : m_prose(prose), m_names(names), m_unit(names.unit.reveal())
    {
        findShortNames();
    }

    Result<Tokens, ProseFault> scan()
    {
        while (m_at < m_prose.size() && !m_fault) {
            scanOne();
        }
        if (m_fault) {
            return Unexpected{*m_fault};
        }
        return std::move(m_tokens);
    }

private:
    QChar charAt(qsizetype at) const { return at < m_prose.size() ? m_prose.at(at) : QChar(); }
    bool isWordAt(qsizetype at) const
    {
        return at >= 0 && at < m_prose.size() && m_prose.at(at).isLetterOrNumber();
    }
    void fail(ProseFlaw flaw, qsizetype to) { m_fault = ProseFault{flaw, {m_at, to}}; }
    void put(ProseToken token, qsizetype to)
    {
        token.span = {m_at, to};
        m_tokens.push_back(std::move(token));
        m_at = to;
    }

    /// Words that are part of one machine's name only, and mean nothing else, stand for it.
    void findShortNames()
    {
        for (size_t i = 0; i < m_names.machines.size(); ++i) {
            for (const QString &part : m_names.machines[i].reveal().toLower().split(u' ')) {
                if (part.size() < 2 || meaningOf(part)) {
                    continue;
                }
                const auto known = m_shortNames.constFind(part);
                const bool isOthers =
                    known != m_shortNames.constEnd() && *known != static_cast<int>(i);
                m_shortNames.insert(part, isOthers ? nobody : static_cast<int>(i));
            }
        }
    }

    void scanOne()
    {
        if (isProseSpace(charAt(m_at))) {
            ++m_at;
            return;
        }
        if (!isWordAt(m_at - 1) && (scanMoney() || scanName())) {
            return;
        }
        const QChar c = charAt(m_at);
        if (isProseDigit(c)) {
            scanNumber();
        } else if (isProseLetter(c)) {
            scanWord();
        } else if (c.isLetter()) {
            fail(ProseFlaw::Word, m_at + 1);
        } else {
            scanSign(c);
        }
    }

    qsizetype digitsEnd(qsizetype at) const
    {
        while (isProseDigit(charAt(at)) ||
               ((charAt(at) == u'.' || charAt(at) == u':') && isProseDigit(charAt(at + 1)))) {
            ++at;
        }
        return at;
    }

    bool isUnitAt(qsizetype at) const
    {
        return !m_unit.isEmpty() && QStringView(m_prose).mid(at).startsWith(m_unit);
    }

    qsizetype skipGap(qsizetype at) const
    {
        return at < m_prose.size() && isProseSpace(charAt(at)) && charAt(at) != u'\n' ? at + 1 : at;
    }

    bool scanMoney()
    {
        const bool isBefore = isUnitAt(m_at);
        const qsizetype digits = isBefore ? skipGap(m_at + m_unit.size()) : m_at;
        const qsizetype end = digitsEnd(digits);
        if (end == digits) {
            return false;
        }
        const qsizetype behind = skipGap(end);
        const qsizetype unitEnd = behind + m_unit.size();
        const bool isBehind =
            !isBefore && isUnitAt(behind) && !(m_unit.back().isLetter() && isWordAt(unitEnd));
        if (!isBefore && !isBehind) {
            return false;
        }
        put({.kind = TokenKind::Money, .digits = m_prose.mid(digits, end - digits)},
            isBehind ? unitEnd : end);
        return true;
    }

    bool isNameAt(const QString &name) const
    {
        return QStringView(m_prose).mid(m_at, name.size()).compare(name, Qt::CaseInsensitive) ==
                   0 &&
               !isWordAt(m_at + name.size());
    }

    bool scanName()
    {
        int found = nobody;
        qsizetype longest = 0;
        bool isDouble = false;
        for (size_t i = 0; i < m_names.machines.size(); ++i) {
            const QString &name = m_names.machines[i].reveal();
            if (name.size() < longest || !isNameAt(name)) {
                continue;
            }
            isDouble = name.size() == longest;
            longest = name.size();
            found = static_cast<int>(i);
        }
        if (longest == 0) {
            return false;
        }
        if (isDouble) {
            fail(ProseFlaw::Machine, m_at + longest);
            return true;
        }
        put({.kind = TokenKind::Name, .name = found}, withoutPossessive(m_at + longest));
        return true;
    }

    /// The end of the word that ends at \a end, its "'s" included.
    qsizetype withoutPossessive(qsizetype end) const
    {
        const bool isPossessive =
            isApostrophe(charAt(end)) && charAt(end + 1) == u's' && !isWordAt(end + 2);
        return isPossessive ? end + 2 : end;
    }

    void scanNumber()
    {
        const qsizetype end = digitsEnd(m_at);
        put({.kind = TokenKind::Number, .digits = m_prose.mid(m_at, end - m_at)}, end);
    }

    qsizetype wordEnd(qsizetype at) const
    {
        while (isProseLetter(charAt(at)) || ((isApostrophe(charAt(at)) || charAt(at) == u'-') &&
                                             isProseLetter(charAt(at + 1)))) {
            ++at;
        }
        return at;
    }

    QString wordOf(qsizetype from, qsizetype to) const
    {
        return m_prose.mid(from, to - from).toLower().replace(u'’', u'\'');
    }

    /// "p.m.": its points end no sentence, unless the next one begins behind it.
    bool scanHalfDay()
    {
        const QString half = wordOf(m_at, m_at + 3);
        const bool isHalf = half == QStringLiteral("a.m") || half == QStringLiteral("p.m");
        if (!isHalf || isWordAt(m_at + 3)) {
            return false;
        }
        const auto word = half.startsWith(u'a') ? ProseWord::Am : ProseWord::Pm;
        put({.meaning = {.word = word}}, m_at + 3);
        if (charAt(m_at) == u'.' &&
            (m_at + 1 >= m_prose.size() || charAt(skipGap(m_at + 1)).isUpper())) {
            put({.kind = TokenKind::End}, m_at + 1);
        } else if (charAt(m_at) == u'.') {
            ++m_at;
        }
        return true;
    }

    void scanWord()
    {
        if (scanHalfDay()) {
            return;
        }
        std::vector<qsizetype> ends = {wordEnd(m_at)};
        while (static_cast<int>(ends.size()) < longestProsePhrase) {
            const qsizetype next = skipGap(ends.back());
            if (next == ends.back() || !isProseLetter(charAt(next))) {
                break;
            }
            ends.push_back(wordEnd(next));
        }
        // The longest phrase first.
        std::reverse(ends.begin(), ends.end());
        for (const qsizetype end : ends) {
            QString words = wordOf(m_at, end);
            words.replace(QChar::Nbsp, u' ');
            if (const auto meaning = meaningOf(words)) {
                put({.meaning = *meaning}, end);
                return;
            }
        }
        scanUnlisted(ends.back());
    }

    void scanUnlisted(qsizetype end)
    {
        QString word = wordOf(m_at, end);
        if (word.endsWith(QStringLiteral("'s"))) {
            word.chop(2);
        }
        const auto name = m_shortNames.constFind(word);
        if (name == m_shortNames.constEnd() || isProseDigit(charAt(end))) {
            fail(ProseFlaw::Word, end);
        } else if (*name == nobody) {
            fail(ProseFlaw::Machine, end);
        } else {
            put({.kind = TokenKind::Name, .name = *name}, end);
        }
    }

    void scanSign(QChar c)
    {
        static const QHash<QChar, TokenKind> signs = {
            {u'.', TokenKind::End},   {u'!', TokenKind::End},   {u'…', TokenKind::End},
            {u',', TokenKind::Break}, {u':', TokenKind::Break}, {u';', TokenKind::Break},
            {u'(', TokenKind::Break}, {u')', TokenKind::Break}, {u'-', TokenKind::Dash},
            {u'–', TokenKind::Dash},  {u'—', TokenKind::Dash},  {u'/', TokenKind::Slash},
        };
        const auto sign = signs.constFind(c);
        if (sign != signs.constEnd()) {
            put({.kind = *sign}, m_at + 1);
        } else if (c.category() == QChar::Symbol_Currency) {
            fail(ProseFlaw::Amount, m_at + 1);
        } else if (isApostrophe(c) || c == u'"' || c == u'‘' || c == u'“' || c == u'”') {
            ++m_at;
        } else {
            fail(ProseFlaw::Form, m_at + 1);
        }
    }

    const QString &m_prose;
    const ProseNames &m_names;
    QString m_unit;
    QHash<QString, int> m_shortNames;
    qsizetype m_at = 0;
    Tokens m_tokens;
    std::optional<ProseFault> m_fault;
};

} // namespace

Result<std::vector<ProseToken>, ProseFault> proseTokens(const QString &prose,
                                                        const ProseNames &names)
{
    return ProseScanner(prose, names).scan();
}

} // namespace gatehouse
