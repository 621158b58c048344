// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "backgroundwork.h"
#include "sides.h"

namespace gatehouse
{

class DisguiseBook;
class LazyReader;

/// The local side without a model: built-in reader, anonymizer, and the exact solver for the
/// optimum of the household's own problem.
class BuiltInLocal : public LocalSide
{
public:
    BuiltInLocal();
    /// Shares \a reader with others.
    explicit BuiltInLocal(std::shared_ptr<LazyReader> reader);
    ~BuiltInLocal() override;

    std::unique_ptr<Request> sanitize(const SanitizeInput &input, SanitizeDone done) override;

private:
    /// Shared with the work under way.
    std::shared_ptr<LazyReader> m_reader;
    std::shared_ptr<DisguiseBook> m_disguises;
    BackgroundWork m_work;
};

} // namespace gatehouse
