// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "wordtable.h"

#include <algorithm>
#include <array>

namespace gatehouse
{

namespace
{

constexpr size_t fewestPlaces = 1024;

WordHash hashOf(std::u16string_view word)
{
    WordHash hash;
    for (const char16_t letter : word) {
        hash.add(letter);
    }
    return hash;
}

} // namespace

std::u16string_view WordTable::lettersOf(const Entry &entry) const
{
    return std::u16string_view(m_letters).substr(entry.firstLetter, entry.length);
}

/// Where \a word stands or would have to stand. There is always a free place.
size_t WordTable::placeOf(std::u16string_view word, quint64 hash) const
{
    const size_t mask = m_entries.size() - 1;
    size_t place = hash & mask;
    while (m_entries[place].length > 0 && (m_entries[place].hash != static_cast<quint32>(hash) ||
                                           lettersOf(m_entries[place]) != word)) {
        place = (place + 1) & mask;
    }
    return place;
}

void WordTable::grow()
{
    std::vector<Entry> old(std::max(fewestPlaces, m_entries.size() * 2));
    old.swap(m_entries);
    for (const Entry &entry : old) {
        if (entry.length > 0) {
            const std::u16string_view word = lettersOf(entry);
            m_entries[placeOf(word, hashOf(word).value())] = entry;
        }
    }
}

/// The entry of \a word, made where there is none.
WordTable::Entry &WordTable::entry(std::u16string_view word)
{
    if (m_used * 2 >= m_entries.size()) {
        grow();
    }
    const quint64 hash = hashOf(word).value();
    Entry &found = m_entries[placeOf(word, hash)];
    if (found.length == 0) {
        found.hash = static_cast<quint32>(hash);
        found.firstLetter = static_cast<quint32>(m_letters.size());
        found.length = static_cast<quint8>(word.size());
        m_letters.append(word);
        ++m_used;
    }
    return found;
}

void WordTable::insert(std::u16string_view word, WordMarks marks)
{
    Q_ASSERT(word.size() <= longestWord);
    if (word.empty()) {
        return;
    }
    Entry &own = entry(word);
    const bool isNew = own.marks == 0;
    own.marks |= marks;
    if (isNew && word.size() >= startLength) {
        m_starts.set(placeOfStart(startOf(word)));
        entry(word.substr(0, startLength)).lengths |= quint64{1} << (word.size() - 1);
    }
}

void WordTable::insertAll(const WordTable &other, WordMarks marks)
{
    for (const Entry &entry : other.m_entries) {
        if (entry.marks != 0) {
            insert(other.lettersOf(entry), marks);
        }
    }
}

WordMarks WordTable::marksOf(std::u16string_view word) const
{
    return marksOf(word, hashOf(word));
}

WordMarks WordTable::marksOf(std::u16string_view word, WordHash hash) const
{
    if (m_entries.empty() || word.empty()) {
        return 0;
    }
    return m_entries[placeOf(word, hash.value())].marks;
}

quint64 WordTable::startOf(std::u16string_view letters)
{
    quint64 start = 0;
    for (const char16_t letter : letters.substr(0, startLength)) {
        start = (start << 16U) | letter;
    }
    return start;
}

bool WordTable::hasStart(quint64 start) const
{
    std::array<char16_t, startLength> letters{};
    for (size_t i = startLength; i > 0; --i) {
        letters.at(i - 1) = static_cast<char16_t>(start);
        start >>= 16U;
    }
    return lengthsOf({letters.data(), letters.size()}) != 0;
}

quint64 WordTable::lengthsOf(std::u16string_view start) const
{
    return m_entries.empty() ? 0 : m_entries[placeOf(start, hashOf(start).value())].lengths;
}

} // namespace gatehouse
