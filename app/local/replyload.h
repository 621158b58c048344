// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "problem.h"
#include "replyerror.h"
#include "replyvalues.h"

namespace gatehouse
{

/// A load as a model wrote it: its amounts read, its times not yet counted from now.
struct ReplyLoad
{
    LoadId id;
    std::vector<Phase> phases;
    std::optional<LooseMoment> earliest;
    std::optional<LooseMoment> finishBy;
    std::vector<LooseRange> notDuring;
    std::vector<After> after;
    std::vector<LoadId> notWith;
    bool pausable = false;
    Minutes minRun{1};
    bool optional = false;
    Price worth;
};

/// Reads the fields of \a value, an object. What cannot be read goes to \a errors; unknown fields
/// are passed over.
ReplyLoad readReplyLoad(LoadId id, const LooseValue &value, ReplyErrors &errors);

} // namespace gatehouse
