// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

namespace gatehouse
{

/// Why nothing can be approved at the moment, in the order in which the window names them.
enum class GateBlock
{
    NothingToSend,
    /// The text cannot be read back as a problem.
    NotReadable,
    /// The guard found a private or unknown word.
    GuardFinding,
    /// Nothing but unknown words in notes, each of which needs a yes.
    WordsNotAgreed,
    NotInPlainForm,
    /// It would go to another host, and the user's own list of words could not be read.
    WordListUnread,
    /// It would go to no plain host name, or over http to another machine.
    UnsafeDestination,
    /// Part of the text has not been in view since its last change.
    NotSeen,
    /// Already handed over.
    AlreadyApproved,
    /// It has lain here for longer than longestAge: what is minute 0 in it has passed.
    TooOld,
};

} // namespace gatehouse
