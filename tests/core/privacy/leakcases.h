// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "privatewords.h"

#include <QString>
#include <QStringList>

#include <memory>
#include <vector>

/// The cases of tests/data/leaks; its README.md has the format.
namespace leakcases
{

using namespace gatehouse;

/// What the cases below one private part have in common.
struct Known
{
    PrivateWords words;
    /// What leaves of it, to which the lines of a case are added.
    QString outbound;
};

struct Case
{
    /// "names.txt:12".
    QString place;
    std::shared_ptr<const Known> known;
    QString outbound;
    /// "pass", "tidy", "unknown", or "block" with what is blocked: "word Maya".
    QStringList expected;
};

/// Those of the file at \a path; none where it cannot be opened, and what it says of a line that
/// makes no sense in \a faults.
std::vector<Case> casesOf(const QString &path, QStringList &faults);

/// What the guard says of \a outbound, in the words of Case::expected.
QStringList verdict(const QString &outbound, const PrivateWords &words);

/// \a words as they stand in a file: what cannot be seen as its code point.
QString written(const QString &words);

} // namespace leakcases
