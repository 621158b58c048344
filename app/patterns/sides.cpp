// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "sides.h"

namespace gatehouse
{

Request::~Request() = default;
LocalSide::~LocalSide() = default;
CloudSide::~CloudSide() = default;

void LocalSide::follow(const ProgressSeen &) {}
void CloudSide::follow(const ProgressSeen &) {}

} // namespace gatehouse
