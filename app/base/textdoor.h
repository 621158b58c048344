// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "result.h"

#include <QByteArray>

class QIODevice;

namespace gatehouse
{

/// The one door through which text from outside (a file, the clipboard, a drop, standard input)
/// comes in. It looks before anything is put into an editor: one line of 5 MB keeps a text editor
/// busy for minutes.
namespace textdoor
{

constexpr qsizetype largestText = 2L * 1024 * 1024;
constexpr qsizetype longestLine = 10'000;

/// The text of \a bytes with line ends as plain line feeds and without a byte order mark.
/// Errors: TextTooLarge (over 2 MB), BinaryFile (a NUL byte), InvalidUtf8 and LineTooLong (over
/// 10,000 characters), the last two with the line.
Result<QString> admit(const QByteArray &bytes);

/// Whether \a bytes are a text at all, however long its lines are. Errors: TextTooLarge,
/// BinaryFile, InvalidUtf8 with the line.
Result<void> checkBytes(const QByteArray &bytes);

/// The same rules for text that is already decoded (paste, drop).
Result<QString> admit(const QString &text);

/// Reads the file at \a path. Besides the errors of admit: FileNotFound, FileUnreadable.
Result<QString> admitFile(const QString &path);

/// Reads \a device, which is open, to its end, but never more than the door lets through.
Result<QString> admitDevice(QIODevice &device);

} // namespace textdoor

} // namespace gatehouse
