// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "builtincloud.h"

#include "problemtext.h"
#include "schedulereply.h"
#include "solver.h"

namespace gatehouse
{

namespace
{

Result<QByteArray> replyTo(const QByteArray &approved)
{
    const Result<ProblemText> asked = readProblemText(QString::fromUtf8(approved));
    if (!asked) {
        return Unexpected{asked.error()};
    }
    const Result<Plan> plan = solve(asked->problem);
    if (!plan) {
        return Unexpected{plan.error()};
    }
    return writeReply(*plan, *asked);
}

} // namespace

std::unique_ptr<Request> BuiltInCloud::reply(ApprovedRequest request, ReplyDone done)
{
    return m_work.start<Result<QByteArray>>(
        [approved = request.bytes()](const StopFlag &) { return replyTo(approved); },
        std::move(done));
}

} // namespace gatehouse
