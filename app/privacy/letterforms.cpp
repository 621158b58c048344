// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "letterforms.h"

#include "ascii.h"
#include "listresource.h"

#include <QList>
#include <QString>

#include <unicode/unorm2.h>
#include <unicode/uspoof.h>
#include <unicode/utrans.h>

#include <array>
#include <memory>
#include <optional>
#include <unordered_map>

namespace gatehouse::letterforms
{

namespace
{

/// Room for what one character becomes; the longest known takes 18 units.
constexpr int32_t roomForOne = 64;
constexpr size_t mostRemembered = 8192;

struct TableCloser
{
    void operator()(USpoofChecker *checker) const { uspoof_close(checker); }
    void operator()(UTransliterator *transliterator) const { utrans_close(transliterator); }
};

/// One a thread: transliterators must not be shared.
class Tables
{
public:
    Tables()
    {
        UErrorCode status = U_ZERO_ERROR;
        m_caseFold = unorm2_getNFKCCasefoldInstance(&status);
        m_decompose = unorm2_getNFDInstance(&status);
        m_spoof.reset(uspoof_open(&status));
        m_ascii.reset(
            utrans_openU(u"Latin-ASCII", -1, UTRANS_FORWARD, nullptr, 0, nullptr, &status));
        // Part of the library itself; without them no text could be guarded.
        Q_ASSERT(U_SUCCESS(status));
    }

    QString skeleton(const QString &text) const
    {
        std::array<char16_t, roomForOne> room{};
        UErrorCode status = U_ZERO_ERROR;
        const int32_t length = uspoof_getSkeleton(m_spoof.get(), 0, units(text), size(text),
                                                  room.data(), roomForOne, &status);
        return taken(room, length, status, text);
    }

    /// Without case, style, strokes and marks.
    QString plain(const QString &text)
    {
        const QString folded = normalized(m_decompose, normalized(m_caseFold, text));
        QString letters;
        for (const char32_t c : folded.toUcs4()) {
            if (!QChar::isMark(c)) {
                letters += QString::fromUcs4(&c, 1);
            }
        }
        // ẞ and others become capitals only here.
        return normalized(m_caseFold, asciiOf(letters));
    }

private:
    static const char16_t *units(const QString &text)
    {
        return reinterpret_cast<const char16_t *>(text.utf16());
    }

    static int32_t size(const QString &text) { return static_cast<int32_t>(text.size()); }

    static QString taken(const std::array<char16_t, roomForOne> &room, int32_t length,
                         UErrorCode status, const QString &otherwise)
    {
        return U_SUCCESS(status) && length <= roomForOne ? QString::fromUtf16(room.data(), length)
                                                         : otherwise;
    }

    static QString normalized(const UNormalizer2 *form, const QString &text)
    {
        std::array<char16_t, roomForOne> room{};
        UErrorCode status = U_ZERO_ERROR;
        const int32_t length =
            unorm2_normalize(form, units(text), size(text), room.data(), roomForOne, &status);
        return taken(room, length, status, text);
    }

    QString asciiOf(const QString &text)
    {
        if (text.size() > roomForOne / 2) {
            return text;
        }
        std::array<char16_t, roomForOne> room{};
        std::copy_n(units(text), text.size(), room.begin());
        int32_t length = size(text);
        int32_t limit = length;
        UErrorCode status = U_ZERO_ERROR;
        utrans_transUChars(m_ascii.get(), room.data(), &length, roomForOne, 0, &limit, &status);
        return taken(room, length, status, text);
    }

