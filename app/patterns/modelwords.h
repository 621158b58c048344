// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "localfault.h"
#include "privatetext.h"
#include "prosefault.h"
#include "result.h"

#include <QString>

#include <optional>
#include <variant>

namespace gatehouse
{

/// What a model on this machine wrote about an answer. Not trusted.
struct ModelWords
{
    QString model;
    Result<PrivateText, LocalFault> text;
};

/// Why a model's sentences are not shown: they do not agree with the plan, or there are none.
using ToldFlaw = std::variant<ProseFlaw, LocalFault>;

/// What a model on this machine tells about an answer, as far as it may be shown.
struct ToldAnswer
{
    QString model;
    /// Sentences that agree with the verified plan.
    Result<PrivateText, ToldFlaw> words;
};

/// How far the telling is. The answer does not wait for it.
struct ModelTelling
{
    /// The number of the work by which the local side is asked; 0 where it is not.
    quint64 work = 0;
    /// A model is known to be at it.
    bool isUnderWay = false;
    /// What came of it.
    std::optional<ToldAnswer> told;
};

} // namespace gatehouse
