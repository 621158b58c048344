// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "unpartedwords.h"

#include <unicode/ubrk.h>

#include <algorithm>
#include <memory>

namespace gatehouse
{

namespace
{

struct BreakCloser
{
    void operator()(UBreakIterator *words) const { ubrk_close(words); }
};

} // namespace

bool isUnparted(char16_t letter)
{
    constexpr char16_t firstThai = 0x0E00;
    if (letter < firstThai) {
        return false;
    }
    switch (QChar::script(letter)) {
    case QChar::Script_Thai:
    case QChar::Script_Lao:
    case QChar::Script_Khmer:
    case QChar::Script_Myanmar:
        return true;
    default:
        return false;
    }
}

std::vector<Span> unpartedWords(QStringView text)
{
    const auto isOne = [](QChar c) { return isUnparted(c.unicode()); };
    if (std::none_of(text.begin(), text.end(), isOne)) {
        return {};
    }
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<UBreakIterator, BreakCloser> words(
        ubrk_open(UBRK_WORD, "th", reinterpret_cast<const char16_t *>(text.utf16()),
                  static_cast<int32_t>(text.size()), &status));
    // Part of the library itself, as its other tables are.
    Q_ASSERT(U_SUCCESS(status));
    std::vector<Span> found;
    for (int32_t from = ubrk_first(words.get()), to = ubrk_next(words.get()); to != UBRK_DONE;
         from = to, to = ubrk_next(words.get())) {
        if (isUnparted(text.at(from).unicode())) {
            found.push_back({from, to});
        }
    }
    return found;
}

} // namespace gatehouse
