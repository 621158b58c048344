// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "householdpieces.h"

#include "canonicalproblem.h"
#include "reach.h"

#include <algorithm>

namespace gatehouse
{

HouseholdPieces::HouseholdPieces(const Anonymized &household, const AnonymousText &text)
    : m_household(household), m_written(text.written())
{
    if (text.level() == Level::Scaled) {
        m_disguise = &household.disguise.value();
        m_stated = canonical(withoutUnreached(household.problem)).prices;
    }
    for (const WrittenPiece &piece : m_written.pieces) {
        sortIn(piece);
    }
    findTightest();
}

void HouseholdPieces::sortIn(const WrittenPiece &piece)
{
    m_byForm[piece.form].push_back(piece.span);
    if (piece.form == Form::AnswerFirst) {
        mention(*m_written.problem.target, piece.values.front());
    } else if (piece.form == Form::PriceLine) {
        m_prices.push_back({m_written.problem.prices.at(piece.index).window, piece.span});
        // A time that counts from now has its plus; prices are never missing.
        m_hasClock = m_written.text.at(piece.values.front().from) != u'+';
    } else if (piece.form == Form::OwnPower) {
        m_ownPower.push_back({m_written.problem.surplus.at(piece.index).window, piece.span});
    } else if (piece.load) {
        sortInLinks(piece, *find(m_written.problem, *piece.load));
    }
}

void HouseholdPieces::sortInLinks(const WrittenPiece &piece, const Load &load)
{
    const std::optional<LoadId> own = householdLoad(load.id);
    if (!own) {
        m_decoys[load.id].push_back(piece.span);
        return;
    }
    switch (piece.form) {
    case Form::LoadHead:
        mention(load.id, piece.values.front());
        break;
    case Form::FirstPhase:
    case Form::NextPhase:
        // "90 min 1.2 kWh": the space before the energy parts the two.
        m_phases[*own].push_back({{piece.values.at(0).from, piece.values.at(1).from - 1},
                                  {piece.values.at(1).from, piece.span.to}});
        break;
    case Form::Earliest:
        m_starts.emplace(*own, piece.span);
        break;
    case Form::FinishBy:
        m_deadlines.emplace(*own, piece.span);
        break;
    case Form::NotDuring:
        m_quietTimes[*own].push_back({load.notDuring.at(piece.index), piece.span});
        break;
    case Form::AfterLoad:
    case Form::AfterWithin: {
        const After &after = load.after.at(piece.index);
        mention(after.load, piece.values.front());
        if (const std::optional<LoadId> first = householdLoad(after.load)) {
            m_links.emplace(std::pair(*own, *first), Link{piece.span, after.within});
        }
        break;
    }
    case Form::NotWith: {
        const LoadId written = load.notWith.at(piece.index);
        mention(written, piece.values.front());
        if (const std::optional<LoadId> other = householdLoad(written)) {
            m_apart.emplace(std::pair(std::min(*own, *other), std::max(*own, *other)), piece.span);
        }
        break;
    }
    case Form::Pausable:
    case Form::PausableInPieces:
        m_pauses.emplace(*own, piece.span);
        break;
    case Form::Optional:
    case Form::OptionalWorth:
        m_worths.emplace(*own, piece.span);
        break;
    default:
        break;
    }
}

std::optional<LoadId> HouseholdPieces::householdLoad(LoadId written) const
{
    return m_disguise ? gatehouse::householdLoad(*m_disguise, written) : written;
}

void HouseholdPieces::mention(LoadId written, const Span &place)
{
    if (const std::optional<LoadId> load = householdLoad(written)) {
        m_mentions[*load].push_back(place);
    }
}

void HouseholdPieces::findTightest()
{
    for (const Origin &origin : m_household.origins) {
        const Minutes moment = origin.window.from;
        if (origin.what == Origin::What::Earliest) {
            Minutes &latest = m_latestStart.try_emplace(*origin.load, moment).first->second;
            latest = std::max(latest, moment);
        } else if (origin.what == Origin::What::FinishBy) {
            Minutes &first = m_firstDeadline.try_emplace(*origin.load, moment).first->second;
            first = std::min(first, moment);
        }
    }
}

std::vector<Span> HouseholdPieces::of(Form form) const
{
    const auto found = m_byForm.find(form);
    return found == m_byForm.end() ? std::vector<Span>() : found->second;
}

std::vector<Span> HouseholdPieces::mentionsOf(LoadId load) const
{
    const auto found = m_mentions.find(load);
    return found == m_mentions.end() ? std::vector<Span>() : found->second;
}

PhasePlaces HouseholdPieces::phase(LoadId load, size_t index) const
{
    return m_phases.at(load).at(index);
}

/// The \a pieces, sorted and apart, that \a window overlaps.
std::vector<Span> HouseholdPieces::touched(const std::vector<Timed> &pieces, const Window &window)
{
    auto piece = std::partition_point(pieces.begin(), pieces.end(), [&](const Timed &timed) {
        return timed.window.to <= window.from;
    });
    std::vector<Span> spans;
    for (; piece != pieces.end() && piece->window.from < window.to; ++piece) {
        spans.push_back(piece->span);
    }
    return spans;
}

/// In a disguise a price that no load can reach has that of its neighbour; then the lines there
/// stem from the neighbour alone.
std::vector<Span> HouseholdPieces::prices(const Window &window) const
{
    if (!m_disguise) {
        return touched(m_prices, window);
    }
    const auto own =
        std::find_if(m_household.problem.prices.begin(), m_household.problem.prices.end(),
                     [&window](const PriceBand &band) { return window.from < band.window.to; });
    std::vector<Timed> same;
    for (size_t i = 0; i < std::min(m_prices.size(), m_stated.size()); ++i) {
        if (own != m_household.problem.prices.end() && m_stated[i].price == own->price) {
            same.push_back(m_prices[i]);
        }
    }
    return touched(same, window);
}

std::vector<Span> HouseholdPieces::order(const Origin &origin) const
{
    const auto link = m_links.find({*origin.load, *origin.first});
    const bool says =
        link != m_links.end() && (!origin.within || origin.within == link->second.within);
    return says ? std::vector<Span>{link->second.span} : std::vector<Span>();
}

/// Who asks for shorter pieces than another does says nothing of how long they are.
std::vector<Span> HouseholdPieces::pauses(const Origin &origin) const
{
    const auto piece = m_pauses.find(*origin.load);
    const Minutes shortest = find(m_household.problem, *origin.load)->minRun;
    const bool says = piece != m_pauses.end() && origin.within.value_or(shortest) == shortest;
    return says ? std::vector<Span>{piece->second} : std::vector<Span>();
}

std::vector<Span> HouseholdPieces::from(const Origin &origin) const
{
    const auto found = [](const auto &pieces, const auto &key) {
        const auto piece = pieces.find(key);
        return piece == pieces.end() ? std::vector<Span>() : std::vector<Span>{piece->second};
    };
    const auto single = [&](const std::map<LoadId, Span> &pieces,
                            const std::map<LoadId, Minutes> &tightest) {
        const auto piece = pieces.find(*origin.load);
        const bool says = piece != pieces.end() && tightest.at(*origin.load) == origin.window.from;
        return says ? std::vector<Span>{piece->second} : std::vector<Span>();
    };
    switch (origin.what) {
    case Origin::What::Earliest:
        return single(m_starts, m_latestStart);
    case Origin::What::FinishBy:
        return single(m_deadlines, m_firstDeadline);
    case Origin::What::NotDuring: {
        const auto pieces = m_quietTimes.find(*origin.load);
        return pieces == m_quietTimes.end() ? std::vector<Span>()
                                            : touched(pieces->second, origin.window);
    }
    case Origin::What::After:
        return order(origin);
    case Origin::What::NotWith:
        return found(m_apart, std::pair(*origin.load, *origin.first));
    case Origin::What::Pausable:
        return pauses(origin);
    case Origin::What::Optional:
        return found(m_worths, *origin.load);
    case Origin::What::OwnPower:
        return touched(m_ownPower, origin.window);
    case Origin::What::Price:
        return prices(origin.window);
    case Origin::What::Horizon:
        return of(Form::Horizon);
    }
    return {};
}

} // namespace gatehouse
