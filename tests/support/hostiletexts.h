// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QRandomGenerator>
#include <QString>

/// Outbound texts drawn at random, into which somebody has put words that must not leave: as they
/// are, in look-alike letters, with characters that are not seen, split, turned round, in a code,
/// or in two of these ways at once; beside ordinary notes, telephone numbers and plain damage.
namespace hostiletexts
{

/// The household that the texts give away, with a door code and names.
QString household();

/// A problem with notes and more, some of it about household().
QString draw(QRandomGenerator &random);

} // namespace hostiletexts
