// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "ownpowervalue.h"

#include <algorithm>

namespace gatehouse
{

namespace
{

/// Minutes that follow each other with the same own power.
struct OwnStretch
{
    int from = 0;
    int to = 0;
};

template<typename Number>
std::vector<OwnStretch> ownStretches(const ChoiceModel<Number> &model)
{
    std::vector<OwnStretch> stretches;
    for (int minute = 0; minute < model.end(); ++minute) {
        const MinutePrice<Number> &price = model.prices[static_cast<std::size_t>(minute)];
        if (price.own == 0) {
            continue;
        }
        const bool goesOn = !stretches.empty() && stretches.back().to == minute;
        if (goesOn) {
            ++stretches.back().to;
        } else {
            stretches.push_back({minute, minute + 1});
        }
    }
    return stretches;
}

/// What own power can be worth: what it earns elsewhere, or what another minute costs. A few of
/// these, evenly drawn from all.
template<typename Number>
std::vector<Number> pricesToTry(const ChoiceModel<Number> &model)
{
    constexpr std::size_t mostTries = 12;
    std::vector<Number> levels;
    for (const MinutePrice<Number> &price : model.prices) {
        levels.push_back(price.price);
    }
    std::sort(levels.begin(), levels.end());
    levels.erase(std::unique(levels.begin(), levels.end()), levels.end());
    if (levels.size() <= mostTries) {
        return levels;
    }
    std::vector<Number> few;
    for (std::size_t i = 0; i < mostTries; ++i) {
        few.push_back(levels[i * (levels.size() - 1) / (mostTries - 1)]);
    }
    return few;
}

/// Makes own power cost \a level from \a stretch on to its end, but no less than it earns and no
/// more than the grid.
template<typename Number>
void setLevel(const ChoiceModel<Number> &model, OwnStretch stretch, const Number &level,
              std::vector<Number> &values)
{
    for (int minute = stretch.from; minute < stretch.to; ++minute) {
        const auto place = static_cast<std::size_t>(minute);
        const MinutePrice<Number> &price = model.prices[place];
        const Number earns = price.price + price.premium;
        const Number most = price.premium < 0 ? Number(-price.premium) : Number(0);
        values[place] = std::clamp(Number(level - earns), Number(0), most);
    }
}

/// What the loads of \a node would take of own power, each as if it were there for it alone.
template<typename Number>
std::vector<Number> takenBy(const ChoiceModel<Number> &model, const ChoiceNode<Number> &node)
{
    std::vector<Number> taken(model.prices.size(), Number(0));
    for (std::size_t i = 0; i < node.plan.size(); ++i) {
        const ChoiceMember<Number> &member = model.members[i];
        for (const Piece &piece : node.plan[i]) {
            std::size_t phase = 0;
            for (int minute = piece.from; minute < piece.to; ++minute) {
                while (!member.mayPause && minute - piece.from >= member.edges[phase + 1]) {
                    ++phase;
                }
                const auto place = static_cast<std::size_t>(minute);
                taken[place] += std::min(member.powers[phase], model.prices[place].own);
            }
        }
    }
    return taken;
}

/// Raises \a values where more is \a taken than there is and lowers them where less is: by one \a
/// part of what own power is cheaper than the grid where twice as much is taken.
template<typename Number>
void moveValues(const ChoiceModel<Number> &model, const std::vector<Number> &taken, int part,
                std::vector<Number> &values)
{
    for (std::size_t minute = 0; minute < values.size(); ++minute) {
        const MinutePrice<Number> &price = model.prices[minute];
        if (price.own > 0 && price.premium < 0) {
            const Number over = taken[minute] - price.own;
            const Number change = -price.premium * over / price.own / Number(part);
            values[minute] =
                std::clamp(Number(values[minute] + change), Number(0), Number(-price.premium));
        }
    }
}

/// The best values known, and a way to try others.
template<typename Number>
class ValueSearch
{
public:
    ValueSearch(const ChoiceModel<Number> &model, ChoiceBound<Number> &bound,
                const ChoiceNode<Number> &whole, SearchBudget &budget)
        : m_model(model), m_bound(bound), m_whole(whole), m_budget(budget),
          m_values(model.prices.size(), Number(0)), m_node(whole)
    {
        m_isPossible = tryOut(m_values);
    }

