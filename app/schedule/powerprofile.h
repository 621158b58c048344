// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "groupmodel.h"

#include <vector>

namespace gatehouse
{

/// What the members of a group that have a place draw together, from moment to moment.
template<typename Number>
class PowerProfile
{
public:
    /// \a model outlives this.
    explicit PowerProfile(const GroupModel<Number> &model) : m_model(model) { clear(); }

    void clear();
    /// Whether the limit holds when \a member starts at \a start besides the others.
    bool hasRoom(std::size_t member, int start) const;
    void add(std::size_t member, int start) { change(member, start, 1); }
    void takeOut(std::size_t member, int start) { change(member, start, -1); }

private:
    /// From here to the next step the power is the same.
    struct Step
    {
        int from = 0;
        Number power = 0;
    };

    std::size_t stepAt(int moment) const;
    std::size_t edgeAt(int moment);
    void change(std::size_t member, int start, int sign);

    const GroupModel<Number> &m_model;
    /// Sorted; the last one reaches on without end.
    std::vector<Step> m_steps;
};

extern template class PowerProfile<Narrow>;
extern template class PowerProfile<Wide>;

} // namespace gatehouse
