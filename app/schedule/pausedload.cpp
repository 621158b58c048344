// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "pausedload.h"

#include <algorithm>

namespace gatehouse
{

namespace
{

std::size_t place(int minute)
{
    return static_cast<std::size_t>(minute);
}

template<typename Number>
bool mayRun(const PausedLoad<Number> &load, int minute)
{
    return load.marks[place(minute)] != MinuteMark::MustNot;
}

/// The minute behind the last in which \a load must run; 0 where there is none.
template<typename Number>
int behindMust(const PausedLoad<Number> &load)
{
    const auto last = std::find(load.marks.rbegin(), load.marks.rend(), MinuteMark::Must);
    return static_cast<int>(load.marks.rend() - last);
}

Placement piecesOf(std::vector<int> minutes)
{
    std::sort(minutes.begin(), minutes.end());
    Placement pieces;
    for (const int minute : minutes) {
        if (!pieces.empty() && pieces.back().to == minute) {
            ++pieces.back().to;
        } else {
            pieces.push_back({minute, minute + 1});
        }
    }
    return pieces;
}

template<typename Number>
bool hasShortPiece(const PausedLoad<Number> &load, const Placement &pieces)
{
    return std::any_of(pieces.begin(), pieces.end(),
                       [&load](const Piece &piece) { return piece.to - piece.from < load.piece; });
}

template<typename Number>
bool isInRange(const PausedLoad<Number> &load, const Placement &pieces)
{
    const int first = pieces.front().from;
    const int end = pieces.back().to;
    return first >= load.firstFrom && first <= load.firstTo && end >= load.endFrom &&
           end <= load.endTo;
}

/// The cheapest minutes there are, the earliest among equals, whatever pieces they make; empty
/// where there are too few. No way to run the load is cheaper; so where they keep the rules for
/// pieces, they are the answer.
template<typename Number>
std::vector<int> cheapestMinutes(const PausedLoad<Number> &load)
{
    std::vector<int> minutes;
    for (int minute = load.firstFrom; minute < load.endTo; ++minute) {
        if (mayRun(load, minute)) {
            minutes.push_back(minute);
        }
    }
    if (static_cast<int>(minutes.size()) < load.minutes) {
        return {};
    }
    const auto isBefore = [&load](int a, int b) {
        const bool mustA = load.marks[place(a)] == MinuteMark::Must;
        const bool mustB = load.marks[place(b)] == MinuteMark::Must;
        if (mustA != mustB) {
            return mustA;
        }
        const Number &costA = load.costs[place(a)];
        const Number &costB = load.costs[place(b)];
        return costA != costB ? costA < costB : a < b;
    };
    std::nth_element(minutes.begin(), minutes.begin() + load.minutes - 1, minutes.end(), isBefore);
    minutes.resize(place(load.minutes));
    const auto must = [&load](int minute) { return load.marks[place(minute)] == MinuteMark::Must; };
    const bool hasAll = std::count(load.marks.begin(), load.marks.end(), MinuteMark::Must) ==
                        std::count_if(minutes.begin(), minutes.end(), must);
    return hasAll ? minutes : std::vector<int>();
}

template<typename Number>
Number costOf(const PausedLoad<Number> &load, const std::vector<int> &minutes)
{
    Number cost = 0;
    for (const int minute : minutes) {
        cost += load.costs[place(minute)];
    }
    return cost;
}

/// Whether there is time for \a load at all.
template<typename Number>
bool isLongEnough(const PausedLoad<Number> &load)
{
    return load.piece <= load.minutes && load.firstFrom + load.minutes <= load.endTo &&
           load.firstFrom <= load.firstTo && behindMust(load) <= load.endTo;
}

/// All ways to run a load, from the last minute back to the first.
///
/// A load is either off, with some minutes of it done, or on, its present piece long enough to
/// stop. Off, it stays off for a minute or begins a piece, which lasts as long as a piece must; on,
/// it goes on for a minute or pauses for one. Which of the two is best is kept for each state.
template<typename Number>
class PauseTable
{
public:
    explicit PauseTable(const PausedLoad<Number> &load)
        : m_load(load), m_first(load.firstFrom), m_last(load.endTo), m_behindMust(behindMust(load)),
          m_offStates(1 + std::max(0, load.minutes - 2 * load.piece + 1)),
          m_onStates(load.minutes - load.piece + 1), m_off(place(m_offStates), load.beyond),
          m_on(place(m_onStates), load.beyond),
          m_ahead(place(load.piece) + 1, std::vector<Number>(place(m_offStates), load.beyond)),
          m_begins(place(m_last - m_first + 1) * place(m_offStates)),
          m_goesOn(place(m_last - m_first + 1) * place(m_onStates))
    {}

