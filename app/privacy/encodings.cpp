// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "encodings.h"

#include "escapes.h"

#include <algorithm>
#include <optional>

namespace gatehouse
{

namespace
{

constexpr size_t shortestText = 4;
constexpr size_t shortestBase64 = 6;

/// Signs that may stand between the parts of one encoded text.
bool isSeparator(QChar c)
{
    return QStringView(u" ,.:;-_|/").contains(c);
}

/// A digit of some encoding and where it stands.
struct Digit
{
    int value = 0;
    Span place;
};

/// The bytes that \a digits of \a bits each make up, from the one at \a first on.
ByteRow bytesOf(const std::vector<Digit> &digits, int bits, size_t first)
{
    constexpr int bitsPerByte = 8;
    ByteRow row;
    unsigned held = 0;
    int count = 0;
    Span place;
    for (size_t i = first; i < digits.size(); ++i) {
        place = count == 0 ? digits[i].place : Span{place.from, digits[i].place.to};
        held = (held << static_cast<unsigned>(bits)) | static_cast<unsigned>(digits[i].value);
        count += bits;
        if (count >= bitsPerByte) {
            count -= bitsPerByte;
            row.add(static_cast<char>(held >> static_cast<unsigned>(count)), place);
            held &= (1U << static_cast<unsigned>(count)) - 1U;
            place.from = digits[i].place.from;
        }
    }
    return row;
}

/// Whether most of \a text can be read: what was no base64 at all comes out as noise, in which
/// short words turn up by chance.
bool isReadable(const QString &text)
{
    const auto readable = std::count_if(text.begin(), text.end(), [](QChar c) {
        return c.isLetterOrNumber() || c.isMark() || (c >= u' ' && c < u'\x7F');
    });
    return readable * 4 >= text.size() * 3;
}

int base64Value(QChar c)
{
    if (c >= u'A' && c <= u'Z') {
        return c.unicode() - u'A';
    }
    if (c >= u'a' && c <= u'z') {
        return c.unicode() - u'a' + 26;
    }
    if (c >= u'0' && c <= u'9') {
        return c.unicode() - u'0' + 52;
    }
    if (c == u'+' || c == u'-') {
        return 62;
    }
    return c == u'/' || c == u'_' ? 63 : -1;
}

int hexValue(QChar c)
{
    if (c >= u'0' && c <= u'9') {
        return c.unicode() - u'0';
    }
    const char16_t lower = c.toLower().unicode();
    return lower >= u'a' && lower <= u'f' ? lower - u'a' + 10 : -1;
}

int bitValue(QChar c)
{
    return c == u'0' || c == u'1' ? c.unicode() - u'0' : -1;
}

/// Finds the encodings of one text.
class Decoder
{
public:
    explicit Decoder(const DecodedText &text) : m_text(text) {}

    std::vector<DecodedText> decoded()
    {
        const ByteRow unescaped = withoutEscapes(m_text);
        if (unescaped.hasEscape) {
            m_decoded.push_back(textOf(unescaped));
        }
        findBase64();
        findDigits(4, 2, hexValue);
        findDigits(1, 8, bitValue);
        findCodes();
        return std::move(m_decoded);
    }

private:
    QChar at(qsizetype i) const { return m_text.text.at(i); }
    qsizetype size() const { return m_text.text.size(); }
    Span placeOf(qsizetype i) const { return m_text.places[static_cast<size_t>(i)]; }

    /// Each run of its signs, and all of them together, should somebody have put spaces between.
    void findBase64()
    {
        std::vector<Digit> run;
        std::vector<Digit> all;
        for (qsizetype i = 0; i < size(); ++i) {
            if (const int value = base64Value(at(i)); value >= 0) {
                run.push_back({value, placeOf(i)});
                all.push_back(run.back());
            } else if (at(i) != u'=') {
                takeBase64(run);
                run.clear();
            }
        }
        takeBase64(run);
        if (all.size() > run.size()) {
            takeBase64(all);
        }
    }

    void takeBase64(const std::vector<Digit> &run)
    {
        constexpr size_t alignments = 4;
        for (size_t first = 0; first < alignments && run.size() >= shortestBase64 + first;
             ++first) {
            DecodedText text = textOf(bytesOf(run, 6, first));
            if (isReadable(text.text)) {
                m_decoded.push_back(std::move(text));
            }
        }
    }

    /// Runs of digits of \a bits each, \a alignments of them to a byte, apart or not.
    void findDigits(int bits, size_t alignments, int (*valueOf)(QChar))
    {
        std::vector<Digit> run;
        const auto endRun = [&] {
            for (size_t first = 0; first < alignments && run.size() >= shortestText * alignments;
                 ++first) {
                m_decoded.push_back(textOf(bytesOf(run, bits, first)));
            }
            run.clear();
        };
        for (qsizetype i = 0; i < size(); ++i) {
            const bool isPrefix = (at(i) == u'0' && i + 1 < size() && at(i + 1) == u'x') ||
                                  at(i) == u'x' || at(i) == u'\\';
            if (isPrefix && bits == 4) {
                continue;
            }
            if (const int value = valueOf(at(i)); value >= 0) {
                run.push_back({value, placeOf(i)});
            } else if (!isSeparator(at(i))) {
                endRun();
            }
        }
        endRun();
    }

    /// Numbers that stand for characters ("77 97 121 97") or for letters ("13 1 25 1").
    void findCodes()
    {
        constexpr int letters = 26;
        ByteRow characters;
        ByteRow alphabet;
        const auto endRun = [&] {
            for (ByteRow *row : {&characters, &alphabet}) {
                if (row->places.size() >= shortestText) {
                    m_decoded.push_back(textOf(*row));
                }
                *row = {};
            }
        };
        for (qsizetype i = 0; i < size();) {
            qsizetype end = i;
            while (end < size() && at(end) >= u'0' && at(end) <= u'9') {
                ++end;
            }
            if (end == i) {
                if (!isSeparator(at(i))) {
                    endRun();
                }
                ++i;
                continue;
            }
            const int code = end - i <= 3 ? m_text.text.mid(i, end - i).toInt() : 0;
            const Span place{placeOf(i).from, placeOf(end - 1).to};
            characters.add(code >= ' ' && code <= 0xFF ? static_cast<char>(code) : ' ', place);
            alphabet.add(code >= 1 && code <= letters ? static_cast<char>('a' + code - 1) : ' ',
                         place);
            i = end;
        }
        endRun();
    }

    const DecodedText &m_text;
    std::vector<DecodedText> m_decoded;
};

} // namespace

std::vector<DecodedText> decodings(QStringView text, Span range)
{
    DecodedText whole{.text = text.mid(range.from, range.to - range.from).toString()};
    for (qsizetype at = range.from; at < range.to; ++at) {
        whole.places.push_back({at, at + 1});
    }
    std::vector<DecodedText> all = Decoder(whole).decoded();
    // Twice is what happens by accident ("&amp;#77;") and what is tried on purpose.
    const size_t once = all.size();
    for (size_t i = 0; i < once; ++i) {
        std::vector<DecodedText> again = Decoder(all[i]).decoded();
        std::move(again.begin(), again.end(), std::back_inserter(all));
    }
    return all;
}

} // namespace gatehouse
