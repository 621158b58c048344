// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "privatewords.h"

#include "anonymizer.h"
#include "ascii.h"
#include "foldedtext.h"
#include "functionwords.h"
#include "letterforms.h"
#include "reading.h"
#include "unpartedwords.h"
#include "wordforms.h"

#include <algorithm>

namespace gatehouse
{

namespace
{

constexpr size_t shortestWord = 2;
constexpr size_t shortestNumber = 4;
constexpr char16_t behindLatin = 0x250;
/// A text is folded in pieces of at least this length, which stay in the processor's cache.
constexpr qsizetype pieceLength = 4096;

bool isPrivate(std::u16string_view word)
{
    return word.size() >= (isNumber(word) ? shortestNumber : shortestWord) && !isFunctionWord(word);
}

/// More of a word need not be compared; nobody's name is longer.
std::u16string_view cut(std::u16string_view word)
{
    return word.substr(0, WordTable::longestWord);
}

constexpr WordMarks markOf(WordOwner owner)
{
    return static_cast<WordMarks>(1U << static_cast<unsigned>(owner));
}

/// As many letters of \a entry as can be compared. A phrase ends with a whole word, for only such
/// ones are found where they are made up of several.
std::u16string_view comparable(const FoldedText &entry)
{
    const std::u16string_view letters = entry.letters;
    size_t end = 0;
    for (const FoldedToken &token : entry.tokens) {
        if (token.endLetter <= WordTable::longestWord) {
            end = token.endLetter;
        }
    }
    return end > 0 ? letters.substr(0, end) : cut(letters);
}

} // namespace

void PrivateWords::add(const PrivateText &text)
{
    addWords(text);
    m_numbers.addUnused(text.reveal(), {});
}

void PrivateWords::add(const PrivateText &text, const Reading &reading)
{
    addWords(text);
    std::vector<Span> used;
    for (const MarkedFact &fact : reading.facts) {
        if (fact.place.line > 0) {
            used.push_back(fact.place.span);
        }
    }
    m_numbers.addUnused(text.reveal(), joinOverlapping(std::move(used)));
}

void PrivateWords::addProblem(const Anonymized &household)
{
    m_numbers.addOwn(household.problem, household.now.time());
    if (household.disguise) {
        m_numbers.addWritten(disguised(household.problem, *household.disguise));
    }
}

void PrivateWords::addListed(const PrivateText &list)
{
    m_numbers.addUnused(list.reveal(), {});
    for (const QString &entry : list.reveal().split(u'\n', Qt::SkipEmptyParts)) {
        addEntry(entry, entry);
        if (const QString other = writtenOut(entry); other != entry) {
            addEntry(entry, other);
        }
    }
}

/// With the marks that go on top of letters, and the characters that are not seen between them.
std::bitset<256> PrivateWords::latinRows()
{
    std::bitset<256> rows;
    for (const size_t row : {0x00U, 0x01U, 0x02U, 0x03U, 0x1EU, 0x20U}) {
        rows.set(row);
    }
    return rows;
}

/// With the endings of its other numbers and cases, which are not found where the words of a phrase
/// stand apart, or where a word is short.
void PrivateWords::addEntry(const QString &entry, const QString &written)
{
    static constexpr std::u16string_view endings[] = {u"s", u"es", u"n", u"en"};
    const FoldedText folded = fold(written, {0, written.size()});
    const std::u16string_view whole = comparable(folded);
    if (whole.empty()) {
        return;
    }
    insertListed(whole, entry);
    if (folded.tokens.size() > 1 && whole.size() < WordTable::startLength) {
        m_shortPhrases.insert(whole);
    }
    if (isNumber(whole)) {
        return;
    }
    if (whole.size() >= WordTable::startLength) {
        const FoldedText looks = fold(written, {0, written.size()}, Folding::LookAlike);
        insertLook(comparable(looks));
        m_entries.insert(comparable(looks), entry);
    }
    for (const std::u16string &other : otherNumbers(whole)) {
        if (isPrivate(other)) {
            insertListed(other, entry);
        }
    }
    for (const std::u16string_view ending : endings) {
        const std::u16string longer = std::u16string(whole) + std::u16string(ending);
        if (folded.tokens.size() > 1 && longer.size() <= WordTable::longestWord) {
            insertListed(longer, entry);
        }
    }
}

void PrivateWords::insertListed(std::u16string_view word, const QString &entry)
{
    insertAsIs(word, WordOwner::List);
    m_entries.insert(cut(word), entry);
    m_entries.insert(cut(letterforms::lookalikeOf(word)), entry);
}

void PrivateWords::addEarlier(const PrivateWords &household)
{
    m_words.insertAll(household.m_words, markOf(WordOwner::EarlierHousehold));
    m_lookalikes.insertAll(household.m_lookalikes, markOf(WordOwner::EarlierHousehold));
    m_shortLooks.insertAll(household.m_shortLooks);
    m_numbers.addUnusedOf(household.m_numbers);
    m_characterRows |= household.m_characterRows;
    m_hasOtherScripts = m_hasOtherScripts || household.m_hasOtherScripts;
}

void PrivateWords::addWords(const PrivateText &text)
{
    const QString &all = text.reveal();
    qsizetype from = 0;
    while (from < all.size()) {
        // No word goes over the end of a line.
        const qsizetype feed = all.indexOf(u'\n', std::min(from + pieceLength, all.size()));
        const qsizetype to = feed < 0 ? all.size() : feed + 1;
        addFolded(fold(all, {from, to}));
        if (const QStringView piece = QStringView(all).mid(from, to - from); !isAscii(piece)) {
            addLooks(fold(all, {from, to}, Folding::LookAlike));
            const QString capitals = piece.toString().toUpper();
            addLooks(fold(capitals, {0, capitals.size()}, Folding::LookAlike));
            addUnparted(piece);
            // Syllables of Korean that are stored letter by letter.
            const QString composed = piece.toString().normalized(QString::NormalizationForm_C);
            for (const QString &other : {composed, writtenOut(composed)}) {
                if (other.size() != piece.size()) {
                    addFolded(fold(other, {0, other.size()}));
                }
            }
        }
        from = to;
    }
}

void PrivateWords::addFolded(const FoldedText &folded)
{
    const std::u16string_view letters = folded.letters;
    for (const FoldedToken &token : folded.tokens) {
        const std::u16string_view whole =
            letters.substr(token.firstLetter, token.endLetter - token.firstLetter);
        // "don't" is no word about somebody called Don.
        if (isFunctionWord(whole)) {
            continue;
        }
        size_t part = token.firstLetter;
        for (size_t i = token.firstLetter + 1; i < token.endLetter; ++i) {
            if (folded.origins[i].beginsPart) {
                insert(letters.substr(part, i - part));
                part = i;
            }
        }
        insert(letters.substr(part, token.endLetter - part));
        if (part > token.firstLetter) {
            insert(whole);
        }
    }
}

/// What the words of a text look like, before they were folded: a Cyrillic capital has the looks of
/// another Latin letter than the small one.
void PrivateWords::addLooks(const FoldedText &folded)
{
    for (const FoldedToken &token : folded.tokens) {
        // "w" looks like two letters, but makes no long word of a short one.
        size_t characters = 0;
        for (size_t at = token.firstLetter; at < token.endLetter;
             at += folded.lettersOfCharacterAt(at)) {
            ++characters;
        }
        if (characters >= WordTable::startLength) {
            insertLook(std::u16string_view(folded.letters)
                           .substr(token.firstLetter, token.endLetter - token.firstLetter));
        }
    }
}

/// Words of three letters, which are too short to be looked for as rows; longer ones are found so.
void PrivateWords::addUnparted(QStringView text)
{
    for (const Span &word : unpartedWords(text)) {
        const std::u16string letters = foldedLetters(text.mid(word.from, word.to - word.from));
        if (letters.size() + 1 == WordTable::startLength && !isFunctionWord(letters)) {
            insertAsIs(letters, WordOwner::Household);
        }
    }
}

void PrivateWords::insert(std::u16string_view word)
{
    // Most words of a text stand there for the second time.
    const WordMarks marks = m_words.marksOf(cut(word));
    if ((marks & markOf(WordOwner::Household)) != 0 || !isPrivate(word)) {
        return;
    }
    insertAsIs(word, WordOwner::Household);
    if (isNumber(word)) {
        return;
    }
    for (const std::u16string &other : otherNumbers(word)) {
        if (isPrivate(other)) {
            insertAsIs(other, WordOwner::Household);
        }
    }
    if (word.front() >= asciiSize) {
        for (const std::u16string &part : wordsWithin(word)) {
            if (!isPartOfFunctionWord(part)) {
                insertAsIs(part, WordOwner::Household);
            }
        }
    }
}

void PrivateWords::insertAsIs(std::u16string_view word, WordOwner owner)
{
    insertLetters(word, owner);
    for (const std::u16string &letters : inSingleLetters(word)) {
        insertLetters(letters, owner);
    }
    // Digits stand for letters, so a number looks like a word that nobody wrote.
    if (word.size() >= WordTable::startLength && !isNumber(word)) {
        insertLook(letterforms::lookalikeOf(word));
    } else {
        m_shortLooks.insert(word);
    }
}

void PrivateWords::insertLetters(std::u16string_view word, WordOwner owner)
{
    m_words.insert(cut(word), markOf(owner));
    for (const char16_t letter : word) {
        if (letter >= behindLatin) {
            m_hasOtherScripts = true;
            m_characterRows.set(letter >> 8U);
            // Greek with all its accents, joined letters of Hebrew and Arabic, half and full width.
            for (const size_t row : {0x1FU, 0xFBU, 0xFCU, 0xFDU, 0xFEU, 0xFFU}) {
                m_characterRows.set(row);
            }
        }
    }
}

void PrivateWords::insertLook(std::u16string_view look)
{
    if (look.size() >= WordTable::startLength) {
        m_lookalikes.insert(cut(look));
    }
}

PrivateWords PrivateWords::withoutNumbers() const
{
    PrivateWords words = *this;
    words.m_numbers = {};
    return words;
}

bool PrivateWords::contains(QStringView word) const
{
    return containsFolded(foldedLetters(word));
}

bool PrivateWords::containsFolded(std::u16string_view letters) const
{
    return m_words.contains(cut(letters));
}

WordOwner PrivateWords::ownerOf(QStringView words) const
{
    const FoldedText folded = fold(words, {0, words.size()});
    if (!findShortPhrases(folded, m_shortPhrases).empty()) {
        return WordOwner::List;
    }
    const WordMarks marks = marksIn(folded, m_words);
    for (const WordOwner owner : {WordOwner::List, WordOwner::Household}) {
        if ((marks & markOf(owner)) != 0) {
            return owner;
        }
    }
    return WordOwner::EarlierHousehold;
}

std::vector<Span> PrivateWords::findIn(const FoldedText &text) const
{
    std::vector<Span> found = findWords(text, m_words, Reach::AllWords);
    const std::vector<Span> phrases = findShortPhrases(text, m_shortPhrases);
    if (phrases.empty()) {
        return found;
    }
    found.insert(found.end(), phrases.begin(), phrases.end());
    return joinOverlapping(std::move(found));
}

std::vector<Span> PrivateWords::findLongIn(const FoldedText &text) const
{
    return findWords(text, m_words, Reach::LongWords);
}

std::vector<Span> PrivateWords::findLongOrUnpartedIn(const FoldedText &text) const
{
    return findWords(text, m_words, Reach::LongAndUnparted);
}

std::vector<Span> PrivateWords::findLookalikesIn(const FoldedText &text) const
{
    return findWords(text, m_lookalikes, Reach::LongWords);
}

std::vector<Span> PrivateWords::findShortLooksIn(QStringView text, Span line,
                                                 const FoldedText &folded) const
{
    return m_shortLooks.findIn(text, line, folded, m_words);
}

StartScan PrivateWords::startsOfLookalikes(PlaceMatters matters) const
{
    return {m_lookalikes, std::move(matters)};
}

bool PrivateWords::mayBeIn(std::u16string_view letters, const LettersMatter &matter) const
{
    return mayHoldWord(letters, m_words, matter);
}

bool PrivateWords::mayBeUnpartedIn(std::u16string_view letters) const
{
    return hasOtherScripts() && mayHoldUnparted(letters, m_words);
}

bool PrivateWords::mayLookLikeOne(std::u16string_view letters, const LettersMatter &matter) const
{
    return mayHoldWord(letters, m_lookalikes, matter);
}

} // namespace gatehouse
