// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "anonymizer.h"
#include "reading.h"
#include "writtenparts.h"

namespace gatehouse
{

/// A household's words and what was made of them.
struct ReadHousehold
{
    PrivateText text;
    Reading reading;
    Anonymized anonymized;
    WrittenParts parts;
};

} // namespace gatehouse
