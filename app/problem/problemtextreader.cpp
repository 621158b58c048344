// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "canonicalproblem.h"
#include "cuttext.h"
#include "problemtext.h"

#include <algorithm>
#include <map>
#include <set>

namespace gatehouse
{

namespace
{

/// Facts that a text, or a load, states once at most.
Form onceOnly(Form form)
{
    switch (form) {
    case Form::PausableInPieces:
        return Form::Pausable;
    case Form::OptionalWorth:
        return Form::Optional;
    default:
        return form;
    }
}

bool mayRepeat(Form form)
{
    switch (form) {
    case Form::NextPhase:
    case Form::NotDuring:
    case Form::AfterLoad:
    case Form::AfterWithin:
    case Form::NotWith:
    case Form::PriceLine:
    case Form::OwnPower:
    case Form::RefusedRun:
    case Form::BrokenRule:
    case Form::BrokenHouseRule:
        return true;
    default:
        return false;
    }
}

/// Takes the facts of one text over, line by line.
class ProblemTextReader
{
public:
    explicit ProblemTextReader(const CutText &text) : m_text(text) {}

    Result<ProblemText> read()
    {
        for (size_t i = 0; i < m_text.lines().size(); ++i) {
            if (const Result<void> taken = takeLine(m_text.lines()[i], m_text.parts(i)); !taken) {
                return Unexpected{taken.error()};
            }
        }
        return finished();
    }

private:
    struct PlacedWindow
    {
        Window window;
        Place place;
    };

    Result<void> takeLine(const OutboundLine &line, const std::vector<LinePart> &parts)
    {
        if (line.note) {
            const QStringView words = m_text.wordsOf(*line.note);
            if (const QString note = words.toString().simplified(); !note.isEmpty()) {
                m_read.notes << note;
            }
            return {};
        }
        m_seenInLine.clear();
        for (const LinePart &part : parts) {
            const Place place = placeOf(line, part);
            if (!part.fits()) {
                return failure(part.match.why, place);
            }
            if (const Result<void> taken = takePart(part.match, place); !taken) {
                return taken;
            }
        }
        return {};
    }

    /// Where a part stands; where it does not fit, the word that does not, or the line's end where
    /// something is missing.
    static Place placeOf(const OutboundLine &line, const LinePart &part)
    {
        const Span end{line.span.to, line.span.to};
        if (part.fits()) {
            return {line.number, {part.tokens.front().from, part.tokens.back().to()}};
        }
        if (part.match.taken < part.tokens.size()) {
            const TextToken &stranger = part.tokens[part.match.taken];
            // A time of day is three tokens: hours, colon, minutes.
            const std::size_t last =
                part.match.taken + (part.match.why == ErrorKind::ClockWithoutNow ? 2 : 0);
            return {line.number, {stranger.from, part.tokens[last].to()}};
        }
        return {line.number,
                part.tokens.empty() ? end : Span{part.tokens.back().to(), line.span.to}};
    }

    Result<void> takePart(const FormMatch &part, Place place)
    {
        m_usesClock = m_usesClock || part.usesClock;
        std::set<Form> &seen = isClause(part.form) ? m_seenInLine : m_seen;
        if (!mayRepeat(part.form) && part.form != Form::LoadHead &&
            !seen.insert(onceOnly(part.form)).second) {
            return failure(ErrorKind::TextNotUnderstood, place);
        }
        return isClause(part.form) ? takeClause(part, place) : takeFact(part, place);
    }

    static bool isClause(Form form)
    {
        return form >= Form::FirstPhase && form <= Form::OptionalWorth;
    }

    Result<void> takeFact(const FormMatch &part, Place place)
    {
        const std::vector<qint64> &values = part.values;
        Problem &problem = m_read.problem;
        switch (part.form) {
        case Form::Horizon:
            problem.horizon = Minutes{values.at(0)};
            return {};
        case Form::AnswerFirst:
            problem.target = LoadId{static_cast<int>(values.at(0))};
            return {};
        case Form::PowerLimit:
            problem.powerLimit = Watts{values.at(0)};
            return {};
        case Form::LoadHead:
            return beginLoad({static_cast<int>(values.at(0))}, place);
        case Form::PriceLine:
            problem.prices.push_back({windowOf(values, place), Price{values.at(2)}});
            return lengthOf(problem.prices.back().window, place);
        case Form::OwnPower:
            problem.surplus.push_back(
                {windowOf(values, place), Watts{values.at(2)}, Price{values.at(3)}});
            return lengthOf(problem.surplus.back().window, place);
        default:
            return takeRefused(part, place);
        }
    }

