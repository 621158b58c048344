// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "encodings.h"

#include "ascii.h"
#include "characters.h"
#include "escapes.h"

#include <algorithm>
#include <array>
#include <span>

namespace gatehouse
{

namespace
{

constexpr size_t shortestText = 4;
constexpr size_t shortestBase64 = 6;
constexpr size_t hexDigitsPerByte = 2;
constexpr size_t bitsPerByte = 8;

/// Signs that may stand between the parts of one encoded text.
constexpr bool isSeparator(char16_t c)
{
    return std::u16string_view(u" ,.:;-_|/").find(c) != std::u16string_view::npos;
}

/// What stands before each byte in some ways of writing it: "\x4D", "%4D", "=4D".
constexpr bool opensHexByte(char16_t c)
{
    return std::u16string_view(u"x\\%=").find(c) != std::u16string_view::npos;
}

constexpr bool isDecimal(char16_t c)
{
    return c >= u'0' && c <= u'9';
}

/// A digit of some encoding, by the place of its character in the text at hand.
struct Digit
{
    quint32 at = 0;
    quint8 value = 0;
};

constexpr int base64Value(char16_t c)
{
    if (c >= u'A' && c <= u'Z') {
        return c - u'A';
    }
    if (c >= u'a' && c <= u'z') {
        return c - u'a' + 26;
    }
    if (isDecimal(c)) {
        return c - u'0' + 52;
    }
    if (c == u'+' || c == u'-') {
        return 62;
    }
    return c == u'/' || c == u'_' ? 63 : -1;
}

constexpr int hexValue(char16_t c)
{
    if (isDecimal(c)) {
        return c - u'0';
    }
    const auto lower = static_cast<char16_t>(c | 0x20U);
    return lower >= u'a' && lower <= u'f' ? lower - u'a' + 10 : -1;
}

constexpr int bitValue(char16_t c)
{
    return c == u'0' || c == u'1' ? c - u'0' : -1;
}

/// What the signs of ASCII are here, looked up rather than worked out: each is asked for several
/// times.
struct AsciiSign
{
    int base64 = -1;
    bool isHex = false;
    bool isBit = false;
    bool isDecimal = false;
    bool isSeparator = false;
    bool opensEscape = false;
};

constexpr char16_t latinSize = 0x100;

/// Letters, digits and signs of Latin-1 that can be seen.
constexpr std::array<bool, latinSize> readableLatin = [] {
    std::array<bool, latinSize> readable{};
    for (char16_t c = 0; c < latinSize; ++c) {
        const bool isLetter = c >= 0xC0 && c != 0xD7 && c != 0xF7;
        readable.at(c) = isLetter || (c >= u' ' && c < u'\x7F');
    }
    // Three more letters, digits above the line and in fractions, and a hyphen that is not seen.
    for (const char16_t c :
         std::u16string_view(u"\u00AD\u00AA\u00B5\u00BA\u00B2\u00B3\u00B9\u00BC\u00BD\u00BE")) {
        readable.at(c) = true;
    }
    return readable;
}();

constexpr std::array<AsciiSign, asciiSize> asciiSigns = [] {
    std::array<AsciiSign, asciiSize> all{};
    for (char16_t c = 0; c < asciiSize; ++c) {
        all.at(c) = {.base64 = base64Value(c),
                     .isHex = hexValue(c) >= 0,
                     .isBit = bitValue(c) >= 0,
                     .isDecimal = isDecimal(c),
                     .isSeparator = isSeparator(c),
                     .opensEscape = mayOpenEscape(c)};
    }
    return all;
}();
constexpr AsciiSign noSign;

constexpr const AsciiSign &signOf(char16_t c)
{
    return c < asciiSize ? asciiSigns.at(c) : noSign;
}

/// The characters of \a range of \a text, those of other styles (full-width, mathematical) as the
/// ones of ASCII: case matters in a code, so that it is not folded.
DecodedText inPlainStyle(QStringView text, Span range, Places places)
{
    const QStringView own = text.mid(range.from, range.to - range.from);
    DecodedText plain;
    if (isAscii(own)) {
        plain.text.assign(own.utf16(), own.utf16() + own.size());
        for (qsizetype at = range.from; places == Places::Kept && at < range.to; ++at) {
            plain.places.push_back({at, at + 1});
        }
        return plain;
    }
    const auto add = [&](char16_t unit, Span place) {
        plain.text += unit;
        if (places == Places::Kept) {
            plain.places.push_back({range.from + place.from, range.from + place.to});
        }
    };
    eachCharacter(own, LetterOrder::Forwards, [&](char32_t c, Span place) {
        if (c < asciiSize) {
            add(static_cast<char16_t>(c), place);
            return;
        }
        const QString same = QString::fromUcs4(&c, 1).normalized(QString::NormalizationForm_KC);
        if (same.size() == 1 && same.front() < QChar(asciiSize)) {
            add(same.front().unicode(), place);
            return;
        }
        for (qsizetype at = place.from; at < place.to; ++at) {
            add(own.at(at).unicode(), {at, at + 1});
        }
    });
    return plain;
}

/// Whether most of \a text can be read: what was no base64 at all comes out as noise, in which
/// short words turn up by chance.
bool isReadable(std::u16string_view text)
{
    const auto readable =
        static_cast<size_t>(std::count_if(text.begin(), text.end(), [](char16_t c) {
            return c < latinSize ? readableLatin.at(c)
                                 : QChar(c).isLetterOrNumber() || QChar(c).isMark() ||
                                       QChar(c).category() == QChar::Other_Format;
        }));
    return readable * 4 >= text.size() * 3;
}

bool hasWideLetters(std::u16string_view text)
{
    return std::any_of(text.begin(), text.end(), [](char16_t c) { return c >= latinSize; });
}

/// Counts how many members follow each other, with separators between them or not.
class RunCount
{
public:
    void take(bool isMember, bool mayPart)
    {
        m_length = isMember ? m_length + 1 : mayPart ? m_length : 0;
        m_longest = std::max(m_longest, m_length);
    }
    size_t longest() const { return m_longest; }

private:
    size_t m_length = 0;
    size_t m_longest = 0;
};

/// The encodings that a text is long enough for.
struct Hints
{
    bool hasEscapes = false;
    bool hasHex = false;
    bool hasBits = false;
    bool hasCodes = false;
};

Hints hintsOf(std::u16string_view text)
{
    RunCount hex;
    RunCount bits;
    RunCount codes;
    bool wasDecimal = false;
    bool hasEscapes = false;
    for (const char16_t c : text) {
        const AsciiSign &sign = signOf(c);
        hex.take(sign.isHex, sign.isSeparator || opensHexByte(c));
        bits.take(sign.isBit, sign.isSeparator);
        codes.take(sign.isDecimal && !wasDecimal, sign.isDecimal || sign.isSeparator);
        wasDecimal = sign.isDecimal;
        hasEscapes = hasEscapes || sign.opensEscape;
    }
    return {.hasEscapes = hasEscapes,
            .hasHex = hex.longest() >= shortestText * hexDigitsPerByte,
            .hasBits = bits.longest() >= shortestText * bitsPerByte,
            .hasCodes = codes.longest() >= shortestText};
}

} // namespace

/// Decodes a text once, in all ways.
class TextDecoder::Pass
{
public:
    /// What a text was before.
    enum class Source
    {
        Code,
        /// One with escapes; those that are left in it are resolved next.
        Escaped,
    };
    explicit Pass(const CharacterRows &rows) : m_rows(rows) {}

