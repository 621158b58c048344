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

} // namespace

template<typename Number>
std::vector<Number> ownPowerValues(const ChoiceModel<Number> &model, ChoiceBound<Number> &bound,
                                   const ChoiceNode<Number> &whole, SearchBudget &budget)
{
    std::vector<Number> best(model.prices.size(), Number(0));
    ChoiceNode<Number> node = whole;
    bound.setValues(best);
    if (model.members.size() < 2 || !bound.evaluate(node, PieceCare::Rough)) {
        return best;
    }
    Number highest = node.bound;
    const std::vector<Number> levels = pricesToTry(model);
    for (const OwnStretch &stretch : ownStretches(model)) {
        const std::vector<Number> others = best;
        for (const Number &level : levels) {
            if (budget.isSpent()) {
                return best;
            }
            budget.spendStep();
            std::vector<Number> values = others;
            setLevel(model, stretch, level, values);
            bound.setValues(values);
            node = whole;
            if (bound.evaluate(node, PieceCare::Rough) && node.bound > highest) {
                highest = node.bound;
                best = std::move(values);
            }
        }
    }
    return best;
}

template std::vector<Narrow> ownPowerValues(const ChoiceModel<Narrow> &, ChoiceBound<Narrow> &,
                                            const ChoiceNode<Narrow> &, SearchBudget &);
template std::vector<Wide> ownPowerValues(const ChoiceModel<Wide> &, ChoiceBound<Wide> &,
                                          const ChoiceNode<Wide> &, SearchBudget &);

} // namespace gatehouse