    /// The runs of an earlier plan may lie behind the horizon: that may be what was wrong.
    Result<void> takeRefused(const FormMatch &part, Place place)
    {
        const std::vector<qint64> &values = part.values;
        RefusedPlan &refused = m_read.refused;
        switch (part.form) {
        case Form::RefusedRun:
            refused.runs.push_back({LoadId{static_cast<int>(values.at(0))},
                                    {Minutes{values.at(1)}, Minutes{values.at(2)}}});
            m_refusedPlaces.emplace_back(refused.runs.back().load, place);
            return lengthOf(refused.runs.back().window, place);
        case Form::BrokenRule:
            refused.rules.push_back(
                {LoadId{static_cast<int>(values.at(0))}, static_cast<Rule>(values.at(1))});
            m_refusedPlaces.emplace_back(*refused.rules.back().load, place);
            return {};
        case Form::BrokenHouseRule:
            refused.rules.push_back({std::nullopt, static_cast<Rule>(values.at(0))});
            return {};
        default:
            return {};
        }
    }

    Result<void> beginLoad(LoadId id, Place place)
    {
        if (find(m_read.problem, id) != nullptr) {
            return Unexpected{
                Error{.kind = ErrorKind::DuplicateLoad, .place = place, .subject = toString(id)}};
        }
        m_read.problem.loads.push_back({.id = id});
        m_loadPlaces.emplace(id, place);
        return {};
    }

    Result<void> takeClause(const FormMatch &part, Place place)
    {
        const std::vector<qint64> &values = part.values;
        Load &load = m_read.problem.loads.back();
        const auto loadAt = [&](size_t i) { return LoadId{static_cast<int>(values.at(i))}; };
        switch (part.form) {
        case Form::FirstPhase:
        case Form::NextPhase:
            load.phases.push_back({Minutes{values.at(0)}, WattHours{values.at(1)}});
            return {};
        case Form::Earliest:
            load.earliest = Minutes{values.at(0)};
            return {};
        case Form::FinishBy:
            load.finishBy = Minutes{values.at(0)};
            return {};
        case Form::NotDuring:
            load.notDuring.push_back(windowOf(values, place));
            return lengthOf(load.notDuring.back(), place);
        case Form::AfterLoad:
            load.after.push_back({loadAt(0), std::nullopt});
            return {};
        case Form::AfterWithin:
            load.after.push_back({loadAt(0), Minutes{values.at(1)}});
            return {};
        case Form::NotWith:
            load.notWith.push_back(loadAt(0));
            return {};
        case Form::PausableInPieces:
            load.minRun = Minutes{values.at(0)};
            [[fallthrough]];
        case Form::Pausable:
            load.pausable = true;
            return {};
        case Form::OptionalWorth:
            load.worth = Price{values.at(0)};
            [[fallthrough]];
        case Form::Optional:
            load.optional = true;
            return {};
        default:
            return {};
        }
    }

    Window windowOf(const std::vector<qint64> &values, Place place)
    {
        const Window window{Minutes{values.at(0)}, Minutes{values.at(1)}};
        m_windows.push_back({window, place});
        return window;
    }

    static Result<void> lengthOf(const Window &window, Place place)
    {
        if (isEmpty(window)) {
            return failure(ErrorKind::OutOfRange, place);
        }
        return {};
    }

    Result<ProblemText> finished()
    {
        if (!m_seen.contains(Form::Horizon)) {
            return failure(ErrorKind::MissingField, {}, QStringLiteral("Horizon"));
        }
        for (const PlacedWindow &placed : m_windows) {
            if (placed.window.to > m_read.problem.horizon) {
                return failure(ErrorKind::OutOfRange, placed.place);
            }
        }
        for (const auto &[load, place] : m_refusedPlaces) {
            if (find(m_read.problem, load) == nullptr) {
                return failure(ErrorKind::UnknownLoad, place, toString(load));
            }
        }
        m_read.refused = canonical(std::move(m_read.refused));
        m_read.now = m_text.frame().now;
        m_read.notation = m_usesClock ? TimeNotation::Clock : TimeNotation::AfterNow;
        m_read.problem = canonical(std::move(m_read.problem));
        if (const Result<void> checked = check(m_read.problem); !checked) {
            return Unexpected{withPlace(checked.error())};
        }
        return std::move(m_read);
    }

    /// What check() says of a load names it first; that load's line is the place.
    Error withPlace(Error error) const
    {
        for (const auto &[id, place] : m_loadPlaces) {
            if (error.subject.startsWith(toString(id) + u' ')) {
                error.place = place;
            }
        }
        return error;
    }

    const CutText &m_text;
    ProblemText m_read;
    std::set<Form> m_seen;
    std::set<Form> m_seenInLine;
    std::vector<PlacedWindow> m_windows;
    std::map<LoadId, Place> m_loadPlaces;
    /// The loads that an earlier plan is said to have run, and where.
    std::vector<std::pair<LoadId, Place>> m_refusedPlaces;
    bool m_usesClock = false;
};

} // namespace

Result<ProblemText> readProblemText(const QString &text)
{
    return readProblemText(CutText(text));
}

Result<ProblemText> readProblemText(const CutText &text)
{
    return ProblemTextReader(text).read();
}

} // namespace gatehouse