    using Visit = std::function<void(const DecodedText &, Source)>;

    void decode(const DecodedText &text, Source source, Places places, const Visit &visit)
    {
        m_text = &text;
        m_places = places;
        m_visit = &visit;
        const Hints hints = hintsOf(text.text);
        if (hints.hasEscapes && source == Source::Code) {
            resolveEscapes();
        }
        findBase64();
        if (hints.hasHex) {
            findDigits(4, hexDigitsPerByte, hexValue);
        }
        if (hints.hasBits) {
            findDigits(1, bitsPerByte, bitValue);
        }
        if (hints.hasCodes) {
            findCodes();
        }
    }

private:
    char16_t at(size_t i) const { return m_text->text[i]; }
    size_t size() const { return m_text->text.size(); }
    Span placeOf(size_t i) const { return m_places == Places::Kept ? m_text->places[i] : Span{}; }

    void tell(const ByteRow &row)
    {
        readText(row, m_decoded);
        (*m_visit)(m_decoded, Source::Code);
    }

    /// Whether two letters in a row can be of the rows that matter.
    bool mayBeWide(std::string_view bytes) const
    {
        const auto isOfRows = [&](size_t at) {
            return m_rows.test(static_cast<unsigned char>(bytes[at]));
        };
        for (size_t at = 0; m_rows.any() && at + 2 < bytes.size(); ++at) {
            if (isOfRows(at) && isOfRows(at + 2)) {
                return true;
            }
        }
        return false;
    }