    std::optional<CheapestPieces<Number>> solve()
    {
        sumUp();
        for (int minute = m_last; minute >= m_first; --minute) {
            workOutOn(minute);
            keepAhead(minute);
            workOutOff(minute);
        }
        if (m_off.front() >= m_load.beyond) {
            return std::nullopt;
        }
        const Number cost = m_off.front() + m_shift * Number(m_load.minutes);
        return CheapestPieces<Number>{.pieces = trace(), .cost = cost};
    }

private:
    /// Minutes done while off are none, or from one piece to all but one piece.
    std::size_t offState(int done) const { return place(done == 0 ? 0 : done - m_load.piece + 1); }
    int doneOff(int state) const { return state == 0 ? 0 : state + m_load.piece - 1; }
    std::size_t onState(int done) const { return place(done - m_load.piece); }

    /// Takes the cost of the cheapest minute off each, so that none is negative, and adds them up.
    void sumUp()
    {
        bool isFirst = true;
        for (int minute = m_first; minute < m_last; ++minute) {
            const Number &cost = m_load.costs[place(minute)];
            if (mayRun(m_load, minute) && (isFirst || cost < m_shift)) {
                m_shift = cost;
                isFirst = false;
            }
        }
        m_sums.push_back(0);
        m_blocked.push_back(0);
        for (int minute = m_first; minute < m_last; ++minute) {
            const bool may = mayRun(m_load, minute);
            m_sums.push_back(m_sums.back() +
                             (may ? Number(m_load.costs[place(minute)] - m_shift) : Number(0)));
            m_blocked.push_back(m_blocked.back() + (may ? 0 : 1));
        }
    }

    bool isOpen(int from, int to) const
    {
        return to <= m_last && m_blocked[place(to - m_first)] == m_blocked[place(from - m_first)];
    }
    Number sum(int from, int to) const
    {
        return m_sums[place(to - m_first)] - m_sums[place(from - m_first)];
    }
    bool must(int minute) const
    {
        return minute < m_last && m_load.marks[place(minute)] == MinuteMark::Must;
    }

    /// Only states that can be reached and from which there is time enough are looked at.
    void workOutOn(int minute)
    {
        const int all = m_load.minutes;
        const int least = std::max(m_load.piece, all - (m_last - minute));
        const int most = std::min(all - 1, minute - m_first);
        const bool may = minute < m_last && mayRun(m_load, minute);
        const Number cost = may ? sum(minute, minute + 1) : Number(0);
        const int stopUntil = must(minute) ? -1 : all - m_load.piece;
        for (int done = least; done <= most; ++done) {
            const Number on = may ? Number(cost + m_on[onState(done + 1)]) : m_load.beyond;
            const Number &stop = done <= stopUntil ? m_off[offState(done)] : m_load.beyond;
            const bool goesOn = on <= stop;
            m_goesOn[onBit(minute, done)] = goesOn ? 1 : 0;
            m_on[onState(done)] = goesOn ? on : stop;
        }
        const bool isDone = minute >= m_load.endFrom && minute >= m_behindMust;
        m_on[onState(all)] = isDone ? Number(0) : m_load.beyond;
    }

    void keepAhead(int minute)
    {
        std::vector<Number> &ahead = m_ahead[aheadOf(minute)];
        for (int state = 0; state < m_offStates; ++state) {
            ahead[place(state)] = m_on[onState(doneOff(state) + m_load.piece)];
        }
    }
    std::size_t aheadOf(int minute) const { return place(minute) % m_ahead.size(); }

