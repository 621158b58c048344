// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "loosevalue.h"

#include <optional>

namespace gatehouse
{

/// Reads one object from what a model wrote. See looseObjects().
class LooseParser
{
public:
    /// \a text outlives it. \a values is how many values may still be read.
    LooseParser(QStringView text, qsizetype at, int &values);

    /// The object whose brace stands where reading begins; nothing where it is none.
    std::optional<LooseValue> object();
    /// Where reading ended.
    qsizetype at() const { return m_at; }
    /// It gave up since there was too much.
    bool isTooMuch() const { return m_isTooMuch; }

private:
    std::optional<LooseValue> value(int depth);
    std::optional<LooseValue> objectAt(int depth);
    std::optional<LooseValue> listAt(int depth);
    std::optional<QString> key();
    QString quoted();
    QString tripleQuoted();
    LooseValue bareWord();

    QChar current() const { return m_at < m_text.size() ? m_text.at(m_at) : QChar(); }
    bool isAtEnd() const { return m_at >= m_text.size(); }
    bool startsWith(QStringView part) const { return m_text.sliced(m_at).startsWith(part); }
    void skipBlanks();
    void skipSeparators();
    bool skipComment();
    bool closesHere(qsizetype mark) const;
    void takeEscape(QString &into);

    QStringView m_text;
    qsizetype m_at;
    int &m_values;
    int m_openLists = 0;
    bool m_isTooMuch = false;
};

} // namespace gatehouse
