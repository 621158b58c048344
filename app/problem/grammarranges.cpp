// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "grammarranges.h"

#include "outboundlines.h"

#include <algorithm>

namespace gatehouse
{

namespace
{

/// How many strange words a line may hold before the rest of it is no longer held against the form;
/// bounds the time that a hostile text can take.
constexpr int mostStrangers = 8;

const TextToken *firstStranger(const std::vector<LinePart> &parts)
{
    for (const LinePart &part : parts) {
        if (!part.fits() && part.match.taken < part.tokens.size()) {
            return &part.tokens[part.match.taken];
        }
    }
    return nullptr;
}

/// The tokens of a line that stand where the form has a place for them. A token that does not fit
/// is taken out and the line looked at again, so that one strange word does not make strangers of
/// all the words after it.
std::vector<TextToken> acceptedTokens(std::vector<TextToken> tokens, const TimeFrame &frame)
{
    std::vector<LinePart> parts = matchLine(tokens, frame);
    for (int i = 0; i < mostStrangers; ++i) {
        const TextToken *stranger = firstStranger(parts);
        if (stranger == nullptr) {
            break;
        }
        tokens.erase(tokens.begin() + (stranger - tokens.data()));
        parts = matchLine(tokens, frame);
    }
    std::vector<TextToken> accepted;
    for (const LinePart &part : parts) {
        const auto begin = part.tokens.begin();
        accepted.insert(accepted.end(), begin, begin + static_cast<qsizetype>(part.match.taken));
    }
    if (parts.size() > 1) {
        std::copy_if(tokens.begin(), tokens.end(), std::back_inserter(accepted),
                     [](const TextToken &token) { return token.text == u";"; });
        std::sort(accepted.begin(), accepted.end(),
                  [](const TextToken &a, const TextToken &b) { return a.from < b.from; });
    }
    return accepted;
}

bool isBlank(QStringView text)
{
    return std::all_of(text.begin(), text.end(),
                       [](QChar c) { return c == u' ' || c == u'\t' || c == u'\n'; });
}

void append(std::vector<Span> &ranges, const TextToken &token, QStringView text)
{
    if (!ranges.empty() && isBlank(text.mid(ranges.back().to, token.from - ranges.back().to))) {
        ranges.back().to = token.to();
    } else {
        ranges.push_back({token.from, token.to()});
    }
}

} // namespace

std::vector<Span> grammarRanges(const QString &text)
{
    const std::vector<OutboundLine> lines = outboundLines(text);
    const TimeFrame frame = timeFrame(lines);
    std::vector<Span> ranges;
    for (const OutboundLine &line : lines) {
        const std::vector<TextToken> accepted =
            line.note ? line.tokens : acceptedTokens(line.tokens, frame);
        for (const TextToken &token : accepted) {
            append(ranges, token, text);
        }
    }
    return ranges;
}

std::vector<Span> noteRanges(const QString &text)
{
    std::vector<Span> ranges;
    for (const OutboundLine &line : outboundLines(text)) {
        if (line.note) {
            ranges.push_back(*line.note);
        }
    }
    return ranges;
}

} // namespace gatehouse
