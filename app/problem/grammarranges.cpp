// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "grammarranges.h"

#include "cuttext.h"

#include <algorithm>

namespace gatehouse
{

namespace
{

/// How many strange words a line may hold before the rest of it is no longer held against the form;
/// bounds the time that a hostile text can take.
constexpr int mostStrangers = 8;

/// How many tokens may stand where one value belongs and still be taken for that value.
constexpr size_t longestGap = 6;
/// Tokens that only stand in for a value have no place in the text.
constexpr qsizetype nowhere = -1;

QStringView standIn(Slot slot)
{
    switch (slot) {
    case Slot::Clock:
        return u"0:00";
    case Slot::Stretch:
    case Slot::Moment:
        return u"+0:00";
    case Slot::LoadName:
        return u"load_A";
    case Slot::MinuteCount:
    case Slot::Energy:
    case Slot::Watts:
    case Slot::Money:
        return u"1";
    case Slot::RuleName:
        return u"missing";
    }
    Q_UNREACHABLE();
}

/// The tokens of one line that stand where the form has a place for them. A token that does not fit
/// is taken out and the line looked at again, so that one strange word does not make strangers of
/// all the words after it; a value that cannot be one (too large, too many decimals) gives way to
/// one that can, for the same reason.
class LineMatcher
{
public:
    LineMatcher(std::vector<TextToken> tokens, const TimeFrame &frame)
        : m_tokens(std::move(tokens)), m_frame(frame)
    {
        standInForLoad();
        m_parts = matchLine(m_tokens, m_frame);
        for (int i = 0; i < mostStrangers && mendOnce(); ++i) {
            m_parts = matchLine(m_tokens, m_frame);
        }
    }

    std::vector<TextToken> accepted() const
    {
        std::vector<TextToken> accepted;
        for (const LinePart &part : m_parts) {
            const auto begin = part.tokens.begin();
            accepted.insert(accepted.end(), begin,
                            begin + static_cast<qsizetype>(part.match.taken));
        }
        if (m_parts.size() > 1) {
            std::copy_if(m_tokens.begin(), m_tokens.end(), std::back_inserter(accepted),
                         [](const TextToken &token) { return token.text == u";"; });
        }
        std::erase_if(accepted, [](const TextToken &token) { return token.from == nowhere; });
        std::sort(accepted.begin(), accepted.end(),
                  [](const TextToken &a, const TextToken &b) { return a.from < b.from; });
        return accepted;
    }

    const std::vector<LinePart> &parts() const { return m_parts; }

private:
    /// Whatever stands before the colon of a load line is one name, however it is spelled.
    void standInForLoad()
    {
        const bool namesLoad = m_tokens.size() > 1 && m_tokens[0].kind == TextToken::Kind::Word &&
                               isSameWord(m_tokens[0].text.left(5), u"load_") &&
                               m_tokens[1].text == u":";
        if (namesLoad && !fills(Slot::LoadName, m_tokens, m_frame)) {
            replace(0, 1, Slot::LoadName);
        }
    }

    void replace(size_t at, size_t count, Slot slot)
    {
        const auto place = m_tokens.begin() + static_cast<qsizetype>(at);
        std::vector<TextToken> others = tokenize(standIn(slot));
        for (TextToken &token : others) {
            token.from = nowhere;
        }
        m_tokens.insert(m_tokens.erase(place, place + static_cast<qsizetype>(count)),
                        others.begin(), others.end());
    }

    /// Takes the first stranger out, or puts a value where one is missing. False where there is
    /// nothing to mend.
    bool mendOnce()
    {
        for (const LinePart &part : m_parts) {
            if (part.fits()) {
                continue;
            }
            const size_t at = indexOf(part) + part.match.taken;
            if (const std::optional<size_t> count = gapAt(part)) {
                replace(at, *count, part.match.gap->slot);
                return true;
            }
            if (part.match.taken < part.tokens.size()) {
                m_tokens.erase(m_tokens.begin() + static_cast<qsizetype>(at));
                return true;
            }
        }
        return false;
    }