    std::vector<Number> find()
    {
        if (m_isPossible) {
            tryLevels();
            climb();
        }
        return m_values;
    }

private:
    /// Keeps \a values if the bound is higher with them, and says whether it is.
    bool tryOut(const std::vector<Number> &values)
    {
        m_budget.spendStep();
        ChoiceNode<Number> node = m_whole;
        node.values = std::make_shared<const std::vector<Number>>(values);
        if (!m_bound.evaluate(node, PieceCare::Rough)) {
            return false;
        }
        m_tried = takenBy(m_model, node);
        if (m_isPossible && node.bound <= m_node.bound) {
            return false;
        }
        m_values = values;
        m_node = std::move(node);
        return true;
    }

    void tryLevels()
    {
        const std::vector<Number> levels = pricesToTry(m_model);
        for (const OwnStretch &stretch : ownStretches(m_model)) {
            const std::vector<Number> others = m_values;
            for (const Number &level : levels) {
                if (m_budget.isSpent()) {
                    return;
                }
                std::vector<Number> values = others;
                setLevel(m_model, stretch, level, values);
                tryOut(values);
            }
        }
    }

    /// Moves the values by smaller and smaller steps, each time on from the best.
    void climb()
    {
        constexpr int mostSteps = 48;
        constexpr int perSize = 8;
        constexpr int largestPart = 4;
        int part = largestPart;
        std::vector<Number> values = m_values;
        m_tried = takenBy(m_model, m_node);
        for (int step = 0; step < mostSteps && !m_budget.isSpent(); ++step) {
            moveValues(m_model, m_tried, part, values);
            tryOut(values);
            if (step % perSize == perSize - 1) {
                part *= 2;
                values = m_values;
                m_tried = takenBy(m_model, m_node);
            }
        }
    }

    const ChoiceModel<Number> &m_model;
    ChoiceBound<Number> &m_bound;
    const ChoiceNode<Number> &m_whole;
    SearchBudget &m_budget;
    bool m_isPossible = false;
    std::vector<Number> m_values;
    /// What the bound puts together with these values.
    ChoiceNode<Number> m_node;
    /// What was taken with the values that were tried last.
    std::vector<Number> m_tried;
};

} // namespace

template<typename Number>
OwnPowerValues<Number> ownPowerValues(const ChoiceModel<Number> &model, ChoiceBound<Number> &bound,
                                      const ChoiceNode<Number> &whole, SearchBudget &budget)
{
    if (model.members.size() < 2 || ownStretches(model).empty()) {
        return nullptr;
    }
    return std::make_shared<const std::vector<Number>>(
        ValueSearch<Number>(model, bound, whole, budget).find());
}

template<typename Number>
OwnPowerValues<Number> movedValues(const ChoiceModel<Number> &model, const ChoiceNode<Number> &node)
{
    constexpr int part = 12;
    auto values = std::make_shared<std::vector<Number>>(*node.values);
    moveValues(model, takenBy(model, node), part, *values);
    return values;
}

template OwnPowerValues<Narrow> ownPowerValues(const ChoiceModel<Narrow> &, ChoiceBound<Narrow> &,
                                               const ChoiceNode<Narrow> &, SearchBudget &);
template OwnPowerValues<Wide> ownPowerValues(const ChoiceModel<Wide> &, ChoiceBound<Wide> &,
                                             const ChoiceNode<Wide> &, SearchBudget &);
template OwnPowerValues<Narrow> movedValues(const ChoiceModel<Narrow> &,
                                            const ChoiceNode<Narrow> &);
template OwnPowerValues<Wide> movedValues(const ChoiceModel<Wide> &, const ChoiceNode<Wide> &);

} // namespace gatehouse
