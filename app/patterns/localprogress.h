// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "privatetext.h"

namespace gatehouse
{

/// How far a model on this machine is with the household's words.
struct LocalProgress
{
    enum class Stage
    {
        /// Whether it is whom the person agreed to.
        Checking,
        /// Asked; perhaps it is being loaded, which takes minutes on a cold disk.
        Loading,
        Thinking,
        Answering,
    };

    Stage stage = Stage::Checking;
    /// From 1; from the second on its first answer is being mended.
    int attempt = 1;
    /// Of the answer so far.
    qint64 characters = 0;
    /// So far; not trusted.
    PrivateText thinking;

    bool operator==(const LocalProgress &) const = default;
};

} // namespace gatehouse
