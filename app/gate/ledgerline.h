// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ledgerrecord.h"

#include <QByteArrayView>

namespace gatehouse
{

/// A record as the ledger's file has it: one line of JSON, its fields in one order, one space
/// behind each comma and colon, so that there is one way to write it. Anybody can check it:
///
/// - "hash" stands last: SHA-256 of the line's bytes before `, "hash"`;
/// - "previous" is the hash of the record before;
/// - "body" holds the bytes that were sent, as a JSON string where they are UTF-8 and as
///   "body_base64" where they are not; "sha256" is theirs.
namespace ledgerline
{

/// What stands in place of a hash where there is no record before.
QByteArray noHash();

/// SHA-256 as 64 hexadecimal digits.
QByteArray sha256(QByteArrayView bytes);

/// Gives \a record the hash that it has by its content.
void seal(LedgerRecord &record);

/// \a record with the hash that it holds, without a line feed.
QByteArray write(const LedgerRecord &record);

/// The record of \a line, which has no line feed, as far as it can be read; nothing where its kind
/// cannot be told. Only where write() gives the very same line back it is a record of ours, and its
/// hash is the one that stands there, right or wrong.
std::optional<LedgerRecord> read(QByteArrayView line);

/// Whether the hash of \a record is the one that its content has.
bool isSealed(const LedgerRecord &record);
/// The same where \a written is what write() makes of it.
bool isSealed(const LedgerRecord &record, QByteArrayView written);

} // namespace ledgerline

} // namespace gatehouse
