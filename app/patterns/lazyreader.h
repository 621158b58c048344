// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include <memory>
#include <mutex>

namespace gatehouse
{

class HouseholdReader;

/// The built-in reader for all who read on other threads. Loads its grammar when the first text is
/// read: start-up does without it.
class LazyReader
{
public:
    LazyReader();
    ~LazyReader();
    LazyReader(const LazyReader &) = delete;
    LazyReader &operator=(const LazyReader &) = delete;

    /// May be called from any thread.
    const HouseholdReader &get();

private:
    std::once_flag m_once;
    std::unique_ptr<const HouseholdReader> m_reader;
};

} // namespace gatehouse
