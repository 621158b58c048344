// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "spellednumbers.h"

#include "ascii.h"
#include "digitrun.h"
#include "foldedtext.h"
#include "numberwords.h"
#include "privatenumbers.h"

#include <QString>

#include <optional>

namespace gatehouse
{

namespace
{

constexpr int ten = 10;
constexpr int hundred = 100;
constexpr int thousand = 1000;

std::u16string digitsOfValue(int value)
{
    return QString::number(value).toStdU16String();
}

/// How number words that could be one number are read.
enum class Joining
{
    /// "forty seven" is 47.
    Joined,
    /// It is 40 and 7.
    Apart,
};

/// Reads number words one by one and writes down the digits of the numbers that they make up.
class Dictation
{
public:
    explicit Dictation(Joining joining) : m_joining(joining) {}

    void take(const NumberWord &word, Span place)
    {
        switch (word.kind) {
        case NumberWord::Kind::Value:
            takeValue(word.value, place);
            break;
        case NumberWord::Kind::Scale:
            takeScale(word.value, place);
            break;
        case NumberWord::Kind::And:
            m_isBehindAnd = isOpen();
            return;
        case NumberWord::Kind::Times:
            write();
            m_times = word.value;
            m_place = place;
            break;
        }
        m_isBehindAnd = false;
    }

    void takeDigits(std::u16string_view digits, Span place)
    {
        write();
        m_run.add(digits, place);
        m_isBehindAnd = false;
    }

    /// Ends the last number.
    void write()
    {
        if (isOpen()) {
            const std::u16string digits = digitsOfValue(m_thousands + m_part.value_or(0));
            for (int i = 0; i < m_times; ++i) {
                m_run.add(digits, m_place);
            }
            m_numbers.push_back({m_thousands + m_part.value_or(0), m_place});
        }
        m_thousands = 0;
        m_part.reset();
        m_times = 1;
    }

    struct Number
    {
        int value = 0;
        Span place;
    };
    const DigitRun &run() const { return m_run; }
    const std::vector<Number> &numbers() const { return m_numbers; }

private:
    bool isOpen() const { return m_part || m_thousands > 0; }

    /// Whether \a value goes on with the number at hand: behind tens, a hundred or a thousand, or,
    /// as in German, tens behind the last digit.
    bool goesOn(int value) const
    {
        if (m_joining == Joining::Apart || value == 0) {
            return false;
        }
        if (!m_part) {
            return m_thousands > 0;
        }
        const int last = *m_part % hundred;
        const bool isTens = value % ten == 0 && value >= 2 * ten;
        return (last == 0 && *m_part > 0) || (last >= 2 * ten && last % ten == 0 && value < ten) ||
               (m_isBehindAnd && last > 0 && last < ten && isTens);
    }

    void takeValue(int value, Span place)
    {
        if (goesOn(value)) {
            m_part = m_part.value_or(0) + value;
            m_place.to = place.to;
            return;
        }
        if (isOpen()) {
            write();
        }
        m_place = {m_times > 1 ? m_place.from : place.from, place.to};
        m_part = value;
    }

    void takeScale(int scale, Span place)
    {
        const bool joins = m_joining == Joining::Joined && m_part && *m_part > 0 &&
                           *m_part < scale && (scale == hundred || m_thousands == 0);
        if (!joins) {
            write();
            m_place = place;
            m_part = 1;
        }
        m_place.to = place.to;
        if (scale == hundred) {
            m_part = *m_part * hundred;
        } else {
            m_thousands = *m_part * thousand;
            m_part.reset();
        }
    }

    Joining m_joining;
    DigitRun m_run;
    std::vector<Number> m_numbers;
    /// The number at hand: what stands in front of its thousand, and the rest so far.
    int m_thousands = 0;
    std::optional<int> m_part;
    int m_times = 1;
    Span m_place;
    bool m_isBehindAnd = false;
};

/// Adds the times of day that two numbers in a row are and that are private.
void findClocks(const Dictation &dictation, const PrivateNumbers &numbers, std::vector<Span> &found)
{
    constexpr int lastHour = 24;
    constexpr int lastMinute = 59;
    const std::vector<Dictation::Number> &all = dictation.numbers();
    for (size_t i = 1; i < all.size(); ++i) {
        const Dictation::Number &hour = all[i - 1];
        const Dictation::Number &minute = all[i];
        if (hour.value > lastHour || minute.value < ten || minute.value > lastMinute) {
            continue;
        }
        const QString digits = QString::number(hour.value * hundred + minute.value)
                                   .rightJustified(static_cast<int>(PrivateNumbers::window), u'0');
        if (numbers.hits(digits, PrivateNumbers::Kind::Amount)) {
            found.push_back({hour.place.from, minute.place.to});
        }
    }
}

/// One number or several in a row, in both ways to read them.
struct Numbers
{
    Dictation joined{Joining::Joined};
    Dictation apart{Joining::Apart};
    bool hasWords = false;
    bool isEmpty = true;

    /// Whether \a letters are a number.
    bool take(std::u16string_view letters, Span place)
    {
        if (isNumber(letters)) {
            joined.takeDigits(letters, place);
            apart.takeDigits(letters, place);
            isEmpty = false;
            return true;
        }
        const std::vector<NumberWord> words = numberWordsIn(letters);
        for (const NumberWord &word : words) {
            joined.take(word, place);
            apart.take(word, place);
            hasWords = true;
            isEmpty = false;
        }
        return !words.empty();
    }

    void findIn(const PrivateNumbers &numbers, std::vector<Span> &found)
    {
        joined.write();
        apart.write();
        for (const Dictation *each : {&joined, &apart}) {
            each->run().findIn(numbers, DigitRun::Within::AnyNumber, found);
        }
        findClocks(joined, numbers, found);
    }
};

} // namespace

std::vector<Span> spelledNumbersIn(const FoldedText &folded, const PrivateNumbers &numbers)
{
    std::vector<Span> found;
    Numbers row;
    const auto endRow = [&] {
        if (row.hasWords) {
            row.findIn(numbers, found);
        }
        if (!row.isEmpty) {
            row = {};
        }
    };
    for (const FoldedToken &token : folded.tokens) {
        if (!row.take(folded.lettersOf(token), token.span)) {
            endRow();
        }
    }
    endRow();
    return found;
}

std::u16string digitsSpelledIn(const FoldedText &folded)
{
    Numbers row;
    for (const FoldedToken &token : folded.tokens) {
        if (!row.take(folded.lettersOf(token), token.span)) {
            return {};
        }
    }
    row.joined.write();
    return row.joined.run().digits();
}

} // namespace gatehouse
