// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "escapes.h"

#include <QRegularExpression>

namespace gatehouse
{

namespace
{

/// One escape, whatever its kind; the group that took part tells which.
const QRegularExpression &escape()
{
    static const QRegularExpression expression(QStringLiteral(
        R"((?:%|=|\\x)([0-9A-Fa-f]{2}))"
        R"(|(?|\\u([0-9A-Fa-f]{4})|\\U([0-9A-Fa-f]{8})|[Uu]\+([0-9A-Fa-f]{5,6}(?!\w)|[0-9A-Fa-f]{4})))"
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

/// The letters that a named reference is about: "&eacute;" is an e with something on it. The others
/// name signs and spaces.
QString lettersNamed(const QString &name)
{
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
        for (const QChar letter : lettersNamed(digits)) {
            row.addCharacter(letter.unicode(), place);
        }
        return;
    default:
        row.addCharacter(digits.toUInt(nullptr, group == DecimalReference ? decimal : hexadecimal),
                         place);
    }
}

} // namespace

void ByteRow::add(char byte, Span place)
{
    bytes += byte;
    places.push_back(place);
}

void ByteRow::addCharacter(char32_t c, Span place)
{
    const bool isCharacter = c <= QChar::LastValidCodePoint && !QChar::isSurrogate(c);
    const char32_t known = isCharacter ? c : U' ';
    for (const char byte : QString::fromUcs4(&known, 1).toUtf8()) {
        add(byte, place);
    }
}

DecodedText textOf(const ByteRow &row)
{
    DecodedText text;
    qsizetype at = 0;
    while (at < row.bytes.size()) {
        const auto lead = static_cast<unsigned char>(row.bytes.at(at));
        const qsizetype length = lead < 0x80 ? 1 : lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
        QString decoded = QString::fromUtf8(row.bytes.mid(at, length));
        const bool isWhole = !decoded.contains(QChar::ReplacementCharacter);
        const qsizetype taken = isWhole ? std::min(length, row.bytes.size() - at) : 1;
        if (!isWhole) {
            // Perhaps a letter of one byte, as in older encodings.
            decoded = QString::fromLatin1(row.bytes.mid(at, 1));
        }
        const Span place{row.places[static_cast<size_t>(at)].from,
                         row.places[static_cast<size_t>(at + taken - 1)].to};
        for (const QChar unit : lead == 0 ? QString() : decoded) {
            text.text += unit;
            text.places.push_back(place);
        }
        at += taken;
    }
    return text;
}

ByteRow withoutEscapes(const DecodedText &text)
{
    ByteRow row;
    qsizetype at = 0;
    const auto placeOf = [&text](qsizetype from, qsizetype to) {
        return Span{text.places[static_cast<size_t>(from)].from,
                    text.places[static_cast<size_t>(to - 1)].to};
    };
    const auto copyUpTo = [&](qsizetype end) {
        while (at < end) {
            const bool isPair = text.text.at(at).isHighSurrogate() && at + 1 < end &&
                                text.text.at(at + 1).isLowSurrogate();
            const char32_t c = isPair
                                   ? QChar::surrogateToUcs4(text.text.at(at), text.text.at(at + 1))
                                   : text.text.at(at).unicode();
            row.addCharacter(c, placeOf(at, at + (isPair ? 2 : 1)));
            at += isPair ? 2 : 1;
        }
    };
    QRegularExpressionMatchIterator matches = escape().globalMatch(text.text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        copyUpTo(match.capturedStart());
        addEscape(row, match, placeOf(match.capturedStart(), match.capturedEnd()));
        row.hasEscape = true;
        at = match.capturedEnd();
    }
    copyUpTo(text.text.size());
    return row;
}

} // namespace gatehouse
