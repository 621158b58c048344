// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>
#include <QString>

#include <optional>
#include <vector>

namespace gatehouse
{

enum class Level;

/// What is known of whether a request reached its host, the least first.
enum class Arrival
{
    /// Not a byte left.
    NotSent,
    /// The connection broke, a person stopped it, or what became of it is not known. Whoever asks
    /// what a host can know takes it as arrived.
    MayHaveArrived,
    /// The host answered, if only that it would not take it.
    Arrived,
};

/// One approved request that was on its way to a host, once or, with the very same bytes, again.
struct EarlierSend
{
    /// Of the last attempt, UTC.
    QDateTime when;
    /// At which the text was disguised; nothing for a request without one, and for a level that
    /// this version does not know.
    std::optional<Level> level;
    /// Of each attempt.
    qint64 bytes = 0;
    int attempts = 1;
    /// Of the attempt that came farthest.
    Arrival arrival = Arrival::MayHaveArrived;
    /// Not where its record stands behind the first one that is not as it was written.
    bool isCertain = true;

    bool operator==(const EarlierSend &) const = default;
};

/// Disguises that a text of a lower level undoes: the host holds both, lays them side by side and
/// reads off what the disguise hid.
struct UndoneDisguise
{
    /// The highest of theirs, and the last request that went out at it.
    Level level;
    QDateTime when;
    /// What is known of the one that came farthest at that level: never NotSent.
    Arrival arrival = Arrival::MayHaveArrived;

    bool operator==(const UndoneDisguise &) const = default;
};

/// What one host got from one household.
struct EarlierSends
{
    /// The latest first, in the order of the ledger: a clock may have been put back.
    std::vector<EarlierSend> sends;
    /// When a person erased the records before these; nothing where that was never done.
    std::optional<QDateTime> erasedAt;

    /// How many of them arrived or may have.
    int arrived() const;

    /// What a text at \a level would undo: whatever arrived, or may have, at a higher one. Nothing
    /// where there is none.
    std::optional<UndoneDisguise> undoneBy(Level level) const;

    bool operator==(const EarlierSends &) const = default;
};

} // namespace gatehouse
