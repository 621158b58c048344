// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "sides.h"

#include <QList>

/// Sides that answer when the test says so. They keep what they were asked, and know whether their
/// request is still there.
namespace scripted
{

class Request : public gatehouse::Request
{
public:
    explicit Request(std::shared_ptr<bool> isThere) : m_isThere(std::move(isThere)) {}
    ~Request() override { *m_isThere = false; }

private:
    std::shared_ptr<bool> m_isThere;
};

class Local : public gatehouse::LocalSide
{
public:
    struct Call
    {
        gatehouse::SanitizeInput input;
        SanitizeDone done;
        std::shared_ptr<bool> isWaited = std::make_shared<bool>(true);
    };

    std::unique_ptr<gatehouse::Request> sanitize(const gatehouse::SanitizeInput &input,
                                                 SanitizeDone done) override
    {
        calls.append({input, std::move(done)});
        return std::make_unique<Request>(calls.last().isWaited);
    }

    QList<Call> calls;
};

class Cloud : public gatehouse::CloudSide
{
public:
    struct Call
    {
        QByteArray bytes;
        ReplyDone done;
        std::shared_ptr<bool> isWaited = std::make_shared<bool>(true);
    };

    std::unique_ptr<gatehouse::Request> reply(gatehouse::ApprovedRequest request,
                                              ReplyDone done) override
    {
        calls.append({request.bytes(), std::move(done)});
        return std::make_unique<Request>(calls.last().isWaited);
    }

    gatehouse::Recipient recipient() const override { return to; }

    QList<Call> calls;
    /// The built-in solver, until the test says otherwise.
    gatehouse::Recipient to;
};

} // namespace scripted
