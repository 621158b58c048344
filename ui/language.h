// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <memory>
#include <optional>
#include <vector>

class QTranslator;

namespace gatehouse
{

/// The language the window speaks while this object lives: ours and Qt's own words.
class Language
{
public:
    /// \a code is a language such as "de"; without it the platform's language is taken. English,
    /// and any language there is no translation for, needs none.
    explicit Language(const std::optional<QString> &code);
    ~Language();
    Language(const Language &) = delete;
    Language &operator=(const Language &) = delete;

    /// False where \a code named a language that the window does not speak.
    bool isSpoken() const { return m_isSpoken; }

private:
    std::vector<std::unique_ptr<QTranslator>> m_translators;
    bool m_isSpoken = true;
};

} // namespace gatehouse