    /// The same for what reads as UTF-16.
    void tellWide(const ByteRow &row)
    {
        for (size_t first = 0; first < 2; ++first) {
            for (const ByteOrder order : {ByteOrder::BigEndian, ByteOrder::LittleEndian}) {
                readWideText(row, first, order, m_decoded);
                if (isReadable(m_decoded.text) && hasWideLetters(m_decoded.text)) {
                    (*m_visit)(m_decoded, Source::Code);
                }
            }
        }
    }

    /// Escapes of escapes, too: each one takes a letter and makes it longer, so it costs nothing
    /// to write many. What is not escaped any more comes first: the most is found in it.
    void resolveEscapes()
    {
        constexpr size_t deepest = 6;
        std::vector<DecodedText> all;
        DecodedText placed = *m_text;
        placed.places.resize(placed.text.size());
        while (all.size() < deepest) {
            ByteRow unescaped = withoutEscapes(placed);
            if (!unescaped.hasEscape) {
                break;
            }
            readText(unescaped, placed);
            all.push_back(placed);
        }
        std::reverse(all.begin(), all.end());
        for (DecodedText &each : all) {
            if (m_places == Places::LeftOut) {
                each.places.clear();
            }
            (*m_visit)(each, Source::Escaped);
        }
    }

    /// The bytes that \a digits of \a bits each make up.
    const ByteRow &bytesOf(std::span<const Digit> digits, int bits)
    {
        m_row.clear();
        m_row.keeping = m_places;
        m_row.bytes.resize(digits.size() * static_cast<size_t>(bits) / bitsPerByte);
        size_t bytes = 0;
        unsigned held = 0;
        int count = 0;
        quint32 first = 0;
        for (const Digit &digit : digits) {
            first = count == 0 ? digit.at : first;
            held = (held << static_cast<unsigned>(bits)) | digit.value;
            count += bits;
            if (count >= static_cast<int>(bitsPerByte)) {
                count -= static_cast<int>(bitsPerByte);
                m_row.bytes[bytes++] = static_cast<char>(held >> static_cast<unsigned>(count));
                if (m_places == Places::Kept) {
                    m_row.places.push_back({placeOf(first).from, placeOf(digit.at).to});
                }
                held &= (1U << static_cast<unsigned>(count)) - 1U;
                first = digit.at;
            }
        }
        return m_row;
    }

    /// Each run of its signs, and all of them together, should somebody have put spaces between.
    void findBase64()
    {
        m_digits.resize(size());
        size_t runStart = 0;
        size_t count = 0;
        for (size_t i = 0; i < size(); ++i) {
            if (const int value = signOf(at(i)).base64; value >= 0) {
                m_digits[count++] = {static_cast<quint32>(i), static_cast<quint8>(value)};
            } else if (at(i) != u'=') {
                takeBase64(std::span(m_digits).subspan(runStart, count - runStart));
                runStart = count;
            }
        }
        takeBase64(std::span(m_digits).subspan(runStart, count - runStart));
        if (runStart > 0) {
            takeBase64(std::span(m_digits).first(count));
        }
        // The last two digits may be there to part the others.
        constexpr quint8 lastSigns = 62;
        const auto end = m_digits.begin() + static_cast<std::ptrdiff_t>(count);
        const auto kept = std::remove_if(
            m_digits.begin(), end, [](const Digit &digit) { return digit.value >= lastSigns; });
        if (kept != end) {
            takeBase64(std::span(m_digits.begin(), kept));
        }
    }

