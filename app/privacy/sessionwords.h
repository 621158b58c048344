// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "privatewords.h"

#include <memory>
#include <unordered_set>
#include <vector>

namespace gatehouse
{

class WordList;

/// The private words besides those of the household at hand: the user's own list, and the words of
/// all households that were there since the program started. Texts are only taken apart when their
/// words are first needed.
class SessionWords
{
public:
    /// \a household is one of those that were there.
    void remember(const PrivateWords &household);
    /// So are all words of \a text, of which nobody knows which numbers are part of a plan. Costs
    /// little: nothing is taken apart here, and no line is kept twice.
    void remember(const PrivateText &text);
    /// The user's own list is \a list from now on.
    void setList(const WordList &list);

    /// The list can no longer be read. What it last held stays private, and the words that
    /// besides() gives lack it.
    void loseList();

    /// The words of \a household and all of these: valid until the next call. Costs nothing where
    /// neither has changed since the last one.
    const PrivateWords &besides(std::shared_ptr<const PrivateWords> household);

private:
    PrivateWords m_earlier;
    bool m_remembers = false;
    /// Texts whose words are not among m_earlier yet.
    std::vector<PrivateText> m_unfolded;
    /// Hashes of the lines that were remembered.
    std::unordered_set<size_t> m_lines;
    PrivateText m_list;
    bool m_lacksList = false;
    /// Those that m_joined was made of; nothing once something else has changed.
    std::shared_ptr<const PrivateWords> m_household;
    PrivateWords m_joined;
};

} // namespace gatehouse
