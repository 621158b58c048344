// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "settledwords.h"

namespace gatehouse
{

namespace
{

bool isOfWord(QChar c)
{
    return c.isLetterOrNumber() || c.isMark() || c.isSurrogate();
}

} // namespace

PrivateText settledWords(const PrivateText &text, qsizetype caret)
{
    QString words = text.reveal();
    qsizetype from = caret;
    while (from > 0 && isOfWord(words.at(from - 1))) {
        --from;
    }
    qsizetype to = caret;
    while (to < words.size() && isOfWord(words.at(to))) {
        ++to;
    }
    return PrivateText(words.replace(from, to - from, QStringLiteral(" ")));
}

} // namespace gatehouse