    const UNormalizer2 *m_caseFold = nullptr;
    const UNormalizer2 *m_decompose = nullptr;
    std::unique_ptr<USpoofChecker, TableCloser> m_spoof;
    std::unique_ptr<UTransliterator, TableCloser> m_ascii;
};

Tables &tables()
{
    thread_local Tables own;
    return own;
}

/// Letters that no table takes for letters: flags, white on black, and tags, which are not seen.
char32_t withoutFrame(char32_t c)
{
    struct Range
    {
        char32_t first, last, letter;
    };
    static constexpr std::array ranges{
        Range{0x1F1E6, 0x1F1FF, U'a'}, Range{0x1F150, 0x1F169, U'a'}, Range{0x1F170, 0x1F189, U'a'},
        Range{0xE0041, 0xE005A, U'a'}, Range{0xE0061, 0xE007A, U'a'}, Range{0xE0030, 0xE0039, U'0'},
    };
    for (const Range &range : ranges) {
        if (c >= range.first && c <= range.last) {
            return range.letter + (c - range.first);
        }
    }
    return c;
}

/// Letters that are written for Latin ones though the tables know no likeness: Cyrillic and Greek
/// ones in headlines that want to look foreign, and letters that stand on their heads.
char32_t playedFor(char32_t c)
{
    static constexpr std::u16string_view from = u"\u043F\u041F\u0438\u0418\u0439\u0419\u044F\u042F"
                                                u"\u043A\u0448\u0428\u0449\u0429\u0446\u0426\u0437"
                                                u"\u044D\u042D\u044C\u039B\u041B\u03A3\u03C9\u03B5"
                                                u"\u03BA\u03C0\u03A0\u03B2\u03B4\u039E\u03BE\u0250"
                                                u"\u0254\u01DD\u025F\u0265\u1D09\u029E\u026F\u0279"
                                                u"\u0287\u028C\u028D\u028E\u0183";
    static constexpr std::u16string_view to = u"nnnnnnrr"
                                              u"kwwwwuue"
                                              u"eebaaewe"
                                              u"knnbdeea"
                                              u"cefhikmr"
                                              u"tvwyg";
    static_assert(from.size() == to.size());
    const size_t at = c <= 0xFFFF ? from.find(static_cast<char16_t>(c)) : from.npos;
    return at == from.npos ? c : to[at];
}

std::u16string lettersOf(const QString &text)
{
    std::u16string letters;
    for (const char32_t c : text.toUcs4()) {
        if (QChar::isLetterOrNumber(c)) {
            letters += QString::fromUcs4(&c, 1).toStdU16String();
        }
    }
    return letters;
}

/// What people write for a letter on purpose, and what the tables tell apart though the eye does
/// not. One letter stands for all that are taken for each other.
char16_t written(char16_t c)
{
    static constexpr QStringView from = u"012346578|!i\u01C3@$\u20AC\u00A3+9\u00A2";
    static constexpr QStringView to = u"olzeagstbllllasel"
                                      u"tgc";
    const qsizetype at = from.indexOf(QChar(c));
    return at < 0 ? c : to.at(at).unicode();
}

std::u16string plainForm(char32_t c)
{
    // The tables spell a currency out ("EUR"); to us it is a sign.
    if (QChar::isPunct(c) || QChar::category(c) == QChar::Symbol_Currency) {
        return {};
    }
    return lettersOf(tables().plain(QString::fromUcs4(&c, 1)));
}

/// The shape of \a c to the eye; letters of its style may still differ.
QString shapeOf(const QString &c)
{
    QString shape = tables().skeleton(c);
    // The shape of a small Cyrillic em and of its small capital.
    shape.replace(QChar(0x028D), QChar(u'm'));
    return shape;
}

std::u16string lookalikeForm(char32_t c)
{
    const char32_t seen = playedFor(withoutFrame(c));
    QString again = tables().skeleton(tables().plain(shapeOf(QString::fromUcs4(&seen, 1))));
    // As "m" is "rn" to the tables.
    again.replace(QChar(u'w'), QStringLiteral("vv"));
    std::u16string letters;
    for (const QChar unit : again) {
        letters += written(unit.unicode());
    }
    return lettersOf(QString::fromStdU16String(letters));
}

/// Whether \a c is read as a letter or digit of a short word: one of some style, or a symbol that
/// has the very shape of a letter.
bool isRead(char32_t c, const QString &shape)
{
    const bool isSymbol = c >= asciiSize && QChar::category(c) == QChar::Symbol_Other;
    return QChar::isLetterOrNumber(c) || !plainForm(c).empty() || withoutFrame(c) != c ||
           (isSymbol && shape.size() == 1 && shape.front() < QChar(asciiSize) &&
            shape.front().isLetter());
}

std::u16string readingsForm(char32_t c)
{
    const QString own = QString::fromUcs4(&c, 1);
    const std::u16string plainest = lettersOf(tables().plain(own));
    if (plainest.size() == 1 && isAsciiDigit(plainest.front())) {
        return plainest;
    }
    const QString shape = shapeOf(own);
    if (!isRead(c, shape)) {
        return {};
    }
    std::u16string latin;
    std::u16string others;
    const auto add = [&](const QString &letters) {
        const std::u16string letter = lettersOf(tables().plain(letters));
        std::u16string &all = !letter.empty() && letter.front() < asciiSize ? latin : others;
        if (letter.size() == 1 && all.find(letter) == all.npos) {
            all += letter;
        }
    };
    const char32_t seen = playedFor(withoutFrame(c));
    add(own);
    if (shape == QLatin1String("l")) {
        add(QStringLiteral("i"));
    }
    add(shape);
    add(shapeOf(tables().plain(own)));
    add(QString::fromUcs4(&seen, 1));
    // A letter that is none of these still is one.
    return latin.empty() && others.empty() ? std::u16string(1, QChar::ReplacementCharacter)
                                           : latin + others;
}

/// What each of them is upside down.
const std::unordered_map<char32_t, char16_t> &turnedLetters()
{
    static const std::unordered_map<char32_t, char16_t> letters = [] {
        std::unordered_map<char32_t, char16_t> made;
        for (const QString &line : entriesOfList(QStringLiteral("turnedletters.txt"))) {
            for (const char32_t turned : line.mid(1).toUcs4()) {
                if (turned != U':' && turned != U' ') {
                    made.emplace(turned, line.front().unicode());
                }
            }
        }
        return made;
    }();
    return letters;
}

std::u16string upsideDownForm(char32_t c)
{
    const auto found = turnedLetters().find(c);
    return found == turnedLetters().end() ? plainForm(c) : std::u16string(1, found->second);
}

/// Remembers what each character became.
class Memory
{
public:
    explicit Memory(std::u16string (*form)(char32_t)) : m_form(form) {}

