// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "result.h"

#include <QHash>
#include <QRandomGenerator>
#include <QString>

namespace gatehouse
{

/// The names by which the ledger knows households: drawn at random, so that they tell nothing, and
/// kept by the file that a household is in. Paths may hold words of the household, so they are not
/// kept: only their hashes with a salt of this file's own.
///
/// A household that moves to another file has no name there. That errs on the safe side: without
/// one, all that a host got counts as its own (SendHistory::sentTo).
class HouseholdNames
{
public:
    /// The names in the file \a path; \a random outlives this object.
    explicit HouseholdNames(QString path, QRandomGenerator &random = *QRandomGenerator::system());

    /// The name of the household in the file \a place; empty where it has none, or where the names
    /// cannot be read.
    QString nameOf(const QString &place) const;

    /// The same, drawn and on the disk when it returns where there was none. A household in no file
    /// has the empty name. Names that were damaged are drawn anew. Errors: as those of Ledger.
    Result<QString> give(const QString &place);

private:
    struct Kept
    {
        QString salt;
        /// Names by the hashes of places.
        QHash<QString, QString> names;

        QString keyOf(const QString &place) const;
    };

    Result<Kept> load() const;
    Result<void> keep(const Kept &kept) const;
    QString draw() const;

    QString m_path;
    QRandomGenerator &m_random;
};

} // namespace gatehouse
