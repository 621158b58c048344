// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "coverage.h"
#include "localfault.h"
#include "mapping.h"
#include "privatetext.h"
#include "problem.h"

#include <chrono>
#include <optional>
#include <vector>

namespace gatehouse
{

/// What an answer of a model on this machine took.
struct ModelWork
{
    /// How often it was asked: the first time, to mend its answer, in a forced form.
    int attempts = 0;
    /// Until the first word of all, thinking included; zero where none came.
    std::chrono::milliseconds firstWord{0};
    std::chrono::milliseconds total{0};
    /// As the program counts them, over all attempts; 0 where it does not say.
    qint64 tokensRead = 0;
    qint64 tokensWritten = 0;
    std::chrono::milliseconds writing{0};

    bool operator==(const ModelWork &) const = default;
};

/// What a model on this machine made of the household's words, held against what the reader found.
/// Nothing of it is in what leaves: the reader's facts stand unless the person decides otherwise.
struct ModelReport
{
    QString model;
    /// Why it did not answer, or not to the end.
    std::optional<LocalFault> fault;
    /// The person did not wait for it.
    bool isSkipped = false;
    /// What it made of the words, with the load ids of the household's problem; loads that only it
    /// found have ids behind them. Nothing where there is a fault, or where no answer was a
    /// problem.
    std::optional<Problem> problem;
    /// From the household's problem to the model's.
    std::vector<Difference> differences;
    /// What it calls the machines that only it found.
    MachineNames newNames;
    /// Words of the household that it left where only the problem should stand.
    std::vector<PrivateText> leaked;
    /// What it thought, as it came.
    PrivateText thinking;
    ModelWork work;
};

} // namespace gatehouse