    std::u16string_view of(char32_t c)
    {
        if (c < m_first.size()) {
            std::optional<std::u16string> &known = m_first[c];
            if (!known) {
                known = m_form(c);
            }
            return *known;
        }
        const auto found = m_forms.find(c);
        if (found != m_forms.end()) {
            return found->second;
        }
        if (m_forms.size() >= mostRemembered) {
            m_forms.clear();
        }
        return m_forms.emplace(c, m_form(c)).first->second;
    }

private:
    static constexpr size_t mostAsked = 0x180;

    std::u16string (*m_form)(char32_t);
    /// Those of Latin languages, without a search.
    std::array<std::optional<std::u16string>, mostAsked> m_first;
    std::unordered_map<char32_t, std::u16string> m_forms;
};

std::array<std::u16string, asciiSize> formsOfAscii(std::u16string (*form)(char32_t))
{
    std::array<std::u16string, asciiSize> forms;
    for (char32_t each = 0; each < asciiSize; ++each) {
        forms.at(each) = form(each);
    }
    return forms;
}

} // namespace

std::u16string_view plain(char32_t c)
{
    thread_local Memory memory(plainForm);
    return memory.of(c);
}

std::u16string_view lookalike(char32_t c)
{
    static const std::array<std::u16string, asciiSize> ascii = formsOfAscii(lookalikeForm);
    if (c < asciiSize) {
        return ascii[c];
    }
    thread_local Memory memory(lookalikeForm);
    return memory.of(c);
}

std::u16string_view readings(char32_t c)
{
    static const std::array<std::u16string, asciiSize> ascii = formsOfAscii(readingsForm);
    if (c < asciiSize) {
        return ascii[c];
    }
    thread_local Memory memory(readingsForm);
    return memory.of(c);
}

std::u16string_view upsideDown(char32_t c)
{
    thread_local Memory memory(upsideDownForm);
    return memory.of(c);
}

char16_t upsideDownInAscii(char16_t c)
{
    static const std::array<char16_t, asciiSize> letters = [] {
        std::array<char16_t, asciiSize> made{};
        for (const auto &[turned, letter] : turnedLetters()) {
            if (turned < asciiSize) {
                made.at(turned) = letter;
            }
        }
        return made;
    }();
    return c < asciiSize ? letters[c] : u'\0';
}

std::u16string lookalikeOf(std::u16string_view word)
{
    std::u16string form;
    form.reserve(word.size() * 2);
    for (size_t at = 0; at < word.size(); ++at) {
        const bool isPair = QChar::isHighSurrogate(word[at]) && at + 1 < word.size() &&
                            QChar::isLowSurrogate(word[at + 1]);
        form += lookalike(isPair ? QChar::surrogateToUcs4(word[at], word[at + 1]) : word[at]);
        at += isPair ? 1 : 0;
    }
    return form;
}

} // namespace gatehouse::letterforms
