// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "earliersends.h"

#include <QString>

namespace gatehouse
{

struct Error;
struct LedgerCheck;

namespace wording
{

/// One line on one request, by the days of this computer: "26 Nov 2026: clock times hidden;
/// arrived".
QString sentence(const EarlierSend &send);

/// Whose requests are counted.
enum class Senders
{
    ThisHousehold,
    /// Where the household has no name in the ledger, so that any of them may be its own.
    AnyHousehold,
};
/// How much the host got before.
QString total(const EarlierSends &earlier, Senders senders);

/// What a text at level \a now would tell of what \a undone hid.
QString sentence(const UndoneDisguise &undone, Level now);

/// That the records before \a when were erased, so what the host got then is not known.
QString erasedSentence(const QDateTime &when);

/// That what the host got is not known, since the ledger cannot be read.
QString unknownSentence(const Error &error);

/// That what the host got is not certain, since the ledger is not as it was written; empty where it
/// is.
QString uncertainSentence(const LedgerCheck &check);

} // namespace wording

} // namespace gatehouse
