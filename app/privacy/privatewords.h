// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "error.h"
#include "listedentries.h"
#include "privatenumbers.h"
#include "privatetext.h"
#include "shortlooks.h"
#include "wordowner.h"
#include "wordsearch.h"

#include <QStringView>

#include <bitset>
#include <string_view>
#include <vector>

namespace gatehouse
{

struct Anonymized;
struct FoldedText;
struct Reading;

/// What must not leave: every word of two or more letters and every number of four or more digits
/// of the texts it was given, function words aside, and every entry of the user's own list. Kept
/// folded, so that case, accents and style make no difference. Words come in their other numbers,
/// too ("twins" and "twin").
class PrivateWords
{
public:
    /// All words of \a text, and all of its digits as unused ones.
    void add(const PrivateText &text);
    /// All words of \a text, and the digits that \a reading, which was read from it, made nothing
    /// of.
    void add(const PrivateText &text, const Reading &reading);
    /// What stands in the household's own problem is not private there, nor is what its disguise,
    /// where it has one, makes of it.
    void addProblem(const Anonymized &household);
    /// All words of \a text, of whose digits nobody knows whether they are part of a plan.
    void addWords(const PrivateText &text);
    /// The user's own list, one entry a line. Each counts as a whole, function words, too.
    void addListed(const PrivateText &list);
    /// The words and unused digits of \a household, as those of an earlier one.
    void addEarlier(const PrivateWords &household);

    /// The same without numbers: for a text whose numbers are the same whoever it is about.
    PrivateWords withoutNumbers() const;
    /// The user's own list could not be read: nobody knows what is missing here.
    void loseList() { m_lacksList = true; }
    bool lacksList() const { return m_lacksList; }

    /// Whether \a word, however it is spelled, is one of them.
    bool contains(QStringView word) const;
    /// The same for \a letters that are folded already.
    bool containsFolded(std::u16string_view letters) const;
    /// Whose word it is that was found in \a words.
    WordOwner ownerOf(QStringView words) const;

    /// Where they stand in \a text. Words of four or more letters are found inside longer words,
    /// too, and split into several; shorter ones only where they stand alone. Sorted, apart.
    /// Takes time in the length of \a text, whatever the number of words.
    std::vector<Span> findIn(const FoldedText &text) const;
    /// The same for words of four or more letters only: shorter ones turn up by chance in whatever
    /// was turned round or decoded.
    std::vector<Span> findLongIn(const FoldedText &text) const;
    /// The same, and shorter words of scripts in which few letters tell as much as many.
    std::vector<Span> findLongOrUnpartedIn(const FoldedText &text) const;
    /// The same for a \a text that was folded by looks. Long ones only.
    std::vector<Span> findLookalikesIn(const FoldedText &text) const;

    /// Where whole words of \a line of \a text, which is \a folded, look like private ones of two
    /// or three letters.
    std::vector<Span> findShortLooksIn(QStringView text, Span line, const FoldedText &folded) const;

    /// Whether findLongIn(), or findLookalikesIn(), could find anything that matters in a text with
    /// these \a letters, or findLongOrUnpartedIn() anything else. Far quicker.
    bool mayBeIn(std::u16string_view letters, const LettersMatter &matter) const;
    bool mayBeUnpartedIn(std::u16string_view letters) const;
    bool mayLookLikeOne(std::u16string_view letters, const LettersMatter &matter) const;

    /// Sees whether any of them, or what looks like any, may begin in some letters.
    StartScan starts(PlaceMatters matters) const { return {m_words, std::move(matters)}; }
    StartScan startsOfLookalikes(PlaceMatters matters) const;

    const PrivateNumbers &numbers() const { return m_numbers; }
    const ListedEntries &entries() const { return m_entries; }
    /// The rows of 256 characters in which their letters stand, in all forms.
    const std::bitset<256> &characterRows() const { return m_characterRows; }
    /// Whether any of them has letters other than Latin ones.
    bool hasOtherScripts() const { return m_hasOtherScripts; }

private:
    static std::bitset<256> latinRows();
    void addFolded(const FoldedText &folded);
    void addLooks(const FoldedText &folded);
    void addUnparted(QStringView text);
    void addEntry(const QString &entry, const QString &written);
    void insertListed(std::u16string_view word, const QString &entry);
    void insert(std::u16string_view word);
    void insertAsIs(std::u16string_view word, WordOwner owner);
    void insertLetters(std::u16string_view word, WordOwner owner);
    void insertLook(std::u16string_view look);

    WordTable m_words;
    WordTable m_lookalikes;
    ListedEntries m_entries;
    ShortLooks m_shortLooks;
    /// Entries of the list of several words that have few letters together ("J. R."). Among the
    /// words alone they would not be found where their letters stand apart.
    WordTable m_shortPhrases;
    PrivateNumbers m_numbers;
    std::bitset<256> m_characterRows = latinRows();
    bool m_hasOtherScripts = false;
    bool m_lacksList = false;
};

} // namespace gatehouse
