// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "localsettings.h"

#include <QObject>

namespace gatehouse
{

/// Looks whether a program that runs models is on this machine, and which models it has. Nothing of
/// the household is told to it.
class LocalFinder : public QObject
{
    Q_OBJECT

public:
    explicit LocalFinder(QObject *parent = nullptr) : QObject(parent) {}

    /// Looks for the program of \a settings; what was looked for before is not reported any more.
    void look(const LocalSettings &settings);
    bool isLooking() const { return m_request != nullptr; }
    /// What was found last, or why nothing; nothing while nobody has looked.
    const std::optional<Result<LocalProbe, LocalFault>> &found() const { return m_found; }
    /// Where it was looked last: "http://127.0.0.1:11434"; empty where that was no address.
    const QString &origin() const { return m_origin; }

Q_SIGNALS:
    /// isLooking() or found() has changed.
    void changed();

private:
    std::optional<Result<LocalProbe, LocalFault>> m_found;
    QString m_origin;
    std::unique_ptr<LocalModel> m_model;
    std::unique_ptr<LocalRequest> m_request;
};

} // namespace gatehouse
