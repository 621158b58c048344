// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "coverage.h"
#include "mapping.h"
#include "sanitizerreply.h"

#include <vector>

namespace gatehouse
{

struct Anonymized;
class PrivateWords;

/// What a model made of a household's words, told in the loads of the household's own problem.
struct ComparedReading
{
    /// In canonical form. Loads that the household's problem does not have stand behind the others.
    Problem problem;
    /// From the household's problem to this one.
    std::vector<Difference> differences;
    /// What the model calls the machines that only it found; not what is no plain name.
    MachineNames newNames;
    /// The same as what the model may be asked to mend, in its own ids.
    ReplyErrors flaws;
};

/// Holds \a reading, which has a problem, against \a household. Loads are the same where their
/// names are, else where one name holds the other, else where only one each takes as long and as
/// much.
ComparedReading compareReading(const SanitizerReading &reading, const Anonymized &household);

/// The words of \a words that a model left in its problem as it wrote it, those aside by which it
/// was told what a problem is. Each once, as it stands there.
std::vector<PrivateText> leakedWords(const PrivateText &written, const PrivateWords &words);

} // namespace gatehouse
