// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "sessionwords.h"

#include "wordlist.h"

#include <QHashFunctions>

#include <utility>

namespace gatehouse
{

void SessionWords::remember(const PrivateWords &household)
{
    m_earlier.addEarlier(household);
    m_remembers = true;
    m_household.reset();
}

void SessionWords::remember(const PrivateText &text)
{
    QString unknown;
    for (const QStringView line : QStringView(text.reveal()).split(u'\n', Qt::SkipEmptyParts)) {
        // Without the seed nobody can write a line that falls together with another one.
        if (m_lines.insert(qHash(line, QHashSeed::globalSeed())).second) {
            unknown += line;
            unknown += u'\n';
        }
    }
    if (!unknown.isEmpty()) {
        m_unfolded.emplace_back(unknown);
        m_household.reset();
    }
}

void SessionWords::setList(const WordList &list)
{
    m_list = list.text();
    m_lacksList = false;
    m_household.reset();
}

void SessionWords::loseList()
{
    m_lacksList = true;
    m_household.reset();
}

const PrivateWords &SessionWords::besides(std::shared_ptr<const PrivateWords> household)
{
    for (const PrivateText &text : m_unfolded) {
        m_earlier.addWords(text);
        m_remembers = true;
    }
    m_unfolded.clear();
    if (!m_remembers && m_list.isEmpty() && !m_lacksList) {
        m_household = std::move(household);
        return *m_household;
    }
    if (m_household != household) {
        m_joined = *household;
        m_joined.addEarlier(m_earlier);
        m_joined.addListed(m_list);
        if (m_lacksList) {
            m_joined.loseList();
        }
        m_household = std::move(household);
    }
    return m_joined;
}

} // namespace gatehouse
