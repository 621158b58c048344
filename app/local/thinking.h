// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

namespace gatehouse
{

/// How much a model is to think before it answers.
enum class Thinking
{
    /// The field is left out. For models only that refuse to be asked about it: a model that can
    /// think does so where nothing is said.
    Unsaid,
    Off,
    /// As much as the model thinks right.
    On,
    Low,
    Medium,
    High,
    Max,
};

/// How \a thinking stands in a request, as JSON: "true", "\"low\""; empty for Unsaid.
QByteArray toJson(Thinking thinking);

} // namespace gatehouse
