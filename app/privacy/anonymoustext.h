// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "anonymizer.h"
#include "level.h"
#include "writtentext.h"

#include <QString>

namespace gatehouse
{

/// An outbound text as Gatehouse wrote it. It can be shown and edited; it cannot be sent.
class AnonymousText
{
public:
    const QString &text() const { return m_written.text; }
    /// The same with the places of all that it says.
    const WrittenText &written() const { return m_written; }
    Level level() const { return m_level; }

    bool operator==(const AnonymousText &) const = default;

private:
    friend AnonymousText writeAnonymously(const Anonymized &household, Level level);

    AnonymousText(WrittenText written, Level level) : m_written(std::move(written)), m_level(level)
    {}

    WrittenText m_written;
    Level m_level = Level::Shifted;
};

/// Writes the problem of \a household anew in the fixed form, at \a level. For Level::Scaled
/// \a household has its disguise.
AnonymousText writeAnonymously(const Anonymized &household, Level level);

} // namespace gatehouse
