// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "privatetext.h"
#include "result.h"

#include <QSet>

#include <vector>

namespace gatehouse
{

/// Why words cannot be put on a list, or a list cannot be read or kept.
struct WordListFault
{
    enum class Kind
    {
        /// There is no letter and no digit, so nothing to look for.
        NotSearchable,
        TooLong,
        ListedAlready,
        ListTooLong,
        // Its file.
        NotAList,
        NotUtf8,
        Unreadable,
        NotWritable,
    };

    Kind kind = Kind::NotSearchable;
    /// Counted from 1; 0 where it is about none.
    int line = 0;

    bool operator==(const WordListFault &) const = default;
};

/// The user's own words that never leave, whatever the household's text says: words and phrases,
/// each as a whole, in the order in which they were added. Two that differ in their capitals alone
/// are one.
class WordList
{
public:
    /// How many entries it takes, and how many characters one may have.
    static constexpr size_t mostEntries = 5'000;
    static constexpr qsizetype longestEntry = 200;

    /// The list that \a text holds, which has come through the door: one entry a line. Empty lines
    /// and repetitions are passed over. Faults, the first two with the line: NotSearchable,
    /// TooLong, ListTooLong.
    static Result<WordList, WordListFault> parse(const QString &text);

    /// \a words as an entry: in one line, with single spaces between words, and without what only
    /// steers how a text is laid out.
    static PrivateText normalized(const PrivateText &words);

    /// Faults: NotSearchable, TooLong, ListedAlready, ListTooLong. After one the list is as it was.
    Result<void, WordListFault> add(const PrivateText &words);
    /// Takes out each of \a entries that there is.
    void remove(const std::vector<PrivateText> &entries);
    bool contains(const PrivateText &words) const;

    const std::vector<PrivateText> &entries() const { return m_entries; }
    bool isEmpty() const { return m_entries.empty(); }

    /// One entry a line; parse() makes the same list of it.
    PrivateText text() const;

    bool operator==(const WordList &) const = default;

private:
    std::vector<PrivateText> m_entries;
    /// What spellings of each of them have in common.
    QSet<QString> m_keys;
};

} // namespace gatehouse
