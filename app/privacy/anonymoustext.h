// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "anonymizer.h"
#include "level.h"
#include "problemtext.h"

#include <QString>

namespace gatehouse
{

/// An outbound text as Gatehouse wrote it. It can be shown and edited; it cannot be sent.
class AnonymousText
{
public:
    const QString &text() const { return m_text; }
    Level level() const { return m_level; }

    bool operator==(const AnonymousText &) const = default;

private:
    friend AnonymousText writeAnonymously(const Anonymized &household, Level level);

    AnonymousText(QString text, Level level) : m_text(std::move(text)), m_level(level) {}

    QString m_text;
    Level m_level = Level::Shifted;
};

/// Writes the problem of \a household anew in the fixed form, at \a level. For Level::Scaled
/// \a household has its disguise.
AnonymousText writeAnonymously(const Anonymized &household, Level level);

} // namespace gatehouse
