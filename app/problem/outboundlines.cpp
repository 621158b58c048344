// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "outboundlines.h"

#include <algorithm>
#include <array>

namespace gatehouse
{

namespace
{

constexpr std::array lineForms{Form::Now,        Form::Horizon,    Form::AnswerFirst,
                               Form::PriceLine,  Form::OwnPower,   Form::PowerLimit,
                               Form::RefusedRun, Form::BrokenRule, Form::BrokenHouseRule};

constexpr std::array clauseForms{
    Form::Earliest, Form::FinishBy,         Form::NotDuring, Form::AfterLoad,     Form::AfterWithin,
    Form::NotWith,  Form::PausableInPieces, Form::Pausable,  Form::OptionalWorth, Form::Optional};

OutboundLine cutUp(QStringView text, int number, Span span)
{
    const QStringView content = text.mid(span.from, span.to - span.from);
    OutboundLine line{.number = number, .span = span};
    // Only the first words tell a note; its own words are never looked at as tokens.
    const qsizetype colon = content.indexOf(u':');
    std::vector<TextToken> head = tokenize(content.left(colon + 1), span.from);
    const FormMatch note = match(Form::Note, head, {});
    if (note.isComplete && note.taken == head.size()) {
        line.tokens = std::move(head);
        line.note = Span{span.from + colon + 1, span.to};
    } else {
        line.tokens = tokenize(content, span.from);
    }
    return line;
}

/// The id of a load and its phases, as one part each.
void matchLoadAndPhases(std::span<const TextToken> tokens, const TimeFrame &frame,
                        std::vector<LinePart> &parts)
{
    Form form = Form::LoadHead;
    do {
        FormMatch found = match(form, tokens, frame);
        const size_t length = found.isComplete ? found.taken : tokens.size();
        const bool goesOn = found.isComplete;
        parts.push_back({.tokens = tokens.first(length), .match = std::move(found)});
        tokens = tokens.subspan(length);
        if (!goesOn) {
            return;
        }
        form = form == Form::LoadHead ? Form::FirstPhase : Form::NextPhase;
    } while (!tokens.empty() || form == Form::FirstPhase);
}

} // namespace

std::vector<OutboundLine> outboundLines(QStringView text)
{
    std::vector<OutboundLine> lines;
    qsizetype start = 0;
    while (start < text.size()) {
        const qsizetype feed = text.indexOf(u'\n', start);
        const qsizetype end = feed < 0 ? text.size() : feed;
        lines.push_back(cutUp(text, static_cast<int>(lines.size()) + 1, {start, end}));
        start = end + 1;
    }
    return lines;
}

TimeFrame timeFrame(const std::vector<OutboundLine> &lines)
{
    for (const OutboundLine &line : lines) {
        const FormMatch found = match(Form::Now, line.tokens, {});
        if (found.isComplete && found.taken == line.tokens.size()) {
            const int minute = static_cast<int>(found.values.front());
            return {.notation = TimeNotation::Clock, .now = QTime(minute / 60, minute % 60)};
        }
    }
    return {};
}

std::vector<LinePart> matchLine(std::span<const TextToken> tokens, const TimeFrame &frame)
{
    std::vector<LinePart> parts;
    if (tokens.empty()) {
        return parts;
    }
    if (FormMatch head = match(Form::LoadHead, tokens, frame); head.taken == 0) {
        if (head.why == ErrorKind::TooManyLoads) {
            parts.push_back({.tokens = tokens, .match = std::move(head)});
            return parts;
        }
        parts.push_back({.tokens = tokens, .match = bestMatch(lineForms, tokens, frame)});
        return parts;
    }
    constexpr size_t usualParts = 8;
    parts.reserve(usualParts);
    const auto isSemicolon = [](const TextToken &token) { return token.text == u";"; };
    auto start = tokens.begin();
    while (true) {
        const auto end = std::find_if(start, tokens.end(), isSemicolon);
        const std::span<const TextToken> segment(start, end);
        if (parts.empty()) {
            matchLoadAndPhases(segment, frame, parts);
        } else {
            parts.push_back({.tokens = segment, .match = bestMatch(clauseForms, segment, frame)});
        }
        if (end == tokens.end()) {
            return parts;
        }
        start = end + 1;
    }
}

} // namespace gatehouse
