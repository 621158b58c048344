// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "privatetext.h"

#include <QHash>

namespace gatehouse
{

/// \a words so that nothing in them ends the message they stand in and begins one that gives
/// orders.
///
/// Threat: programs take marks such as "<|im_start|>", "<start_of_turn>" and "[INST]" for what they
/// mean wherever they stand. So each such opening is parted by a space, and control characters and
/// letters that cannot be seen are left out.
PrivateText partedForPrompt(const PrivateText &words);

/// The one way in which words of a household come into a prompt: parted as above, and every line
/// behind "> ", so that none of them can pass for a line of the prompt.
PrivateText quotedForPrompt(const PrivateText &words);

/// \a form, the text of a prompt file, with each "{{name}}" replaced by what \a values has for it.
/// What is filled in is not looked through again. A name without a value stays as it is.
PrivateText filledPrompt(const QString &form, const QHash<QString, PrivateText> &values);

} // namespace gatehouse
