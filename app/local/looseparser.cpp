// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "looseparser.h"

#include "tolerantjson.h"

#include <algorithm>

namespace gatehouse
{

namespace
{

constexpr qsizetype longestBareName = 60;

bool isBlank(QChar c)
{
    return c.isSpace() || c == QChar(u'\uFEFF');
}

bool isQuote(QChar c)
{
    return c == u'"' || c == u'\'' || c == u'\u201C' || c == u'\u2018' || c == u'`';
}

/// Whether \a c ends a text that \a opening began.
bool isClosing(QChar c, QChar opening)
{
    if (opening == u'\u201C') {
        return c == u'\u201D' || c == u'"';
    }
    if (opening == u'\u2018') {
        return c == u'\u2019' || c == u'\'';
    }
    return c == opening;
}

bool endsBareWord(QChar c)
{
    return c == u',' || c == u'}' || c == u']' || c == u'\n';
}

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

/// Whether \a text is written as JSON writes numbers.
bool isJsonNumber(QStringView text)
{
    const auto digits = [&text] {
        const auto end = std::find_if_not(text.begin(), text.end(), isDigit);
        const qsizetype count = end - text.begin();
        text = text.sliced(count);
        return count > 0;
    };
    text = text.startsWith(u'-') ? text.sliced(1) : text;
    if (!digits()) {
        return false;
    }
    if (text.startsWith(u'.')) {
        text = text.sliced(1);
        if (!digits()) {
            return false;
        }
    }
    if (text.startsWith(u'e', Qt::CaseInsensitive)) {
        text = text.sliced(1);
        text = text.startsWith(u'-') || text.startsWith(u'+') ? text.sliced(1) : text;
        return digits() && text.isEmpty();
    }
    return text.isEmpty();
}

bool isWordFor(QStringView text, std::initializer_list<QStringView> words)
{
    return std::any_of(words.begin(), words.end(), [text](QStringView word) {
        return text.compare(word, Qt::CaseInsensitive) == 0;
    });
}

LooseValue meaningOf(QStringView word)
{
    using Kind = LooseValue::Kind;
    if (word.isEmpty() || isWordFor(word, {u"null", u"none", u"nil", u"undefined", u"nan"})) {
        return {};
    }
    if (isWordFor(word, {u"true", u"false"})) {
        return {.kind = Kind::Boolean, .text = word.toString().toLower()};
    }
    return {.kind = isJsonNumber(word) ? Kind::Number : Kind::Text, .text = word.toString()};
}

} // namespace

LooseParser::LooseParser(QStringView text, qsizetype at, int &values)
    : m_text(text), m_at(at), m_values(values)
{}

std::optional<LooseValue> LooseParser::object()
{
    return objectAt(0);
}

std::optional<LooseValue> LooseParser::value(int depth)
{
    skipBlanks();
    if (--m_values < 0 || depth > deepestLooseNesting) {
        m_isTooMuch = true;
        return std::nullopt;
    }
    if (current() == u'{') {
        return objectAt(depth);
    }
    if (current() == u'[') {
        return listAt(depth);
    }
    if (isQuote(current())) {
        return LooseValue{.kind = LooseValue::Kind::Text, .text = quoted()};
    }
    return bareWord();
}

std::optional<LooseValue> LooseParser::objectAt(int depth)
{
    LooseValue object{.kind = LooseValue::Kind::Object};
    ++m_at;
    for (skipSeparators(); !isAtEnd() && current() != u'}'; skipSeparators()) {
        if (current() == u']' && m_openLists > 0) {
            // The list around it ends; this object was not closed.
            return object;
        }
        if (current() == u']') {
            ++m_at;
            continue;
        }
        const std::optional<QString> name = key();
        if (!name && depth == 0 && object.fields.empty()) {
            // A brace of prose.
            return std::nullopt;
        }
        if (!name) {
            // A brace too many: what is in it counts as if it were not there.
            m_at += current() == u'{' ? 1 : 0;
            continue;
        }
        std::optional<LooseValue> held = value(depth + 1);
        if (!held) {
            return std::nullopt;
        }
        object.fields.emplace_back(*name, std::move(*held));
    }
    ++m_at;
    return object;
}

std::optional<LooseValue> LooseParser::listAt(int depth)
{
    LooseValue list{.kind = LooseValue::Kind::List};
    ++m_at;
    ++m_openLists;
    for (skipSeparators(); !isAtEnd() && current() != u']' && current() != u'}'; skipSeparators()) {
        if (current() == u':') {
            ++m_at;
            continue;
        }
        std::optional<LooseValue> item = value(depth + 1);
        if (!item) {
            return std::nullopt;
        }
        list.items.push_back(std::move(*item));
    }
    --m_openLists;
    // The brace that ends it instead belongs to the object around it.
    m_at += current() == u']' ? 1 : 0;
    return list;
}

std::optional<QString> LooseParser::key()
{
    QString name;
    if (isQuote(current())) {
        name = quoted();
    } else {
        const qsizetype from = m_at;
        const auto isPart = [](QChar c) {
            return c != u':' && c != u'=' && c != u'\n' && !endsBareWord(c) && c != u'{' &&
                   c != u'[';
        };
        while (!isAtEnd() && isPart(current())) {
            ++m_at;
        }
        name = m_text.sliced(from, m_at - from).trimmed().toString();
    }
    skipBlanks();
    const bool isNamed = (current() == u':' || current() == u'=') && name.size() <= longestBareName;
    if (isNamed) {
        ++m_at;
        m_at += current() == u'>' ? 1 : 0;
        return name;
    }
    // Whatever stands here is no field: on behind it.
    const bool isBracket = current() == u'}' || current() == u']' || current() == u'{';
    m_at += isAtEnd() || isBracket ? 0 : 1;
    return std::nullopt;
}

QString LooseParser::quoted()
{
    if (startsWith(u"\"\"\"")) {
        return tripleQuoted();
    }
    const QChar opening = current();
    QString text;
    for (++m_at; !isAtEnd(); ++m_at) {
        const QChar c = current();
        if (c == u'\\') {
            takeEscape(text);
        } else if (isClosing(c, opening) && closesHere(m_at)) {
            ++m_at;
            break;
        } else {
            text += c;
        }
    }
    return text;
}

QString LooseParser::tripleQuoted()
{
    const qsizetype from = m_at + 3;
    const qsizetype end = m_text.indexOf(u"\"\"\"", from);
    const QStringView text = end < 0 ? m_text.sliced(from) : m_text.sliced(from, end - from);
    m_at = end < 0 ? m_text.size() : end + 3;
    return text.toString();
}

bool LooseParser::closesHere(qsizetype mark) const
{
    qsizetype next = mark + 1;
    bool isLaterLine = false;
    // Looks ahead a little only: long runs of blanks behind each of many marks would take for ever.
    const qsizetype last = std::min(m_text.size(), next + 200);
    while (next < last && isBlank(m_text.at(next))) {
        isLaterLine = isLaterLine || m_text.at(next) == u'\n';
        ++next;
    }
    if (next >= last) {
        return true;
    }
    const QChar c = m_text.at(next);
    if (endsBareWord(c) || QStringView(u":=;#/").contains(c)) {
        return true;
    }
    // Where the comma at the end of a line was forgotten.
    return isLaterLine && isQuote(c);
}

void LooseParser::takeEscape(QString &into)
{
    ++m_at;
    switch (current().unicode()) {
    case u'n':
        into += u'\n';
        break;
    case u't':
        into += u'\t';
        break;
    case u'r':
        into += u'\r';
        break;
    case u'b':
        into += u'\b';
        break;
    case u'f':
        into += u'\f';
        break;
    case u'u': {
        bool isCode = false;
        const QStringView digits = m_text.sliced(m_at + 1).left(4);
        const ushort code = digits.toUShort(&isCode, 16);
        if (isCode && digits.size() == 4) {
            into += QChar(code);
            m_at += 4;
        }
        break;
    }
    default:
        if (!isAtEnd()) {
            into += current();
        }
    }
}

LooseValue LooseParser::bareWord()
{
    const qsizetype from = m_at;
    const auto beginsComment = [this] {
        return startsWith(u" //") || startsWith(u" #") || startsWith(u"/*");
    };
    while (!isAtEnd() && !endsBareWord(current()) && !beginsComment()) {
        ++m_at;
    }
    return meaningOf(m_text.sliced(from, m_at - from).trimmed());
}

bool LooseParser::skipComment()
{
    QStringView end;
    if (startsWith(u"//") || current() == u'#') {
        end = u"\n";
    } else if (startsWith(u"/*")) {
        end = u"*/";
    } else {
        return false;
    }
    const qsizetype found = m_text.indexOf(end, m_at + 1);
    m_at = found < 0 ? m_text.size() : found + end.size();
    return true;
}

void LooseParser::skipBlanks()
{
    while (!isAtEnd() && (isBlank(current()) || skipComment())) {
        m_at += !isAtEnd() && isBlank(current()) ? 1 : 0;
    }
}

void LooseParser::skipSeparators()
{
    skipBlanks();
    while (!isAtEnd() && (current() == u',' || current() == u';')) {
        ++m_at;
        skipBlanks();
    }
}

} // namespace gatehouse