    void takeBase64(std::span<const Digit> run)
    {
        constexpr size_t alignments = 4;
        constexpr int bits = 6;
        for (size_t first = 0; first < alignments && run.size() >= shortestBase64 + first;
             ++first) {
            const ByteRow &row = bytesOf(run.subspan(first), bits);
            readText(row, m_decoded);
            if (isReadable(m_decoded.text)) {
                (*m_visit)(m_decoded, Source::Code);
            }
            if (mayBeWide(row.bytes)) {
                tellWide(row);
            }
        }
    }

    /// Runs of digits of \a bits each, \a alignments of them to a byte, apart or not.
    void findDigits(int bits, size_t alignments, int (*valueOf)(char16_t))
    {
        m_digits.clear();
        const auto endRun = [&] {
            for (size_t first = 0;
                 first < alignments && m_digits.size() >= shortestText * alignments; ++first) {
                const ByteRow &row = bytesOf(std::span(m_digits).subspan(first), bits);
                tell(row);
                tellWide(row);
            }
            m_digits.clear();
        };
        for (size_t i = 0; i < size(); ++i) {
            const bool isPrefix =
                (at(i) == u'0' && i + 1 < size() && at(i + 1) == u'x') || opensHexByte(at(i));
            if (isPrefix && bits == 4) {
                continue;
            }
            if (const int value = valueOf(at(i)); value >= 0) {
                m_digits.push_back({static_cast<quint32>(i), static_cast<quint8>(value)});
            } else if (!isSeparator(at(i))) {
                endRun();
            }
        }
        endRun();
    }

    /// Numbers that stand for characters ("77 97 121 97") or for letters ("13 1 25 1").
    void findCodes()
    {
        ByteRow characters;
        ByteRow alphabet;
        const auto endRun = [&] {
            for (ByteRow *row : {&characters, &alphabet}) {
                if (row->bytes.size() >= shortestText) {
                    tell(*row);
                }
                row->clear();
                row->keeping = m_places;
            }
        };
        endRun();
        for (size_t i = 0; i < size();) {
            size_t end = i;
            while (end < size() && isDecimal(at(end))) {
                ++end;
            }
            if (end == i) {
                if (!isSeparator(at(i))) {
                    endRun();
                }
                ++i;
                continue;
            }
            addCode(characters, alphabet, i, end);
            i = end;
        }
        endRun();
    }

    void addCode(ByteRow &characters, ByteRow &alphabet, size_t from, size_t to) const
    {
        constexpr size_t longestCode = 3;
        constexpr int letters = 26;
        int code = 0;
        for (size_t i = from; i < to && to - from <= longestCode; ++i) {
            code = code * 10 + (at(i) - u'0');
        }
        const Span place{placeOf(from).from, placeOf(to - 1).to};
        characters.add(code >= ' ' && code <= 0xFF ? static_cast<char>(code) : ' ', place);
        alphabet.add(code >= 1 && code <= letters ? static_cast<char>('a' + code - 1) : ' ', place);
    }

    CharacterRows m_rows;
    const DecodedText *m_text = nullptr;
    Places m_places = Places::Kept;
    const Visit *m_visit = nullptr;
    std::vector<Digit> m_digits;
    ByteRow m_row;
    DecodedText m_decoded;
};

TextDecoder::TextDecoder(const CharacterRows &rows)
    : m_once(std::make_unique<Pass>(rows)), m_again(std::make_unique<Pass>(rows))
{}

TextDecoder::~TextDecoder() = default;

void TextDecoder::decode(QStringView text, Span range, Places places,
                         const std::function<void(const DecodedText &)> &visit)
{
    const DecodedText whole = inPlainStyle(text, range, places);
    using Source = Pass::Source;
    const auto visitAgain = [&](const DecodedText &twice, Source) { visit(twice); };
    const auto visitOnce = [&](const DecodedText &once, Source source) {
        visit(once);
        m_again->decode(once, source, places, visitAgain);
    };
    m_once->decode(whole, Source::Code, places, visitOnce);
}

} // namespace gatehouse
