// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "escapes.h"

#include <QRegularExpression>

#include <array>

namespace gatehouse
{

namespace
{

/// One escape, whatever its kind; the group that took part tells which.
const QRegularExpression &escape()
{
    static const QRegularExpression expression(QStringLiteral(
        R"((?:%|=|\\x)([0-9A-Fa-f]{2}))"
        R"(|(?|[\\%]u([0-9A-Fa-f]{4})|\\U([0-9A-Fa-f]{8})|[Uu]\+([0-9A-Fa-f]{5,6}(?!\w)|[0-9A-Fa-f]{4})))"
        R"(|\\u\{([0-9A-Fa-f]{1,6})\})"
        R"(|\\x\{([0-9A-Fa-f]{1,6})\})"
        R"(|&#[xX]([0-9A-Fa-f]{1,6});?)"
        R"(|&#([0-9]{1,7});?)"
        R"(|\\([0-7]{3}))"
        R"(|&([A-Za-z]{2,24});)"));
    return expression;
}

enum Group
{
    HexByte = 1,
    HexUnit,
    BracedUnit,
    BracedByte,
    HexReference,
    DecimalReference,
    OctalByte,
    NamedReference,
};

/// What a named reference is about, as far as it tells something: "&eacute;" is an e with something
/// on it, and some signs open an escape of their own. The others name signs and spaces.
QString charactersNamed(const QString &name)
{
    struct Named
    {
        QStringView name;
        char16_t character;
    };
    static constexpr Named named[] = {{u"szlig", u'\u00DF'}, {u"amp", u'&'},   {u"num", u'#'},
                                      {u"percnt", u'%'},     {u"bsol", u'\\'}, {u"equals", u'='},
                                      {u"plus", u'+'},       {u"semi", u';'}};
    for (const Named &each : named) {
        if (each.name == name) {
            return QChar(each.character);
        }
    }
    static const QRegularExpression marked(QStringLiteral(
        "^([A-Za-z]{1,2})(?:acute|grave|uml|circ|tilde|cedil|ring|caron|slash|strok|lig|macr|"
        "breve|dot|ogon|scr|fr|opf)$"));
    const QRegularExpressionMatch match = marked.match(name);
    return match.hasMatch() ? match.captured(1) : QString();
}

void addEscape(ByteRow &row, const QRegularExpressionMatch &match, Span place)
{
    const int group = match.lastCapturedIndex();
    const QString digits = match.captured(group);
    constexpr int octal = 8;
    constexpr int decimal = 10;
    constexpr int hexadecimal = 16;
    switch (group) {
    case HexByte:
        row.add(static_cast<char>(digits.toUInt(nullptr, hexadecimal)), place);
        return;
    case OctalByte:
        row.add(static_cast<char>(digits.toUInt(nullptr, octal)), place);
        return;
    case NamedReference:
        for (const QChar each : charactersNamed(digits)) {
            row.addCharacter(each.unicode(), place);
        }
        return;
    default:
        row.addCharacter(digits.toUInt(nullptr, group == DecimalReference ? decimal : hexadecimal),
                         place);
    }
}

/// The unit of UTF-16 that \a match is the escape of: two of them can make up one character.
char16_t unitOf(const QRegularExpressionMatch &match)
{
    constexpr int hexadecimal = 16;
    return match.lastCapturedIndex() == HexUnit
               ? static_cast<char16_t>(match.captured(HexUnit).toUInt(nullptr, hexadecimal))
               : u'\0';
}

/// How long the character at \a at of UTF-8 is by its bytes; 0 where it cannot be one.
size_t lengthOfCharacter(std::string_view bytes, size_t at)
{
    const auto byteAt = [bytes](size_t i) { return static_cast<unsigned char>(bytes[i]); };
    const unsigned char lead = byteAt(at);
    if (lead < 0x80) {
        return 1;
    }
    if (lead < 0xC2) {
        return 0;
    }
    const size_t length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
    for (size_t i = at + 1; i < at + length; ++i) {
        if (i >= bytes.size() || (byteAt(i) & 0xC0U) != 0x80U) {
            return 0;
        }
    }
    return length;
}

/// A character and how many bytes it took. Its units end with the first zero: a zero byte and a
/// byte order mark are no characters.
struct Character
{
    std::array<char16_t, 2> units{};
    size_t bytes = 1;
};

/// What the \a bytes are in UTF-8; if nothing, the first of them, which perhaps is a letter of one
/// byte, as in older encodings.
Character characterOf(std::string_view bytes)
{
    const auto bitsOf = [bytes](size_t at, unsigned mask) {
        return static_cast<unsigned char>(bytes[at]) & mask;
    };
    if (bytes.size() == 2) {
        return {{static_cast<char16_t>(bitsOf(0, 0x1F) << 6U | bitsOf(1, 0x3F))}, 2};
    }
    if (bytes.size() == 3) {
        const auto unit =
            static_cast<char16_t>(bitsOf(0, 0x0F) << 12U | bitsOf(1, 0x3F) << 6U | bitsOf(2, 0x3F));
        constexpr char16_t shortest = 0x800;
        constexpr char16_t firstSurrogate = 0xD800;
        if (unit >= shortest && unit < firstSurrogate) {
            return {{unit}, 3};
        }
    }
    const QString read = QString::fromUtf8(bytes.data(), static_cast<qsizetype>(bytes.size()));
    if (read.contains(QChar::ReplacementCharacter)) {
        return {{static_cast<unsigned char>(bytes[0])}, 1};
    }
    Character character{.bytes = bytes.size()};
    std::copy(read.utf16(), read.utf16() + read.size(), character.units.begin());
    return character;
}

} // namespace

void ByteRow::clear()
{
    bytes.clear();
    places.clear();
    hasEscape = false;
}

void ByteRow::addCharacter(char32_t c, Span place)
{
    const bool isCharacter = c <= QChar::LastValidCodePoint && !QChar::isSurrogate(c);
    const char32_t known = isCharacter ? c : U' ';
    for (const char byte : QString::fromUcs4(&known, 1).toUtf8()) {
        add(byte, place);
    }
}

void readText(const ByteRow &row, DecodedText &text)
{
    const std::string_view bytes = row.bytes;
    const bool keeps = row.keeping == Places::Kept;
    // No character of UTF-8 has more units than bytes.
    text.text.resize(bytes.size());
    text.places.resize(keeps ? bytes.size() : 0);
    size_t count = 0;
    for (size_t at = 0; at < bytes.size();) {
        const auto lead = static_cast<unsigned char>(bytes[at]);
        if (!keeps && lead < 0x80) {
            text.text[count] = lead;
            count += lead == 0 ? 0 : 1;
            ++at;
            continue;
        }
        const size_t length = lengthOfCharacter(bytes, at);
        const Character character =
            length > 1 ? characterOf(bytes.substr(at, length)) : Character{.units = {lead}};
        for (const char16_t unit : character.units) {
            if (unit == 0) {
                break;
            }
            text.text[count] = unit;
            if (keeps) {
                text.places[count] = {row.places[at].from, row.places[at + character.bytes - 1].to};
            }
            ++count;
        }
        at += character.bytes;
    }
    text.text.resize(count);
    text.places.resize(keeps ? count : 0);
}

void readWideText(const ByteRow &row, size_t first, ByteOrder order, DecodedText &text)
{
    text.text.clear();
    text.places.clear();
    for (size_t at = first; at + 1 < row.bytes.size(); at += 2) {
        const auto front = static_cast<unsigned char>(row.bytes[at]);
        const auto back = static_cast<unsigned char>(row.bytes[at + 1]);
        const bool isBig = order == ByteOrder::BigEndian;
        text.text += static_cast<char16_t>((isBig ? front : back) << 8U | (isBig ? back : front));
        if (row.keeping == Places::Kept) {
            text.places.push_back({row.places[at].from, row.places[at + 1].to});
        }
    }
}

ByteRow withoutEscapes(const DecodedText &text)
{
    ByteRow row;
    const QStringView units(text.text);
    qsizetype at = 0;
    const auto placeOf = [&text](qsizetype from, qsizetype to) {
        return Span{text.places[static_cast<size_t>(from)].from,
                    text.places[static_cast<size_t>(to - 1)].to};
    };
    const auto copyUpTo = [&](qsizetype end) {
        while (at < end) {
            const bool isPair =
                units.at(at).isHighSurrogate() && at + 1 < end && units.at(at + 1).isLowSurrogate();
            const char32_t c = isPair ? QChar::surrogateToUcs4(units.at(at), units.at(at + 1))
                                      : units.at(at).unicode();
            row.addCharacter(c, placeOf(at, at + (isPair ? 2 : 1)));
            at += isPair ? 2 : 1;
        }
    };
    QRegularExpressionMatchIterator matches = escape().globalMatch(units.toString());
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        copyUpTo(match.capturedStart());
        row.hasEscape = true;
        at = match.capturedEnd();
        const char16_t unit = unitOf(match);
        const bool isFollowed = matches.hasNext() && matches.peekNext().capturedStart() == at;
        const char16_t next = isFollowed ? unitOf(matches.peekNext()) : u'\0';
        if (QChar::isHighSurrogate(unit) && QChar::isLowSurrogate(next)) {
            at = matches.next().capturedEnd();
            row.addCharacter(QChar::surrogateToUcs4(unit, next),
                             placeOf(match.capturedStart(), at));
        } else {
            addEscape(row, match, placeOf(match.capturedStart(), at));
        }
    }
    copyUpTo(units.size());
    return row;
}

} // namespace gatehouse
