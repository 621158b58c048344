// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "runstate.h"

#include "followup.h"

namespace gatehouse
{

bool mayAskAgain(const RunState &state)
{
    return !state.isWorking() && state.review && state.review->asked && !state.reviewIsOld &&
           !state.replied.isEmpty() && followUp(*state.review->asked, state.replied).has_value();
}

bool mayAnswerHere(const RunState &state)
{
    const bool isBad = state.replyError || (state.answer && state.answer->kind != AnswerKind::Good);
    return !state.isWorking() && isBad && state.sanitized && !state.reviewIsOld &&
           !state.answerIsOld && !state.sanitized->optimum.runs.empty();
}

} // namespace gatehouse
