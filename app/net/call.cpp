// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "call.h"

#include "transfer.h"

namespace gatehouse
{

Call::Call(std::unique_ptr<Transfer> transfer) : m_transfer(std::move(transfer)) {}

Call::~Call() = default;

CallReport Call::soFar() const
{
    return m_transfer->report();
}

} // namespace gatehouse
