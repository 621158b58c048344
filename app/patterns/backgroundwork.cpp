// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "backgroundwork.h"

namespace gatehouse
{

namespace
{

class BackgroundRequest : public Request
{
public:
    explicit BackgroundRequest(std::shared_ptr<StopFlag> flag) : m_flag(std::move(flag)) {}
    ~BackgroundRequest() override { m_flag->raise(); }

private:
    std::shared_ptr<StopFlag> m_flag;
};

} // namespace

BackgroundWork::BackgroundWork()
{
    // Two: a computation that was stopped but has not noticed yet does not hold up the next one.
    m_pool.setMaxThreadCount(2);
}

BackgroundWork::~BackgroundWork()
{
    m_pool.clear();
    m_pool.waitForDone();
}

std::unique_ptr<Request> BackgroundWork::makeRequest(std::shared_ptr<StopFlag> flag)
{
    return std::make_unique<BackgroundRequest>(std::move(flag));
}

void BackgroundWork::report(std::function<void()> call)
{
    QMetaObject::invokeMethod(&m_receiver, std::move(call), Qt::QueuedConnection);
}

} // namespace gatehouse
