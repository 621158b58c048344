// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "localfault.h"
#include "mapping.h"

#include <QString>

namespace gatehouse
{

struct Anonymized;
struct Difference;
struct Problem;

} // namespace gatehouse

namespace gatehouse::wording
{

/// Why a model on this machine did not do what it was asked, and what to do: one whole sentence or
/// two.
QString sentence(LocalFault fault);

/// What a model on this machine, whose problem is \a model, found otherwise than the built-in
/// reader: one whole sentence, without whose fact is used. \a newNames is what it calls machines
/// that only it found.
QString modelSentence(const Difference &difference, const Anonymized &household,
                      const Problem &model, const MachineNames &newNames);

} // namespace gatehouse::wording
