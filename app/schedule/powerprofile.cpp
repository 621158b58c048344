// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "powerprofile.h"

#include <algorithm>

namespace gatehouse
{

template<typename Number>
void PowerProfile<Number>::clear()
{
    m_steps = {Step{}};
}

template<typename Number>
bool PowerProfile<Number>::hasRoom(std::size_t member, int start) const
{
    if (!m_model.limit) {
        return true;
    }
    const ModelMember<Number> &own = m_model.members[member];
    std::size_t step = stepAt(start);
    for (std::size_t phase = 0; phase < own.powers.size(); ++phase) {
        const int end = start + own.edges[phase + 1];
        while (true) {
            if (m_steps[step].power + own.powers[phase] > *m_model.limit) {
                return false;
            }
            if (step + 1 == m_steps.size() || m_steps[step + 1].from > end) {
                break;
            }
            ++step;
            if (m_steps[step].from == end) {
                break;
            }
        }
    }
    return true;
}

/// The step that \a moment lies in.
template<typename Number>
std::size_t PowerProfile<Number>::stepAt(int moment) const
{
    const auto behind =
        std::upper_bound(m_steps.begin(), m_steps.end(), moment,
                         [](int value, const Step &step) { return value < step.from; });
    return static_cast<std::size_t>(behind - m_steps.begin()) - 1;
}

/// The step that begins at \a moment, made where there is none.
template<typename Number>
std::size_t PowerProfile<Number>::edgeAt(int moment)
{
    const std::size_t step = stepAt(moment);
    if (m_steps[step].from == moment) {
        return step;
    }
    const Step split{.from = moment, .power = m_steps[step].power};
    m_steps.insert(m_steps.begin() + static_cast<std::ptrdiff_t>(step) + 1, split);
    return step + 1;
}

template<typename Number>
void PowerProfile<Number>::change(std::size_t member, int start, int sign)
{
    const ModelMember<Number> &own = m_model.members[member];
    for (std::size_t phase = 0; phase < own.powers.size(); ++phase) {
        const std::size_t first = edgeAt(start + own.edges[phase]);
        const std::size_t last = edgeAt(start + own.edges[phase + 1]);
        for (std::size_t step = first; step < last; ++step) {
            m_steps[step].power += own.powers[phase] * Number(sign);
        }
    }
}

template class PowerProfile<Narrow>;
template class PowerProfile<Wide>;

} // namespace gatehouse
