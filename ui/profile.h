// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "level.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace gatehouse
{

/// What the window remembers between two starts: its size, how it is divided, the level. Never a
/// word of a household.
struct WindowSettings
{
    QByteArray geometry;
    QByteArray panes;
    std::optional<Level> level;
    int zoom = 0;
};

/// The folder with what belongs to this person's use of the program.
class Profile
{
public:
    /// \a folder is made, for this user alone, when something is first kept there.
    explicit Profile(QString folder);

    /// Where a profile lies when none is named.
    static QString defaultFolder();

    /// The record of what left this machine.
    QString ledgerFile() const { return m_folder + QStringLiteral("/ledger.jsonl"); }

    /// The user's own words that never leave.
    QString wordsFile() const { return m_folder + QStringLiteral("/words.txt"); }
    /// The names by which the ledger knows households (HouseholdNames).
    QString householdNamesFile() const { return m_folder + QStringLiteral("/households.json"); }

    /// Which models are asked (ModelSettings). No key.
    QString modelsFile() const { return m_folder + QStringLiteral("/models.ini"); }

    WindowSettings load() const;
    /// False where the settings could not be kept; nothing else suffers from it.
    bool save(const WindowSettings &settings) const;

private:
    QString settingsFile() const;

    QString m_folder;
};

} // namespace gatehouse
