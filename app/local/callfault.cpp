// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "callfault.h"

#include "call.h"

namespace gatehouse
{

bool isAccepted(const CallReport &report)
{
    return report.httpStatus && *report.httpStatus >= 200 && *report.httpStatus < 300;
}

std::optional<LocalFault> faultOfCall(const CallReport &report)
{
    // Of some redirections Qt makes a broken connection, since it could not send the body again.
    if (report.httpStatus && *report.httpStatus >= 300 && *report.httpStatus < 400) {
        return LocalFault::MovedElsewhere;
    }
    switch (report.ending) {
    case CallEnding::Complete:
        return std::nullopt;
    case CallEnding::NotConnected:
    case CallEnding::NotTrusted:
        return LocalFault::NotReached;
    case CallEnding::Broken:
        return LocalFault::ConnectionBroke;
    case CallEnding::TimedOut:
        return LocalFault::TooSlow;
    case CallEnding::TooLarge:
        return LocalFault::AnswerTooLong;
    }
    return LocalFault::ConnectionBroke;
}

} // namespace gatehouse
