// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "wordlist.h"

#include "characters.h"
#include "foldedtext.h"

#include <algorithm>

namespace gatehouse
{

namespace
{

Unexpected<WordListFault> fault(WordListFault::Kind kind, int line = 0)
{
    return Unexpected{WordListFault{.kind = kind, .line = line}};
}

/// Characters that stand for nothing: halves of pairs, control characters, marks of direction. The
/// joiners are part of how some languages spell.
bool isNothing(char32_t c)
{
    constexpr char32_t nonJoiner = 0x200C;
    constexpr char32_t joiner = 0x200D;
    const QChar::Category category = QChar::category(c);
    return category == QChar::Other_Surrogate || category == QChar::Other_Control ||
           (category == QChar::Other_Format && c != nonJoiner && c != joiner);
}

/// What two spellings of one entry have in common.
QString keyOf(const PrivateText &entry)
{
    return entry.reveal().toCaseFolded();
}

/// Whether the guard has anything to look for in \a entry. Letters and digits of ASCII are seen
/// first, for which no tables are needed.
bool isSearchable(const QString &entry)
{
    const bool hasAscii = std::any_of(entry.begin(), entry.end(), [](QChar c) {
        return c < u'\x80' && !plainLetters(c.unicode()).empty();
    });
    return hasAscii || !foldedLetters(entry).empty();
}

/// \a entry, which is normalized, may be one.
Result<void, WordListFault> check(const PrivateText &entry)
{
    if (entry.reveal().size() > WordList::longestEntry) {
        return fault(WordListFault::Kind::TooLong);
    }
    if (!isSearchable(entry.reveal())) {
        return fault(WordListFault::Kind::NotSearchable);
    }
    return {};
}

} // namespace

PrivateText WordList::normalized(const PrivateText &words)
{
    // Some white space is of control characters.
    const QString text = words.reveal().simplified();
    QString kept;
    kept.reserve(text.size());
    eachCharacter(text, LetterOrder::Forwards, [&](char32_t c, Span place) {
        if (!isNothing(c)) {
            kept += QStringView(text).mid(place.from, place.to - place.from);
        }
    });
    return PrivateText(kept.normalized(QString::NormalizationForm_C).simplified());
}

Result<WordList, WordListFault> WordList::parse(const QString &text)
{
    WordList list;
    int line = 0;
    for (const QString &words : text.split(u'\n')) {
        ++line;
        if (words.trimmed().isEmpty()) {
            continue;
        }
        const auto added = list.add(PrivateText(words));
        if (added || added.error().kind == WordListFault::Kind::ListedAlready) {
            continue;
        }
        const WordListFault::Kind kind = added.error().kind;
        return fault(kind, kind == WordListFault::Kind::ListTooLong ? 0 : line);
    }
    return list;
}

Result<void, WordListFault> WordList::add(const PrivateText &words)
{
    const PrivateText entry = normalized(words);
    if (const auto checked = check(entry); !checked) {
        return checked;
    }
    if (m_keys.contains(keyOf(entry))) {
        return fault(WordListFault::Kind::ListedAlready);
    }
    if (m_entries.size() == mostEntries) {
        return fault(WordListFault::Kind::ListTooLong);
    }
    m_keys.insert(keyOf(entry));
    m_entries.push_back(entry);
    return {};
}

void WordList::remove(const std::vector<PrivateText> &entries)
{
    for (const PrivateText &entry : entries) {
        m_keys.remove(keyOf(normalized(entry)));
    }
    std::erase_if(m_entries,
                  [this](const PrivateText &entry) { return !m_keys.contains(keyOf(entry)); });
}

bool WordList::contains(const PrivateText &words) const
{
    return m_keys.contains(keyOf(normalized(words)));
}

PrivateText WordList::text() const
{
    QString text;
    for (const PrivateText &entry : m_entries) {
        text += entry.reveal() + u'\n';
    }
    return PrivateText(text);
}

} // namespace gatehouse
