// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "anonymoustext.h"

#include <map>
#include <vector>

namespace gatehouse
{

/// Where duration and energy of one phase stand in an outbound text, with their units.
struct PhasePlaces
{
    Span duration;
    Span energy;
};

/// The pieces of an outbound text by what of the household's problem they say.
class HouseholdPieces
{
public:
    /// \a text was written from \a household. Both outlive this object.
    HouseholdPieces(const Anonymized &household, const AnonymousText &text);

    /// Whether moments are times of day.
    bool hasClock() const { return m_hasClock; }
    /// Whether amounts are disguised.
    bool isScaled() const { return m_disguise != nullptr; }

    /// All pieces of \a form.
    std::vector<Span> of(Form form) const;
    /// The pieces of loads of nobody, load by load.
    const std::map<LoadId, std::vector<Span>> &decoys() const { return m_decoys; }
    /// Every place that names the household's \a load.
    std::vector<Span> mentionsOf(LoadId load) const;
    /// Of the phase at \a index of the household's \a load.
    PhasePlaces phase(LoadId load, size_t index) const;
    /// The pieces that say what \a origin asks for; none where others ask for more.
    std::vector<Span> from(const Origin &origin) const;

private:
    /// A piece with the time that it says.
    struct Timed
    {
        Window window;
        Span span;
    };
    using ByLoad = std::map<LoadId, std::vector<Timed>>;

    void sortIn(const WrittenPiece &piece);
    void sortInLinks(const WrittenPiece &piece, const Load &load);
    std::optional<LoadId> householdLoad(LoadId written) const;
    void mention(LoadId written, const Span &place);
    void findTightest();
    static std::vector<Span> touched(const std::vector<Timed> &pieces, const Window &window);
    std::vector<Span> order(const Origin &origin) const;
    std::vector<Span> pauses(const Origin &origin) const;
    std::vector<Span> prices(const Window &window) const;

    const Anonymized &m_household;
    const WrittenText &m_written;
    /// Nothing at the levels without one.
    const Disguise *m_disguise = nullptr;
    bool m_hasClock = false;
    std::map<Form, std::vector<Span>> m_byForm;
    std::map<LoadId, std::vector<Span>> m_mentions;
    std::map<LoadId, std::vector<Span>> m_decoys;
    std::map<LoadId, std::vector<PhasePlaces>> m_phases;
    std::map<LoadId, Span> m_starts;
    std::map<LoadId, Span> m_deadlines;
    std::map<LoadId, Span> m_pauses;
    std::map<LoadId, Span> m_worths;
    /// By both loads, the earlier id first.
    std::map<std::pair<LoadId, LoadId>, Span> m_apart;
    ByLoad m_quietTimes;
    std::vector<Timed> m_prices;
    std::vector<Timed> m_ownPower;
    /// What the household pays in each of them.
    std::vector<PriceBand> m_stated;
    /// Later and earlier load, and how soon the one follows.
    struct Link
    {
        Span span;
        std::optional<Minutes> within;
    };
    std::map<std::pair<LoadId, LoadId>, Link> m_links;
    /// What the origins ask for at most.
    std::map<LoadId, Minutes> m_latestStart;
    std::map<LoadId, Minutes> m_firstDeadline;
};

} // namespace gatehouse
