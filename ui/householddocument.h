// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "privatetext.h"
#include "result.h"

#include <QFileDevice>

namespace gatehouse
{

/// A household as it stands in a file: its question first, where it has one, then the words.
struct HouseholdFile
{
    PrivateText question;
    PrivateText text;
};

namespace householddocument
{

/// Opens \a path through the door and takes its opening question out of the text. Errors: those of
/// textdoor::admitFile.
Result<HouseholdFile> open(const QString &path);

/// Takes the opening question out of \a text: its first sentence, where the reader knows that as a
/// question.
HouseholdFile split(const QString &text);

/// Writes question and words to \a path, whole or not at all. A file that is already there keeps
/// its permissions, a new one gets \a permissions. Error: FileNotWritable.
Result<void> save(const HouseholdFile &household, const QString &path,
                  QFileDevice::Permissions permissions);

} // namespace householddocument

} // namespace gatehouse
