// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "wordlist.h"

namespace gatehouse
{

/// The user's own list of words as a file: one word or phrase a line, UTF-8.
namespace wordlistfile
{

/// The list in the file \a path; empty where there is no such file. Faults besides those of
/// WordList::parse(): Unreadable, NotUtf8 with the line, NotAList.
Result<WordList, WordListFault> load(const QString &path);

/// Writes \a list to \a path, for this user alone, whole or not at all. A folder that is not there
/// is made. Fault: NotWritable.
Result<void, WordListFault> save(const WordList &list, const QString &path);

} // namespace wordlistfile

} // namespace gatehouse
