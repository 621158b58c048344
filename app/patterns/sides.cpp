// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "sides.h"

#include <QObject>
#include <QTimer>

namespace gatehouse
{

namespace
{

/// Gives nothing, once the event loop runs.
class NothingToTell : public Request
{
public:
    explicit NothingToTell(LocalSide::GroundDone done)
    {
        QTimer::singleShot(0, &m_context, [done = std::move(done)] {
            // A copy: the request may go with the call.
            const LocalSide::GroundDone last = done;
            last(std::nullopt);
        });
    }

private:
    QObject m_context;
};

} // namespace

Request::~Request() = default;
LocalSide::~LocalSide() = default;
CloudSide::~CloudSide() = default;

void LocalSide::follow(const ProgressSeen &) {}
void LocalSide::hurry() {}
void CloudSide::follow(const ProgressSeen &) {}

std::unique_ptr<Request> LocalSide::ground(const GroundInput &, GroundDone done)
{
    return std::make_unique<NothingToTell>(std::move(done));
}

} // namespace gatehouse
