// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "functionwords.h"

#include "foldedtext.h"
#include "listresource.h"
#include "wordforms.h"
#include "wordtable.h"

#include <string>

namespace gatehouse
{

namespace
{

struct FunctionWords
{
    WordTable words;
    /// Rows of letters of those in scripts that do not part words, which do not tell where they
    /// begin.
    WordTable rows;
};

void addRows(std::u16string_view word, WordTable &rows)
{
    for (size_t at = 0; at < word.size(); ++at) {
        for (size_t length = 2; length <= WordTable::startLength; ++length) {
            if (at + length <= word.size()) {
                rows.insert(word.substr(at, length));
            }
        }
    }
}

const FunctionWords &functionWords()
{
    // Without the list every word is private: too strict, never too lax.
    static const FunctionWords all = [] {
        FunctionWords made;
        for (const QString &entry : entriesOfList(QStringLiteral("functionwords.txt"))) {
            const std::u16string letters = foldedLetters(entry);
            made.words.insert(letters);
            if (lettersOfWord(letters.front()) > 0) {
                addRows(letters, made.rows);
            }
        }
        return made;
    }();
    return all;
}

} // namespace

bool isFunctionWord(std::u16string_view word)
{
    return functionWords().words.contains(word);
}

bool isPartOfFunctionWord(std::u16string_view row)
{
    return functionWords().rows.contains(row);
}

} // namespace gatehouse