    void workOutOff(int minute)
    {
        const int end = minute + m_load.piece;
        const bool isRoom = isOpen(minute, end);
        const bool mayBeFirst = minute <= m_load.firstTo;
        const Number cost = isRoom ? sum(minute, end) : Number(0);
        const bool mustRun = must(minute);
        const std::vector<Number> &ahead = m_ahead[aheadOf(end)];
        for (int state = 0; state < m_offStates; ++state) {
            const Number stay = mustRun ? m_load.beyond : m_off[place(state)];
            const bool mayBegin = isRoom && (state > 0 || mayBeFirst);
            const Number begin = mayBegin ? Number(cost + ahead[place(state)]) : m_load.beyond;
            const bool begins = begin <= stay;
            m_begins[offBit(minute, state)] = begins ? 1 : 0;
            m_off[place(state)] = begins ? begin : stay;
        }
    }

    std::size_t offBit(int minute, int state) const
    {
        return place(minute - m_first) * place(m_offStates) + place(state);
    }
    std::size_t onBit(int minute, int done) const
    {
        return place(minute - m_first) * place(m_onStates) + onState(done);
    }

    Placement trace() const
    {
        Placement pieces;
        int done = 0;
        int minute = m_first;
        while (done < m_load.minutes) {
            while (m_begins[offBit(minute, static_cast<int>(offState(done)))] == 0) {
                ++minute;
            }
            pieces.push_back({minute, minute + m_load.piece});
            done += m_load.piece;
            minute += m_load.piece;
            while (done < m_load.minutes && m_goesOn[onBit(minute, done)] != 0) {
                ++minute;
                ++done;
                ++pieces.back().to;
            }
            ++minute;
        }
        return pieces;
    }

    const PausedLoad<Number> &m_load;
    int m_first;
    int m_last;
    int m_behindMust;
    int m_offStates;
    int m_onStates;
    Number m_shift = 0;
    std::vector<Number> m_sums;
    std::vector<int> m_blocked;
    /// What is still to pay, by state, from the minute that is being looked at.
    std::vector<Number> m_off;
    std::vector<Number> m_on;
    /// The same for each minute up to the end of a piece that begins now: by off-state before it.
    std::vector<std::vector<Number>> m_ahead;
    std::vector<char> m_begins;
    std::vector<char> m_goesOn;
};

} // namespace

template<typename Number>
std::optional<Number> cheapestMinutesCost(const PausedLoad<Number> &load)
{
    if (!isLongEnough(load)) {
        return std::nullopt;
    }
    const std::vector<int> minutes = cheapestMinutes(load);
    return minutes.empty() ? std::nullopt : std::optional(costOf(load, minutes));
}

template<typename Number>
std::optional<CheapestPieces<Number>> cheapestPieces(const PausedLoad<Number> &load, PieceCare care)
{
    if (!isLongEnough(load)) {
        return std::nullopt;
    }
    const std::vector<int> minutes = cheapestMinutes(load);
    if (minutes.empty()) {
        return std::nullopt;
    }
    Placement pieces = piecesOf(minutes);
    const bool isShort = hasShortPiece(load, pieces);
    if (!isInRange(load, pieces) || (isShort && care == PieceCare::Exact)) {
        return PauseTable<Number>(load).solve();
    }
    return CheapestPieces<Number>{
        .pieces = std::move(pieces), .cost = costOf(load, minutes), .isRough = isShort};
}

template std::optional<qint64> cheapestMinutesCost(const PausedLoad<qint64> &);
template std::optional<Narrow> cheapestMinutesCost(const PausedLoad<Narrow> &);
template std::optional<Wide> cheapestMinutesCost(const PausedLoad<Wide> &);
template std::optional<CheapestPieces<qint64>> cheapestPieces(const PausedLoad<qint64> &,
                                                              PieceCare);
template std::optional<CheapestPieces<Narrow>> cheapestPieces(const PausedLoad<Narrow> &,
                                                              PieceCare);
template std::optional<CheapestPieces<Wide>> cheapestPieces(const PausedLoad<Wide> &, PieceCare);

} // namespace gatehouse