    size_t indexOf(const LinePart &part) const
    {
        return part.tokens.empty() ? m_tokens.size()
                                   : static_cast<size_t>(part.tokens.data() - m_tokens.data());
    }

    /// How many tokens of \a part stand in the place of a value without being one; nothing where
    /// there is no such place, or where a value follows behind a stranger.
    std::optional<size_t> gapAt(const LinePart &part) const
    {
        if (!part.match.gap) {
            return std::nullopt;
        }
        const std::span<const TextToken> rest = part.tokens.subspan(part.match.taken);
        const QString &next = part.match.gap->next;
        size_t count = 0;
        while (count < rest.size() && !(isSameWord(rest[count].text, next))) {
            if (++count > longestGap ||
                fills(part.match.gap->slot, rest.subspan(count - 1), m_frame)) {
                return std::nullopt;
            }
        }
        const bool isFound = count < rest.size() || next.isEmpty();
        return isFound && count > 0 ? std::optional(count) : std::nullopt;
    }

    std::vector<TextToken> m_tokens;
    const TimeFrame &m_frame;
    std::vector<LinePart> m_parts;
};

bool isBlank(QStringView text)
{
    return std::all_of(text.begin(), text.end(),
                       [](QChar c) { return c == u' ' || c == u'\t' || c == u'\n'; });
}

/// Adds \a range to \a ranges, which end before it.
void append(std::vector<Span> &ranges, Span range, QStringView text)
{
    if (!ranges.empty() && isBlank(text.mid(ranges.back().to, range.from - ranges.back().to))) {
        ranges.back().to = range.to;
    } else {
        ranges.push_back(range);
    }
}

void appendValues(std::vector<OutboundValue> &values, const std::vector<LinePart> &parts)
{
    for (const LinePart &part : parts) {
        for (size_t i = 0; i < part.match.places.size(); ++i) {
            const SlotPlace &place = part.match.places[i];
            const TextToken &first = part.tokens[place.first];
            if (first.from != nowhere) {
                values.push_back({.slot = place.slot,
                                  .value = part.match.values[i],
                                  .span = {first.from, part.tokens[place.end - 1].to()},
                                  .namesLine = part.match.form == Form::LoadHead});
            }
        }
    }
}

bool fitsWhole(const std::vector<LinePart> &parts)
{
    return std::all_of(parts.begin(), parts.end(),
                       [](const LinePart &part) { return part.fits(); });
}

/// The places of \a line, which is no note.
void appendLine(GrammarPlaces &places, const OutboundLine &line, const std::vector<LinePart> &parts,
                const CutText &text)
{
    if (line.tokens.empty()) {
        return;
    }
    if (fitsWhole(parts)) {
        append(places.ranges, {line.tokens.front().from, line.tokens.back().to()}, text.text());
        appendValues(places.values, parts);
        return;
    }
    const LineMatcher matcher(line.tokens, text.frame());
    for (const TextToken &token : matcher.accepted()) {
        append(places.ranges, {token.from, token.to()}, text.text());
    }
    appendValues(places.values, matcher.parts());
}

} // namespace

GrammarPlaces grammarPlaces(const QString &text)
{
    return grammarPlaces(CutText(text));
}

GrammarPlaces grammarPlaces(const CutText &text)
{
    GrammarPlaces places;
    for (size_t i = 0; i < text.lines().size(); ++i) {
        const OutboundLine &line = text.lines()[i];
        if (line.note) {
            append(places.ranges, {line.tokens.front().from, line.tokens.back().to()}, text.text());
        } else {
            appendLine(places, line, text.parts(i), text);
        }
    }
    return places;
}

std::vector<Span> grammarRanges(const QString &text)
{
    return grammarPlaces(text).ranges;
}

std::vector<Span> noteRanges(const QString &text)
{
    return noteRanges(CutText(text));
}

std::vector<Span> noteRanges(const CutText &text)
{
    std::vector<Span> ranges;
    for (const OutboundLine &line : text.lines()) {
        if (line.note) {
            ranges.push_back(*line.note);
        }
    }
    return ranges;
}

} // namespace gatehouse
