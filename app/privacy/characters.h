// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "error.h"

#include <QStringView>

namespace gatehouse
{

/// Which way the characters of a text are read.
enum class LetterOrder
{
    Forwards,
    Backwards,
};

/// Calls \a take with each character of \a text and its place; halves of pairs that stand alone are
/// characters too.
template<typename Take>
void eachCharacter(QStringView text, LetterOrder direction, Take take)
{
    const auto isPairAt = [text](qsizetype at) {
        return at >= 0 && at + 1 < text.size() && text.at(at).isHighSurrogate() &&
               text.at(at + 1).isLowSurrogate();
    };
    const auto takeAt = [&](qsizetype at, qsizetype length) {
        const char32_t c = length == 2 ? QChar::surrogateToUcs4(text.at(at), text.at(at + 1))
                                       : text.at(at).unicode();
        take(c, Span{at, at + length});
    };
    if (direction == LetterOrder::Forwards) {
        for (qsizetype at = 0; at < text.size();) {
            const qsizetype length = isPairAt(at) ? 2 : 1;
            takeAt(at, length);
            at += length;
        }
        return;
    }
    for (qsizetype end = text.size(); end > 0;) {
        const qsizetype length = isPairAt(end - 2) ? 2 : 1;
        end -= length;
        takeAt(end, length);
    }
}

/// Whether \a c tells nothing in a note.
inline bool isPlainPunctuation(QChar c)
{
    return QStringView(u".,;:!?()\"'-/+%").contains(c);
}

} // namespace gatehouse
