// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "lazyreader.h"

#include "householdreader.h"

namespace gatehouse
{

LazyReader::LazyReader() = default;
LazyReader::~LazyReader() = default;

const HouseholdReader &LazyReader::get()
{
    std::call_once(m_once, [this] { m_reader = std::make_unique<const HouseholdReader>(); });
    return *m_reader;
}

} // namespace gatehouse
