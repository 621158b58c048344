// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "backgroundwork.h"
#include "sides.h"

namespace gatehouse
{

/// The cloud side without a cloud: the exact solver, which sees the approved bytes and nothing
/// else, and answers in the JSON a model would answer in.
class BuiltInCloud : public CloudSide
{
public:
    /// Itself; the bytes are the text.
    Recipient recipient() const override { return {}; }

    /// Errors: those of readProblemText and solve.
    std::unique_ptr<Request> reply(ApprovedRequest request, ReplyDone done) override;

private:
    BackgroundWork m_work;
};

} // namespace gatehouse
