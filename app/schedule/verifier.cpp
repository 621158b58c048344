// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "verifier.h"

#include "powercurve.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace gatehouse
{

namespace
{

/// When one load runs: sorted, and joined where one piece goes on where the other ends.
using Pieces = std::vector<Window>;

class PlanCheck
{
public:
    PlanCheck(const Problem &problem, std::vector<Run> runs);

    Verdict verdict();

private:
    void add(Rule rule, const Load &load, Window when, std::optional<LoadId> other = {});
    void addEmpty(const Run &run);
    void checkPresence(const Load &load);
    void checkShape(const Load &load, const Pieces &pieces);
    void checkTimes(const Load &load, const Pieces &pieces);
    void checkOrder(const Load &load, const Pieces &pieces);
    void checkCompany(const Load &load, const Pieces &pieces);
    void checkUnknownLoads();
    void checkPower(const std::vector<PowerStep> &curve);
    int rank(const Violation &violation) const;

    const Problem &m_problem;
    std::vector<Run> m_runs;
    std::map<LoadId, Pieces> m_pieces;
    std::vector<Violation> m_violations;
};

PlanCheck::PlanCheck(const Problem &problem, std::vector<Run> runs)
    : m_problem(problem), m_runs(std::move(runs))
{
    std::sort(m_runs.begin(), m_runs.end());
    for (const Run &run : m_runs) {
        Pieces &pieces = m_pieces[run.load];
        if (isEmpty(run.window)) {
            addEmpty(run);
            continue;
        }
        if (!pieces.empty() && pieces.back().to == run.window.from) {
            pieces.back().to = run.window.to;
        } else {
            pieces.push_back(run.window);
        }
    }
}

void PlanCheck::add(Rule rule, const Load &load, Window when, std::optional<LoadId> other)
{
    m_violations.push_back({.rule = rule, .load = load.id, .when = when, .other = other});
}

/// A run without length is no way to run a machine, wherever it stands.
void PlanCheck::addEmpty(const Run &run)
{
    if (const Load *load = find(m_problem, run.load)) {
        add(Rule::Duration, *load, run.window);
    }
}

void PlanCheck::checkPresence(const Load &load)
{
    if (m_pieces.count(load.id) == 0 && !load.optional) {
        add(Rule::Missing, load, {});
    }
}

/// Length, number of pieces and their least length. Pieces that overlap would run a machine twice
/// at once, which is a matter of duration too.
void PlanCheck::checkShape(const Load &load, const Pieces &pieces)
{
    if (pieces.empty()) {
        return;
    }
    Minutes sum{0};
    Minutes last = pieces.front().from;
    bool overlapping = false;
    for (const Window &piece : pieces) {
        sum += piece.to - piece.from;
        overlapping = overlapping || piece.from < last;
        last = std::max(last, piece.to);
        if (load.pausable && piece.to - piece.from < load.minRun) {
            add(Rule::MinRun, load, piece);
        }
    }
    const bool split = pieces.size() > 1 && !load.pausable;
    if (sum != duration(load) || overlapping || split) {
        add(Rule::Duration, load, {pieces.front().from, last});
    }
}

void PlanCheck::checkTimes(const Load &load, const Pieces &pieces)
{
    for (const Window &piece : pieces) {
        if (piece.from < load.earliest) {
            add(Rule::Earliest, load, overlap(piece, {piece.from, load.earliest}));
        }
        if (load.finishBy && piece.to > *load.finishBy) {
            add(Rule::FinishBy, load, overlap(piece, {*load.finishBy, piece.to}));
        }
        if (piece.from < Minutes(0) || piece.to > m_problem.horizon) {
            add(Rule::Horizon, load, piece);
        }
        for (const Window &window : load.notDuring) {
            if (const Window both = overlap(piece, window); !isEmpty(both)) {
                add(Rule::NotDuring, load, both);
            }
        }
    }
}

void PlanCheck::checkOrder(const Load &load, const Pieces &pieces)
{
    for (const After &after : load.after) {
        const auto found = m_pieces.find(after.load);
        if (pieces.empty() || found == m_pieces.end() || found->second.empty()) {
            continue;
        }
        Minutes end = found->second.front().to;
        for (const Window &piece : found->second) {
            end = std::max(end, piece.to);
        }
        const Minutes start = pieces.front().from;
        if (start < end) {
            add(Rule::After, load, {start, end}, after.load);
        }
        if (after.within && start > end + *after.within) {
            add(Rule::Within, load, {end + *after.within, start}, after.load);
        }
    }
}

/// A pair is reported once, with the load that comes first.
void PlanCheck::checkCompany(const Load &load, const Pieces &pieces)
{
    const auto names = [](const Load &a, const Load &b) {
        return std::find(a.notWith.begin(), a.notWith.end(), b.id) != a.notWith.end();
    };
    bool behind = false;
    for (const Load &other : m_problem.loads) {
        const auto found = m_pieces.find(other.id);
        if (behind && found != m_pieces.end() && (names(load, other) || names(other, load))) {
            for (const Window &piece : pieces) {
                for (const Window &otherPiece : found->second) {
                    if (const Window both = overlap(piece, otherPiece); !isEmpty(both)) {
                        add(Rule::NotWith, load, both, other.id);
                    }
                }
            }
        }
        behind = behind || other.id == load.id;
    }
}

void PlanCheck::checkUnknownLoads()
{
    for (const Run &run : m_runs) {
        if (find(m_problem, run.load) == nullptr) {
            m_violations.push_back(
                {.rule = Rule::UnknownLoad, .load = run.load, .when = run.window});
        }
    }
}

/// Steps over the limit that follow each other are one violation.
void PlanCheck::checkPower(const std::vector<PowerStep> &curve)
{
    if (!m_problem.powerLimit) {
        return;
    }
    bool wasOver = false;
    for (const PowerStep &step : curve) {
        const bool isOver = step.watts > m_problem.powerLimit->value;
        if (isOver && wasOver) {
            m_violations.back().when.to = step.when.to;
        } else if (isOver) {
            m_violations.push_back({.rule = Rule::PowerLimit, .when = step.when});
        }
        wasOver = isOver;
    }
}

/// Known loads in their order, then unknown ones, then the house.
int PlanCheck::rank(const Violation &violation) const
{
    const auto known =
        std::find_if(m_problem.loads.begin(), m_problem.loads.end(),
                     [&violation](const Load &load) { return violation.load == load.id; });
    const auto unknown = known == m_problem.loads.end() && !violation.load ? 1 : 0;
    return static_cast<int>(known - m_problem.loads.begin()) + unknown;
}

Verdict PlanCheck::verdict()
{
    for (const Load &load : m_problem.loads) {
        checkPresence(load);
        if (const auto found = m_pieces.find(load.id); found != m_pieces.end()) {
            const Pieces pieces = found->second;
            checkShape(load, pieces);
            checkTimes(load, pieces);
            checkOrder(load, pieces);
            checkCompany(load, pieces);
        }
    }
    checkUnknownLoads();
    const std::vector<PowerStep> curve = powerCurve(m_problem, m_runs);
    checkPower(curve);
    const auto key = [this](const Violation &violation) {
        return std::tuple(rank(violation), violation.load, violation.rule, violation.when,
                          violation.other);
    };
    std::sort(m_violations.begin(), m_violations.end(),
              [&key](const Violation &a, const Violation &b) { return key(a) < key(b); });
    return {.violations = std::move(m_violations), .cost = costOf(curve)};
}

} // namespace

Verdict verify(const Problem &problem, const std::vector<Run> &runs)
{
    return PlanCheck(problem, runs).verdict();
}

} // namespace gatehouse
