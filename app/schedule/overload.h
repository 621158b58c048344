// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "groupmodel.h"

#include <vector>

namespace gatehouse
{

/// A phase of a member of a group.
struct RunningPhase
{
    std::size_t member = 0;
    std::size_t phase = 0;
};

/// Phases that run together at the first moment at which \a starts go over the limit of \a model,
/// as few of them as do so; empty where none do, or where there is no limit.
template<typename Number>
std::vector<RunningPhase> findOverload(const GroupModel<Number> &model,
                                       const std::vector<int> &starts);

extern template std::vector<RunningPhase> findOverload(const GroupModel<Narrow> &,
                                                       const std::vector<int> &);
extern template std::vector<RunningPhase> findOverload(const GroupModel<Wide> &,
                                                       const std::vector<int> &);

} // namespace gatehouse
