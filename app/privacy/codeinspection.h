// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "encodings.h"
#include "foldedtext.h"
#include "guard.h"

#include <QStringView>

#include <functional>

namespace gatehouse
{

/// Looks for private words in what a line says once it is decoded.
class CodeInspection
{
public:
    CodeInspection(QStringView outbound, const PrivateWords &words, Shortcuts shortcuts)
        : m_outbound(outbound), m_words(words), m_shortcuts(shortcuts),
          m_decoder(words.characterRows())
    {}

    /// Gets the place of a word, and the entry of the user's list that it is, where it is one.
    using Found = std::function<void(Span, const QString *)>;
    /// Calls \a found with each one in \a line, in no order.
    void inspect(Span line, const Found &found);

private:
    bool mayBeDecoded(Span line);
    bool mayHold(QStringView text);
    bool mayHoldShort(QStringView text);
    bool mayHoldInDisguise(QStringView text);
    void findIn(const DecodedText &decoded, const Found &found) const;

    QStringView m_outbound;
    const PrivateWords &m_words;
    Shortcuts m_shortcuts;
    TextDecoder m_decoder;
    /// For looks at a glance.
    FoldedLetters m_letters;
};

} // namespace gatehouse
