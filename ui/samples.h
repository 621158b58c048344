// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <vector>

namespace gatehouse
{

/// A household that ships with the program.
struct SampleHousehold
{
    /// What people call it.
    QString title;
    /// Where it lies among the program's resources.
    QString path;
};

/// All of them, the one the window starts with first.
std::vector<SampleHousehold> sampleHouseholds();

} // namespace gatehouse
