// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "grammar.h"
#include "item.h"

#include <array>

namespace gatehouse
{

/// How often each class occurs in a clause.
class ClassCount
{
public:
    void add(WordClass c)
    {
        const size_t index = static_cast<size_t>(c);
        m_present.set(index);
        if (m_counts[index] < 255) {
            ++m_counts[index];
        }
    }
    void add(const ClassCount &other);

    bool has(WordClass c) const { return m_present.test(static_cast<size_t>(c)); }
    bool hasAny(const ClassSet &classes) const { return (m_present & classes).any(); }
    int count(WordClass c) const { return m_counts[static_cast<size_t>(c)]; }
    int count(const ClassSet &classes) const;
    const ClassSet &present() const { return m_present; }

private:
    std::array<unsigned char, static_cast<size_t>(WordClass::Count)> m_counts{};
    ClassSet m_present;
};

/// Whether \a frame takes every class of \a clause that \a neutral does not hold.
bool fits(const Frame &frame, const ClassCount &clause, const ClassSet &neutral);

} // namespace gatehouse
