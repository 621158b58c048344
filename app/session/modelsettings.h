// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "cloudsettings.h"

namespace gatehouse
{

/// Which models the person wants asked. No key: keys are in the keychain.
struct ModelSettings
{
    /// Whether the cloud model is asked in place of the built-in solver.
    bool asksCloud = false;
    CloudSettings cloud;
    /// What the service charges for a million tokens, as typed; empty where it is not known.
    QString inputPrice;
    QString outputPrice;

    bool operator==(const ModelSettings &) const = default;
};

/// The settings in the file \a path; the usual ones where there is no file, or for what it does
/// not say or says in a way that cannot be read.
ModelSettings loadModelSettings(const QString &path);

/// Keeps \a settings in the file \a path, for this user alone; its folder is made where it is
/// missing. False where that failed; the settings hold for this run all the same.
bool saveModelSettings(const QString &path, const ModelSettings &settings);

} // namespace gatehouse
