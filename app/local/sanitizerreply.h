// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "privatetext.h"
#include "problem.h"
#include "replyerror.h"

#include <QTime>

namespace gatehouse
{

/// What a model calls the household's machine behind a load. Stays on this machine.
struct MappedName
{
    LoadId load;
    PrivateText name;

    bool operator==(const MappedName &) const = default;
};

/// What a model on this machine made of a household's text. It is never sent: it is compared with
/// what the reader found, fact by fact.
struct SanitizerReading
{
    /// In canonical form, has passed check(), with its target; nothing where it cannot be read.
    std::optional<Problem> problem;
    std::vector<MappedName> mapping;
    /// All that the model wrote where the problem should stand, names of fields included; not
    /// trusted.
    PrivateText written;
    /// What the model may be asked to mend. Where there is a problem they are of the mapping alone.
    ReplyErrors errors;

    bool operator==(const SanitizerReading &) const = default;
};

/// Reads \a answer, the raw answer of a model that was asked to sanitize, tolerantly: see
/// looseObjects(), ReplyProblem, problemOfLines(). \a now is the time of day that the household's
/// own text counts from.
SanitizerReading readSanitizerReply(const PrivateText &answer, QTime now);

} // namespace gatehouse
