// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "wordchange.h"

#include <algorithm>

namespace gatehouse
{

PrivateText changed(const PrivateText &text, const WordChanges &changes)
{
    QString words = text.reveal();
    for (const WordChange &change : changes) {
        words.replace(change.span.from, change.span.to - change.span.from, change.words.reveal());
    }
    return PrivateText(words);
}

WordChanges inTurn(WordChanges changes)
{
    // From the end, so that no change moves the place of another.
    std::sort(changes.begin(), changes.end(),
              [](const WordChange &a, const WordChange &b) { return b.span < a.span; });
    changes.erase(std::unique(changes.begin(), changes.end()), changes.end());
    for (size_t i = 1; i < changes.size(); ++i) {
        const Span &later = changes[i - 1].span;
        const Span &earlier = changes[i].span;
        if (earlier.to > later.from || earlier == later) {
            return {};
        }
    }
    return changes;
}

} // namespace gatehouse
