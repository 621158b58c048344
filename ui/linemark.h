// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "reading.h"

#include <QTextBlock>

#include <vector>

class QTextDocument;

namespace gatehouse
{

/// What the reader made of one line. It hangs on the line itself, so it moves with it while other
/// lines are edited, and counts no longer once the line's own words change.
class LineMark : public QTextBlockUserData
{
public:
    /// A fact; positions count from the start of the line.
    struct Stretch
    {
        int from = 0;
        int to = 0;
        FactKind kind = FactKind::Now;
    };

    LineMark(LineState state, const QString &line) : m_state(state), m_line(line) {}

    LineState state() const { return m_state; }
    const std::vector<Stretch> &stretches() const { return m_stretches; }
    /// Sanitizing failed because of this line.
    bool isWrong() const { return m_isWrong; }

    void add(const Stretch &stretch) { m_stretches.push_back(stretch); }
    void setWrong() { m_isWrong = true; }

    /// The mark of \a block, or nullptr where there is none or the words have changed since.
    static const LineMark *of(const QTextBlock &block);

private:
    LineState m_state;
    QString m_line;
    bool m_isWrong = false;
    std::vector<Stretch> m_stretches;
};

/// Whether \a line is a heading, which says nothing by itself: "Machines:", or "Machines" where a
/// list begins on the \a next line.
bool isHeading(QStringView line, QStringView next);

/// Puts the marks of \a reading on the lines of \a document, which holds the very text that was
/// read, in place of all earlier ones. Returns the lines whose look has changed.
std::vector<QTextBlock> markLines(QTextDocument &document, const Reading &reading);
std::vector<QTextBlock> markLines(QTextDocument &document, const ReadingFailure &failure);

} // namespace gatehouse
